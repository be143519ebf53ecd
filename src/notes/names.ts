const NOTE = /\.(?:md|mdx|markdown)$/i;

/** The last part of a path with `/`. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether a file of this path can be a note: markdown, and not a listing page (`README.md`, `_index.md`, `_*.md`). */
export function isNoteName(path: string): boolean {
  const name = baseName(path);
  return NOTE.test(name) && !name.startsWith("_") && !/^readme\./i.test(name);
}

/** What stands in for a title: the file's name, or its folder's for `index.md`. */
export function titleFromPath(path: string): string {
  const stem = baseName(path).replace(NOTE, "");
  const folder = baseName(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  return stem.toLowerCase() === "index" && folder !== "" ? folder : stem;
}

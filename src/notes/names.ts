const NOTE = /\.(?:md|mdx|markdown)$/i;

/** The last part of a path with `/`. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether a file of this path can be a note: markdown, and not a listing page (`README.md`, `_index.md`, `_*.md`). */
export function isNoteName(path: string): boolean {
  const name = baseName(path);
  return NOTE.test(name) && !name.startsWith("_") && !/^readme\./i.test(name);
}

import { baseName } from "../text/repository-path.ts";

const NOTE = /\.(?:md|mdx|markdown)$/i;

/** Whether a file of this path can be a note: markdown, and not a listing page (`README.md`, `_index.md`, `_*.md`). */
export function isNoteName(path: string): boolean {
  const name = baseName(path);
  return NOTE.test(name) && !name.startsWith("_") && !/^readme\./i.test(name);
}

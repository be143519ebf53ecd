import type { Tree, TreeEntry } from "../files/tree-files.ts";
import type { ChangedFile } from "../forge.ts";

/** What lies at the base of a pull request, and what will lie there once it is merged. */
export interface Trees {
  readonly before: Tree;
  readonly after: Tree;
}

/** The base with the pull request's changes made to it: what a merge gives wherever it is clean. */
export function changedTree(base: Tree, head: Tree, files: readonly ChangedFile[]): Tree {
  const after = new Map(base);
  for (const { path, previousPath, isRemoved } of files) {
    if (previousPath !== null) after.delete(previousPath);
    if (isRemoved) after.delete(path);
  }
  for (const { path } of files) {
    const entry = head.get(path);
    if (entry !== undefined) after.set(path, entry);
  }
  return after;
}

export const withoutPaths = (tree: Tree, paths: ReadonlySet<string>): Tree =>
  new Map([...tree].filter(([path]) => !paths.has(path)));

/** The tree, as if only files lay at these paths. */
export const withFilesFor = (tree: Tree, paths: ReadonlySet<string>): Tree =>
  new Map(
    [...tree].map(([path, entry]): [string, TreeEntry] => [
      path,
      paths.has(path) ? { ...entry, mode: "100644" } : entry,
    ]),
  );

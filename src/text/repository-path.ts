/** Joins paths with `/` and resolves `.` and `..`; null if the result leaves the repository. */
export function joinPath(...parts: readonly string[]): string | null {
  const path: string[] = [];
  for (const part of parts.join("/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return null;
  }
  return path.join("/");
}

/**
 * Joins a path, as someone wrote it, to the folder it is relative to, inside the repository. A leading `/` is the
 * repository's root. Returns the path with `/` and without `.` and `..`; null if it leads outside.
 */
export const pathInRepository = (folder: string, written: string): string | null =>
  joinPath(written.startsWith("/") ? "" : folder, written);

/** Returns a path as its folder ("" for the repository itself) and its last part. */
export function splitPath(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}

/** The folder of a file, "" for the repository itself. */
export const folderOf = (path: string): string => splitPath(path)[0];

/** The last part of a path. */
export const baseName = (path: string): string => splitPath(path)[1];

/** Whether a path is a folder ("" is the whole repository) or lies in it. */
export const isWithin = (folder: string, path: string): boolean =>
  folder === "" || path === folder || path.startsWith(`${folder}/`);

/** The folders around one, the nearest first, down to the repository itself. */
export function foldersAbove(folder: string): string[] {
  if (folder === "") return [];
  const above = folderOf(folder);
  return [above, ...foldersAbove(above)];
}

/** How many folders a folder lies in, itself counted: 0 for the repository itself. */
export const depthOf = (folder: string): number => (folder === "" ? 0 : folder.split("/").length);

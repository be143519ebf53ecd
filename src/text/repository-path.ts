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

/** Whether a path lies in a folder ("" is the whole repository). */
export const isWithin = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);

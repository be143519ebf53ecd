/**
 * Joins a path, as someone wrote it, to the folder it is relative to, inside the repository. A leading `/` is the
 * repository's root. Returns the path with `/` and without `.` and `..`; null if it leads outside.
 */
export function pathInRepository(folder: string, written: string): string | null {
  const parts: string[] = [];
  for (const part of [...(written.startsWith("/") ? [] : folder.split("/")), ...written.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The folder of a file, "" for the repository itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

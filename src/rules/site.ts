/** The folders of the site that notes link into; null where the config names none. Paths are the repository's, with `/`. */
export interface Site {
  readonly publicFolder: string | null;
  readonly postsFolder: string | null;
  /** Names of the files and folders in a folder, exact in case; empty when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

/** Whether a file (not a folder with something in it) is there, exact in case. */
export function isThere(site: Site, path: string): boolean {
  const [folder, name] = splitPath(path);
  return site.list(folder).includes(name) && site.list(path).length === 0;
}

/** Whether a path lies in a folder ("" is the whole repository). */
export const isWithin = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);

/** A path as its folder ("" for none) and its last part. */
export function splitPath(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}

/** Joins and normalises paths with `/`; null if the result leaves the repository. */
export function joinPath(...parts: readonly string[]): string | null {
  const path: string[] = [];
  for (const part of parts.join("/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return null;
  }
  return path.join("/");
}

import { splitPath } from "../text/repository-path.ts";

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

import picomatch from "picomatch";
import { type FindOptions, NEVER } from "./find.ts";

/** Whether a path is found by globs as `findFiles` finds it on a disk: for listings that are on none. */
export function globMatcher(globs: readonly string[], { ignore, dot }: FindOptions): (path: string) => boolean {
  const isWanted = picomatch(globs.map(expanded), { dot });
  const isIgnored = picomatch([...NEVER, ...ignore].map(expanded), { dot });
  return (path) => isWanted(path) && !isIgnored(path) && !foldersOf(path).some((folder) => isIgnored(folder));
}

// A glob that names a folder means all that is in it, as tinyglobby's `expandDirectories` has it.
function expanded(glob: string): string {
  const bare = glob.replace(/\/$/, "").replace(/^\.\//, "");
  return bare.endsWith("*") ? bare : `${bare}/**`;
}

/** The folders that a path lies in, the outermost first. */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

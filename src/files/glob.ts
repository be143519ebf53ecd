import picomatch from "picomatch";
import { type FindOptions, NEVER } from "./find.ts";

/** Whether a path is found by globs as `findFiles` finds it on a disk: for listings that are on none. */
export function globMatcher(globs: readonly string[], { ignore, dot }: FindOptions): (path: string) => boolean {
  const isWanted = picomatch(globs.map(expanded), { dot });
  const isIgnored = picomatch([...NEVER, ...ignore].map(expanded), { dot });
  const start = startOf(globs).length;
  const isClosed = (folder: string): boolean => folder.length > start && isIgnored(folder);
  return (path) => isWanted(path) && !isIgnored(path) && !foldersOf(path).some(isClosed);
}

/** The folder that a crawl starts in, which is looked into whatever is ignored. */
function startOf(globs: readonly string[]): string {
  const [glob = "", ...more] = globs.map(expanded);
  if (more.length > 0) return "";
  const { base } = picomatch.scan(glob);
  return glob === `${base}/**` ? base.replace(/(^|\/)[^/]*$/, "") : base;
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

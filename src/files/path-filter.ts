import { compileGlob, type Glob, matchesGlob } from "../text/glob.ts";

/** `ignore`: globs or folders left out. `dot`: names that begin with a dot count as well. */
export interface FindOptions {
  readonly ignore: readonly string[];
  readonly dot: boolean;
}

/** Folders that never hold notes. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Which paths globs mean: one matcher for disks, trees and what lies over them. */
export interface PathFilter {
  /** The folders or files that all wanted paths lie in. */
  readonly bases: readonly string[];
  /** Whether a name that begins with a dot can be on the way to a wanted path. */
  readonly seesHidden: boolean;
  /** Whether a file is wanted. */
  isWanted(path: string): boolean;
  /** Whether a file, or a folder with all that is in it, is left out. */
  isClosed(path: string): boolean;
}

/** A glob that names a folder means all that is in it. What `ignore` names is left out, with all that is in it. */
export function pathFilter(globs: readonly string[], { ignore, dot }: FindOptions): PathFilter {
  const wanted = globs.flatMap(withContents).map(compileGlob);
  const unwanted = ignore.flatMap(withContents).map(compileGlob);
  const isIgnored = (path: string): boolean => matchesAny(unwanted, path, true);
  const isClosed = (path: string): boolean => path.split("/").some((name) => NEVER.has(name)) || isIgnored(path);
  return {
    bases: [...new Set(wanted.map(({ base }) => base))],
    seesHidden: dot || globs.some((glob) => /(?:^|\/)\\?\.[^/]/.test(glob)),
    isClosed,
    isWanted: (path) => matchesAny(wanted, path, dot) && !isClosed(path) && !foldersOf(path).some(isIgnored),
  };
}

const matchesAny = (globs: readonly Glob[], path: string, dot: boolean): boolean =>
  globs.some((glob) => matchesGlob(glob, path, { dot }));

function withContents(glob: string): string[] {
  const bare = glob.replace(/\/$/, "").replace(/^(?:\.\/)+/, "");
  if (bare === "." || bare === "") return ["**"];
  return bare.endsWith("*") ? [bare] : [bare, `${bare}/**`];
}

/** The folders that a path lies in, the outermost first. */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

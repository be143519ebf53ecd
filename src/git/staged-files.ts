import type { Files } from "../files/files.ts";
import { linkedFiles, linkOids } from "../files/linked-files.ts";
import { isRegular, type Tree } from "../files/tree-files.ts";
import { readBlobs } from "./checkout.ts";
import { asked, type GitProcess } from "./git-process.ts";

/** What `git commit` would commit. */
export interface StagedFiles {
  readonly files: Files;
  /** Paths that differ from HEAD, relative to the working directory; those that are deleted left out. */
  readonly changed: ReadonlySet<string>;
}

/** Files that Bookends may read; pictures and the like only have to be there. */
const READ = /\.(?:md|mdx|markdown|ya?ml|json)$/i;

/** The index of the repository that git is called in, below the working directory; null where there is none. */
export function stagedFiles(git: GitProcess): StagedFiles | null {
  const listed = asked(git, ["ls-files", "--stage", "-z"]);
  const diff = ["diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--relative"];
  const changed = asked(git, [...diff, "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--"]);
  if (listed === null || changed === null) return null;
  const tree: Tree = new Map(listed.split("\0").flatMap(entryOf));
  const oids = [...tree].flatMap(([path, entry]) => (READ.test(path) && isRegular(entry) ? [entry.oid] : []));
  const blobs = readBlobs(git, [...new Set([...oids, ...linkOids(tree)])]);
  return { files: linkedFiles(tree, { blobs, wanted: new Set() }), changed: new Set(changed.split("\0")) };
}

// git-ls-files(1), --stage: `mode oid stage` TAB path. In a merge with conflicts, stage 2 is ours.
function entryOf(line: string): [string, { mode: string; oid: string; size: number }][] {
  const tab = line.indexOf("\t");
  const [mode = "", oid = "", stage] = line.slice(0, Math.max(0, tab)).split(" ");
  return tab === -1 || stage === "1" || stage === "3" ? [] : [[line.slice(tab + 1), { mode, oid, size: 0 }]];
}

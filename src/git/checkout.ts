import type { Tree, TreeEntry } from "../files/tree-files.ts";
import { asked, type GitProcess } from "./git-process.ts";

/** A commit, as far as drawing a README needs it. `day` is the calendar day its committer wrote, `YYYY-MM-DD`. */
export interface CommitFacts {
  readonly oid: string;
  /** The id of its tree. */
  readonly tree: string;
  readonly day: string | null;
}

/** The git repository whose root is the working directory. */
export interface Checkout {
  /** The commit that is checked out. */
  readonly head: string;
  /** Paths that are in HEAD and differ from it in the working tree or the index, deleted ones too. */
  changed(): ReadonlySet<string>;
  /** A commit, null if it isn't here. */
  commit(oid: string): CommitFacts | null;
  /** The files of a commit that is here, with sizes left at 0; null if its tree isn't here. */
  tree(commit: string): Tree | null;
  /** The bytes of those of the blobs that are here. */
  blobs(oids: readonly string[]): Map<string, Uint8Array>;
  /** Puts paths into the index as they are in the working tree. */
  stage(paths: readonly string[]): void;
}

/** The checkout that `git` is called in; null where there is none, or if git doesn't trust it or has no commit yet. */
export function checkoutIn(git: GitProcess): Checkout | null {
  // Below a repository's root the paths would be others.
  if (asked(git, ["rev-parse", "--show-prefix"]) !== "") return null;
  const head = asked(git, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head === null) return null;
  return {
    head,
    changed: () => {
      const words = [
        "diff",
        "--name-only",
        "-z",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--ignore-submodules=all",
        "HEAD",
      ];
      return new Set((asked(git, [...words, "--"]) ?? "").split("\0").filter((path) => path !== ""));
    },
    commit: (oid) => {
      const found = asked(git, ["log", "-1", "--no-show-signature", "--format=%T %cs", oid, "--"]);
      const [tree = "", day = ""] = (found ?? "").split(" ");
      return found === null ? null : { oid, tree, day: day || null };
    },
    tree: (commit) => {
      const listed = asked(git, ["ls-tree", "-r", "-z", "--full-tree", commit]);
      return listed === null ? null : new Map(listed.split("\0").flatMap(entryOf));
    },
    blobs: (oids) => readBlobs(git, oids),
    stage: (paths) => {
      git(["add", "--force", "--", ...paths.map((path) => `:(literal)${path}`)]);
    },
  };
}

// git-ls-tree(1): `mode type oid` TAB path. For sizes git would fetch every blob that a partial clone left out.
function entryOf(line: string): [string, TreeEntry][] {
  const tab = line.indexOf("\t");
  if (tab === -1) return [];
  const [mode = "", , oid = ""] = line.slice(0, tab).split(" ");
  return [[line.slice(tab + 1), { mode, oid, size: 0 }]];
}

// git-cat-file(1), --batch: `oid type size` LF bytes LF, or `oid missing` LF.
/** The bytes of those of the blobs that are here. */
export function readBlobs(git: GitProcess, oids: readonly string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (oids.length === 0) return blobs;
  const { status, out } = git(["cat-file", "--batch"], { input: `${oids.join("\n")}\n` });
  if (status !== 0) return blobs;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf("\n", at);
    const [oid = "", type = "", size = ""] = out.toString("latin1", at, end).split(" ");
    const length = type === "blob" ? Number(size) : -1;
    if (type !== "missing" && length < 0) return blobs;
    if (type === "blob") blobs.set(oid, new Uint8Array(out.subarray(end + 1, end + 1 + length)));
    at = end + 1 + (type === "missing" ? 0 : length + 1);
  }
  return blobs;
}

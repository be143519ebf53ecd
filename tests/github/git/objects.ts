import type { Git } from "./run.ts";

/** One entry of a tree, by its full path. */
export interface Entry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  /** In bytes; null for what is no blob. */
  readonly size: number | null;
  readonly path: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
}

export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Reads a bare repository's objects. What an object's id names never changes, so everything is read once. */
export interface Objects {
  /** The id of the commit that `revision` names, or null. */
  commitOid(revision: string): string | null;
  /** What `git rev-parse` makes of an expression such as `main:README.md`, or null. */
  resolve(expression: string): string | null;
  type(oid: string): "blob" | "tree" | "commit" | "tag" | null;
  commit(oid: string): Commit;
  /** All entries below a commit or tree, trees included, ordered by path. */
  entries(oid: string): readonly Entry[];
  /** What lies at a path of a commit or tree; undefined if nothing does. */
  entry(oid: string, path: string): Entry | undefined;
  blob(oid: string): Buffer;
  /** Whether `older` can be reached from `newer`. */
  isAncestor(older: string, newer: string): boolean;
  mergeBase(one: string, other: string): string | null;
  /** The commits of `newer` that `older` does not have, oldest first. */
  between(older: string, newer: string): readonly Commit[];
}

export function objectsOf(git: Git): Objects {
  const commits = new Map<string, Commit>();
  const trees = new Map<string, readonly Entry[]>();
  const types = new Map<string, "blob" | "tree" | "commit" | "tag">();
  const paths = new Map<string, ReadonlyMap<string, Entry>>();
  const blobs = new Map<string, Buffer>();
  const resolve = (expression: string): string | null =>
    expression === "" || expression.startsWith("-")
      ? null
      : git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", expression]);
  const readTree = (oid: string): readonly Entry[] => {
    const listed = git.text(["ls-tree", "-r", "-t", "-z", "--long", "--full-tree", oid]);
    const entries = listed.split("\0").flatMap((line) => parseEntry(line) ?? []);
    readBlobs(git, blobs, entries);
    return entries;
  };
  const commit = (oid: string) => kept(commits, oid, () => parseCommit(oid, git.text(["cat-file", "commit", oid])));
  const entries = (oid: string) => kept(trees, oid, () => readTree(oid));
  const byPath = (oid: string) => new Map(entries(oid).map((entry) => [entry.path, entry]));
  return {
    commitOid: (revision) => resolve(`${revision}^{commit}`),
    resolve,
    type: (oid) => {
      const known = types.get(oid);
      if (known !== undefined) return known;
      const found = git.ask(["cat-file", "-t", oid]);
      if (found !== "blob" && found !== "tree" && found !== "commit" && found !== "tag") return null;
      // What isn't there may come yet, and a short id may come to be ambiguous.
      if (/^[0-9a-f]{40}$/.test(oid)) types.set(oid, found);
      return found;
    },
    commit,
    entries,
    entry: (oid, path) => kept(paths, oid, () => byPath(oid)).get(path),
    blob: (oid) => kept(blobs, oid, () => git.bytes(["cat-file", "blob", oid])),
    isAncestor: (older, newer) => git.ask(["merge-base", "--is-ancestor", older, newer]) !== null,
    mergeBase: (one, other) => git.ask(["merge-base", one, other]),
    between: (older, newer) => {
      const listed = git.text(["rev-list", "--reverse", "--topo-order", newer, `^${older}`]);
      return listed === "" ? [] : listed.split("\n").map(commit);
    },
  };
}

function kept<T>(cache: Map<string, T>, oid: string, read: () => T): T {
  const known = cache.get(oid);
  if (known !== undefined) return known;
  const value = read();
  cache.set(oid, value);
  return value;
}

function parseEntry(line: string): Entry | null {
  const match = /^(\d+) (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line);
  if (!match) return null;
  const [, mode = "", type = "", oid = "", size = "", path = ""] = match;
  if (type !== "blob" && type !== "tree" && type !== "commit") return null;
  return { mode, type, oid, size: size === "-" ? null : Number(size), path };
}

// Thousands of notes in one call: a process for each would take a test's time.
function readBlobs(git: Git, blobs: Map<string, Buffer>, entries: readonly Entry[]): void {
  const wanted = entries.filter(({ type, oid, size }) => type === "blob" && (size ?? 0) < 1 << 20 && !blobs.has(oid));
  const oids = [...new Set(wanted.map(({ oid }) => oid))];
  if (oids.length === 0) return;
  const bytes = git.bytes(["cat-file", "--batch"], { input: `${oids.join("\n")}\n` });
  let at = 0;
  for (const oid of oids) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.toString("latin1", at, end).split(" ")[2]);
    blobs.set(oid, bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}

function parseCommit(oid: string, text: string): Commit {
  const end = text.indexOf("\n\n");
  const head = text.slice(0, end === -1 ? undefined : end).split("\n");
  const all = (key: string) =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    oid,
    tree: all("tree")[0] ?? "",
    parents: all("parent"),
    author: parseSignature(all("author")[0] ?? ""),
    committer: parseSignature(all("committer")[0] ?? ""),
    message: end === -1 ? "" : text.slice(end + 2),
  };
}

function parseSignature(line: string): Signature {
  const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+) [+-]\d+$/.exec(line) ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1000) };
}

/** A moment in GitHub's way of writing it: UTC, no fraction of a second. */
export const isoSeconds = (moment: number): string => new Date(moment).toISOString().replace(/\.\d+Z$/, "Z");

import { err, map, ok } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { linkedFiles, linkOids } from "../files/linked-files.ts";
import { type BlobStore, isRegular, type Tree } from "../files/tree-files.ts";
import type { Answer, ContentForge } from "../forge.ts";
import type { Checkout, CommitFacts } from "../git/checkout.ts";

/** The files of one commit, as git holds them: neither the working tree nor its line endings matter. */
export interface Snapshot {
  readonly commit: CommitFacts;
  readonly tree: Tree;
  /** Files whose bytes may have to be fetched: read them under `whenFetched` with `store`. */
  readonly files: Files;
  readonly store: BlobStore;
  /** Fetches blobs into the store. */
  fetch(oids: readonly string[]): Promise<Answer<null>>;
}

/** Where commits are read: first here, then at GitHub. */
export interface Commits {
  at(commit: string): Promise<Answer<Snapshot>>;
}

/** Reads commits from a checkout where it has them, else over GitHub's API. Blobs are read once for all snapshots. */
export function commitsOf(checkout: Checkout | null, forge: ContentForge | null): Commits {
  const blobs = new Map<string, Uint8Array>();
  const snapshot = async (commit: CommitFacts, tree: Tree): Promise<Answer<Snapshot>> => {
    const store = { blobs, wanted: new Set<string>() };
    const fetch: Snapshot["fetch"] = (oids) => fetchBlobs(oids, { blobs, tree, checkout, forge });
    const links = await fetch(linkOids(tree));
    return map(links, () => ({ commit, tree, files: linkedFiles(tree, store), store, fetch }));
  };
  const read = async (oid: string): Promise<Answer<Snapshot>> => {
    const here = checkout?.commit(oid) ?? null;
    const tree = here === null ? null : (checkout?.tree(oid) ?? null);
    if (here !== null && tree !== null) return await snapshot(here, tree);
    if (forge === null) return err({ kind: "missing", said: `There is no commit ${oid} here.` });
    const [facts, listed] = [await forge.readCommit(oid), await forge.readTree(oid)];
    if (!facts.ok) return facts;
    return listed.ok ? await snapshot(facts.value, listed.value) : listed;
  };
  // A commit is never another one.
  const known = new Map<string, Answer<Snapshot>>();
  return {
    at: async (oid) => {
      const answer = known.get(oid) ?? (await read(oid));
      if (answer.ok) known.set(oid, answer);
      return answer;
    },
  };
}

interface Sources {
  readonly blobs: Map<string, Uint8Array>;
  readonly tree: Tree;
  readonly checkout: Checkout | null;
  readonly forge: ContentForge | null;
}

async function fetchBlobs(oids: readonly string[], { blobs, tree, checkout, forge }: Sources): Promise<Answer<null>> {
  const missing = [...new Set(oids)].filter((oid) => !blobs.has(oid));
  for (const [oid, bytes] of checkout?.blobs(missing) ?? []) blobs.set(oid, bytes);
  const sizes = new Map([...tree.values()].filter(isRegular).map(({ oid, size }) => [oid, size]));
  const wishes = missing.filter((oid) => !blobs.has(oid)).map((oid) => ({ revision: oid, size: sizes.get(oid) ?? 0 }));
  if (wishes.length === 0) return ok(null);
  if (forge === null) return err({ kind: "missing", said: "Some files of this commit are not in this clone." });
  const read = await forge.readBlobs(wishes);
  if (!read.ok) return read;
  for (const [oid, bytes] of read.value) blobs.set(oid, bytes);
  const gone = wishes.find(({ revision }) => !blobs.has(revision));
  return gone === undefined
    ? map(read, () => null)
    : err({ kind: "missing", said: `GitHub has no object ${gone.revision}.` });
}

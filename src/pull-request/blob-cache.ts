import { UserError } from "../errors.ts";
import { type BlobStore, type Tree, whenFetched } from "../files/tree-files.ts";
import type { Answer, Forge } from "../forge.ts";
import { failureReason } from "./api-failure.ts";

/** The blobs of a repository on GitHub, fetched when they are asked for. */
export interface Blobs extends BlobStore {
  /** Throws a UserError if GitHub doesn't have them all. */
  fetch(oids: readonly string[]): Promise<void>;
  /** Runs something over files of this store until all that it reads has been fetched. */
  whenFetched<T>(run: () => T | Promise<T>): Promise<T>;
}

/** The blobs of these trees. */
export function blobsOf(forge: Forge, trees: readonly Tree[]): Blobs {
  const sizes = new Map(trees.flatMap((tree) => [...tree.values()].map(({ oid, size }) => [oid, size] as const)));
  const store: BlobStore = { blobs: new Map(), wanted: new Set() };
  const fetch = async (oids: readonly string[]): Promise<void> => {
    const missing = [...new Set(oids)].filter((oid) => !store.blobs.has(oid));
    if (missing.length === 0) return;
    const wishes = missing.map((oid) => ({ revision: oid, size: sizes.get(oid) ?? 0 }));
    const found = given("its notes", await forge.readBlobs(wishes));
    for (const { revision } of wishes) {
      const bytes = found.get(revision);
      if (bytes === undefined) throw new UserError(`GitHub doesn't have the blob ${revision}.`);
      store.blobs.set(revision, bytes);
    }
  };
  return { ...store, fetch, whenFetched: (run) => whenFetched(store, fetch, run) };
}

/** What GitHub answered. Throws a UserError if it didn't. `what`, of the pull request, is for the sentence. */
export function given<T>(what: string, answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new UserError(
    `The pull request can't be checked, because ${what} can't be read: ${failureReason(answer.failure)}.`,
  );
}

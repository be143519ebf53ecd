import type { PublishedFile } from "../commit-way.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { isRegular, whenFetched } from "../files/tree-files.ts";
import { type Update, update } from "../workspace/readme-update.ts";
import type { Wishes } from "../workspace/settings.ts";
import { failureSentence } from "./messages.ts";
import { filesRead } from "./read-set.ts";
import { refuseOversized, refuseUnreadable } from "./size-limits.ts";
import type { Commits, Snapshot } from "./snapshot.ts";

/** The blocks as they are to be at one commit, drawn from its own files. */
export interface Drawn {
  readonly snapshot: Snapshot;
  readonly update: Update;
  /** What differs from the commit, as it is to be committed. */
  readonly files: readonly PublishedFile[];
  /** All files that were looked at, whether they exist or not. */
  readonly read: readonly string[];
}

/** Draws everything anew from a commit's own tree. Throws a UserError as `update` does, and for a commit that can't be read. */
export async function drawAt(commits: Commits, commit: string, wishes: Wishes): Promise<Drawn> {
  const at = await commits.at(commit);
  if (!at.ok) throw new UserError(failureSentence(at.failure));
  const snapshot = at.value;
  const read = await over(snapshot, (files) => filesRead(files, wishes));
  refuseUnreadable(read, sizesOf(snapshot));
  // All at once: one by one, a thousand notes would be a thousand requests.
  await fetchAll(snapshot, read);
  refuseUnreadable(read, sizesOf(snapshot));
  const git = { headDay: () => snapshot.commit.day };
  const updated = await over(snapshot, (files) => update({ files, git }, { wishes, today: null }));
  refuseOversized(updated.changes);
  const files = updated.changes.map(({ path, after }) => ({
    path,
    bytes: after === null ? null : new TextEncoder().encode(after),
    mode: snapshot.tree.get(path)?.mode ?? "100644",
  }));
  return { snapshot, update: updated, files, read };
}

const over = <T>(snapshot: Snapshot, run: (files: Files) => Promise<T>): Promise<T> =>
  whenFetched(
    snapshot.store,
    (oids) => fetchOrRefuse(snapshot, oids),
    () => run(snapshot.files),
  );

async function fetchOrRefuse(snapshot: Snapshot, oids: readonly string[]): Promise<void> {
  const fetched = await snapshot.fetch(oids);
  if (!fetched.ok) throw new UserError(failureSentence(fetched.failure));
}

const sizesOf =
  ({ tree, files, store }: Snapshot) =>
  (path: string): number => {
    const entry = tree.get(files.own(path));
    return entry === undefined ? 0 : (store.blobs.get(entry.oid)?.byteLength ?? entry.size);
  };

async function fetchAll(snapshot: Snapshot, paths: readonly string[]): Promise<void> {
  const entries = paths.flatMap((path) => snapshot.tree.get(snapshot.files.own(path)) ?? []);
  await fetchOrRefuse(
    snapshot,
    entries.filter(isRegular).map(({ oid }) => oid),
  );
}

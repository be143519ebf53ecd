import { UserError } from "../errors.ts";
import { decoded } from "./decoded.ts";
import type { FileKind, Files } from "./files.ts";
import { listingOf } from "./listing.ts";
import { writeFault } from "./write-guard.ts";

/** What lies at a path of a git tree: a mode as git writes it (`100644`), the object's id, and a blob's size in bytes. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

/** Paths of a tree, those of folders left out. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** Blobs by object id: those that were fetched, and those that somebody asked for and weren't. */
export interface BlobStore {
  readonly blobs: Map<string, Uint8Array>;
  readonly wanted: Set<string>;
}

/** Whether it is a file as git knows them: no symlink and no submodule. */
export const isRegular = ({ mode }: TreeEntry): boolean => mode === "100644" || mode === "100755";

/**
 * A git tree as files, for reading. Symlinks and submodules are there but lead nowhere. A file whose blob isn't in the
 * store is noted in `wanted`, and a UserError thrown: `whenFetched` starts again then.
 */
export function treeFiles(tree: Tree, { blobs, wanted }: BlobStore): Files {
  const regular = [...tree].flatMap(([path, entry]) => (isRegular(entry) ? [path] : []));
  const listing = listingOf(regular);
  const bytes = (path: string): Uint8Array | null => {
    const entry = tree.get(path);
    if (entry === undefined) return null;
    if (!isRegular(entry)) throw new UserError(`${path} is not a regular file.`);
    const blob = blobs.get(entry.oid);
    if (blob !== undefined) return blob;
    wanted.add(entry.oid);
    throw new UserError(`${path} is not read yet.`);
  };
  const kind = (path: string): FileKind | null =>
    kindOf(tree.get(path)) ?? (path === "" || listing.hasFolder(path) ? "folder" : null);
  return {
    ...listing,
    kind,
    writeFault: (path, purpose) => writeFault({ kind, own: listing.own }, path, purpose),
    bytes,
    read: (paths, most) => {
      const entries = paths.flatMap((path) => {
        const entry = tree.get(path);
        return entry !== undefined && isRegular(entry) ? [[path, entry.oid] as const] : [];
      });
      const missing = entries.filter(([, oid]) => !blobs.has(oid));
      for (const [, oid] of missing) wanted.add(oid);
      if (missing.length > 0) throw new UserError(`${missing.length} files are not read yet.`);
      return Promise.resolve(
        new Map(entries.map(([path, oid]) => [path, (blobs.get(oid) ?? new Uint8Array()).subarray(0, most)])),
      );
    },
    text: (path) => {
      const found = bytes(path);
      return found === null ? null : decoded(path, found);
    },
    write: () => {
      throw new UserError("A tree on GitHub is read, not written.");
    },
  };
}

function kindOf(entry: TreeEntry | undefined): FileKind | null {
  if (entry === undefined) return null;
  if (isRegular(entry)) return "file";
  return entry.mode === "120000" ? "symlink" : "other";
}

/**
 * Runs something over `treeFiles`, fetches the files that it needed and that were not read yet, and runs it again until none is missing:
 * which files a config or a schema leads to is known only by reading it. What it gives or throws then is the result.
 */
export async function whenFetched<T>(
  store: BlobStore,
  fetch: (oids: readonly string[]) => Promise<void>,
  run: () => T | Promise<T>,
): Promise<T> {
  for (;;) {
    store.wanted.clear();
    const outcome = await attempt(run);
    if (store.wanted.size === 0) {
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    }
    await fetch([...store.wanted]);
  }
}

async function attempt<T>(run: () => T | Promise<T>): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error };
  }
}

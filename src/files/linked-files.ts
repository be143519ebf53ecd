import { posix } from "node:path";
import { compareText } from "../text/compare.ts";
import type { FileKind, Files } from "./files.ts";
import { type BlobStore, isRegular, type Tree, type TreeEntry, treeFiles } from "./tree-files.ts";
import { writeFault } from "./write-guard.ts";

/** The most that symlinks may add to a tree: a few of them could repeat a large one many times. */
const MOST_ADDED = 20_000;

/**
 * A git tree as files whose symlinks are followed as on a disk: inside the tree only, and a file that is reached in two
 * ways is found once, by its own path. The blobs of the symlinks must be in the store; a symlink in a folder that is
 * itself reached through one isn't followed.
 */
export function linkedFiles(tree: Tree, store: BlobStore): Files {
  const links = [...tree].filter(([, { mode }]) => isLink(mode));
  const owns = links.length === 0 ? new Map<string, string>() : followed(tree, links, store);
  const plain = treeFiles(withAdded(tree, owns), store);
  const own = (path: string): string => owns.get(path) ?? path;
  const once = (found: readonly string[]): readonly string[] => (owns.size === 0 ? found : foundOnce(found, own));
  const kind = (path: string): FileKind | null => (isLink(tree.get(path)?.mode) ? "symlink" : plain.kind(path));
  return {
    ...plain,
    own,
    kind,
    writeFault: (path, purpose) => writeFault({ kind, own }, path, purpose),
    find: (globs, options) => once(plain.find(globs, options)),
    under: (folder, options) => once(plain.under(folder, options)),
  };
}

/** Object ids of all symlinks of a tree: what is in them is where they lead. */
export const linkOids = (tree: Tree): readonly string[] =>
  [...tree.values()].flatMap(({ mode, oid }) => (isLink(mode) ? [oid] : []));

const isLink = (mode: string | undefined): boolean => mode === "120000";

/** The paths that lead through a symlink to a regular file, each with that file's own path. */
function followed(
  tree: Tree,
  links: readonly (readonly [string, TreeEntry])[],
  { blobs }: BlobStore,
): Map<string, string> {
  const targets = new Map(links.map(([path, { oid }]) => [path, targetOf(path, blobs.get(oid))]));
  const regular = [...tree].flatMap(([path, entry]) => (isRegular(entry) ? [path] : []));
  const owns = new Map<string, string>();
  for (const path of targets.keys()) {
    const end = endOf(path, targets);
    // What a symlink to a folder above it repeats is there already.
    const reached = end === null || isBelow(end, path) ? [] : through(path, end, regular);
    for (const [way, own] of reached.slice(0, MOST_ADDED - owns.size)) owns.set(way, own);
  }
  return owns;
}

/** The files that are reached through a symlink at `path` which leads to `end`: that file, or those in that folder. */
const through = (path: string, end: string, regular: readonly string[]): [way: string, own: string][] =>
  regular.flatMap((file): [string, string][] => {
    if (file === end) return [[path, file]];
    return isBelow(end, file) ? [[`${path}/${file.slice(end === "" ? 0 : end.length + 1)}`, file]] : [];
  });

const isBelow = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);

/** Where a symlink leads, relative to the repository; null if that is outside. */
function targetOf(path: string, blob: Uint8Array | undefined): string | null {
  const text = new TextDecoder().decode(blob);
  if (text === "" || text.startsWith("/")) return null;
  const target = posix.normalize(posix.join(posix.dirname(path), text)).replace(/\/$/, "");
  if (target === ".") return "";
  return target === ".." || target.startsWith("../") ? null : target;
}

const MOST_HOPS = 40;

/** Where a chain of symlinks ends, symlinks on the way followed too; null if it leads outside or round. */
function endOf(start: string, targets: ReadonlyMap<string, string | null>): string | null {
  let path: string = start;
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const names = path.split("/");
    const at = names.findIndex((_, index) => targets.has(names.slice(0, index + 1).join("/")));
    if (at === -1) return path;
    const target = targets.get(names.slice(0, at + 1).join("/")) ?? null;
    if (target === null) return null;
    path = [target, ...names.slice(at + 1)].filter((part) => part !== "").join("/");
  }
  return null;
}

function withAdded(tree: Tree, owns: ReadonlyMap<string, string>): Tree {
  if (owns.size === 0) return tree;
  const added = [...owns].flatMap(([path, own]) => {
    const entry = tree.get(own);
    return entry === undefined ? [] : [[path, entry] as const];
  });
  return new Map([...tree, ...added]);
}

function foundOnce(found: readonly string[], own: (path: string) => string): string[] {
  const byOwn = new Map<string, string>();
  for (const path of found) {
    const before = byOwn.get(own(path));
    if (before === undefined || path === own(path)) byOwn.set(own(path), path);
  }
  return [...byOwn.values()].sort(compareText);
}

import { readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type FileSystemAdapter, globSync } from "tinyglobby";
import { isInside } from "./inside.ts";

/** `ignore`: globs or folders left out. `dot`: names that begin with a dot count as well. */
export interface FindOptions {
  readonly ignore: readonly string[];
  readonly dot: boolean;
}

/** Folders that never hold notes. */
export const NEVER = ["**/node_modules/**", "**/.git/**"];

/**
 * Regular files that match any of `globs` and none of `ignore`, relative to `root` (a real path), with `/`, sorted by code unit.
 * Symlinks are followed inside `root` only, and a file that is reached in two ways is found once, by its own path.
 */
export function findFiles(root: string, globs: readonly string[], options: FindOptions): string[] {
  const view = insideView(root);
  const ignore = [...NEVER, ...options.ignore];
  const found = globSync([...globs], { cwd: root, dot: options.dot, ignore, fs: view.fs });
  return (view.sawSymlink() ? once(root, found) : found).sort(byCodeUnit);
}

/** What a crawl may see: nothing outside `root`, nothing but files and folders, and each folder through one symlink only (so that loops end). */
function insideView(root: string): { readonly fs: FileSystemAdapter; readonly sawSymlink: () => boolean } {
  const followed = new Set<string>();
  let sawSymlink = false;
  const realpath = (target: string): string => {
    sawSymlink = true;
    const real = realpathSync.native(target);
    const stat = statSync(real);
    if (!isInside(root, real) || !(stat.isFile() || stat.isDirectory())) throw new Error("not followed");
    if (stat.isDirectory() && followed.size === followed.add(real).size) throw new Error("followed already");
    return real;
  };
  // Sorted, so that which of two symlinks is followed doesn't depend on the disk.
  const entries = (folder: string) => {
    const real = realpathSync.native(folder);
    if (!isInside(root, real)) return [];
    sawSymlink ||= real !== path.resolve(folder);
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
  };
  // The library's type asks for every overload of node's functions; it calls these two in one way each.
  const fs = { readdirSync: entries, realpathSync: realpath } as unknown as FileSystemAdapter;
  return { fs, sawSymlink: () => sawSymlink };
}

function once(root: string, found: readonly string[]): string[] {
  const byReal = new Map<string, string>();
  for (const file of found) {
    const real = realpathSync.native(path.join(root, file));
    if (!isInside(root, real)) continue;
    const own = path.relative(root, real).split(path.sep).join("/");
    const before = byReal.get(own);
    if (before === undefined || file === own || (before !== own && file < before)) byReal.set(own, file);
  }
  return [...byReal.values()];
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

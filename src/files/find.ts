import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { compareText } from "../text/compare.ts";
import { leadsInside, ownPath } from "./inside.ts";
import { type FindOptions, type PathFilter, pathFilter } from "./path-filter.ts";

/**
 * Regular files that match any of `globs` and none of `ignore`, relative to `root` (a real path), with `/`, sorted by code unit.
 * Symlinks are followed inside `root` only, and a file that is reached in two ways is found once, by its own path.
 */
export function findFiles(root: string, globs: readonly string[], options: FindOptions): string[] {
  const filter = pathFilter(globs, options);
  const crawl: Crawl = { root, filter, followed: new Set(), files: new Set(), sawSymlink: false };
  for (const base of filter.bases) crawlBase(crawl, base);
  const found = [...crawl.files].filter(filter.isWanted);
  return (crawl.sawSymlink ? once(root, found) : found).sort(compareText);
}

/** What was found so far. */
interface Crawl {
  readonly root: string;
  readonly filter: PathFilter;
  /** Real paths of folders that a symlink led to: each is followed once, so that loops end. */
  readonly followed: Set<string>;
  readonly files: Set<string>;
  sawSymlink: boolean;
}

function crawlBase(crawl: Crawl, base: string): void {
  if (base !== "" && (crawl.filter.isClosed(base) || !leadsInside(crawl.root, base))) return;
  const target = path.join(crawl.root, base);
  crawl.sawSymlink ||= realpathSync.native(target) !== target;
  const stat = lstatSync(target);
  if (stat.isFile()) crawl.files.add(base);
  else if (stat.isDirectory()) crawlFolder(crawl, base);
  else if (stat.isSymbolicLink()) follow(crawl, base);
}

function crawlFolder(crawl: Crawl, folder: string): void {
  // Sorted, so that which of two symlinks is followed doesn't depend on the disk.
  const entries = entriesOf(path.join(crawl.root, folder)).sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const isUnseen = entry.name.startsWith(".") && !crawl.filter.seesHidden;
    if (isUnseen || crawl.filter.isClosed(file)) continue;
    if (entry.isFile()) crawl.files.add(file);
    else if (entry.isDirectory()) crawlFolder(crawl, file);
    else if (entry.isSymbolicLink()) follow(crawl, file);
  }
}

/** Follows a symlink to a file or to a folder inside. */
function follow(crawl: Crawl, file: string): void {
  crawl.sawSymlink = true;
  if (!leadsInside(crawl.root, file)) return;
  const real = realpathSync.native(path.join(crawl.root, file));
  const stat = statSync(real);
  if (stat.isFile()) crawl.files.add(file);
  if (!stat.isDirectory() || crawl.followed.has(real)) return;
  crawl.followed.add(real);
  crawlFolder(crawl, file);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function once(root: string, found: readonly string[]): string[] {
  const byReal = new Map<string, string>();
  for (const file of found) {
    // A name that is not UTF-8 leads nowhere: reading it reports that.
    const own = ownPath(root, file);
    const before = byReal.get(own);
    if (before === undefined || file === own || (before !== own && file < before)) byReal.set(own, file);
  }
  return [...byReal.values()];
}

import { groupBy } from "../group-by.ts";
import { compareText } from "../text/compare.ts";
import { baseName, depthOf, foldersAbove, isWithin } from "../text/repository-path.ts";
import type { FileDigest } from "./file-digest.ts";
import { type Shelf, shelvesOf } from "./folder-shelf.ts";
import { isBlogFolder, isUsualFolder } from "./reading-signs.ts";

/** A folder that notes may be in. `""` is the root. */
export interface FolderChoice {
  readonly folder: string;
  /** The folders in it whose files belong to it, itself included if it holds any. */
  readonly parts: readonly string[];
  /** Whether folders in it that nothing was seen of belong to it as well. */
  readonly isWhole: boolean;
  /** How many of its files look like notes; estimated where only some were looked at. */
  readonly count: number;
}

/** The folder with the most notes, and the one that came second. */
export interface ChosenFolder {
  readonly first: FolderChoice | null;
  readonly second: FolderChoice | null;
}

/** The share of the largest subfolder above which that subfolder is the library, and not the folder around it. */
const ONE_SHELF = 0.5;
/** Fewer subfolders than this are libraries beside each other, and not parts of one, unless each is a year's. */
const FEW_BRANCHES = 3;
/** The share of files about books from which on a folder is devoted to them. */
const DEVOTED = 0.5;
/** The share of keys that subfolders of one library have in common. */
const ALIKE = 0.4;

/**
 * Chooses the folder that holds the most files about books, by what the files hold: its name counts only between equals.
 * A folder of subfolders (by author, by year) is chosen before the largest of them.
 * @param digests the files that were looked at, some of each folder.
 * @param sizes how many markdown files each folder has of its own.
 */
export function chooseFolder(digests: readonly FileDigest[], sizes: ReadonlyMap<string, number>): ChosenFolder {
  const shelves = shelvesOf(digests, sizes);
  const candidates = new Map<string, Candidate>();
  for (const shelf of shelves.values()) {
    if (shelf.notes === 0) continue;
    const folder = libraryAround(shelf, shelves);
    const isWhole = folder !== shelf.folder || isOneLibrary(folder, shelves);
    if (!candidates.has(folder))
      candidates.set(folder, candidateAt(folder, isWhole ? partsOf(folder, shelves) : [shelf], isWhole));
  }
  const ranked = [...candidates.values()].filter(isLibrary).sort(compareCandidates);
  const [first = null] = ranked;
  const second = ranked.find(({ folder }) => first !== null && !isWithin(first.folder, folder)) ?? null;
  return { first, second };
}

/** The folder of the library that a shelf belongs to: itself, or one around it. */
function libraryAround(shelf: Shelf, shelves: ReadonlyMap<string, Shelf>): string {
  const above = foldersAbove(shelf.folder);
  const usual = above.filter((folder) => isUsualFolder(baseName(folder))).find((folder) => isDevoted(folder, shelves));
  let library = usual ?? shelf.folder;
  for (const folder of foldersAbove(library)) if (isOneLibrary(folder, shelves)) library = folder;
  return library;
}

/** Whether the files of a folder and those of its subfolders are one library. */
function isOneLibrary(folder: string, shelves: ReadonlyMap<string, Shelf>): boolean {
  if (!isDevoted(folder, shelves)) return false;
  const own = shelves.get(folder);
  if (own !== undefined && isUsualFolder(baseName(folder))) return true;
  if (own !== undefined && own.strong > 1 && own.strong >= own.files * DEVOTED) return true;
  const parts = partsOf(folder, shelves);
  const branches = branchesOf(folder, parts);
  const [largest, ...others] = branches;
  if (largest === undefined || others.length === 0) return false;
  if (branches.every(({ name }) => /^(?:19|20)\d\d$/.test(name))) return true;
  if (branches.length < FEW_BRANCHES || branches.some(({ name }) => isUsualFolder(name))) return false;
  const all = sum(branches.map(({ notes }) => notes));
  return largest.notes <= all * ONE_SHELF && others.every(({ keys }) => areAlike(largest.keys, keys));
}

/** Whether most of the markdown in a folder, at any depth, is about books. */
function isDevoted(folder: string, shelves: ReadonlyMap<string, Shelf>): boolean {
  const inside = [...shelves.values()].filter((shelf) => isWithin(folder, shelf.folder));
  return sum(inside.map(({ notes }) => notes)) >= sum(inside.map(({ files }) => files)) * DEVOTED;
}

interface Branch extends Pick<Shelf, "notes" | "keys"> {
  readonly name: string;
}

/** The shelves of a folder, grouped by the subfolder they are in, the largest group first. */
function branchesOf(folder: string, parts: readonly Shelf[]): Branch[] {
  const branch = (shelf: Shelf): string =>
    shelf.folder.slice(folder === "" ? 0 : folder.length + 1).split("/")[0] ?? "";
  return [...groupBy(parts, branch)]
    .map(([name, group]) => ({
      name,
      notes: sum(group.map(({ notes }) => notes)),
      keys: new Set(group.flatMap(({ keys }) => [...keys])),
    }))
    .sort((a, b) => b.notes - a.notes);
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((key) => b.has(key)).length;
  return both >= Math.max(1, Math.min(a.size, b.size) * ALIKE);
}

interface Candidate extends FolderChoice {
  readonly isSure: boolean;
}

/** Shelves in a folder that hold notes. */
const partsOf = (folder: string, shelves: ReadonlyMap<string, Shelf>): Shelf[] =>
  [...shelves.values()].filter((shelf) => shelf.notes > 0 && isWithin(folder, shelf.folder));

function candidateAt(folder: string, parts: readonly Shelf[], isWhole: boolean): Candidate {
  const count = Math.round(sum(parts.map(({ notes }) => notes)));
  const isSure = sum(parts.map(({ strong }) => strong)) * 2 >= count;
  return { folder, parts: parts.map((shelf) => shelf.folder), isWhole, count, isSure };
}

/** A blog whose files have an author and a picture is no library. */
const isLibrary = ({ folder, isSure }: Candidate): boolean => isSure || !folder.split("/").some(isBlogFolder);

function compareCandidates(a: Candidate, b: Candidate): number {
  const usual = (candidate: Candidate): number => Number(candidate.folder.split("/").some(isUsualFolder));
  return (
    Number(b.isSure) - Number(a.isSure) ||
    b.count - a.count ||
    usual(b) - usual(a) ||
    depthOf(a.folder) - depthOf(b.folder) ||
    compareText(a.folder, b.folder)
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

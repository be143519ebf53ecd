import { baseName } from "../notes/names.ts";
import { authorIn, evidenceOf } from "./evidence.ts";
import type { FileDigest } from "./file-digest.ts";
import { isBlogFolder, isOtherWord, isTemplateFolder, isUsualFolder } from "./reading-signs.ts";

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

/** What was seen of one folder's own files, those in its subfolders left out. */
interface Shelf {
  readonly folder: string;
  /** How many markdown files it has. */
  readonly files: number;
  /** Estimates of how many of these are about books, and of how many surely are. */
  readonly notes: number;
  readonly strong: number;
  /** Keys that most of its notes have. */
  readonly keys: ReadonlySet<string>;
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

function shelvesOf(digests: readonly FileDigest[], sizes: ReadonlyMap<string, number>): Map<string, Shelf> {
  const byFolder = groupBy(digests, ({ path }) => shelfFolder(path, sizes));
  return new Map(
    [...byFolder]
      .filter(([folder]) => !folder.split("/").some(isTemplateFolder))
      .map(([folder, files]) => [folder, shelfOf(folder, files, Math.max(sizes.get(folder) ?? 0, files.length))]),
  );
}

/** A page in a folder of its own (`x/index.md`) stands on the shelf above. */
export function shelfFolder(path: string, sizes: ReadonlyMap<string, number>): string {
  const folder = folderOf(path);
  const isBundle = folder !== "" && /^index\.[a-z]+$/i.test(baseName(path)) && sizes.get(folder) === 1;
  return isBundle ? folderOf(folder) : folder;
}

function shelfOf(folder: string, digests: readonly FileDigest[], files: number): Shelf {
  const found = digests.map((digest) => ({ digest, evidence: evidenceOf(digest) }));
  const isVaried = haveManyAuthors(digests);
  const strong = found.filter(({ evidence }) => evidence === "strong" || (evidence === "author" && isVaried));
  const some = found.filter(({ evidence }) => evidence !== "none" && evidence !== "other");
  const share = files / digests.length;
  const signed = digests.filter((digest) => authorIn(digest) !== null);
  const isElsewhere = isOtherWord(baseName(folder)) && signed.length * 2 < digests.length;
  const notes = isElsewhere ? [] : some;
  return {
    folder,
    files,
    notes: notes.length * share,
    strong: isElsewhere ? 0 : strong.length * share,
    keys: commonKeys(notes.map(({ digest }) => digest)),
  };
}

/** Whether the author isn't one person who writes all the files. */
function haveManyAuthors(digests: readonly FileDigest[]): boolean {
  const authors = digests.map(authorIn).filter((author) => author !== null);
  const most = Math.max(0, ...[...groupBy(authors, (author) => author).values()].map((same) => same.length));
  return authors.length > 1 && most * 2 <= authors.length + 1;
}

function commonKeys(digests: readonly FileDigest[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { fields, inline } of digests)
    for (const key of new Set([...fields.keys(), ...inline.keys()])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 >= digests.length).map(([key]) => key));
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
    (a.folder < b.folder ? -1 : 1)
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const depthOf = (folder: string): number => (folder === "" ? 0 : folder.split("/").length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The folder of a file; "" is the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Whether a folder is another one or lies in it. */
export const isWithin = (outer: string, folder: string): boolean =>
  outer === "" || folder === outer || folder.startsWith(`${outer}/`);

/** The folders around one, the nearest first, down to the root. */
function foldersAbove(folder: string): string[] {
  if (folder === "") return [];
  const above = folderOf(folder);
  return [above, ...foldersAbove(above)];
}

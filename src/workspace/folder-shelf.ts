import { groupBy } from "../group-by.ts";
import { baseName, folderOf } from "../text/repository-path.ts";
import { authorIn, evidenceOf } from "./evidence.ts";
import type { FileDigest } from "./file-digest.ts";
import { isOtherWord, isTemplateFolder } from "./reading-signs.ts";

/** What was seen of one folder's own files, those in its subfolders left out. */
export interface Shelf {
  readonly folder: string;
  /** How many markdown files it has. */
  readonly files: number;
  /** Estimates of how many of these are about books, and of how many surely are. */
  readonly notes: number;
  readonly strong: number;
  /** Keys that most of its notes have. */
  readonly keys: ReadonlySet<string>;
}

/** The shelves of the files that were looked at, by folder; folders of templates have none. @param sizes see `chooseFolder` */
export function shelvesOf(digests: readonly FileDigest[], sizes: ReadonlyMap<string, number>): Map<string, Shelf> {
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

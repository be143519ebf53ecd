import picomatch from "picomatch";
import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { isNoteName } from "../notes/names.ts";

/** Where notes usually are: the first of these folders that holds one is it. */
export const USUAL_FOLDERS = [
  "content/reading",
  "src/content/reading",
  "reading",
  "content/books",
  "src/content/books",
  "_books",
  "books",
  "Books",
  "notes",
];

/** The notes of the working directory, sorted by path, and where they were found or, if there are none, looked for. */
export interface FoundNotes {
  readonly paths: readonly string[];
  readonly where: readonly string[];
  /** Whether there would be notes if the config's `ignore` didn't leave them out; said only where there are none. */
  readonly allIgnored?: true;
}

type Looking = Pick<Files, "inside" | "find" | "under" | "hasFolder" | "kind">;

/** Finds the notes: by the config's globs, else in the first usual folder that holds any. Throws a UserError for a glob that leads outside. */
export function findNotes(files: Looking, config: Pick<Config, "notes" | "ignore">): FoundNotes {
  const found = findBut(files, config.notes, config.ignore);
  const isHidden = found.paths.length === 0 && config.ignore.length > 0;
  return isHidden && findBut(files, config.notes, []).paths.length > 0 ? { ...found, allIgnored: true } : found;
}

const findBut = (files: Looking, notes: Config["notes"], ignore: readonly string[]): FoundNotes =>
  notes === null ? inUsualFolder(files, ignore) : byGlobs(files, notes, ignore);

/** Where it was looked in vain, for a person. */
export function noNotesSentence({ where, allIgnored }: FoundNotes): string {
  const but = allIgnored ? " but those that `ignore` in the config leaves out" : "";
  return `There is no note (.md, .mdx or .markdown) in ${where.join(", ")}${but}.`;
}

function inUsualFolder(files: Looking, ignore: readonly string[]): FoundNotes {
  for (const folder of USUAL_FOLDERS) {
    const paths = files.hasFolder(folder) ? notesUnder(files, folder, ignore) : [];
    if (paths.length > 0) return { paths, where: [folder] };
  }
  return { paths: [], where: USUAL_FOLDERS };
}

function byGlobs(files: Looking, where: readonly string[], ignore: readonly string[]): FoundNotes {
  const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob);
  const unwanted = [...ignore, ...where.filter(isNegated).map((glob) => glob.slice(1))];
  const paths = where.filter((glob) => !isNegated(glob)).flatMap((glob) => byGlob(files, glob, unwanted));
  return { paths: [...new Set(paths)].sort(byCodeUnit), where };
}

// What names a folder or a file as it stands is no glob, whatever signs its name holds.
function byGlob(files: Looking, glob: string, ignore: readonly string[]): readonly string[] {
  const path = files.inside(glob);
  if (path === null) throw new UserError(`${glob} (notes) leads out of the working directory.`);
  if (path === "" || files.hasFolder(path)) return notesUnder(files, path, ignore);
  if (files.kind(path) !== null) return isNoteName(path) ? [path] : [];
  const { base } = picomatch.scan(path);
  return files.find([path], { ignore, dot: false }).filter((found) => isNoteIn(base, found));
}

/** The notes anywhere in a folder. */
export const notesUnder = (files: Pick<Files, "under">, folder: string, ignore: readonly string[]): readonly string[] =>
  files.under(folder, { ignore, dot: false }).filter((path) => isNoteIn(folder, path));

// `index.md` in its own folder is a note; right in the folder of notes it is the page that lists them.
function isNoteIn(folder: string, path: string): boolean {
  const isListing = /^index\.[a-z]+$/i.test(folder === "" ? path : path.slice(folder.length + 1));
  return isNoteName(path) && !isListing;
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

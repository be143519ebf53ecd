import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { addNote, emptyHabits, libraryHabits } from "../notes/library-habits.ts";
import type { Note, ReadableNote } from "../notes/note.ts";
import { readableNote, readNote } from "../notes/read.ts";
import { type ReadOptions, readOptionsFrom } from "../notes/read-options.ts";
import { readAuthorNames } from "./author-pages.ts";
import { digestFile } from "./file-digest.ts";
import { type FolderSearch, type FoundFiles, findNotes } from "./find-notes.ts";
import { type NoNoteReason, sortFiles } from "./note-test.ts";

/** Notes, read as those of one library, and what that library does. */
export interface LibraryNotes {
  readonly notes: readonly Note[];
  readonly readOptions: ReadOptions;
}

/** A file among the notes that is none, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: NoNoteReason;
}

/** Where notes were looked for, and which files there are none. `paths` are those of the notes. */
export interface FoundNotes extends Omit<FoundFiles, "named"> {
  readonly leftOut: readonly LeftOut[];
}

/** All notes of a library, ordered by path, and how they were found. */
export interface ReadLibrary extends LibraryNotes {
  readonly found: FoundNotes;
}

type Reading = Pick<Files, "bytes" | "find">;
type ReadConfig = Parameters<typeof readOptionsFrom>[0] & Pick<Config, "ignore">;

/**
 * Finds and reads all notes. Throws a UserError for a glob that leads outside, and for a file that can't be read at all.
 * @param known the folder of the notes, where it was chosen before.
 */
export async function readLibrary(
  files: Files,
  config: Config,
  known: FolderSearch | null = null,
): Promise<ReadLibrary> {
  const found = await findNotes(files, config, known);
  const sorted = sortNotes(readSingly(files, found.paths, config), found, config);
  return { ...inOneLibrary(files, sorted.notes, config), found: sorted.found };
}

/** Tells the notes among what was read at the paths where notes were found. */
export function sortNotes(
  read: readonly Note[],
  found: FoundFiles,
  { where }: Pick<Config, "where">,
): Pick<ReadLibrary, "notes" | "found"> {
  const { named, ...rest } = found;
  const isNamed = new Set(named);
  const digests = read.filter(({ path }) => !isNamed.has(path)).map(({ path, text }) => digestFile(path, text));
  const sorted = sortFiles(digests, { where, isChosen: found.choice !== null });
  // A file that can't be read doesn't show what it is about: it is reported.
  const unreadable = new Set(read.filter((note) => !note.readable).map(({ path }) => path));
  const isUnknown = ({ path, reason }: LeftOut): boolean =>
    unreadable.has(path) && (reason === "other-kind" || reason === "listing");
  const others = sorted.others.filter((file) => !isUnknown(file));
  const out = new Set(others.map(({ path }) => path));
  const notes = read.filter(({ path }) => !out.has(path));
  return { notes, found: { ...rest, paths: notes.map(({ path }) => path), leftOut: others } };
}

/**
 * Reads the notes at `paths`, in their order; one that has gone meanwhile is left out. Throws a UserError for one that
 * can't be read at all.
 */
export function readNotes(files: Reading, paths: readonly string[], config: ReadConfig): LibraryNotes {
  return inOneLibrary(files, readSingly(files, paths, config), config);
}

/** Reads notes of which each stands for itself: what their library does is not known. */
export function readSingly(files: Pick<Files, "bytes">, paths: readonly string[], config: ReadConfig): Note[] {
  const options = readOptionsFrom(config);
  return paths.flatMap((path) => {
    const bytes = files.bytes(path);
    // A name that is not UTF-8 is listed with U+FFFD in it, and nothing is found at that path.
    if (bytes === null && path.includes("\uFFFD"))
      throw new UserError(`${path} can't be read, because its name is not UTF-8: rename it.`);
    return bytes === null ? [] : [readNote({ path, bytes }, options)];
  });
}

/** The same notes, their facts read by the habits that they have together. */
export function inOneLibrary(files: Reading, notes: readonly Note[], config: ReadConfig): LibraryNotes {
  const options = readOptionsFrom(config);
  const counts = emptyHabits();
  for (const note of notes) if (note.readable) addNote(counts, note, options);
  const readOptions = { ...options, library: libraryHabits(counts, readAuthorNames(files, counts.authorSlugs)) };
  return { notes: notes.map((note) => (note.readable ? readableNote(note, readOptions) : note)), readOptions };
}

/** The notes that could be read. */
export const readable = (notes: readonly Note[]): ReadableNote[] => notes.filter((note) => note.readable);

import type { Config } from "../config/config.ts";
import type { Files } from "../files/files.ts";
import { addNote, emptyHabits, libraryHabits } from "../notes/library-habits.ts";
import type { Note, ReadableNote } from "../notes/note.ts";
import { readableNote, readNote } from "../notes/read.ts";
import { type ReadOptions, readOptionsFrom } from "../notes/read-options.ts";
import { readAuthorNames } from "./author-pages.ts";

/** Notes, read as those of one library, and what that library does. */
export interface LibraryNotes {
  readonly notes: readonly Note[];
  readonly readOptions: ReadOptions;
}

type Reading = Pick<Files, "bytes" | "find">;
type ReadConfig = Parameters<typeof readOptionsFrom>[0] & Pick<Config, "ignore">;

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

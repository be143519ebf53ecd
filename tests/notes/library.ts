import { type Config, DEFAULT_CONFIG } from "../../src/config/config.ts";
import { addNote, emptyHabits, libraryHabits } from "../../src/notes/library-habits.ts";
import type { NoteFacts, ReadableNote } from "../../src/notes/note.ts";
import { readableNote, readNoteText } from "../../src/notes/read.ts";
import { type LibraryHabits, readOptionsFrom } from "../../src/notes/read-options.ts";

/** A library in memory: each note's text by its path. */
export type Library = Readonly<Record<string, string>>;

/** What a library does, and the facts of its notes in their order. */
export function readLibrary(
  library: Library,
  config: Partial<Config> = {},
  authorNames: ReadonlyMap<string, string> = new Map(),
): { readonly habits: LibraryHabits; readonly facts: readonly NoteFacts[]; readonly slugs: readonly string[] } {
  const options = readOptionsFrom({ ...DEFAULT_CONFIG, ...config });
  const notes = Object.entries(library).map(([path, text]): ReadableNote => {
    const note = readNoteText(path, text, options);
    if (!note.readable) throw new Error(`${path} is not readable: ${note.fault.rule}`);
    return note;
  });
  const counts = emptyHabits();
  for (const note of notes) addNote(counts, note, options);
  const habits = libraryHabits(counts, authorNames);
  const facts = notes.map((note) => readableNote(note, { ...options, library: habits }).facts);
  return { habits, facts, slugs: [...counts.authorSlugs] };
}

/** A library of notes that have only front matter. */
export const libraryOf = (...yaml: readonly string[]): Library =>
  Object.fromEntries(yaml.map((text, index) => [`books/${index}.md`, `---\n${text}\n---\n`]));

import type { Files } from "../files/files.ts";
import type { Note } from "../notes/note.ts";
import { type FoundNotes, findNotes } from "./find-notes.ts";
import { readNotes } from "./read-notes.ts";
import { readSettings, type Wishes } from "./settings.ts";

/** Finds and reads all notes, ordered by path. Throws a UserError for a wrong config. */
export function listNotes(
  files: Files,
  wishes: Wishes,
): { readonly notes: readonly Note[]; readonly found: FoundNotes } {
  const { config } = readSettings(files, wishes);
  const found = findNotes(files, config);
  return { notes: readNotes(files, found.paths, config).notes, found };
}

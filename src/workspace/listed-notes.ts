import type { Files } from "../files/files.ts";
import { type ReadLibrary, readLibrary } from "./read-notes.ts";
import { readSettings, type Wishes } from "./settings.ts";

/** Finds and reads all notes, ordered by path. Throws a UserError for a wrong config. */
export const listNotes = (files: Files, wishes: Wishes): Promise<ReadLibrary> =>
  readLibrary(files, readSettings(files, wishes).config);

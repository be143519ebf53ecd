import type { Files } from "../files/files.ts";
import type { Note, ReadableNote, ReadOptions } from "../notes/note.ts";
import { readNote } from "../notes/read.ts";

/** Reads the notes at `paths`, in their order; one that has gone meanwhile is left out. Throws a UserError for one that can't be read at all. */
export function readNotes(files: Pick<Files, "bytes">, paths: readonly string[], readOptions: ReadOptions): Note[] {
  return paths.flatMap((path) => {
    const bytes = files.bytes(path);
    return bytes === null ? [] : [readNote({ path, bytes }, readOptions)];
  });
}

/** The notes that could be read. */
export const readable = (notes: readonly Note[]): ReadableNote[] => notes.filter((note) => note.readable);

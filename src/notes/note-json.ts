import type { NoteFacts } from "./note.ts";

/** The notes as `notes --format json` prints them, in their order; ends with a line end. */
export const notesJson = (notes: readonly NoteFacts[]): string => `${JSON.stringify(notes, null, 2)}\n`;

const KEYS = ["path", "title", "authors", "status", "progress"];

/** Whether a text is what `notesJson` makes, of this version or another: a JSON array of notes. */
export function isNotesJson(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) && data.every(isNote);
  } catch {
    return false;
  }
}

const isNote = (value: unknown): boolean =>
  typeof value === "object" && value !== null && KEYS.every((key) => Object.hasOwn(value, key));

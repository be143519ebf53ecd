import type { FieldName } from "../notes/fields.ts";
import type { ReadingWords } from "./reading-words.ts";

/**
 * What a schema counts as wrong: `mistakes` are errors to any reader, `habits` are all that a library doesn't do
 * otherwise.
 */
export type Strictness = "mistakes" | "habits";

/** Where a value stands: its key's field of reading, and whether it is an item of that key's list. */
export interface ValuePlace {
  /** Empty for a key of the library's own. */
  readonly fields: readonly FieldName[];
  readonly isItem: boolean;
  readonly notes: number;
  readonly reading: ReadingWords;
  readonly strictness: Strictness;
}

import { FIELD_KEYS, FIELD_NAMES, type FieldName, LATER_FIELDS } from "../notes/fields.ts";
import { statusOfWord } from "../notes/note-status.ts";
import { STATUSES, type Status } from "../notes/status.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import { normalWord } from "../text/near-words.ts";

/** What a profile is read with: which field a key is, and which status a word means. */
export interface ReadingWords {
  /** The fields of reading that a key is tried for; none for a key of the library's own. */
  readonly fieldsOf: (key: string) => readonly FieldName[];
  readonly statusOf: (word: string) => Status | null;
  /** The words of status that Bookends itself uses. */
  readonly defaultWords: readonly string[];
}

const FIELDS = new Map<string, FieldName[]>();
for (const field of FIELD_NAMES)
  for (const key of FIELD_KEYS[field]) FIELDS.set(key, [...(FIELDS.get(key) ?? []), field]);

/** @param vocabulary the repository's words of status. */
export const readingWords = (vocabulary: Vocabulary): ReadingWords => ({
  fieldsOf: (key) => FIELDS.get(normalWord(key)) ?? [],
  statusOf: (word) => statusOfWord(word, vocabulary),
  defaultWords: STATUSES,
});

/** Whether a key is for what a note gets in the course of reading. */
export const isLater = (key: string, { fieldsOf }: ReadingWords): boolean =>
  fieldsOf(key).some((field) => LATER_FIELDS.includes(field));

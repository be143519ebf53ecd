import type { DraftField } from "../drafts/field-option.ts";
import { counted } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import type { NewNote } from "../workspace/new-notes.ts";

const FIELD_WORDS: Readonly<Record<DraftField, string>> = {
  title: "the title",
  authors: "the authors",
  category: "the category",
  status: "the status",
  rating: "the rating",
  started: "the day it was started",
  finished: "the day it was finished",
  tags: "the tags",
  isbn: "the ISBN",
  pages: "the pages",
  pageDate: "the date",
};

/** What a person has to do about new notes: keys to fill in, and what could not be written. One line each, over all notes. */
export function leftToDo(notes: readonly NewNote[]): string[] {
  const blank = countWords(notes.flatMap((note) => note.blank));
  const unwritten = countWords(notes.flatMap((note) => note.unwritten.map((field) => FIELD_WORDS[field])));
  return [
    ...(blank.length === 0
      ? []
      : [`Left to fill in: ${blank.map(([key, count]) => ofNotes(key, count, notes)).join(", ")}.`]),
    ...unwritten.map(
      ([what, count]) =>
        `Not written in ${counted(count, "note")}: ${what}, because the notes here or their schema have no way to say it.`,
    ),
  ].map(escapeInvisible);
}

const ofNotes = (key: string, count: number, notes: readonly NewNote[]): string =>
  count === notes.length ? key : `${key} (in ${counted(count, "note")})`;

function countWords(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

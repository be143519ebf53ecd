import { dateFromText } from "../notes/date.ts";
import { statusOfWord } from "../notes/note-status.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import { type Book, isbnsOf, lineOf, namesOf } from "./book.ts";
import type { Row } from "./csv-table.ts";
import { ratingOf } from "./goodreads.ts";
import { reviewText } from "./review-text.ts";

/**
 * StoryGraph's export ("Manage account", "Export StoryGraph library"): one row a book. `Dates Read` has one range for each
 * reading (`2024/01/05-2024/01/20`), or a day; ratings have quarters; `Contributors` are translators and narrators.
 */
export const storyGraph = {
  name: "StoryGraph",
  columns: ["Title", "Authors", "ISBN/UID", "Read Status"],
  bookIn: (row: Row, vocabulary: Vocabulary): Book => {
    const readings = row("Dates Read").split(",").map(rangeOf);
    const last = dateFromText(row("Last Date Read"));
    const ends = readings.flatMap(({ end }) => (end === null ? [] : [end]));
    const status = statusOfWord(row("Read Status"), vocabulary);
    const isRead = status === null || status === "completed" || status === "abandoned";
    const reads = [...new Set(last === null || !isRead ? ends : [...ends, last])].sort();
    return {
      title: lineOf(row("Title")),
      authors: namesOf(row("Authors").split(",")),
      status: status ?? (reads.length > 0 ? "completed" : null),
      rating: ratingOf(row("Star Rating")),
      started: readings.map(({ start }) => start).findLast((start) => start !== null) ?? null,
      reads,
      added: dateFromText(row("Date Added")),
      tags: namesOf(row("Tags").split(",").map(lineOf)),
      ...isbnsOf(row("ISBN/UID")),
      pages: null,
      review: reviewText(row("Review")),
    };
  },
};

/** Start and end of a reading. A single day is its end. */
function rangeOf(text: string): { readonly start: string | null; readonly end: string | null } {
  const parts = text.split("-").map((part) => dateFromText(part.trim()));
  const [first = null, second] = parts;
  return second === undefined ? { start: null, end: first } : { start: first, end: second };
}

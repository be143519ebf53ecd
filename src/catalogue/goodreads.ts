import { dateFromText } from "../notes/date.ts";
import { statusOfWord } from "../notes/note-status.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import { type Book, isbnsOf, lineOf, namesOf } from "./book.ts";
import type { Row } from "./csv-table.ts";
import { reviewText } from "./review-text.ts";

/**
 * Goodreads's export ("My Books", "Import and export"): one row a book, ISBNs as `="0441172717"`, dates as `2024/03/15`,
 * a rating of 0 for none. `Exclusive Shelf` is the status; `Bookshelves` are all shelves, that one as well.
 */
export const goodreads = {
  name: "Goodreads",
  columns: ["Book Id", "Title", "Author", "Exclusive Shelf"],
  bookIn: (row: Row, vocabulary: Vocabulary): Book => {
    const shelf = row("Exclusive Shelf");
    const finished = dateFromText(row("Date Read"));
    const shelves = row("Bookshelves").split(",").map(lineOf);
    const status = statusOfWord(shelf, vocabulary);
    return {
      title: lineOf(row("Title")),
      authors: namesOf([row("Author"), ...row("Additional Authors").split(",")]),
      status: status ?? (finished === null ? null : "completed"),
      rating: ratingOf(row("My Rating")),
      started: null,
      reads: finished === null ? [] : [finished],
      added: dateFromText(row("Date Added")),
      tags: namesOf(status === null ? [...shelves, shelf] : shelves.filter((name) => name !== shelf)),
      ...isbnsOf(row("ISBN"), row("ISBN13")),
      pages: countOf(row("Number of Pages")),
      review: reviewText(row("My Review")),
    };
  },
};

/** A rating out of 5, as both exports write it; null for 0 and for what is none. */
export function ratingOf(text: string): number | null {
  const rating = /^\d(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return rating > 0 && rating <= 5 ? rating : null;
}

const countOf = (text: string): number | null => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : null);

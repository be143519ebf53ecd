import { isbnFault } from "../notes/isbn.ts";
import type { Status } from "../notes/status.ts";
import { withoutLinks } from "../notes/wikilink.ts";
import { sanitizeText } from "../text/phrase.ts";

/** What is known of a book before it has a note: a row of an export, or the words of `bookends new`. */
export interface Book {
  /** One line, and not empty. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly status: Status | null;
  /** Out of 5, above 0. */
  readonly rating: number | null;
  readonly started: string | null;
  /** All finishing dates, the earliest first. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly reads: readonly string[];
  /** The day it was put on a list. */
  readonly added: string | null;
  readonly tags: readonly string[];
  /** ISBNs of 10 and of 13 digits whose check digit is right. */
  readonly isbn10: string | null;
  readonly isbn13: string | null;
  readonly pages: number | null;
  /** Markdown. */
  readonly review: string | null;
}

/** A book of which only the title is known. */
export const bookCalled = (title: string): Book => ({
  title,
  authors: [],
  status: null,
  rating: null,
  started: null,
  reads: [],
  added: null,
  tags: [],
  isbn10: null,
  isbn13: null,
  pages: null,
  review: null,
});

/**
 * A text as a note can hold it in one line: without line breaks, control characters and the brackets of links. `{{` and
 * `<%` would be a template's, so a space parts them.
 */
export function lineOf(text: string): string {
  const clean = sanitizeText(text.replaceAll(/\p{Noncharacter_Code_Point}/gu, ""))
    .replaceAll(/\{(?=[{%])/g, "{ ")
    .replaceAll("<%", "< %");
  const bare = withoutLinks(clean);
  return bare === text ? bare : lineOf(bare);
}

/** The names of a list, each once: case and the form of Unicode don't count. */
export function namesOf(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map(lineOf)) {
    const key = name.normalize("NFC").toLowerCase();
    if (name !== "" && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** The ISBNs that texts hold: of each length the first whose check digit is right. One of 10 digits gives one of 13. */
export function isbnsOf(...texts: readonly string[]): Pick<Book, "isbn10" | "isbn13"> {
  const isbns = texts
    .map((text) => text.replaceAll(/[\s"=-]/g, "").toUpperCase())
    .filter((text) => /^(?:\d{9}[\dX]|\d{13})$/.test(text) && isbnFault(text) === null);
  const isbn10 = isbns.find((isbn) => isbn.length === 10) ?? null;
  const isbn13 = isbns.find((isbn) => isbn.length === 13) ?? (isbn10 === null ? null : toIsbn13(isbn10));
  return { isbn10, isbn13 };
}

/** The ISBN of 13 digits of one of 10. Source: ISBN Users' Manual (International ISBN Agency, 7th edition, 4.5). */
export function toIsbn13(isbn: string): string {
  if (isbn.length === 13) return isbn;
  const digits = `978${isbn.slice(0, 9)}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

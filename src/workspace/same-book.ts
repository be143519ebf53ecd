import { type Book, isbnsOf, toIsbn13 } from "../catalogue/book.ts";
import type { NoteFacts } from "../notes/note.ts";

type Known = Pick<NoteFacts, "path" | "title" | "authors" | "isbn">;

/** Tells the books that have a note already. */
export interface BookIndex {
  /** The path of a book's note; null if it has none. */
  readonly find: (book: Book) => string | null;
  /** Adds a book that is to have a note. */
  readonly add: (book: Book, path: string) => void;
}

/**
 * Books are one by their ISBN, else by title and an author: case, accents, signs, the order of names and a series in
 * brackets behind the title don't count. A book without an author is one with any of its title.
 */
export function bookIndex(notes: readonly Known[]): BookIndex {
  const byIsbn = new Map<string, string>();
  const byTitle = new Map<string, { readonly authors: readonly string[]; readonly path: string }[]>();
  const addAll = (
    isbns: readonly (string | null)[],
    titles: readonly string[],
    authors: readonly string[],
    path: string,
  ): void => {
    for (const isbn of isbns) if (isbn !== null && !byIsbn.has(isbn)) byIsbn.set(isbn, path);
    for (const title of titles)
      byTitle.set(title, [...(byTitle.get(title) ?? []), { authors: authors.map(nameKey), path }]);
  };
  for (const { path, title, authors, isbn } of notes)
    addAll([isbn === null ? null : isbnsOf(isbn).isbn13], titleKeys(title), authors, path);
  return {
    find: ({ title, authors, isbn13 }) => {
      const same = isbn13 === null ? undefined : byIsbn.get(isbn13);
      if (same !== undefined) return same;
      const names = authors.map(nameKey);
      const isSame = (other: readonly string[]): boolean =>
        names.length === 0 || other.length === 0 || other.some((name) => names.includes(name));
      const found = titleKeys(title).flatMap((key) => byTitle.get(key) ?? []);
      return found.find((other) => isSame(other.authors))?.path ?? null;
    },
    add: ({ title, authors, isbn10, isbn13 }, path) =>
      addAll([isbn13, isbn10 === null ? null : toIsbn13(isbn10)], titleKeys(title), authors, path),
  };
}

/** `Dune (Dune Chronicles, #1)` is `Dune` as well. */
function titleKeys(title: string): string[] {
  const bare = title.replace(/\s*\([^()]*#[^()]*\)\s*$/, "");
  return [...new Set([textKey(title), textKey(bare)])];
}

/** A title in letters and figures only; one that has none stays as it is. */
function textKey(text: string): string {
  const words = folded(text)
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text : words;
}

/** The parts of a name in the order of the alphabet: `Le Guin, Ursula K.` and `Ursula K. Le Guin` are one. */
const nameKey = (name: string): string =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .sort()
    .join(" ");

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();

import { describe, expect, test } from "vitest";
import type { Book } from "../../src/catalogue/book.ts";
import { readExport } from "../../src/catalogue/book-exports.ts";
import { LIMITS } from "../../src/limits.ts";
import { vocabularyOf } from "../../src/notes/vocabulary.ts";
import { type Cells, goodreadsCsv, storyGraphCsv } from "./csv.ts";

const WORDS = vocabularyOf({ completed: ["devoured"] });

function booksOf(csv: string): readonly Book[] {
  const read = readExport(csv, WORDS);
  if (!read.ok) throw new Error(read.failure);
  return read.value.books;
}

describe("a row of Goodreads", () => {
  const row = { Title: "Dune", Author: "Frank Herbert" };
  test.each<[cells: Cells, book: Partial<Book>]>([
    [
      { "Exclusive Shelf": "read", "Date Read": "2024/03/15" },
      { status: "completed", reads: ["2024-03-15"] },
    ],
    [
      { "Exclusive Shelf": "to-read", "Date Added": "2023/01/10" },
      { status: "queued", added: "2023-01-10", reads: [] },
    ],
    [{ "Exclusive Shelf": "currently-reading" }, { status: "reading" }],
    [{ "Exclusive Shelf": "devoured" }, { status: "completed", tags: [] }],
    [
      { "Exclusive Shelf": "to-buy", Bookshelves: "to-buy, sf" },
      { status: null, tags: ["to-buy", "sf"] },
    ],
    [{ "Date Read": "2013/05/06" }, { status: "completed" }],
    [{ "Exclusive Shelf": "read", Bookshelves: "read, sci-fi, classics, to-read" }, { tags: ["sci-fi", "classics"] }],
    [{ "My Rating": "0" }, { rating: null }],
    [{ "My Rating": "4.0" }, { rating: 4 }],
    [
      { ISBN: '="0441172717"', ISBN13: '="9780441172719"' },
      { isbn10: "0441172717", isbn13: "9780441172719" },
    ],
    [
      { ISBN: '="0441172717"', ISBN13: '=""' },
      { isbn10: "0441172717", isbn13: "9780441172719" },
    ],
    [
      { ISBN: "0441172718", ISBN13: "9780441172710" },
      { isbn10: null, isbn13: null },
    ],
    [
      { Author: "Ursula K.  Le Guin", "Additional Authors": "A. B, ursula k. le guin" },
      { authors: ["Ursula K. Le Guin", "A. B"] },
    ],
    [{ "Number of Pages": "896" }, { pages: 896 }],
    [{ "My Review": "One<br/><br/>two &amp; <i>three</i>" }, { review: "One\n\ntwo & *three*" }],
    [{ "Private Notes": "secret" }, { review: null }],
    [{ Title: "  A [[B]]\nC\u0000  " }, { title: "A B C" }],
    [{ Title: "{{x}} {%y%}" }, { title: "{ {x}} { %y%}" }],
  ])("%j", (cells, book) => {
    expect(booksOf(goodreadsCsv([{ ...row, ...cells }]))).toEqual([expect.objectContaining(book)]);
  });
});

describe("a row of StoryGraph", () => {
  const row = { Title: "Piranesi", Authors: "Susanna Clarke" };
  test.each<[cells: Cells, book: Partial<Book>]>([
    [
      {
        "Read Status": "read",
        "Dates Read": "2024/03/01-2024/03/15, 2022/01/02-2022/01/09",
        "Last Date Read": "2024/03/15",
      },
      { status: "completed", started: "2022-01-02", reads: ["2022-01-09", "2024-03-15"] },
    ],
    [
      { "Read Status": "read", "Dates Read": "2024/03/15" },
      { started: null, reads: ["2024-03-15"] },
    ],
    [{ "Read Status": "read", "Last Date Read": "2024/03/15" }, { reads: ["2024-03-15"] }],
    [
      { "Read Status": "currently-reading", "Dates Read": "2024/03/01-" },
      { status: "reading", started: "2024-03-01", reads: [] },
    ],
    [{ "Read Status": "did-not-finish" }, { status: "abandoned" }],
    [{ "Read Status": "paused" }, { status: "paused" }],
    [{ "Star Rating": "4.25" }, { rating: 4.25 }],
    [{ "ISBN/UID": "9781635575637" }, { isbn13: "9781635575637", isbn10: null }],
    [{ "ISBN/UID": "B000FA5TO2" }, { isbn13: null }],
    [
      { Authors: "Terry Pratchett, Neil Gaiman", Contributors: "M. (Narrator)" },
      { authors: ["Terry Pratchett", "Neil Gaiman"] },
    ],
    [{ Tags: "cosy, dnf" }, { tags: ["cosy"] }],
    [{ Review: "<div>Good.</div>" }, { review: "Good." }],
  ])("%j", (cells, book) => {
    expect(booksOf(storyGraphCsv([{ ...row, ...cells }]))).toEqual([expect.objectContaining(book)]);
  });
});

describe("a file", () => {
  const rows = [{ Title: "Dune; or, sand", Author: "Frank Herbert" }, { Title: "" }];
  test.each([
    ["with a BOM and CRLF", `\uFEFF${goodreadsCsv(rows).replaceAll("\n", "\r\n")}`],
    ["with semicolons", goodreadsCsv(rows, ";")],
    ["with tabs", goodreadsCsv(rows, "\t")],
  ])("%s is read, and a row without a title is no book", (_name, csv) => {
    expect(readExport(csv, WORDS)).toMatchObject({
      ok: true,
      value: { service: "Goodreads", untitled: 1, books: [{ title: "Dune; or, sand", authors: ["Frank Herbert"] }] },
    });
  });

  test("whose ISBNs have quotes that stand in no quotes, as Goodreads writes them", () => {
    const csv = `Book Id,Title,Author,ISBN,ISBN13,Exclusive Shelf\n1,Dune,F,="0441172717",="9780441172719",read\n`;
    expect(booksOf(csv)).toMatchObject([{ title: "Dune", isbn10: "0441172717", status: "completed" }]);
  });

  test.each([
    ["", /^is no export of Goodreads .* or of StoryGraph .*: it is empty\.$/],
    ["Name,Email\nA,b\n", /Goodreads \(which has the columns Book Id, Title, .*: its first line is Name, Email\.$/],
    [`${Array.from("abcdefghijkl").join(",")}\n`, /: its first line is a, b, c, d, e, f, g, h and 4 more\.$/],
    ['Title,"A\n', /^can't be read as CSV \(CSV_QUOTE_NOT_CLOSED\)\.$/],
  ])("%j is none", (csv, sentence) => {
    const read = readExport(csv, WORDS);
    expect(read.ok ? "read" : read.failure).toMatch(sentence);
  });

  test("with as many rows as are read, and with one more", () => {
    const rowsOf = (count: number): string => `Book Id,Title,Author,Exclusive Shelf\n${"1,A,B,read\n".repeat(count)}`;
    expect(booksOf(rowsOf(LIMITS.importRows))).toHaveLength(LIMITS.importRows);
    expect(readExport(rowsOf(LIMITS.importRows + 1), WORDS)).toEqual({
      ok: false,
      failure: "has more than 10000 rows: split it.",
    });
  });

  test("that is longer than what is read", () => {
    const long = `Book Id,Title,Author,Exclusive Shelf\n${" ".repeat(LIMITS.importLength)}`;
    expect(readExport(long, WORDS)).toEqual({ ok: false, failure: "is longer than 20000000 characters." });
  });
});

import { describe, expect, test } from "vitest";
import { libraryOf, messagesOf, problemsOf, times } from "./library.ts";

/** A library's front matters, and what it has against them. */
const mistakes: Record<string, [notes: readonly string[], problems: readonly string[]]> = {
  "a word that is nearly another": [
    [...times(4, "status: reading"), "status: Reeding", "status: completed"],
    [`5.md:2 error schema/enum "reading"`],
  ],
  "another case of a status": [
    [...times(4, "status: reading"), "status: Reading"],
    [`5.md:2 error schema/enum "reading"`],
  ],
  "a status in the library's own words": [
    [...times(3, "status: To Read"), ...times(3, "status: Finished"), "status: Finishd"],
    [`7.md:2 error schema/enum "Finished"`],
  ],
  "a status that is not understood where the others are": [
    [...times(3, "status: read"), ...times(3, "status: to-read"), "status: skimmed"],
    ["7.md:2 error schema/enum"],
  ],
  "in a small library, the default words": [
    ["status: reading", "status: Compleated"],
    [`2.md:2 error schema/enum "completed"`],
  ],
  "a slip in a word of any key": [
    [...times(5, "format: Paperback"), ...times(3, "format: Audiobook"), "format: Papreback"],
    [`9.md:2 error schema/enum "Paperback"`],
  ],
  "a text where the other notes have a list": [
    [...times(4, "topicsOf: [a, b]"), "topicsOf: a"],
    [`5.md:2 error schema/type "[a]"`],
  ],
  "several tags in one text": [[...times(4, "tags: [a, b]"), "tags: a, b"], [`5.md:2 error schema/type "[a, b]"`]],
  "a mapping that is a text with a colon": [
    [...times(4, "tags: [networks]"), "tags:\n  - Domain: Driven Design"],
    ["5.md:3 error schema/type"],
  ],
  "a date without its zeros": [
    [...times(3, "date: 2024-12-16"), "date: 2024-12-6"],
    [`4.md:2 error schema/format "2024-12-06"`],
  ],
  "a date without its zeros beside years": [
    ["Read-date: 2017", "Read-date: 2015", "Read-date: 2022-08-11", "Read-date: 2024-01-07", "Read-date: 2023-5-9"],
    [`5.md:2 error schema/format "2023-05-09"`],
  ],
  "a day that isn't in the calendar": [["finished: 2024-02-30"], ["1.md:2 error schema/format"]],
  "a month of three digits in a list of dates": [
    [...times(3, "dates_read: [2014-09-03]"), "dates_read:\n  - 2014-009-03"],
    ["4.md:3 error schema/format"],
  ],
  "a date whose month can't be told": [
    [...times(4, "date: 2024-12-16"), "date: 03/04/2024"],
    ["5.md:2 error schema/format"],
  ],
  "a misspelt key": [
    [...times(4, "title: A", "rating: 4"), "title: A\nratng: 3"],
    [`5.md:3 error key/misspelt "rating"`],
  ],
  "an address without its scheme": [
    [...times(4, "buy: https://example.org/a"), "buy: www.example.org/b"],
    [`5.md:2 error schema/pattern "https://www.example.org/b"`],
  ],
  "a placeholder in one note": [[...times(4, "cover: a.png"), "cover: '{{cover}}'"], ["5.md:2 error yaml/placeholder"]],
  "an ISBN with a digit too few": [["isbn: 978-1-83843-020"], ["1.md:2 error value/isbn"]],
  "a rating far beyond the scale": [[...times(4, "rating: 4.5"), "rating: 45"], ["5.md:2 error schema/maximum"]],
};

const departures: Record<string, [notes: readonly string[], problems: readonly string[]]> = {
  "one tag as a text, which reads alike": [[...times(4, "tags: [a, b]"), "tags: a"], ["5.md:2 warning schema/type"]],
  "a title that is a number": [[...times(4, "title: A"), "title: 1984"], ["5.md:2 warning schema/type"]],
  "text among numbers": [[...times(4, "pages: 320"), "pages: 320 pages"], ["5.md:2 warning schema/type"]],
  "a key that every other note has": [
    [...times(5, "lang: en", "place: B"), "lang: en"],
    ["6.md:1 warning schema/required"],
  ],
  "a rating that every other note of a book that was read has": [
    [...times(5, "lang: en", "status: read", "rating: 4"), "lang: en\nstatus: read"],
    ["6.md:1 warning schema/required"],
  ],
  "another case of a key": [
    [...times(4, "title: A", "cover: b"), "title: A\nCover: b"],
    ["5.md:3 warning key/misspelt"],
  ],
  "a key misspelt that only some have": [
    [...times(2, "title: A"), ...times(4, "title: A", "narrator: B"), "title: A\nnarator: B"],
    ["7.md:3 warning key/misspelt"],
  ],
  "another case of a word": [[...times(5, "format: Paperback"), "format: paperback"], ["6.md:2 warning schema/enum"]],
  "a date in words": [[...times(4, "date: 2024-12-16"), "date: May 9, 2021"], ["5.md:2 warning schema/format"]],
  "a date that is none": [[...times(4, "date: 2024-12-16"), "date: unknown"], ["5.md:2 warning schema/format"]],
};

const habits: Record<string, readonly string[]> = {
  "a library's own words": [...times(3, "status: Gelesen"), ...times(2, "status: Lese ich"), "status: Abgebrochen"],
  "a status that is about something else": [
    ...times(4, "status: ':herb:'"),
    ...times(2, "status: ':seedling:'"),
    "status: published",
  ],
  "a word twice": [...times(6, "category: non-fiction"), ...times(2, "category: nonfiction")],
  "a new word like no other": [...times(5, "category: fiction"), ...times(3, "category: essays"), "category: memoir"],
  "a word that only begins otherwise": [...times(5, "format: book"), "format: ebook"],
  "words of a script in which every character counts": [...times(5, "tags: book,已读"), "tags: book,在读"],
  "names of people": [...times(5, "author: Jan Novak"), "author: Jan Novakova"],
  "several authors in a list": [...times(5, "author: A"), "author: [A, B]"],
  "years, months and times among days": [
    ...times(4, "date: 2024-12-16"),
    "date: 2024",
    "date: '2024'",
    "date: 2024-12",
    "date: 2024-12-16 10:00:00",
  ],
  "dates without zeros in all notes": times(5, "publishyear: 2015-4"),
  "dates of another country in all notes": times(5, "date: 17/10/2024"),
  "no majority": ["started: 28/03/2023", "started: 2026-01-14", "tags: a", "tags: [a]"],
  "a rating that tells the scale": [...times(5, "rating: 4"), "rating: 8"],
  "a key in another case, twice": [...times(10, "Cover: a.png"), ...times(2, "cover: a.png")],
  "a key of Bookends' own that is nearly another": [...times(3, "genre: a"), "genres: a"],
  "a key whose value wouldn't fit": [...times(3, "published: 2024-01-02"), "publisher: Orbit"],
  "no rating and no day of finishing in a book that was not read yet": [
    ...times(5, "status: read", "rating: 4", "finished: 2026-01-02"),
    "status: to-read",
  ],
  "both keys": [...times(5, "narrator: A"), "narrator: A\nnarrater: B"],
  "what a site fills in": times(5, "cover: '{{ site.url }}/a.png'"),
  "yes and no": ["owned: true", "owned: false", "owned: true"],
};

describe("a library says of its notes", () => {
  test.each(Object.entries(mistakes))("as an error: %s", (_name, [notes, problems]) => {
    expect(problemsOf(libraryOf(notes))).toEqual(problems);
  });
  test.each(Object.entries(departures))("as a warning without a fix: %s", (_name, [notes, problems]) => {
    expect(problemsOf(libraryOf(notes))).toEqual(problems);
  });
  test.each(Object.entries(habits))("nothing: %s", (_name, notes) => {
    expect(problemsOf(libraryOf(notes))).toEqual([]);
  });
});

const messages: [notes: readonly string[], message: string][] = [
  [
    [...times(4, "status: reading"), "status: Reeding"],
    "`status: Reeding` has to be `reading`. Did you mean `reading`? 4 other notes write `reading`.",
  ],
  [
    [...times(3, "status: reading"), ...times(2, "status: completed"), "status: Reeding"],
    "`status: Reeding` is not one of reading, completed. Did you mean `reading`? 3 other notes write `reading`.",
  ],
  [
    [...times(3, "status: read"), ...times(2, "status: to-read"), "status: skimmed"],
    "`status: skimmed` is not one of read, to-read. If it is a word of your own, list it under `vocabulary` in the config.",
  ],
  [
    [...times(4, "tags: [a]"), "tags: a"],
    "`tags: a` is text, where 4 other notes have a list. Write `tags` with brackets: `[…]`.",
  ],
  [
    [...times(4, "date: 2024-12-16"), "date: 2024-12-6"],
    "`date: 2024-12-6` is not a date. Write it like `2026-01-31`. 4 other notes do.",
  ],
  [
    [...times(4, "title: A", "rating: 4"), "title: A\nratng: 3"],
    "`ratng` is not a key of this library. Did you mean `rating`? 4 other notes have `rating`.",
  ],
  [[...times(5, "lang: en", "place: B"), "lang: en"], "`place` is missing: the other 5 notes have it."],
  [
    [...times(5, "lang: en", "place: B"), "lang: en\nplace:"],
    "`place` is empty: the other 5 notes have a value there.",
  ],
];

test.each(messages)("%#: the message says what the library does", (notes, message) => {
  expect(messagesOf(libraryOf(notes))).toEqual([message]);
});

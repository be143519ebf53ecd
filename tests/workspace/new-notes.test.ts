import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Book, bookCalled } from "../../src/catalogue/book.ts";
import { readExport } from "../../src/catalogue/book-exports.ts";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { vocabularyOf } from "../../src/notes/vocabulary.ts";
import { planNotes } from "../../src/workspace/new-notes.ts";
import { readable, readLibrary } from "../../src/workspace/read-notes.ts";
import { goodreadsCsv, storyGraphCsv } from "../catalogue/csv.ts";
import { runs } from "../runs.ts";
import { memoryFiles, NO_WISHES, problemsIn, worldOf } from "./memory-world.ts";

type Table = Readonly<Record<string, string>>;

const dune: Book = {
  ...bookCalled("Dune"),
  authors: ["Frank Herbert"],
  status: "completed",
  rating: 4,
  reads: ["2024-03-15"],
  tags: ["sci-fi"],
  isbn10: "0441172717",
  isbn13: "9780441172719",
  pages: 896,
};

const planned = (table: Table, ...books: readonly Book[]) => planNotes(worldOf(memoryFiles(table)), NO_WISHES, books);

async function textsOf(table: Table, ...books: readonly Book[]): Promise<Table> {
  const { notes } = await planned(table, ...books);
  return Object.fromEntries(notes.map(({ change }) => [change.path, change.after ?? ""]));
}

const yaml = (lines: string): string => `---\n${lines}\n---\n`;
/** A note for each of some titles; `$` in `lines` stands for the title. */
const notesIn = (folder: string, lines: string, body = ""): Table =>
  Object.fromEntries(
    ["Emma", "Persuasion", "Middlemarch"].map((title) => [
      `${folder}/${title.toLowerCase()}.md`,
      (yaml(lines) + body).replaceAll("$", title),
    ]),
  );

test("the first notes are in Bookends' own style", async () => {
  expect(await textsOf({ "README.md": "# Mine\n" }, { ...dune, review: "Sand." })).toEqual({
    "content/reading/dune.md":
      '---\ntitle: Dune\nauthor: Frank Herbert\ncategory: book\nstatus: completed\nrating: 4\nfinished: 2024-03-15\ntags:\n  - sci-fi\nisbn: "9780441172719"\npages: 896\n---\n\nSand.\n',
  });
});

describe("what there is none of yet goes where notes are looked for", () => {
  test.each<[name: string, table: Table, path: string]>([
    ["a folder with a usual name", { "books/_index.md": "" }, "books/dune.md"],
    ["a folder of the config", { ".github/bookends.yml": "notes: shelf/now\n" }, "shelf/now/dune.md"],
    ["a glob of the config", { ".github/bookends.yml": "notes: 'src/data/**/*.mdx'\n" }, "src/data/dune.mdx"],
  ])("%s", async (_name, table, path) => {
    expect(Object.keys(await textsOf(table, dune))).toEqual([path]);
  });
});

describe("a note is written as the library writes its own", () => {
  const like = (lines: string): Table => notesIn("books", lines);
  test.each<[name: string, lines: string, wanted: string]>([
    [
      "words",
      "title: $\nauthor: A B\nstatus: Finished",
      "title: Dune\nauthor: Frank Herbert\nstatus: Finished\nrating: 4\nfinished: 2024-03-15",
    ],
    [
      "words that go with others",
      "title: $\nauthor: A B\nstatus: to-read",
      "title: Dune\nauthor: Frank Herbert\nstatus: read\nrating: 4\nfinished: 2024-03-15",
    ],
    [
      "quotes",
      "title: '$'\nauthor: 'A B'\nstatus: \"read\"",
      "title: 'Dune'\nauthor: 'Frank Herbert'\nstatus: \"read\"\nrating: 4\nfinished: 2024-03-15",
    ],
    [
      "ratings out of ten",
      "title: $\nrating: 9/10\nstatus: done",
      "title: Dune\nrating: 8/10\nstatus: done\nauthor: Frank Herbert\nfinished: 2024-03-15",
    ],
    [
      "stars",
      "title: $\nstars: ⭐⭐⭐\nstatus: done",
      "title: Dune\nstars: ⭐⭐⭐⭐\nstatus: done\nauthor: Frank Herbert\nfinished: 2024-03-15",
    ],
    [
      "stars with empty ones",
      "title: $\nstars: ★★★☆☆\nstatus: done",
      "title: Dune\nstars: ★★★★☆\nstatus: done\nauthor: Frank Herbert\nfinished: 2024-03-15",
    ],
    [
      "dates in words",
      "title: $\nfinished: January 5, 2020\nstatus: done",
      "title: Dune\nfinished: March 15, 2024\nstatus: done\nauthor: Frank Herbert\nrating: 4",
    ],
    [
      "dates with a time",
      "title: $\nfinished: 2020-01-05 10:11:12\nstatus: done",
      "title: Dune\nfinished: 2024-03-15 00:00:00\nstatus: done\nauthor: Frank Herbert\nrating: 4",
    ],
    [
      "years",
      "title: $\nfinished: 2020\nstatus: done",
      "title: Dune\nfinished: 2024\nstatus: done\nauthor: Frank Herbert\nrating: 4",
    ],
    [
      "lists of dates",
      "title: $\ndates_read: [2020-01-05]\nstatus: done",
      "title: Dune\ndates_read: ['2024-03-15']\nstatus: done\nauthor: Frank Herbert\nrating: 4",
    ],
    [
      "lists and links",
      'title: $\nauthor:\n- "[[A B]]"\nstatus: done',
      'title: Dune\nauthor:\n- "[[Frank Herbert]]"\nstatus: done\nrating: 4\nfinished: 2024-03-15',
    ],
    [
      "keys that are capitals",
      "Title: $\nAuthor: A B\nStatus: Done",
      "Title: Dune\nAuthor: Frank Herbert\nStatus: Done\nRating: 4\nFinished: 2024-03-15",
    ],
    [
      "true and false",
      "title: $\ncompleted: true\nauthor: A B\nrating: 3",
      "title: Dune\ncompleted: true\nauthor: Frank Herbert\nrating: 4\nfinished: 2024-03-15",
    ],
    [
      "what all have",
      "layout: book\ntitle: $\nstatus: done\ncover: /$.jpg",
      "layout: book\ntitle: Dune\nstatus: done\ncover:\nauthor: Frank Herbert\nrating: 4\nfinished: 2024-03-15",
    ],
    [
      "tags beside what all have",
      "title: $\nstatus: done\ntags: [book, $]",
      "title: Dune\nstatus: done\ntags: [book, sci-fi]\nauthor: Frank Herbert\nrating: 4\nfinished: 2024-03-15",
    ],
  ])("%s", async (_name, lines, wanted) => {
    expect(await textsOf(like(lines), dune)).toEqual({ "books/dune.md": yaml(wanted) });
  });

  test("lines of the body", async () => {
    const body = "\n# $\n\nBy A B\n\n- Status: done\n\n## Quotes\n\nThis is of $ alone.\n";
    expect(await textsOf(notesIn("books", "cover: /$.jpg\nrating: 3", body), dune)).toMatchObject({
      "books/dune.md":
        "---\ncover:\nrating: 4\nfinished: 2024-03-15\n---\n\n# Dune\n\nBy Frank Herbert\n\n- Status: done\n\n## Quotes\n",
    });
  });

  test("TOML, its table and CRLF", async () => {
    const note = "+++\r\ntitle = '$'\r\n[extra]\r\nauthor = 'A B'\r\nstatus = 'done'\r\n+++\r\n";
    const table = Object.fromEntries(["a", "b", "c"].map((name) => [`books/${name}.md`, note.replace("$", name)]));
    expect(await textsOf(table, dune)).toEqual({
      "books/dune.md":
        "+++\r\ntitle = 'Dune'\r\n[extra]\r\nauthor = 'Frank Herbert'\r\nstatus = 'done'\r\nrating = 4\r\nfinished = 2024-03-15\r\n+++\r\n",
    });
  });
});

describe("files are named as the library names its own", () => {
  const long: Book = {
    ...bookCalled("Ça ira: A & B's “Book”"),
    authors: ["Zoë Roe"],
    status: "completed",
    reads: ["2024-03-15"],
  };
  const own = (path: string, title: string, more = ""): Table => ({
    [path]: yaml(`title: "${title}"\nauthor: Jane Roe\nstatus: done\nfinished: 2020-01-05${more}`),
  });
  test.each<[table: Table, path: string]>([
    [own("books/the-big-one.md", "The Big One"), "books/ca-ira-a-and-bs-book.md"],
    [own("books/the_big_one.md", "The Big One"), "books/ca_ira_a_and_bs_book.md"],
    [own("Books/The Big One.md", "The Big One"), "Books/Ça ira A & B's “Book”.md"],
    [own("Books/The_Big_One.md", "The Big One"), "Books/Ca_Ira_A_Bs_Book.md"],
    [own("books/2020-01-05-the-big-one.md", "The Big One"), "books/2024-03-15-ca-ira-a-and-bs-book.md"],
    [own("books/20200105-the-big-one.md", "The Big One"), "books/20240315-ca-ira-a-and-bs-book.md"],
    [own("books/the-big-one/index.md", "The Big One"), "books/ca-ira-a-and-bs-book/index.md"],
    [own("books/the-big-one.mdx", "The Big One"), "books/ca-ira-a-and-bs-book.mdx"],
    [
      {
        ...own("books/jane-roe/the-big-one.md", "The Big One"),
        "books/john-doe/x-y.md": yaml("title: X Y\nauthor: John Doe\nstatus: done"),
      },
      "books/zoe-roe/ca-ira-a-and-bs-book.md",
    ],
    [
      {
        ...own("books/2020/the-big-one.md", "The Big One"),
        "books/2021/x.md": yaml("title: X\nauthor: Y Z\nfinished: 2021-02-03"),
      },
      "books/2024/ca-ira-a-and-bs-book.md",
    ],
  ])("%#", async (table, path) => {
    expect(Object.keys(await textsOf(table, long))).toEqual([path]);
  });

  test.each([
    ["CON", "con-book.md"],
    ["Nul", "nul-book.md"],
    ["COM1", "com1-book.md"],
    ["../../etc/passwd", "etc-passwd.md"],
    ["...", "book.md"],
    ["📚", "book.md"],
    ["三体", "三体.md"],
    ["README", "readme-book.md"],
    ["About", "about-book.md"],
    ["_draft", "draft.md"],
    ["C++ Templates", "c-2.md"],
    [`${"word ".repeat(60)}end`, `${"word-".repeat(23)}word.md`],
    ["字".repeat(300), `${"字".repeat(40)}.md`],
  ])("%s is %s", async (title, name) => {
    expect(Object.keys(await textsOf({}, bookCalled(title)))).toEqual([`content/reading/${name}`]);
  });

  test("and no two are one on a disk that ignores case", async () => {
    const table = { "books/Dune.md": yaml("title: Dune\nauthor: Somebody Else\nstatus: done") };
    const books = [dune, { ...bookCalled("DUNE"), authors: ["A B"] }, { ...bookCalled("dune!"), authors: ["C D"] }];
    expect(Object.keys(await textsOf(table, ...books))).toEqual([
      "books/Dune-book.md",
      "books/Dune-2.md",
      "books/Dune-3.md",
    ]);
  });
});

describe("a book that has a note is skipped", () => {
  test.each<[lines: string, book: Book]>([
    ["title: Wüste\nisbn: 978-0-441-17271-9", dune],
    ["title: Wüste\nisbn: '0441172717'", dune],
    ["title: dune\nauthor: Herbert, Frank", { ...dune, isbn13: null }],
    ["title: Dune\nauthor: Frank Herbert\nisbn: 9780441013593", dune],
    ["title: 'Dune (Dune Chronicles, #1)'\nauthor: Frank Herbert", dune],
    ["title: Dune\nstatus: read", dune],
    ["title: Résumé & Co.\nauthor: Zoë Roe", { ...bookCalled("resume and co"), authors: ["Zoe Roe", "A B"] }],
  ])("%j", async (lines, book) => {
    const { notes, there } = await planned({ "books/a.md": yaml(`${lines}\nrating: 4`) }, book);
    expect([notes, there]).toEqual([[], [{ book, path: "books/a.md" }]]);
  });

  test("and so is the second one in a file, but not another book of that title", async () => {
    const other = { ...bookCalled("Dune"), authors: ["Somebody Else"] };
    const { notes, there } = await planned({}, dune, other, { ...dune, isbn13: null, title: "DUNE" });
    expect(notes.map(({ book }) => book)).toEqual([dune, other]);
    expect(there.map(({ path }) => path)).toEqual([""]);
  });
});

describe("a schema says which keys and words there are", () => {
  const withSchema = (schema: object): Table => ({
    ".github/bookends.yml": "schema: s.json\nnotes: books\n",
    "s.json": JSON.stringify({ type: "object", ...schema }),
  });
  const strict = { ".github/bookends.yml": "schema: strict\nnotes: books\n" };
  test.each<[name: string, table: Table, text: string, blank: string[]]>([
    [
      "strict",
      strict,
      'title: Dune\nauthor: Frank Herbert\ncategory: book\nstatus: completed\nrating: 4\nfinished: 2024-03-15\ntags:\n  - sci-fi\nisbn: "9780441172719"\npages: 896',
      [],
    ],
    [
      "of the user",
      withSchema({
        properties: {
          name: { type: "string" },
          authors: { type: "array" },
          state: {},
          reading_status: { enum: ["Done", "Later"] },
          my_rating: { type: "string" },
          cover: {},
        },
        required: ["name", "cover"],
        additionalProperties: false,
      }),
      "name: Dune\nauthors:\n  - Frank Herbert\nreading_status: Done",
      ["cover"],
    ],
  ])("%s", async (_name, table, text, blank) => {
    const { notes } = await planned(table, dune);
    expect(notes.map(({ change }) => change.after)).toEqual([yaml(text)]);
    expect(notes.map((note) => note.blank)).toEqual([blank]);
  });

  test("a status that the schema has no word for is reported as not written", async () => {
    const table = withSchema({ properties: { title: {}, status: { enum: ["completed"] } } });
    const { notes } = await planned(table, { ...bookCalled("Dune"), status: "queued" }, { ...dune, title: "Emma" });
    expect(notes.map(({ unwritten }) => unwritten.includes("status"))).toEqual([true, false]);
  });
});

/** Cells that break what is written carelessly. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    ...[
      "---",
      "--- x",
      "+++",
      "a: b",
      "a #b",
      "- x",
      "* x",
      "&a b",
      "*b",
      "!c d",
      "'",
      '"',
      "\\",
      "yes",
      "No",
      "null",
      "~",
      "1984",
      "007",
      "1e3",
      "0x1F",
    ],
    ...[
      "2024-01-05",
      "12:30",
      "[x",
      "[[X]]",
      "{x}",
      "{{x}}",
      "<% x %>",
      "x\n---\ny",
      "a\tb",
      "…",
      "“quoted”",
      "@x",
      "`x`",
      "%x",
      "|",
      ">",
      "?",
      ": ",
      " # ",
      "#x",
    ],
    ...[
      "../../x",
      "..\\x",
      "CON",
      "a/b",
      "C:\\x",
      "x".repeat(300),
      "字".repeat(300),
      "📚",
      "👩‍👩‍👧",
      "Author:: X",
      "by A B",
      "# H",
      "- [ ] x",
      "e\u0301",
      "\u200Bx",
      "\u202Ex",
      "\uFEFFx",
    ],
  ),
);
const NAMED = fc.record({ title: hostile, author: hostile, tag: hostile, review: hostile });
const SHELVES = fc.constantFrom("read", "to-read", "currently-reading", "did-not-finish", "on-hold", "some-shelf", "");

const LIBRARIES: Readonly<Record<string, Table>> = {
  "no notes": {},
  YAML: notesIn("books", "title: $\nauthor: A B\nstatus: done\nrating: 3\nfinished: 2020-01-05\ntags: [x, $]"),
  "titles in file names": {
    "Books/Emma.md": yaml("author:\n  - '[[Jane Austen]]'\nstatus: read\nrating: 4"),
    "Books/Middle March.md": yaml("author:\n  - '[[George Eliot]]'\nstatus: to-read\nrating:"),
    "Books/So Big.md": yaml("author:\n  - '[[Edna Ferber]]'\nstatus: reading\nrating:"),
  },
  TOML: Object.fromEntries(
    ["a", "b", "c"].map((name) => [
      `books/${name}.md`,
      `+++\ntitle = "${name}"\nauthor = "A B"\nstatus = "read"\ntags = ["x"]\n+++\n`,
    ]),
  ),
  "no front matter": Object.fromEntries(
    ["a", "b", "c", "d"].map((name) => [`books/${name}.md`, `# Book ${name}\n\nby Jane Roe\n\nText ${name}.\n`]),
  ),
};

test.each(Object.entries(LIBRARIES))(
  "whatever cells hold, a note reads back to it and has no problem: %s",
  async (_name, table) => {
    const files = memoryFiles(table);
    const world = worldOf(files);
    const row = fc.tuple(NAMED, SHELVES, fc.constantFrom("0", "4", "3.75"), fc.constantFrom("", "2024/03/15"));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), async (rows, isGoodreads) => {
        const csv = isGoodreads
          ? goodreadsCsv(
              rows.map(([cell, shelf, rating, date]) => ({
                Title: cell.title,
                Author: cell.author,
                Bookshelves: cell.tag,
                "My Review": cell.review,
                "Exclusive Shelf": shelf,
                "My Rating": rating,
                "Date Read": date,
              })),
            )
          : storyGraphCsv(
              rows.map(([cell, shelf, rating, date]) => ({
                Title: cell.title,
                Authors: cell.author,
                Tags: cell.tag,
                Review: cell.review,
                "Read Status": shelf,
                "Star Rating": rating,
                "Dates Read": date,
              })),
            );
        const read = readExport(csv, vocabularyOf({}));
        if (!read.ok) throw new Error(read.failure);
        const { notes } = await planNotes(world, NO_WISHES, read.value.books);
        const after = world.withChanges(notes.map(({ change }) => change));
        const library = await readLibrary(after, DEFAULT_CONFIG);
        const facts = new Map(readable(library.notes).map((note) => [note.path, note.facts]));
        expect(new Set(notes.map(({ change }) => change.path.toLowerCase())).size).toBe(notes.length);
        for (const { book, change } of notes) {
          expect(change.path).toMatch(/^(?:content\/reading|books|Books)\/[^<>:"/\\|?*\p{Cc}]{1,130}\.md$/u);
          const { title, authors, status, rating, reads } = facts.get(change.path) ?? ({} as never);
          expect({ title, authors, status, rating, reads }).toEqual({
            title: book.title,
            authors: book.authors,
            status: book.status ?? (book.reads.length > 0 ? "completed" : null),
            rating: book.rating,
            reads: book.reads,
          });
        }
        const known = new Set([
          ...(await problemsIn(files, Object.keys(table).length > 0)),
          ...notes.flatMap(({ change, blank }) => blank.map((key) => `${change.path} schema/required /${key}`)),
        ]);
        expect((await problemsIn(after, notes.length > 0)).filter((problem) => !known.has(problem))).toEqual([]);
      }),
      runs(20),
    );
  },
);

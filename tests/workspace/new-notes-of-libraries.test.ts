import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bookCalled } from "../../src/catalogue/book.ts";
import { readExport } from "../../src/catalogue/book-exports.ts";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { diskFiles } from "../../src/files/files.ts";
import type { NoteFacts } from "../../src/notes/note.ts";
import { vocabularyOf } from "../../src/notes/vocabulary.ts";
import { planNotes } from "../../src/workspace/new-notes.ts";
import { readable, readLibrary } from "../../src/workspace/read-notes.ts";
import { goodreadsCsv } from "../catalogue/csv.ts";
import { libraryNames } from "./library-files.ts";
import { NO_WISHES, problemsIn, worldOf } from "./memory-world.ts";

const CSV = goodreadsCsv([
  {
    Title: "Dune (Dune, #1)",
    Author: "Frank Herbert",
    ISBN13: '="9780441172719"',
    "My Rating": "5",
    "Exclusive Shelf": "read",
    "Date Read": "2024/03/15",
    "Date Added": "2023/01/10",
    Bookshelves: "sci-fi, classics",
    "My Review": "Sand.<br/>Worms.",
  },
  {
    Title: "Good Omens: The Nice and Accurate Prophecies",
    Author: "Terry Pratchett",
    "Additional Authors": "Neil Gaiman",
    "My Rating": "4",
    "Exclusive Shelf": "read",
    "Date Read": "2022/11/02",
  },
  {
    Title: "Piranesi",
    Author: "Susanna Clarke",
    "My Rating": "0",
    "Exclusive Shelf": "currently-reading",
    "Date Added": "2024/05/01",
  },
  { Title: "The Left Hand of Darkness", Author: "Ursula K.  Le Guin", "My Rating": "0", "Exclusive Shelf": "to-read" },
  { Title: "1984", Author: "George Orwell", "My Rating": "3", "Exclusive Shelf": "read", "Date Read": "2013/05/06" },
  { Title: "No: A Novel", Author: "Anna Bröker", "My Rating": "0", "Exclusive Shelf": "dnf" },
]);

/** What is to be read of them; ratings are out of 5, dates days. */
const TRUTH = [
  { title: "Dune (Dune, #1)", authors: ["Frank Herbert"], status: "completed", rating: 5, finished: "2024-03-15" },
  {
    title: "Good Omens: The Nice and Accurate Prophecies",
    authors: ["Terry Pratchett", "Neil Gaiman"],
    status: "completed",
    rating: 4,
    finished: "2022-11-02",
  },
  { title: "Piranesi", authors: ["Susanna Clarke"], status: "reading", rating: null, finished: null },
  {
    title: "The Left Hand of Darkness",
    authors: ["Ursula K. Le Guin"],
    status: "queued",
    rating: null,
    finished: null,
  },
  { title: "1984", authors: ["George Orwell"], status: "completed", rating: 3, finished: "2013-05-06" },
  { title: "No: A Novel", authors: ["Anna Bröker"], status: "abandoned", rating: null, finished: null },
];

/** Libraries that state no status: were one note given up, `date` would mean no end in the others. */
const WITHOUT_STATUS = ["02", "03", "05", "09", "17", "27", "30"];
/** A library whose dates are years. */
const OF_YEARS = "28";

const files = (name: string) => diskFiles(join(import.meta.dirname, "../libraries", name, "library"));

const shown = ({ title, authors, status, rating, finished }: NoteFacts) => ({
  title,
  authors,
  status,
  rating,
  finished,
});

describe.each(libraryNames())("%s", (name) => {
  const number = name.slice(0, 2);
  const world = worldOf(files(name));

  test("an import is read as it was meant, disturbs no note and brings no problem but of keys that are left to fill in", async () => {
    const read = readExport(CSV, vocabularyOf({}));
    const before = readable((await readLibrary(world.files, DEFAULT_CONFIG)).notes);
    const { notes, there } = await planNotes(world, NO_WISHES, read.ok ? read.value.books : []);
    expect(there).toEqual([]);
    const after = world.withChanges(notes.map(({ change }) => change));
    const library = await readLibrary(after, DEFAULT_CONFIG);
    const facts = new Map(readable(library.notes).map((note) => [note.path, note.facts]));
    const max = library.readOptions.library.ratingMax;
    expect(notes.map(({ change }) => shown(facts.get(change.path) ?? ({} as NoteFacts)))).toEqual(
      TRUTH.map((truth) => ({
        ...truth,
        status: truth.status === "abandoned" && WITHOUT_STATUS.includes(number) ? null : truth.status,
        rating: truth.rating === null ? null : (truth.rating * max) / 5,
        finished: number === OF_YEARS ? (truth.finished?.slice(0, 4) ?? null) : truth.finished,
      })),
    );
    expect(before.map((note) => facts.get(note.path))).toEqual(before.map((note) => note.facts));
    const filledIn = notes.flatMap(({ change, blank }) => blank.map((key) => `${change.path} schema/required /${key}`));
    const known = new Set([...(await problemsIn(world.files)), ...filledIn]);
    expect((await problemsIn(after)).filter((problem) => !known.has(problem))).toEqual([]);
  });

  test("one new note is read as it was meant and brings no problem but of keys that are left to fill in", async () => {
    const book = { ...bookCalled("A Brand New Title"), authors: ["Jane Roe"], status: "reading" as const };
    const { notes } = await planNotes(world, NO_WISHES, [book]);
    const after = world.withChanges(notes.map(({ change }) => change));
    const [note] = notes;
    const all = readable((await readLibrary(after, DEFAULT_CONFIG)).notes);
    expect(all.find(({ path }) => path === note?.change.path)?.facts).toMatchObject({
      title: "A Brand New Title",
      authors: ["Jane Roe"],
      status: "reading",
    });
    const known = new Set([
      ...(await problemsIn(world.files)),
      ...(note?.blank ?? []).map((key) => `${note?.change.path} schema/required /${key}`),
    ]);
    expect((await problemsIn(after)).filter((problem) => !known.has(problem))).toEqual([]);
  });
});

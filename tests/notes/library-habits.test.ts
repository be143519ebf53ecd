import { describe, expect, test } from "vitest";
import { libraryOf, readLibrary } from "./library.ts";

const repeated = (count: number, yaml: string): string[] => Array.from({ length: count }, () => yaml);

describe("the scale of ratings", () => {
  test.each([
    [["rating: 5", "rating: 4"], 5],
    [["rating: 5", "rating: 5.5"], 10],
    [["rating: 5", "score: 10"], 10],
    [["rating: 5", "rating: 11"], 5],
    [["rating: 5", "rating: 2024"], 5],
    [["rating: 8/10", "rating: 9/10"], 5],
    [["rating: 8/10", "rating: 9/10", "rating: 3/10"], 10],
    [["rating: 8/10", "rating: 9/10", "rating: 3/10", "rating: 4"], 5],
    [["rating: ★★★★★", "rating: ★★"], 5],
    [["pages: 300"], 5],
  ])("%j: %s", (notes, max) => {
    expect(readLibrary(libraryOf(...notes)).habits.ratingMax).toBe(max);
  });

  test("is the config's where it names one", () => {
    const { facts } = readLibrary(libraryOf("rating: 4/5", "rating: 9"), { rating: { max: 20, zero: "unrated" } });
    expect(facts.map(({ rating }) => rating)).toEqual([16, 9]);
  });

  test("is that of inline fields, too", () => {
    expect(readLibrary({ "a.md": "Rating:: 9\n\nText\n" }).habits.ratingMax).toBe(10);
  });
});

describe("whether the library states statuses", () => {
  test.each([
    ["none does", ["title: A", "status: published"], false],
    ["one that was read", ["status: read", ...repeated(9, "title: A")], true],
    ["one that was given up", ["tags: [dnf]", ...repeated(9, "title: A")], true],
    ["one that isn't completed", ["completed: false", ...repeated(9, "title: A")], true],
    ["half of them wait", [...repeated(2, "status: to-read"), ...repeated(2, "title: A")], true],
    ["fewer than half wait", [...repeated(2, "status: to-read"), ...repeated(3, "title: A")], false],
  ])("%s", (_, notes, hasStatus) => {
    expect(readLibrary(libraryOf(...notes)).habits.hasStatus).toBe(hasStatus);
  });

  test("a note that states none is finished on its date where only exceptions are marked", () => {
    const library = libraryOf(...repeated(3, "date: 2024-05-01"), "date:\nreading-status: reading");
    const { facts } = readLibrary(library);
    expect(facts.map(({ status, finished }) => [status, finished])).toEqual([
      ...Array.from({ length: 3 }, () => ["completed", "2024-05-01"]),
      ["reading", null],
    ]);
  });
});

describe("keys whose words are statuses", () => {
  test.each([
    [["status: seedling", "status: evergreen"], []],
    [["status: seedling", "status: Reading"], ["status"]],
    [["status: published\nshelf: read"], ["shelf"]],
    [["status: read\nshelf: upstairs"], ["status"]],
  ])("%j: %j", (notes, keys) => {
    expect([...(readLibrary(libraryOf(...notes)).habits.statusKeys ?? [])]).toEqual(keys);
  });

  test("a word of another key hides nothing", () => {
    const { facts } = readLibrary(libraryOf("status: published\nshelf: read", "status: draft\nfinished: 2024"));
    expect(facts.map(({ status }) => status)).toEqual(["completed", "completed"]);
  });
});

describe("`date` is that of the page where finishing dates stand beside it in most notes", () => {
  test.each([
    [["date: 2024\nfinished: 2023", "date: 2024"], false],
    [["date: 2024\nfinished: 2023", "date: 2024\ndateRead:", "date: 2024"], true],
    [["date: 2024\nextra: {finished: 2023}", "date: 2024\nextra: {finished: 2023}", "date: 2024"], true],
    [["finished: 2023", "finished: 2022", "date: 2024"], false],
    [["date: 2024\nstarted: 2023", "date: 2024"], false],
  ])("%j: %s", (notes, isDateOfPage) => {
    expect(readLibrary(libraryOf(...notes)).habits.isDateOfPage).toBe(isDateOfPage);
  });
});

test("a heading that opens two notes is a section's", () => {
  const { facts } = readLibrary({
    "Salt Roads.md": "# Summary\n\nText\n",
    "The Glass Harbour.md": "# SUMMARY\n\nText\n",
    "low tide.md": "# Low Tide\n\nText\n",
  });
  expect(facts.map(({ title }) => title)).toEqual(["Salt Roads", "The Glass Harbour", "Low Tide"]);
});

describe("a MultiMarkdown header", () => {
  const header = (title: string): string => `Title: ${title}\nBookAuthor: Jane Roe\n\nText\n`;
  test.each([
    ["is the habit of two in four", { "a.md": header("A"), "b.md": header("B"), "c.md": "Text", "d.md": "Text" }, true],
    ["isn't that of one", { "a.md": header("A") }, false],
    [
      "isn't that of two in five",
      { "a.md": header("A"), "b.md": header("B"), "c.md": "x", "d.md": "x", "e.md": "x" },
      false,
    ],
    [
      "doesn't count where there is front matter",
      { "a.md": `---\na: 1\n---\n${header("A")}`, "b.md": header("B") },
      false,
    ],
    ["must end in an empty line", { "a.md": "Title: A\nStatus: B\nText", "b.md": "Title: A\nStatus: B\nText" }, false],
    ["has two lines at least", { "a.md": "Title: A\n\nText", "b.md": "Title: B\n\nText" }, false],
  ])("%s", (_, library, hasHeaders) => {
    expect(readLibrary(library).habits.hasHeaders).toBe(hasHeaders);
  });

  test("is read like front matter, and what stands under it like a body", () => {
    const { facts } = readLibrary({
      "a.md": "\uFEFFTitle:  Salt\n  Roads\r\nDate: 2024-05-01\r\n\r\n_by Jane Roe_\r\n\r\n★★★★\r\n",
      "b.md": header("B"),
    });
    expect(facts[0]).toMatchObject({ title: "Salt Roads", authors: ["Jane Roe"], rating: 4, finished: "2024-05-01" });
  });
});

test("authors that are slugs have the names of their pages", () => {
  const library = libraryOf("authors: [jane-roe, John Doe]", "author: ada-poe", "author: plato");
  const { facts, slugs } = readLibrary(library, {}, new Map([["jane-roe", "Jane Roe"]]));
  expect(slugs).toEqual(["jane-roe", "ada-poe"]);
  expect(facts.map(({ authors }) => authors)).toEqual([["Jane Roe", "John Doe"], ["ada-poe"], ["plato"]]);
});

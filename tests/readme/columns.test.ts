import { describe, expect, test } from "vitest";
import { readNoteText } from "../../src/notes/read.ts";
import { columnHeading, columnValue } from "../../src/readme/columns.ts";
import { writtenValues } from "../../src/readme/written-values.ts";
import { readOptions } from "../notes/support.ts";
import { drawn, nodesIn, note, parseGfm, shelfOf, tablesIn } from "./support.ts";

const NOTE = note(
  {
    title: "T",
    authors: ["A. One", "B. Two"],
    category: "book",
    status: "paused",
    rating: 4,
    started: "2024-05",
    finished: "2024-06-01",
    url: "https://www.example.com/x",
    tags: ["a", "b c"],
    progress: { done: 130, total: 350, next: null },
  },
  {
    pages: 350,
    owned: true,
    series: ["One", 2, { x: 1 }, null],
    nested: { a: 1 },
    constructor: "Own",
    "my key": "spaced",
  },
);

describe("a column says", () => {
  test.each([
    ["title", "T"],
    ["author", "A. One, B. Two"],
    ["category", "book"],
    ["status", "paused"],
    ["progress", "▰▰▰▰▱▱▱▱▱▱ 130/350"],
    ["rating", "★★★★☆"],
    ["started", "2024\u201105"],
    ["finished", "2024\u201106\u201101"],
    ["tags", "a, b c"],
    ["url", "example.com"],
    ["pages", "350"],
    ["owned", "true"],
    ["series", "One, 2"],
    ["nested", "–"],
    ["constructor", "Own"],
    ['"my key"', "spaced"],
  ])("%s: %s", (column, expected) => {
    expect(tablesIn(drawn(`table columns=${column} bars=text`, shelfOf([NOTE])))[0]?.[1]).toEqual([expected]);
  });
});

test.each(["toString", "__proto__"])("%s is no key of a note that doesn't hold it", (column) => {
  const shelf = shelfOf([note({})]);
  expect(columnValue(note({}), column)).toEqual({ kind: "blank" });
  expect(() => drawn(`table columns=${column}`, shelf)).toThrow("missing-name");
});

describe("a value of an own column is shown as the file has it", () => {
  test.each([
    ["isbn: 0987654321", "isbn", "0987654321"],
    ["v: 1.10", "v", "1.10"],
    ["v: [1.10, 007]", "v", "1.10, 007"],
    ["v: 2024-05-01", "v", "2024\u201105\u201101"],
    ["v: '1.10'", "v", "1.10"],
    ["extra:\n  pages: 30", "pages", "30"],
  ])("%j", (yaml, column, expected) => {
    const read = readNoteText("a.md", `---\ntitle: T\n${yaml}\n---\n`, readOptions);
    if (!read.readable || read.frontMatter === null) throw new Error("unreadable");
    const { data, content } = read.frontMatter;
    const shelf = shelfOf([note({}, data, writtenValues(content))]);
    expect(tablesIn(drawn(`table columns=${column}`, shelf))[0]?.[1]).toEqual([expected]);
  });
});

test.each([
  [["A"], "A"],
  [["A", "B", "C", "D"], "A, B, C, D"],
  [["A", "B", "C", "D", "E"], "A, B, C and 2 more"],
  [Array.from({ length: 12 }, (_, index) => `N${index}`), "N0, N1, N2 and 9 more"],
])("authors %j are %s", (authors, expected) => {
  expect(tablesIn(drawn("table columns=author", shelfOf([note({ authors })])))[0]?.[1]).toEqual([expected]);
});

describe("an address in a column", () => {
  const address = "https://evil.com/a";
  const said = note(
    { title: address, authors: [address], category: address, tags: [address], url: address },
    { site: address, sites: [address], about: `see ${address}` },
  );
  test.each([
    ["author", address, []],
    ["tags", address, []],
    ["category", address, []],
    ["title", address, ["content/reading/x.md"]],
    ["sites", address, []],
    ["about", `see ${address}`, []],
    ["url", "evil.com", [address]],
    ["site", "evil.com", [address]],
  ])("of %s", (column, shown, links) => {
    const path = "content/reading/x.md";
    const text = drawn(`table columns=${column}`, shelfOf([{ ...said, facts: { ...said.facts, path } }]));
    expect(tablesIn(text)[0]?.[1]).toEqual([shown]);
    const found = nodesIn(parseGfm(text)).flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(found).toEqual(links);
  });
});

test("what a note doesn't hold is a dash", () => {
  const table = tablesIn(
    drawn(
      "table columns=author,category,status,progress,rating,started,tags,url,x",
      shelfOf([note({}), note({ path: "z.md" }, { x: 1 })]),
    ),
  );
  expect(table[0]?.[1]).toEqual(Array.from({ length: 9 }, () => "–"));
});

test("one whole part has its share, until it is done", () => {
  const shelf = shelfOf([
    note({ progress: { done: 1, total: 1, next: null } }),
    note({ path: "x.md", progress: { done: 0, total: 1, next: "All" } }),
  ]);
  expect(tablesIn(drawn("table columns=progress sort=-progress bars=text", shelf))[0]).toEqual([
    ["Progress"],
    ["▰▰▰▰▰▰▰▰▰▰"],
    ["▱▱▱▱▱▱▱▱▱▱ 0 % · next: All"],
  ]);
});

test.each([
  ["title", "Title"],
  ["url", "Link"],
  ["amazonUrl", "Amazon Url"],
  ["cover_image", "Cover image"],
  ["up-next", "Up next"],
  ["ISBN", "ISBN"],
  ["élan", "Élan"],
  ["_", "_"],
])("the heading of %s is %s", (column, expected) => {
  expect(columnHeading(column)).toBe(expected);
});

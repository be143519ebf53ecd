import { describe, expect, test } from "vitest";
import { columnHeading } from "../../src/readme/columns.ts";
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
    ["progress", "███▌░░░░░░ 130/350"],
    ["rating", "★★★★☆"],
    ["started", "2024-05"],
    ["finished", "2024-06-01"],
    ["tags", "a, b c"],
    ["url", "example.com"],
    ["pages", "350"],
    ["owned", "true"],
    ["series", "One, 2"],
    ["nested", "–"],
    ["nothing", "–"],
    ["toString", "–"],
    ["__proto__", "–"],
    ["constructor", "Own"],
    ['"my key"', "spaced"],
  ])("%s: %s", (column, expected) => {
    expect(tablesIn(drawn(`table columns=${column}`, shelfOf([NOTE])))[0]?.[1]).toEqual([expected]);
  });
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
    drawn("table columns=author,category,status,progress,rating,started,tags,url,x", shelfOf([note({})])),
  );
  expect(table[0]?.[1]).toEqual(Array.from({ length: 9 }, () => "–"));
});

test("one whole part needs no figures", () => {
  const shelf = shelfOf([
    note({ progress: { done: 1, total: 1, next: null } }),
    note({ path: "x.md", progress: { done: 0, total: 1, next: "All" } }),
  ]);
  expect(tablesIn(drawn("table columns=progress sort=-progress", shelf))[0]).toEqual([
    ["Progress"],
    ["██████████"],
    ["░░░░░░░░░░ · next: All"],
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

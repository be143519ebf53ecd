import { describe, expect, test } from "vitest";
import { drawn, type Facts, notes, shelfOf, tablesIn } from "../support.ts";

const GIVEN: Facts[] = [
  { category: "book", tags: ["Systems", "Networks"], authors: ["Ann"], rating: 5, finished: "2026-01-05" },
  { category: "Book", tags: ["systems"], authors: ["Ben", "Ann"], rating: 3.6, finished: "2025" },
  { category: "paper", tags: [], authors: [], rating: null, started: "2020-01-01" },
  { category: null, tags: ["systèms"], rating: 3.4, status: "abandoned", finished: "2026-02-02" },
  { category: "book", finished: "2026-03" },
];
const SHELF = shelfOf(notes(...GIVEN));
const rows = (options: string, shelf = SHELF): string[][][] => tablesIn(drawn(`stats ${options}`.trim(), shelf));

test("all of them, where the notes say something", () => {
  expect(rows("").map(([head]) => head?.[0])).toEqual(["Category", "Tag", "Author", "Rating", "Finished in"]);
  expect(rows("", shelfOf(notes({ category: "book" }))).map(([head]) => head?.[0])).toEqual(["Category"]);
});

describe("counts", () => {
  test.each([
    ["category", ["book 3", "paper 1"]],
    ["tag", ["Systems 3", "Networks 1"]],
    ["author", ["Ann 2", "Ben 1"]],
    ["rating", ["★★★★★ 1", "★★★½☆ 2"]],
    ["year", ["2026 2", "2025 1"]],
  ])("by %s", (by, expected) => {
    const [table] = rows(`by=${by}`);
    expect(table?.slice(1).map(([word, count]) => `${word} ${count}`)).toEqual(expected);
  });

  test("bars are as long as their counts", () => {
    const head = "| Category | Notes | |\n| - | -: | - |\n";
    expect(drawn("stats by=category bars=text", SHELF)).toBe(
      `${head}| book | 3 | ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ |\n| paper | 1 | ▰▰▰▰▰▰▰ |`,
    );
    const bar = (width: number, count: number): string =>
      `<img src="bookends/bar-100.svg" width="${width}" height="8" alt="${count}">`;
    expect(drawn("stats by=category", SHELF)).toBe(
      `${head}| book | 3 | ${bar(200, 3)} |\n| paper | 1 | ${bar(67, 1)} |`,
    );
  });

  test("in the order that is asked for, to a limit", () => {
    const text = drawn("stats by=year,category limit=1", SHELF);
    expect(tablesIn(text).map((table) => table.map((row) => row[0]))).toEqual([
      ["Finished in", "2026"],
      ["Category", "book"],
    ]);
    expect(text.match(/^… and 1 more\.$/gm)).toHaveLength(2);
  });

  test("ratings of a longer scale in its tenths", () => {
    const long = shelfOf(notes({ rating: 71 }, { rating: 68.5 }, { rating: 100 }), { ratingMax: 100 });
    expect(
      rows("by=rating", long)[0]
        ?.slice(1)
        .map((row) => row[0]),
    ).toEqual(["100/100", "70/100"]);
  });
});

test.each([
  ["stats", shelfOf([]), "No notes yet."],
  ["stats by=year", shelfOf(notes({ started: "2026" })), "The notes don't say yet."],
])("%s without figures is a sentence", (block, shelf, expected) => {
  expect(drawn(block, shelf)).toBe(expected);
});

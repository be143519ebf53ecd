import { describe, expect, test } from "vitest";
import { drawn, notes, shelfOf, tablesIn, titlesIn } from "../support.ts";

const SHELF = shelfOf(
  notes(
    { title: "A", status: "reading", category: "book", tags: ["Systems", "Networks"], started: "2026-01-05" },
    { title: "B", status: "queued", category: "Paper", tags: ["systems"] },
    {
      title: "C",
      status: "completed",
      category: "paper",
      tags: ["Distributed Systems"],
      started: "2024-01-01",
      finished: "2025-02-01",
    },
    { title: "D", status: "completed", started: "2025-06" },
    { title: "E" },
  ),
);

const show = (options: string): string => drawn(`table columns=title sort=title ${options}`, SHELF);

describe("which notes", () => {
  test.each([
    ["", ["A", "B", "C", "D", "E"]],
    ["status=reading", ["A"]],
    ["status=reading,completed", ["A", "C", "D"]],
    ['status="queued, reading"', ["A", "B"]],
    ["category=paper", ["B", "C"]],
    ["category=PAPER,book", ["A", "B", "C"]],
    ["tag=systems", ["A", "B"]],
    ['tag="Distributed Systems,networks"', ["A", "C"]],
    ["tag=systems status=queued", ["B"]],
    ["limit=2", ["A", "B"]],
    ["limit=5", ["A", "B", "C", "D", "E"]],
    ["status=completed limit=1", ["C"]],
  ])("%j", (options, expected) => {
    expect(titlesIn(show(options))).toEqual(expected);
  });

  test("says how many more there are, and only then", () => {
    expect(show("limit=2").endsWith("\n\n… and 3 more.")).toBe(true);
    expect(show("limit=5")).not.toContain("more");
  });
});

describe("in groups", () => {
  const groups = (options: string): string[] =>
    show(options)
      .split(/^### /m)
      .slice(1)
      .map((part) => `${part.split("\n", 1)[0]}: ${titlesIn(part).join(" ")}`);

  test.each([
    ["group=status", ["Reading: A", "Up next: B", "Finished: C D", "No status: E"]],
    ["group=category", ["book: A", "Paper: B C", "No category: D E"]],
    ["group=year", ["2026: A", "2025: C D", "No year: B E"]],
    ["group=tag", ["Distributed Systems: C", "Networks: A", "Systems: A B", "No tag: D E"]],
    ["group=status limit=2", ["Reading: A", "Up next: B"]],
    ["group=status status=completed", ["Finished: C D"]],
  ])("%s", (options, expected) => {
    expect(groups(options)).toEqual(expected);
  });

  test("a line says how many notes more, after the last group", () => {
    expect(show("group=tag limit=1").endsWith("\n\n… and 4 more.")).toBe(true);
  });
});

test("the default columns", () => {
  expect(tablesIn(drawn("table", SHELF))[0]?.[0]).toEqual(["Title", "Author", "Status", "Progress", "Rating"]);
});

test.each([
  ["table", shelfOf([]), "No notes yet."],
  ["table status=abandoned", SHELF, "No note fits here yet."],
  ["table group=status", shelfOf([]), "No notes yet."],
])("%s without rows is a sentence", (block, shelf, expected) => {
  expect(drawn(block, shelf)).toBe(expected);
});

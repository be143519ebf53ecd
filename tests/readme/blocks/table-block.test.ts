import { describe, expect, test } from "vitest";
import type { Status } from "../../../src/notes/status.ts";
import type { Shelf } from "../../../src/readme/shelf.ts";
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
    ["group=month", ["2026-01: A", "2025-06: D", "2025-02: C", "No month: B E"]],
    ["group=title", ["A: A", "B: B", "C: C", "D: D", "E: E"]],
    ["group=status limit=2", ["Reading: A", "Up next: B"]],
    ["group=status status=completed", ["Finished: C D"]],
  ])("%s", (options, expected) => {
    expect(groups(options)).toEqual(expected);
  });

  test("a line says how many notes more, after the last group", () => {
    expect(show("group=tag limit=1").endsWith("\n\n… and 4 more.")).toBe(true);
  });
});

describe("columns that the block doesn't name", () => {
  const headings = (options: string, ...facts: Parameters<typeof notes>) =>
    tablesIn(drawn(`table ${options}`, shelfOf(notes(...facts))))[0]?.[0];
  const FULL = {
    title: "A",
    authors: ["B"],
    status: "reading",
    rating: 4,
    finished: "2025",
    progress: { done: 1, total: 2, next: null },
  } as const;

  test.each([
    ["all that are known", "", [FULL], ["Title", "Author", "Status", "Progress", "Rating", "Finished"]],
    ["a title is always there", "", [{}], ["Title"]],
    [
      "none that is empty throughout",
      "",
      [{ rating: 3 }, { status: "queued" as const }],
      ["Title", "Status", "Rating"],
    ],
    ["not the one of the group", "group=status", [FULL], ["Title", "Author", "Progress", "Rating", "Finished"]],
    [
      "no progress that repeats the status",
      "",
      [{ status: "completed" as const, progress: { done: 1, total: 1, next: null } }],
      ["Title", "Status"],
    ],
    ["those it names, empty ones too", "columns=title,rating", [{}], ["Title", "Rating"]],
  ])("%s", (_, options, facts, expected) => {
    expect(headings(options, ...facts)).toEqual(expected);
  });
});

describe("more than a hundred rows", () => {
  const many = (...statuses: Status[]) =>
    shelfOf(notes(...statuses.map((status, index) => ({ title: `N${index}`, status }))));
  const statuses = (count: number, status: Status): Status[] => Array.from({ length: count }, () => status);
  const folds = (shelf: Shelf, options = ""): string[] =>
    [...drawn(`table ${options}`, shelf).matchAll(/<summary>(.*)<\/summary>/g)].map(([, summary]) => summary ?? "");

  test.each([
    ["a hundred stay", many("reading", ...statuses(99, "completed")), "", []],
    ["the finished ones are folded", many("reading", ...statuses(100, "completed")), "", ["Finished (100)"]],
    [
      "not where the block says what to fold",
      many("abandoned", ...statuses(100, "completed")),
      "collapse=abandoned",
      ["Abandoned (1)"],
    ],
    ["where all are finished, the first hundred stay", many(...statuses(130, "completed")), "", ["More (30)"]],
  ])("%s", (_, shelf, options, expected) => {
    expect(folds(shelf, options)).toEqual(expected);
  });
});

describe("a status may be written with any word that is read as one", () => {
  test.each(["status=done", "status=Finished", "status=gelesen", "status=completed,DNF"])("%s", (options) => {
    expect(titlesIn(show(options))).toEqual(["C", "D"]);
  });
});

test.each([
  ["table", shelfOf([]), "No notes yet."],
  ["table status=abandoned", SHELF, "No note fits here yet."],
  ["table group=status", shelfOf([]), "No notes yet."],
])("%s without rows is a sentence", (block, shelf, expected) => {
  expect(drawn(block, shelf)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { ordered } from "../../src/readme/order.ts";
import { drawn, type Facts, note, notes, shelfOf, titlesIn } from "./support.ts";

const inOrder = (sort: string, ...facts: Facts[]): string[] =>
  titlesIn(drawn(`table columns=title ${sort}`, shelfOf(notes(...facts))));

test("by default: the open desk first, then the newest, what has no date last", () => {
  const given: Facts[] = [
    { title: "none" },
    { title: "abandoned", status: "abandoned" },
    { title: "finished in January", status: "completed", started: "2025-12-31", finished: "2026-01-01" },
    { title: "finished in May", status: "completed", started: "2025-12-01", finished: "2026-05" },
    { title: "finished without date", status: "completed" },
    { title: "paused", status: "paused" },
    { title: "queued", status: "queued" },
    { title: "reading since March", status: "reading", started: "2026-03-01" },
    { title: "reading since May", status: "reading", started: "2026-05-01" },
  ];
  expect(inOrder("", ...given)).toEqual([
    "reading since May",
    "reading since March",
    "queued",
    "paused",
    "finished in May",
    "finished in January",
    "finished without date",
    "abandoned",
    "none",
  ]);
});

describe("by a column", () => {
  test.each([
    ["sort=rating", ["b", "c", "a", "d", "e"]],
    ["sort=-rating", ["a", "c", "b", "d", "e"]],
    ["sort=started", ["c", "a", "b", "d", "e"]],
    ["sort=-started", ["b", "a", "c", "d", "e"]],
    ["sort=progress", ["b", "a", "d", "c", "e"]],
    ["sort=status", ["b", "a", "c", "d", "e"]],
    ["sort=-title", ["e", "d", "c", "b", "a"]],
  ])("%s", (sort, expected) => {
    expect(
      inOrder(
        sort,
        { title: "a", rating: 5, started: "2024-05", status: "queued", progress: { done: 1, total: 2, next: null } },
        {
          title: "b",
          rating: 1,
          started: "2024-05-01",
          status: "reading",
          progress: { done: 1, total: 10, next: null },
        },
        { title: "c", rating: 4.5, started: "2024" },
        { title: "d", progress: { done: 9, total: 9, next: null } },
        { title: "e" },
      ),
    ).toEqual(expected);
  });

  test("that is a front matter key: numbers, then text, then nothing", () => {
    const shelf = shelfOf([
      note({ path: "1.md", title: "ten" }, { pages: 10 }),
      note({ path: "2.md", title: "text" }, { pages: "many" }),
      note({ path: "3.md", title: "nothing" }),
      note({ path: "4.md", title: "nine" }, { pages: 9 }),
    ]);
    expect(titlesIn(drawn("table columns=title sort=pages", shelf))).toEqual(["nine", "ten", "text", "nothing"]);
    expect(titlesIn(drawn("table columns=title sort=-pages", shelf))).toEqual(["text", "ten", "nine", "nothing"]);
  });
});

test("titles go by their letters, whatever their case, accents or the machine's language", () => {
  const titles = ["Zebra", "apple", "Éluard", "Eliot", "zoo", "Äpfel", "10", "Apple"];
  const sorted = inOrder("sort=title", ...titles.map((title) => ({ title })));
  expect(sorted).toEqual(["10", "Äpfel", "apple", "Apple", "Eliot", "Éluard", "Zebra", "zoo"]);
});

test("what is equal goes by path, however the notes come", () => {
  const same = ["b.md", "a.md", "B.md"].map((path) => note({ path }));
  for (const given of [same, same.toReversed()]) {
    expect(ordered(given, null).map(({ facts }) => facts.path)).toEqual(["B.md", "a.md", "b.md"]);
  }
});

import { describe, expect, test } from "vitest";
import { isGenerated } from "../../../src/readme/generated-sign.ts";
import { updateFile } from "../../../src/readme/render-readme.ts";
import type { Shelf } from "../../../src/readme/shelf.ts";
import { drawn, type Facts, notes, shelfOf } from "../support.ts";

const show = (given: Facts[], more: Partial<Shelf> = {}): string =>
  drawn("progress bars=text", shelfOf(notes(...given), more));

test("the whole of it", () => {
  const given: Facts[] = [
    {
      title: "Older",
      authors: ["A. One", "B. Two"],
      status: "reading",
      started: "2026-01-05",
      rating: 4,
      progress: { done: 1, total: 4, next: "Part II" },
    },
    { title: "Newer", status: "reading", started: "2026-02-05", progress: { done: 3, total: 3, next: null } },
    { title: "Without parts", status: "reading", authors: ["C. Three"] },
    { title: "Next", status: "queued" },
    { title: "Done", status: "completed", finished: "2026-02-01", rating: 4.5 },
    { title: "Left", status: "abandoned", finished: "2026-02-01" },
  ];
  expect(show(given, { goal: { 2026: 12 } })).toBe(
    [
      "**3 reading · 1 up next · 1 finished · 1 abandoned** — average ★ 4.3\\",
      "▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 5 finished\\",
      "▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 12 for 2026, 5.5 a month to get there",
      "",
      "**[Newer](content/reading/01.md)**\\",
      "▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 3/3",
      "",
      "**[Older](content/reading/00.md)** · A. One, B. Two\\",
      "▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1/4 · next: Part II",
      "",
      "**[Without parts](content/reading/02.md)** · C. Three",
    ].join("\n"),
  );
});

const ONE_FINISHED = "**1 finished**\\\n▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 1 of 1 finished";

describe("figures that the notes don't hold are left out", () => {
  test.each<[string, Facts[], Partial<Shelf>, string]>([
    ["no notes", [], {}, "No notes yet."],
    ["no status", [{}], {}, "**1 note**"],
    ["no statuses", [{}, {}], {}, "**2 notes**"],
    ["some statuses", [{}, { status: "paused" }], {}, "**1 paused**"],
    ["no goal", [{ status: "completed", finished: "2026" }], {}, ONE_FINISHED],
    ["no goal for this year", [{ status: "completed", finished: "2026" }], { goal: { 2025: 3 } }, ONE_FINISHED],
    ["no today", [{ status: "completed", finished: "2026" }], { goal: { 2026: 3 }, today: null }, ONE_FINISHED],
    ["a goal of nothing", [{ status: "completed", finished: "2026" }], { goal: { 2026: 0 } }, ONE_FINISHED],
    [
      "no finishing date of anything finished",
      [{ status: "completed", started: "2026" }],
      { goal: { 2026: 3 } },
      ONE_FINISHED,
    ],
    ["nothing finished", [{ status: "queued" }, { status: "abandoned" }], {}, "**1 up next · 1 abandoned**"],
  ])("%s", (_name, given, more, expected) => {
    expect(show(given, more)).toBe(expected);
  });

  test("only a finishing date of this year counts as finished this year", () => {
    const given: Facts[] = [
      { status: "completed", started: "2026-01-01" },
      { status: "completed", finished: "2025-12-31" },
      { status: "completed", finished: "2026" },
      { status: "completed", finished: "2026-11-30" },
    ];
    expect(show(given, { goal: { 2026: 2 } })).toBe(
      "**4 finished**\\\n▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 4 of 4 finished\\\n▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 2 of 2 for 2026",
    );
  });

  test.each([
    ["2026-01-01", 12, ", 1 a month to get there"],
    ["2026-01-31", 13, ", 1.1 a month to get there"],
    ["2026-12-24", 5, ", 5 a month to get there"],
    ["2026-06-15", 1, ", 0.2 a month to get there"],
    ["2026-02-15", 11, ", 1 a month to get there"],
  ])("on %s %i to go are %j", (today, goal, expected) => {
    const words = show([{ status: "reading" }], { today, goal: { 2026: goal } });
    expect(words).toContain(`0 of ${goal} for 2026${expected}\n`);
  });

  test("ratings on another scale", () => {
    expect(show([{ status: "paused", rating: 8 }, { rating: 7 }], { ratingMax: 10 })).toBe(
      "**1 paused** — average 7.5/10",
    );
  });
});

describe("bars as pictures", () => {
  const shelf = shelfOf(
    notes(
      { title: "Begun", status: "reading", progress: { done: 5, total: 12, next: "Six" } },
      { title: "Half", status: "reading", progress: { done: 0.42, total: 1, next: null } },
    ),
    { goal: { 2026: 10 } },
  );
  const draw = (path: string, more: Partial<Shelf> = {}) => {
    const block = "<!-- bookends:progress -->\n<!-- /bookends:progress -->\n";
    const updated = updateFile({ path, text: block }, { ...shelf, ...more });
    if (!updated.ok) throw new Error("faults");
    return updated;
  };

  test("are as long as the next step of 5 %, and say how much it is", () => {
    expect(drawn("progress", shelf)).toBe(
      [
        "**2 reading**\\",
        '<img src="bookends/bar-0.svg" width="200" height="8" alt="0 %"> 0 of 10 for 2026, 5 a month to get there',
        "",
        "**[Begun](content/reading/00.md)**\\",
        '<img src="bookends/bar-40.svg" width="200" height="8" alt="41 %"> 5/12 · next: Six',
        "",
        "**[Half](content/reading/01.md)**\\",
        '<img src="bookends/bar-40.svg" width="200" height="8" alt="42 %"> 42 %',
      ].join("\n"),
    );
  });

  test.each([
    ["README.md", null, ["bookends/bar-0.svg", "bookends/bar-40.svg"]],
    ["docs/a.md", null, ["docs/bookends/bar-0.svg", "docs/bookends/bar-40.svg"]],
    ["docs/a.md", "img", ["img/bar-0.svg", "img/bar-40.svg"]],
    ["docs/a.md", ".", ["bar-0.svg", "bar-40.svg"]],
  ])("of %s with pictures in %j are files of their own, each once and with our sign", (path, chartFolder, paths) => {
    const { files } = draw(path, { chartFolder });
    expect(files.map((file) => file.path)).toEqual(paths);
    expect(files.every(({ text }) => isGenerated(text))).toBe(true);
  });
});

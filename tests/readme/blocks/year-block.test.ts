import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { updateFile } from "../../../src/readme/render-readme.ts";
import type { Shelf } from "../../../src/readme/shelf.ts";
import { runs } from "../../runs.ts";
import { HOSTILE_TITLES, linesOf, safeSvg } from "../pictures/safe-svg.ts";
import { drawn, type Facts, notes, shelfOf } from "../support.ts";
import { elementsIn } from "../xml.ts";

const read = (date: string, more: Facts = {}): Facts => ({
  status: "completed",
  finished: date,
  reads: [date],
  ...more,
});

function draw(options: string, shelf: Shelf) {
  const block = `<!-- bookends:year ${options} -->\n<!-- /bookends:year -->\n`;
  const updated = updateFile({ path: "README.md", text: block }, shelf);
  if (!updated.ok) throw new Error(JSON.stringify(updated.faults));
  return updated;
}

/** The lines of text of the light card, those on covers left out. */
function card(given: readonly Facts[], options = "", more: Partial<Shelf> = {}): string[] {
  const text = draw(options, shelfOf(notes(...given), more)).files[0]?.text ?? "";
  return linesOf(safeSvg(text.replace(/<svg x=.*?<\/svg>/gs, "")));
}

const YEAR: Facts[] = [
  read("2026-01-05", {
    title: "First",
    started: "2026-01-01",
    rating: 5,
    tags: ["Fiction"],
    authors: ["Ann"],
    pages: 300,
  }),
  read("2026-03-01", { title: "Second", started: "2026-02-19", rating: 4, tags: ["fiction", "Sea"], pages: 1200 }),
  read("2026-03-02", {
    title: "Third",
    started: "2026-01-01",
    rating: 2,
    tags: ["Sea", "Fiction"],
    authors: ["Ann", "Ben"],
  }),
  { ...read("2026-11-20", { title: "Again" }), reads: ["2019", "2026-06-01", "2026-11-20"] },
  read("2025-05-05", { title: "Before", rating: 5 }),
  { status: "abandoned", finished: "2026-05-05", reads: ["2026-05-05"], title: "Left" },
];

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

describe("the card of a year", () => {
  test("has its figures, weeks, best rated, and ends", () => {
    expect(card(YEAR, "", { goal: { 2026: { books: 24, pages: 9000 } } })).toEqual([
      ...["2026 in reading", "5", "of 24"],
      ...["★ 3.7", "average of 3", "1,500", "of 9,000 pages", "10 days", "median per read"],
      ...["Fiction", "top tag, 3", "Ann", "top author, 2", "March", "busiest month, 2"],
      ...[...MONTH_NAMES, "2"],
      ...["Best rated", "★ 5", "★ 4"],
      ...["First · 5 Jan", "First", "Latest · 20 Nov", "Again"],
    ]);
  });

  test("leaves out what the notes don't say", () => {
    expect(card([read("2026")])).toEqual(["2026 in reading", "1", "finished"]);
    expect(card([read("2026-04", { title: "One" })])).toEqual([
      "2026 in reading",
      "1",
      "finished",
      "First · Apr",
      "One",
    ]);
  });

  test("says of how many the pages are, where some don't tell", () => {
    expect(card([read("2026", { pages: 100 }), read("2026")])).toContain("pages in 1");
    expect(card([read("2026", { pages: 100 })])).toContain("pages");
  });

  test("of a past year", () => {
    expect(card(YEAR, "year=2025", { goal: { 2025: 2 } }).slice(0, 3)).toEqual(["2025 in reading", "1", "of 2"]);
  });

  test("on another scale has its ratings", () => {
    expect(card([read("2026", { rating: 8 })], "", { ratingMax: 10 })).toEqual(
      expect.arrayContaining(["8.0/10", "8/10"]),
    );
  });

  test("has a square for each week, those to come fainter", () => {
    const svg = safeSvg(draw("", shelfOf(notes(...YEAR), { today: "2026-11-22" })).files[0]?.text ?? "");
    const fills = elementsIn(svg).flatMap(({ attributes }) => (attributes["rx"] === "4" ? [attributes["fill"]] : []));
    expect(fills).toHaveLength(52);
    expect(fills.filter((fill) => fill === "#1f883d")).toHaveLength(4);
    expect(fills.filter((fill) => fill === "#eff2f5")).toHaveLength(5);
  });

  test("is light or dark, legible at 360 pixels, and says in words what it shows", () => {
    const { text, files } = draw("", shelfOf(notes(...YEAR)));
    expect(files.map(({ path }) => path)).toEqual(["bookends-year-2026-light.svg", "bookends-year-2026-dark.svg"]);
    expect(text).toContain('srcset="bookends-year-2026-dark.svg"');
    expect(text).toContain('width="800" alt="2026 in reading. 5 finished. ★ 3.7 average of 3.');
    expect(text).toContain("Best rated: First; Second. First: First, 5 Jan. Latest: Again, 20 Nov");
    const card = (files[0]?.text ?? "").replace(/<svg x=.*?<\/svg>/gs, "");
    const sizes = [...card.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    // 17: how many, in a square; the height of the columns of numbers says it, and the words do.
    expect(sizes.filter((size) => size < 22 && size !== 17)).toEqual([]);
  });
});

test.each([
  ["", [], "2026-11-22", "No notes yet."],
  ["", [{ status: "reading" }], "2026-11-22", "Nothing has been finished in 2026 yet."],
  ["year=2024", [read("2026")], "2026-11-22", "Nothing was finished in 2024."],
  ["", [{ status: "reading" }], null, "Nothing has been finished yet."],
] satisfies [string, Facts[], string | null, string][])(
  "%j without anything finished",
  (options, given, today, expected) => {
    expect(drawn(`year ${options}`.trim(), shelfOf(notes(...given), { today }))).toBe(expected);
  },
);

test("without a today it is the last year in which anything was finished", () => {
  expect(card([read("2023"), read("2024")], "", { today: null })[0]).toBe("2024 in reading");
});

test("whatever a note says, a card is XML of our own elements", () => {
  const word = fc.oneof(
    fc.constantFrom(...Object.values(HOSTILE_TITLES)),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const fact = fc.record({
    title: word,
    authors: fc.array(word, { maxLength: 2 }),
    tags: fc.array(word, { maxLength: 2 }),
    rating: fc.constantFrom(null, 5, 4.5),
    started: fc.constantFrom(null, "2026-01-01", "2027"),
    date: fc.constantFrom("2026", "2026-12-31", "2026-02"),
  });
  fc.assert(
    fc.property(fc.array(fact, { minLength: 1, maxLength: 4 }), (facts) => {
      const given = facts.map(({ date, ...more }) => read(date, more));
      for (const { text } of draw("", shelfOf(notes(...given))).files) safeSvg(text);
    }),
    runs(),
  );
});

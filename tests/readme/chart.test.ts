import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GeneratedFile } from "../../src/readme/generated-sign.ts";
import { updateFile } from "../../src/readme/render-readme.ts";
import type { Shelf } from "../../src/readme/shelf.ts";
import { runs } from "../runs.ts";
import { HOSTILE_TITLES, safeSvg } from "./pictures/safe-svg.ts";
import { type Facts, notes, shelfOf } from "./support.ts";
import { type Element, elementsIn, parseXml, textIn } from "./xml.ts";

interface DrawnChart {
  readonly text: string;
  readonly files: readonly GeneratedFile[];
}

function draw(options: string, shelf: Shelf, path = "README.md"): DrawnChart {
  const block = `<!-- bookends:chart ${options} -->\n<!-- /bookends:chart -->\n`;
  const updated = updateFile({ path, text: block }, shelf);
  if (!updated.ok) throw new Error(JSON.stringify(updated.faults));
  return { text: updated.text.split("\n").slice(1, -2).join("\n"), files: updated.files };
}

/** The light drawing of a chart. */
const light = (options: string, shelf: Shelf): Element => parseXml(draw(options, shelf).files[0]?.text ?? "");

/** Its lines of text, top down. */
const labels = (svg: Element): string[] =>
  elementsIn(svg)
    .filter(({ name }) => name === "text")
    .map(textIn);

const READING = shelfOf(
  notes(
    { title: "Older & <b>", status: "reading", started: "2026-01", progress: { done: 1, total: 4, next: "Part II" } },
    { title: "Newer", status: "reading", started: "2026-02", progress: { done: 0.42, total: 1, next: null } },
    { title: "No parts", status: "reading" },
    { title: "Done", status: "completed", progress: { done: 3, total: 3, next: null } },
  ),
);

const FINISHED: Facts[] = [
  { status: "completed", finished: "2026-11-30" },
  { status: "completed", finished: "2026-11" },
  { status: "completed", finished: "2026-01-05" },
  { status: "completed", finished: "2026" },
  { status: "abandoned", finished: "2026-10-05" },
  { status: "completed", started: "2026-09-05" },
  { status: "completed", finished: "2023-05-01" },
  { status: "completed", finished: "2027-01-01" },
];

describe("what is being read", () => {
  test("a row each, the newest first", () => {
    expect(labels(light("", READING))).toEqual(["Newer", "42 %", "Older & <b>", "1/4", "next: Part II"]);
  });

  test("bars are as long as their share", () => {
    const widths = elementsIn(light("", READING))
      .filter(({ name }) => name === "rect")
      .map(({ attributes }) => attributes["width"]);
    expect(widths).toEqual(["480", "201.6", "480", "120"]);
  });

  test("to a limit", () => {
    expect(labels(light("limit=1", READING))).toEqual(["Newer", "42 %", "… and 1 more"]);
  });

  test("long titles end in an ellipsis, before the figures", () => {
    const long = shelfOf(
      notes({ title: "W".repeat(10_000), status: "reading", progress: { done: 1, total: 2, next: "i".repeat(500) } }),
    );
    const [title, , next] = labels(light("", long));
    expect(title).toMatch(/^W{20,40}…$/);
    expect(next).toMatch(/^next: i{60,140}…$/);
  });
});

describe("what was finished", () => {
  const shelf = shelfOf(notes(...FINISHED));

  test("in the last twelve months, where the month is known", () => {
    expect(labels(light("of=months", shelf))).toEqual([
      ...["Finished per month", "3", "Dec", "2025", "1", "Jan", "2026", "Feb", "Mar", "Apr", "May", "Jun", "Jul"],
      ...["Aug", "Sep", "Oct", "2", "Nov"],
    ]);
  });

  test("in years, the empty ones too", () => {
    expect(labels(light("of=years", shelf))).toEqual([
      "Finished per year",
      "5",
      "1",
      "2023",
      "2024",
      "2025",
      "4",
      "2026",
    ]);
    expect(labels(light("of=years limit=2", shelf)).slice(2)).toEqual(["2025", "4", "2026"]);
  });

  test("without a today up to the last there is", () => {
    const timeless = { ...shelf, today: null };
    expect(labels(light("of=years limit=2", timeless)).slice(2)).toEqual(["4", "2026", "1", "2027"]);
    expect(labels(light("of=months limit=2", timeless)).slice(2)).toEqual(["Dec", "2026", "1", "Jan", "2027"]);
  });
});

describe("pages read", () => {
  const read = (date: string, pages: number | null): Facts => ({
    status: "completed",
    finished: date,
    reads: [date],
    pages,
  });
  const shelf = shelfOf(
    notes(read("2026-10-02", 1200), read("2026-11-01", 300), read("2026-11-20", 50), read("2026-11-21", null)),
  );

  test("in the last months, of what says how many it has", () => {
    expect(labels(light("of=pages limit=2", shelf))).toEqual([
      ...["Pages read per month", "1,550", "1,200", "Oct", "2026", "350", "Nov"],
    ]);
  });

  test("with the year's goal as a line", () => {
    const wanted = { ...shelf, goal: { 2026: { books: 1, pages: 18_000 } } };
    expect(labels(light("of=pages limit=2", wanted)).at(-1)).toBe("goal for 2026: 18,000, 1,500 a month");
    const heights = elementsIn(light("of=pages limit=2", wanted)).flatMap(({ name, attributes }) =>
      name === "rect" ? [attributes["height"]] : [],
    );
    expect(heights).toEqual(["96", "28", "1"]);
  });
});

test.each([
  ["", [], "No notes yet."],
  ["", [{ status: "reading" }], "Nothing is being read."],
  ["of=months", [{ status: "completed", finished: "2026" }], "Nothing has been finished yet."],
  ["of=years", [{ status: "abandoned", finished: "2026" }], "Nothing has been finished yet."],
  ["of=pages", [{ reads: ["2026-11"] }], "Nothing has been finished that says how many pages it has."],
] satisfies [string, Facts[], string][])("%j of %j is a sentence, and no file", (options, given, expected) => {
  expect(draw(options, shelfOf(notes(...given)))).toEqual({ text: expected, files: [] });
});

describe("the picture", () => {
  test("is light or dark as the page is, and says in words what it shows", () => {
    expect(draw("", READING).text).toBe(
      [
        "<p>",
        "<picture>",
        '<source media="(prefers-color-scheme: dark)" srcset="bookends-progress-dark.svg">',
        '<img src="bookends-progress-light.svg" width="480" alt="What is being read. Newer: 42 %; Older &amp; &lt;b&gt;: 1/4">',
        "</picture>",
        "</p>",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["", null, "README.md", "bookends-progress-light.svg", "bookends-progress-light.svg"],
    ["limit=3", null, "docs/a.md", "docs/bookends-a-progress-3-light.svg", "bookends-a-progress-3-light.svg"],
    [
      "limit=10",
      "my charts",
      "docs/a.md",
      "my charts/bookends-a-progress-light.svg",
      "../my%20charts/bookends-a-progress-light.svg",
    ],
    ["", ".", "docs/a.md", "bookends-a-progress-light.svg", "../bookends-a-progress-light.svg"],
    ["", null, "docs/Readme.mdx", "docs/bookends-progress-light.svg", "bookends-progress-light.svg"],
  ])("%j with charts in %j, from %s", (options, chartFolder, path, file, link) => {
    const { text, files } = draw(options, { ...READING, chartFolder }, path);
    expect(files.map((one) => one.path)).toEqual([file, file.replace("-light", "-dark")]);
    expect(text).toContain(`<img src="${link}"`);
  });
});

test("whatever a note says, a chart is XML of our own elements that takes nothing from elsewhere", () => {
  const word = fc.oneof(fc.constantFrom(...Object.values(HOSTILE_TITLES)), fc.string({ unit: "binary" }));
  const fact = fc.record({
    title: word,
    progress: fc.record({ done: fc.nat(9), total: fc.nat(9), next: fc.option(word) }),
    finished: fc.constantFrom(null, "2026", "2026-05", "0001-01-01", "9999-12-31"),
    status: fc.constantFrom("reading", "completed", null),
  });
  const given = fc.array(fact, { maxLength: 5 });
  fc.assert(
    fc.property(given, fc.constantFrom("", "of=months", "of=years", "of=pages"), (facts, options) => {
      const { text, files } = draw(options, shelfOf(notes(...facts)));
      expect(text).not.toMatch(/<(?!\/?(?:p|picture|source|img)\b)/);
      for (const file of files) {
        safeSvg(file.text);
      }
    }),
    runs(),
  );
});

test("text is what the note says", () => {
  for (const words of Object.values(HOSTILE_TITLES).slice(0, 5)) {
    const shelf = shelfOf(notes({ title: words, status: "reading", progress: { done: 1, total: 2, next: null } }));
    expect(labels(light("", shelf))[0]).toBe(words);
  }
});

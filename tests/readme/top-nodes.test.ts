import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { findTopNodes } from "../../src/readme/top-nodes.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { runs } from "../runs.ts";
import { parseGfm } from "./support.ts";

const nodesOf = (text: string, partLength?: number) => {
  const outline = findTopNodes(text, partLength === undefined ? undefined : { ...LIMITS.readmeMarkdown, partLength });
  return "nodes" in outline ? outline.nodes : [];
};

const LINES = [
  ..."text|# heading|- item|  - sub|  more|1. one|> quote|> - x|```|~~~|    code|<!--|-->|<pre>|</pre>|<div>".split(
    "|",
  ),
  ..."[^1]: note|[a]: b|***|===|\\|".split("|"),
  "**[a](b)** c",
  "| a |",
  "| - |",
  "",
  "",
  "",
];

test("parts don't change what a text is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 40 }),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 60 }),
      (lines, end, partLength) => {
        const text = lines.join(end);
        const whole = parseGfm(text).children.map(({ type, position }) => ({
          type,
          start: position?.start.offset,
          end: position?.end.offset,
        }));
        expect(nodesOf(text, partLength).map(({ type, start, end }) => ({ type, start, end }))).toEqual(whole);
      },
    ),
    runs(),
  );
});

test("lists of hundreds of KiB, with headings between, take time by their length", () => {
  const section = `## Section\n\n${"- [name](https://example.com) does *a* thing\n  - and another\n".repeat(60)}\n`;
  const read = (sections: number): void =>
    expect(nodesOf(section.repeat(sections)).filter(({ type }) => type === "list")).toHaveLength(sections);
  expect(growthOf(read, 5)).toBeLessThan(LINEAR);
});

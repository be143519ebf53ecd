import fc from "fast-check";
import { expect, test } from "vitest";
import { thin } from "../../src/markdown/table-rows.ts";
import { parseGfm } from "../readme/support.ts";
import { runs } from "../runs.ts";

const LINES = [
  "| a |",
  "| - |",
  "| b |",
  "| <b |",
  "| --> |",
  '<a href="x"><img src="y"></a>',
  "[a](b) ·",
  "[^1]: a](b) ·",
  "```",
  "<!--",
  "-->",
  "<pre>",
  "</pre>",
  "- x",
  "  y",
  "> z",
  "text",
  "",
  "# h",
];

test.each([
  ["no table", "a\nb\n", "a\nb\n"],
  ["a short table", "| 1\n| 2\n| 3\n| 4\n", "| 1\n| 2\n| 3\n| 4\n"],
  ["a long one", "a\n| 1\n| 2\n| 3\n| 4\n| 5\n| 6\nb", "a\n| 1\n| 2\n| 3\n| 6\nb"],
  ["a row of dashes", "| 1\n| 2\n| 3\n| 4\n| 5\n| -\n| 6\n</pre>\n", "| 1\n| 2\n| 3\n| 5\n| -\n| 6\n</pre>\n"],
  [
    "links in a row",
    "[1](a) ·\n[2](a) ·\n[3](a) ·\n[4](a) ·\n[5](a) ·\n[6](a)",
    "[1](a) ·\n[2](a) ·\n[3](a) ·\n[5](a) ·\n[6](a)",
  ],
  ["rows with HTML in them", "| 1\n| 2\n| 3\n| <!-- 4\n| 5 -->\n| 6\n", "| 1\n| 2\n| 3\n| <!-- 4\n| 5 -->\n| 6\n"],
])("%s", (_name, whole, expected) => {
  expect(thin(whole).text).toBe(expected);
});

test("HTML at the top level is where it was, and every kept character maps to itself", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(...LINES).chain((line) => fc.constantFrom([line], [line, line, line, line, line])),
        { maxLength: 20 },
      ),
      fc.constantFrom("\n", "\r\n"),
      (lines, end) => {
        const whole = lines.flat().join(end);
        const { text, original } = thin(whole);
        const htmlOf = (source: string, at: (offset: number) => number): string[] =>
          parseGfm(source).children.flatMap(({ type, position }) =>
            type === "html" ? [`${at(position?.start.offset ?? -1)}-${at(position?.end.offset ?? -1)}`] : [],
          );
        expect(htmlOf(text, original)).toEqual(htmlOf(whole, (offset) => offset));
        for (let offset = 0; offset < text.length; offset += 1) expect(whole[original(offset)]).toBe(text[offset]);
      },
    ),
    runs(),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesIn } from "../../src/notes/span.ts";
import { runs } from "../runs.ts";

describe("places count lines and columns from 1", () => {
  test.each([
    ["start", "ab\ncd", [0, 1], [1, 1, 1, 2]],
    ["second line", "ab\ncd", [3, 5], [2, 1, 2, 3]],
    ["over a line's end", "ab\ncd", [1, 4], [1, 2, 2, 2]],
    ["at the line's end", "ab\ncd", [2, 2], [1, 3, 1, 3]],
    ["CR is a column", "ab\r\ncd", [2, 4], [1, 3, 2, 1]],
    ["CR alone ends no line", "a\rb\nc", [2, 3], [1, 3, 1, 4]],
    ["a BOM is a column", "\uFEFFab", [1, 2], [1, 2, 1, 3]],
    ["columns in UTF-16 units", "📚a", [2, 3], [1, 3, 1, 4]],
    ["the end of the text", "ab\n", [3, 3], [2, 1, 2, 1]],
    ["nothing", "", [0, 0], [1, 1, 1, 1]],
  ] as const)("%s", (_, text, [start, end], [line, column, endLine, endColumn]) => {
    expect(placesIn(text)({ start, end })).toEqual({ line, column, endLine, endColumn });
  });
});

test("any offset is where counting line by line puts it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "📚")), fc.nat(), (parts, any) => {
      const text = parts.join("");
      const start = any % (text.length + 1);
      const before = text.slice(0, start).split("\n");
      expect(placesIn(text)({ start, end: start })).toMatchObject({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
    runs(),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrame } from "../../src/formats/code-frame.ts";
import { columns } from "../../src/text/width.ts";
import { runs } from "../runs.ts";
import { placeOf } from "./problems.ts";

test.each([
  ["a word", "status: Reeding", [1, 9, 1, 16], "status: Reeding", "        ^^^^^^^"],
  ["a tab before", "\tstatus: x", [1, 10, 1, 11], "    status: x", "            ^"],
  ["a tab", "\tx", [1, 1, 1, 2], "    x", "^^^^"],
  ["CJK before", "书名: x", [1, 5, 1, 6], "书名: x", "      ^"],
  ["CJK inside", "title: 书名", [1, 8, 1, 10], "title: 书名", "       ^^^^"],
  ["an emoji", "📚: x", [1, 5, 1, 6], "📚: x", "    ^"],
  ["a combining accent", "cafe\u0301: x", [1, 8, 1, 9], "cafe\u0301: x", "      ^"],
  ["an empty range", "title:", [1, 7, 1, 7], "title:", "      ^"],
  ["several lines", "title: |", [1, 8, 3, 2], "title: |", "       ^"],
  ["a terminal sequence", "a\u001B[31mb", [1, 7, 1, 8], "a\\u001B[31mb", "           ^"],
  ["a bidi override", "\u202Eab", [1, 2, 1, 3], "\\u202Eab", "      ^"],
  ["a BOM", "\uFEFF---", [1, 2, 1, 5], "\\uFEFF---", "      ^^^"],
] as const)("%s", (_, line, at, source, carets) => expect(codeFrame(line, placeOf(at))).toEqual({ source, carets }));

test("an empty line has none", () => expect(codeFrame(" ", placeOf([1, 1, 1, 2]))).toBeNull());

test("a long line is cut around the range", () => {
  const line = `${"a".repeat(200)}HERE${"b".repeat(200)}`;
  const frame = codeFrame(line, placeOf([1, 201, 1, 205]));
  expect(frame).toEqual({ source: `…${"a".repeat(59)}HERE${"b".repeat(36)}…`, carets: `${" ".repeat(60)}^^^^` });
});

test("a long range is cut with its line", () => {
  const frame = codeFrame("a".repeat(300), placeOf([1, 1, 1, 301]));
  expect(frame).toEqual({ source: `${"a".repeat(100)}…`, carets: "^".repeat(100) });
});

test("whatever the line, the carets stand under it and nothing in it moves the cursor", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1, maxLength: 300 }),
      fc.nat(300),
      fc.nat(300),
      (line, from, length) => {
        const column = Math.min(from, line.length) + 1;
        const frame = codeFrame(line, placeOf([1, column, 1, Math.min(column + length, line.length + 1)]));
        if (frame === null) {
          expect(line.trim()).toBe("");
          return;
        }
        expect(frame.source).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E]/u);
        expect(columns(frame.source)).toBeLessThanOrEqual(101);
        expect(columns(frame.carets)).toBeLessThanOrEqual(columns(frame.source) + 1);
        expect(frame.carets).toMatch(/^ *\^+$/);
      },
    ),
    runs(),
  );
});

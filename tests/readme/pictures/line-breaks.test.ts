import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLines, firstLines } from "../../../src/readme/pictures/line-breaks.ts";
import { clipped, type Letters, widthOf } from "../../../src/readme/pictures/text-width.ts";
import { runs } from "../../runs.ts";

const SANS: Letters = { size: 20, face: "sans" };

test.each([
  ["one two three four", 120, ["one two", "three four"]],
  ["one two", 500, ["one two"]],
  ["", 100, []],
  ["End-to-End Arguments", 100, ["End-to-", "End", "Argumen", "ts"]],
  ["「吾輩は猫である」を読む。", 100, ["「吾輩は猫", "である」を", "読む。"]],
  ["한국어 책", 70, ["한국어", "책"]],
  ["unbreakableword", 80, ["unbrea", "kablew", "ord"]],
])("%j in %d pixels", (text, width, lines) => {
  expect(brokenLines(text, width, SANS)).toEqual(lines);
});

test("lines have room, whatever they say, and lose nothing", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 }).map((some) => some.replace(/\s+/g, " ").trim());
  fc.assert(
    fc.property(text, (words) => {
      const lines = brokenLines(words, 150, SANS);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      for (const line of lines) expect(widthOf(line, SANS)).toBeLessThanOrEqual(151);
    }),
    runs(),
  );
});

test("the last of too many lines says that there are more", () => {
  expect(firstLines(["one two", "three", "four"], 2, 150, SANS)).toEqual(["one two", "three four…"]);
  expect(firstLines(["one", "two"], 2, 100, SANS)).toEqual(["one", "two"]);
});

test.each([
  ["WWW", 60],
  ["iii", 18],
  ["書", 20],
  ["é", 12],
  ["e\u0301", 12],
  ["\u0301", 0],
  ["👩‍🚀", 26],
  ["ж", 13.2],
  ["Ж", 16],
])("%j is about %d wide", (text, width) => {
  expect(widthOf(text, SANS)).toBeCloseTo(width, 5);
});

test("no character is cut in two", () => {
  expect(clipped("👩‍🚀👩‍🚀👩‍🚀👩‍🚀", 80, SANS)).toBe("👩‍🚀👩‍🚀…");
});

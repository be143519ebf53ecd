import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { patternEngine, patternFault } from "../../src/schema/linear-pattern.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { runs } from "../runs.ts";

const engine = patternEngine(RE2JS);
const TEXTS = [
  "",
  "a",
  "ab",
  "a-b",
  "A",
  "é",
  "α",
  "😀",
  " ",
  "\u00a0",
  "\u2028",
  "\n",
  "\r",
  "a\nb",
  "2024-05",
  "/x",
  "-",
  "[",
  "\u0001",
  "\b",
  "x A y",
];

describe("a pattern matches what ECMA-262 says", () => {
  test.each([
    "^[\\w\\-]+$",
    "^\\p{L}+$",
    "^\\p{Script=Greek}+$",
    "^\\p{Lu}$",
    "\\u0041",
    "\\u{1F600}",
    "\\ud83d\\ude00",
    "\\/x",
    "^.$",
    "^[.]$",
    "^\\s$",
    "^\\S+$",
    "[^\\s]",
    "[\\s-]",
    "[^\\S]",
    "\\cA",
    "[\\b]",
    "\\bA\\b",
    "^\\d{4}-\\d{2}$",
    "(?<year>\\d{4})",
    "(?:a|b)*?",
    "[[]",
    "^$",
    "\\x41",
    "\\0",
  ])("%s", (pattern) => {
    const expected = new RegExp(pattern, "u");
    const found = engine(pattern, "u");
    expect(TEXTS.filter((text) => found.test(text))).toEqual(TEXTS.filter((text) => expected.test(text)));
  });

  test("whatever the pattern is made of", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      ".",
      "\\s",
      "\\S",
      "\\d",
      "\\w",
      "[a-c]",
      "[^a\\s]",
      "[\\S\\d]",
      "\\u0041",
      "\\p{L}",
      "-",
      "\\-",
      "\\.",
    );
    const repeated = fc
      .tuple(piece, fc.constantFrom("", "*", "+", "?", "{1,3}", "*?"))
      .map(([one, often]) => one.replace("\\-", "-") + often);
    const pattern = fc.tuple(
      fc.constantFrom("", "^"),
      fc.array(repeated, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("", "$"),
    );
    const text = fc.oneof(
      fc.constantFrom(...TEXTS),
      fc.string({ unit: fc.constantFrom("a", "b", "-", ".", " ", "\u00a0", "\n", "\u2028", "A", "é", "7") }),
    );
    fc.assert(
      fc.property(pattern, text, ([start, middle, end], sample) => {
        const whole = start + middle.join("") + end;
        expect(engine(whole, "u").test(sample)).toBe(new RegExp(whole, "u").test(sample));
      }),
      runs(1000),
    );
  });
});

describe("what can't be used", () => {
  test.each([
    ["a(", "u", /no regular expression/],
    ["\\-", "u", /no regular expression/],
    ["(?=a)", "u", /linear time/],
    ["(?!a)b", "u", /linear time/],
    ["(?<=a)b", "u", /linear time/],
    ["(a)\\1", "u", /linear time/],
    ["(?<a>x)\\k<a>", "u", /linear time/],
    ["a{0,1001}", "u", /linear time/],
  ])("%s with flags %j", (pattern, flags, expected) => {
    expect(patternFault(engine, pattern, flags)).toMatch(expected);
  });

  test.each([
    ["\\-", ""],
    ["a{0,1000}", "u"],
    ["^([a-z]+)+$", "u"],
  ])("%s with flags %j can", (pattern, flags) => {
    expect(patternFault(engine, pattern, flags)).toBeNull();
  });
});

test.each(["^([a-z]+)+$", "^(a|a)*$", "^(.*)*x$", "(a*)*b"])("%s takes time by the text's length", (pattern) => {
  const one = engine(pattern, "u");
  const read = (length: number): void => expect(one.test(`${"a".repeat(length)}!`)).toBe(false);
  expect(growthOf(read, 2000)).toBeLessThan(LINEAR);
});

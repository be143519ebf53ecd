import { expect, test } from "vitest";
import { inferSchema } from "../../src/profile/infer-schema.ts";
import { isRare, standOut } from "../../src/profile/outliers.ts";
import { emptyProfile, profileOf } from "../../src/profile/profile.ts";
import {
  DATES_SHARE,
  DEEPEST_KEPT,
  LEAST_MAJORITY,
  LEAST_NOTES_TO_REQUIRE,
  LEAST_PADDED_DATES,
  LEAST_USES_OF_WORD,
  LONGEST_WORD,
  MOST_KEYS_KEPT,
  MOST_WORDS_KEPT,
  MOST_WORDS_OF_LIST,
  RARE_SHARE,
  REPEATING_SHARE,
  SHARE_OF_COMMON_KEY,
  SHARE_OF_KNOWN_KEY,
  SHORTEST_WORD_WITH_SLIP,
  SMALL_LIBRARY,
  UNDERSTOOD_SHARE,
  USES_OF_DEFAULT_WORD,
} from "../../src/profile/thresholds.ts";
import { libraryOf, problemsOf, READING, times } from "./library.ts";

const problems = (...notes: readonly string[]): string[] => problemsOf(libraryOf(notes));
const schemaOf = (...notes: readonly string[]) => inferSchema(libraryOf(notes).profile, READING).properties;
/** So many different words of one letter more each. */
const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${"x".repeat(index)}`);

test("RARE_SHARE: one use is rare, and this share of many", () => {
  const all = 3 / RARE_SHARE;
  expect([isRare(0, 10), isRare(1, 2), isRare(2, 10)]).toEqual([false, true, false]);
  expect([isRare(3, all), isRare(4, all), isRare(3, all - 1)]).toEqual([true, false, false]);
});

test("LEAST_MAJORITY: what one value stands out from", () => {
  expect([standOut(1, LEAST_MAJORITY), standOut(1, LEAST_MAJORITY - 1)]).toEqual([true, false]);
  expect(problems(...times(LEAST_MAJORITY, "x: [a]"), "x: a")).toHaveLength(1);
  expect(problems(...times(LEAST_MAJORITY - 1, "x: [a]"), "x: a")).toEqual([]);
});

test("LEAST_PADDED_DATES: what makes a date without zeros stand out", () => {
  expect(problems(...times(LEAST_PADDED_DATES, "date: 2024-12-16"), "date: 2024-1-5")).toHaveLength(1);
  expect(problems(...times(LEAST_PADDED_DATES - 1, "date: 2024-12-16"), "date: 2024-1-5")).toEqual([]);
});

test("LEAST_USES_OF_WORD: a status that is one of the library's", () => {
  const others = times(SMALL_LIBRARY, "status: read");
  expect(problems(...others, ...times(LEAST_USES_OF_WORD, "status: skimmed"))).toEqual([]);
  expect(problems(...others, ...times(LEAST_USES_OF_WORD - 1, "status: skimmed"))).toHaveLength(1);
});

test("SMALL_LIBRARY, USES_OF_DEFAULT_WORD: borrowed words", () => {
  const notes = (count: number): string[] => ["status: reading", "status: Compleated", ...times(count - 2, "title: A")];
  expect(USES_OF_DEFAULT_WORD).toBeGreaterThanOrEqual(LEAST_USES_OF_WORD);
  const enumOf = (count: number) => schemaOf(...notes(count))["status"]?.enum;
  expect(enumOf(SMALL_LIBRARY - 1)).toContain("completed");
  expect(enumOf(SMALL_LIBRARY)).not.toContain("completed");
});

test("UNDERSTOOD_SHARE: a status about reading", () => {
  const library = (understood: number): string[] => [
    ...Array.from({ length: understood }, () => "status: reading"),
    ...words(10 - understood).map((word) => `status: ${word}`),
  ];
  const least = 10 * UNDERSTOOD_SHARE;
  expect(problems(...library(least))).toHaveLength(10 - least);
  expect(problems(...library(least - 1))).toEqual([]);
});

test("MOST_WORDS_OF_LIST: few words", () => {
  const twice = (count: number): string[] => words(count).flatMap((word) => times(2, `format: ${word}`));
  expect(schemaOf(...twice(MOST_WORDS_OF_LIST))["format"]?.enum).toHaveLength(MOST_WORDS_OF_LIST);
  expect(schemaOf(...twice(MOST_WORDS_OF_LIST + 1))["format"]).toEqual({ type: "string" });
});

test("REPEATING_SHARE: words that repeat", () => {
  const library = (repeating: number): string[] => [
    ...Array.from({ length: repeating }, () => "format: paper"),
    ...words(10 - repeating).map((word) => `format: ${word}`),
  ];
  const least = 10 * REPEATING_SHARE;
  expect(schemaOf(...library(least))["format"]?.enum).toHaveLength(11 - least);
  expect(schemaOf(...library(least - 1))["format"]).toEqual({ type: "string" });
});

test("LONGEST_WORD: what is a word", () => {
  const library = (length: number): string[] => times(4, `format: ${"x".repeat(length)}`);
  expect(schemaOf(...library(LONGEST_WORD))["format"]).toEqual({ enum: ["x".repeat(LONGEST_WORD)] });
  expect(schemaOf(...library(LONGEST_WORD + 1))["format"]).toEqual({ type: "string" });
});

test("SHORTEST_WORD_WITH_SLIP: words that are near by nature", () => {
  const word = "poems".slice(0, SHORTEST_WORD_WITH_SLIP);
  expect(problems(...times(5, `form: ${word}`), `form: ${word.slice(0, -1)}x`)).toHaveLength(1);
  expect(problems(...times(5, `form: ${word.slice(0, -1)}`), `form: ${word.slice(0, -2)}x`)).toEqual([]);
});

test("DATES_SHARE: a key of dates", () => {
  const library = (dates: number): string[] => [
    ...Array.from({ length: dates }, () => "seen: 2024-12-16"),
    ...Array.from({ length: 8 - dates }, () => "seen: then"),
    "seen: 2024-02-30",
  ];
  const least = Math.ceil(9 * DATES_SHARE);
  expect(problems(...library(least))).toHaveLength(1);
  expect(problems(...library(least - 1))).toEqual([]);
});

test("SHARE_OF_COMMON_KEY, SHARE_OF_KNOWN_KEY: a misspelt key", () => {
  const library = (share: number, less: number): string[] => {
    const having = Math.ceil(20 * share) - less;
    return [...times(having, "a: 1\nnarrator: X"), ...times(20 - having, "a: 1"), "a: 1\nnarator: X"];
  };
  const told = (share: number, less: number): string[] =>
    problems(...library(share, less)).map((line) => line.replace(/ "narrator"$/, ""));
  expect(told(SHARE_OF_COMMON_KEY, 0)).toEqual(["21.md:3 error key/misspelt"]);
  expect(told(SHARE_OF_COMMON_KEY, 1)).toEqual(["21.md:3 warning key/misspelt"]);
  expect(told(SHARE_OF_KNOWN_KEY, 0)).toEqual(["21.md:3 warning key/misspelt"]);
  expect(told(SHARE_OF_KNOWN_KEY, 1)).toEqual([]);
});

test("LEAST_NOTES_TO_REQUIRE: a key that every other note has", () => {
  expect(problems(...times(LEAST_NOTES_TO_REQUIRE - 1, "a: 1\nb: 2"), "a: 1")).toHaveLength(1);
  expect(problems(...times(LEAST_NOTES_TO_REQUIRE - 2, "a: 1\nb: 2"), "a: 1")).toEqual([]);
  expect(problems(...times(LEAST_NOTES_TO_REQUIRE, "a: 1\nb: 2"), ...times(2, "a: 1"))).toEqual([]);
});

test("MOST_WORDS_KEPT, MOST_KEYS_KEPT, DEEPEST_KEPT: a profile is bounded", () => {
  const { keys } = libraryOf(words(MOST_WORDS_KEPT).map((word) => `x: ${word}`)).profile;
  expect(keys.get("x")?.words?.size).toBe(MOST_WORDS_KEPT);
  expect(libraryOf(words(MOST_WORDS_KEPT + 1).map((word) => `x: ${word}`)).profile.keys.get("x")?.words).toBeNull();
  const many = Array.from({ length: MOST_KEYS_KEPT + 5 }, (_, index) => `k${index}: 1`).join("\n");
  expect(libraryOf([many]).profile.keys.size).toBe(MOST_KEYS_KEPT);
  let inner = libraryOf([`a: ${"{a: ".repeat(20)}1${"}".repeat(20)}`]).profile.keys.get("a");
  let depth = 1;
  for (; inner?.keys; depth += 1) inner = inner.keys.get("a");
  expect(depth).toBe(DEEPEST_KEPT);
});

test("a library without notes has no habits", () => {
  expect(profileOf([])).toEqual(emptyProfile());
  expect(inferSchema(emptyProfile(), READING)).toMatchObject({ properties: {}, required: [] });
});

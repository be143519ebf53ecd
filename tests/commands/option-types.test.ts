import { describe, expect, test } from "vitest";
import { dayOf, lastOf, wishesOf, wordOf } from "../../src/commands/option-types.ts";

describe("a day", () => {
  test.each(["2026-01-31", "2024-02-29", "0001-01-01"])("%s", (day) => {
    expect(dayOf(new Map([["today", [day]]]), "today")).toBe(day);
  });

  test.each(["2026-02-29", "2026-13-01", "2026-1-1", "tomorrow", "2026-01-01T00:00:00Z", "20260101"])(
    "%s is none",
    (day) => {
      expect(() => dayOf(new Map([["today", [day]]]), "today")).toThrow(`--today is a day, YYYY-MM-DD, not ${day}.`);
    },
  );
});

test("a word is one of those allowed, the first if none is given", () => {
  expect(wordOf(new Map(), "format", ["pretty", "json"])).toBe("pretty");
  expect(wordOf(new Map([["format", ["pretty", "json"]]]), "format", ["pretty", "json"])).toBe("json");
  expect(() => wordOf(new Map([["format", ["jsno"]]]), "format", ["pretty", "json"])).toThrow(
    "--format is one of pretty, json, not jsno. Did you mean json?",
  );
});

test("the last value counts, and what isn't given is null", () => {
  expect([lastOf(new Map([["cwd", ["a", "b"]]]), "cwd"), lastOf(new Map(), "cwd")]).toEqual(["b", null]);
  expect(wishesOf(new Map([["notes", ["a", "b"]]]))).toEqual({
    config: null,
    notes: ["a", "b"],
    schema: null,
    readme: null,
  });
});

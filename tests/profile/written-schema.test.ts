import { expect, test } from "vitest";
import { writtenSchema } from "../../src/profile/written-schema.ts";
import { libraryOf, READING, times } from "./library.ts";

const schemaOf = (...notes: readonly string[]) => writtenSchema(libraryOf(notes).profile, READING);

test.each<[what: string, words: readonly string[], allowed: readonly string[]]>([
  [
    "the default words",
    ["completed", "completed", "completed"],
    ["completed", "queued", "reading", "paused", "abandoned"],
  ],
  ["words of the library's own", ["read", "to-read", "read"], ["read", "to-read", "reading", "paused", "abandoned"]],
])("a status that no note has had is allowed by its usual word, beside %s", (_, words, allowed) => {
  const { properties } = schemaOf(...words.map((word) => `status: ${word}`), ...times(5, `status: ${words[0]}`));
  expect(properties["status"]?.enum).toEqual(allowed);
});

test("a status that is about something else gets no words of reading", () => {
  const { properties } = schemaOf(...times(4, "status: ':herb:'"), ...times(2, "status: ':seedling:'"));
  expect(properties["status"]?.enum).toEqual([":herb:", ":seedling:"]);
});

test("what a note gets in the course of reading is never required, nor is a key that one note lacks", () => {
  const all =
    "title: A\nauthor: B\nstatus: read\nrating: 4\nstarted: 2026-01-01\nfinished: 2026-01-02\ndate: 2026-01-01";
  expect(schemaOf(...times(5, `${all}\nlang: en`), all).required).toEqual(["title", "author", "status"]);
});

test("a misspelt key is no part of it", () => {
  const { properties } = schemaOf(...times(6, "title: A\nnarrator: B"), "title: A\nnarator: B");
  expect(Object.keys(properties)).toEqual(["title", "narrator"]);
});

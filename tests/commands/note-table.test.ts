import { expect, test } from "vitest";
import { diffText, onScreen } from "../../src/commands/note-table.ts";

test("the diff of nothing is empty", () => {
  expect(diffText({ path: "x", before: "a", after: "a" })).toBe("");
});

test("a screen sees control characters as escapes, and keeps its lines", () => {
  expect(onScreen("a\u001b[2Jb\nc\u202ed\n")).toBe("a\\u001B[2Jb\nc\\u202Ed\n");
});

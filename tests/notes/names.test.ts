import { expect, test } from "vitest";
import { isNoteName } from "../../src/notes/names.ts";
import { baseName } from "../../src/text/repository-path.ts";

test.each([
  ["books/a.md", true],
  ["a.mdx", true],
  ["a.markdown", true],
  ["A.MD", true],
  ["books/index.md", true],
  ["books/readme-of-mine.md", true],
  ["books/my_notes.md", true],
  ["_books/a.md", true],
  ["books/_index.md", false],
  ["books/_draft.md", false],
  ["README.md", false],
  ["books/ReadMe.mdx", false],
  ["a.txt", false],
  ["a.md.bak", false],
  ["md", false],
])("%s as a note: %s", (path, is) => {
  expect(isNoteName(path)).toBe(is);
});

test.each([
  ["a/b/c.md", "c.md"],
  ["c.md", "c.md"],
  ["a/", ""],
])("the last part of %s", (path, name) => {
  expect(baseName(path)).toBe(name);
});

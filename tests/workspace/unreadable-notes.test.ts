import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { sortNotes } from "../../src/workspace/read-notes.ts";
import { readOptions } from "../notes/support.ts";

const BOOK = "---\ntitle: A\nauthor: B\nstatus: reading\n---\n";

test.each([
  [
    "front matter that can't be read is reported, whatever it is about",
    "---\ntitle: [[[[\n---\n",
    ["books/a.md", "books/x.md"],
    [],
  ],
  ["also where no key of it can be told", "---\ntitel A\nbook\n---\n", ["books/a.md", "books/x.md"], []],
  ["a page about something else is left out", "---\nlayout: page\n---\n", ["books/a.md"], ["listing"]],
  [
    "a template that can't be read is left out",
    "---\ntitle: {{title}}\nauthor: {{a}}: {{b}}\n---\n",
    ["books/a.md"],
    ["template"],
  ],
])("%s", (_, text, notes, reasons) => {
  const read = [readNoteText("books/a.md", BOOK, readOptions), readNoteText("books/x.md", text, readOptions)];
  const choice = { first: null, second: null, files: 2, folders: 1, seen: new Set<string>() };
  const found = { paths: ["books/a.md", "books/x.md"], named: [], where: ["books"], choice };
  const sorted = sortNotes(read, found, DEFAULT_CONFIG);
  expect(sorted.notes.map(({ path }) => path)).toEqual(notes);
  expect(sorted.found.leftOut.map(({ reason }) => reason)).toEqual(reasons);
});

import { describe, expect, test } from "vitest";
import { fixNote } from "../../src/fixes/fix-note.ts";
import { applyEdits } from "../../src/notes/text-edit.ts";
import { CONTEXT, noteOf, problemsOf } from "./checked.ts";

/** What stands in a valid note: each case below puts its lines in place of one of these, or after them. */
const note = (lines: string): string => `---\n${lines}\n---\n\nBody: kept as it is. \n`;

const FIXES: readonly (readonly [what: string, rule: string, before: string, after: string])[] = [
  ["wrong case", "schema/enum", "title: T\nstatus: Reading", "title: T\nstatus: reading"],
  ["a known spelling", "schema/enum", "title: T\nstatus: Finished", "title: T\nstatus: completed"],
  ["a known spelling with other marks", "schema/enum", "title: T\nstatus: to_read", "title: T\nstatus: queued"],
  ["a slip", "schema/enum", "title: T\nstatus: Reeding", "title: T\nstatus: reading"],
  ["the quotes stay", "schema/enum", 'title: T\nstatus: "Reading"', 'title: T\nstatus: "reading"'],
  [
    "single quotes too, and the comment",
    "schema/enum",
    "title: T\nstatus: 'READING'   # since May",
    "title: T\nstatus: 'reading'   # since May",
  ],
  [
    "a category's case",
    "schema/enum",
    "title: T\nstatus: reading\ncategory: Book",
    "title: T\nstatus: reading\ncategory: book",
  ],
  ["a misspelt key", "key/misspelt", "title: T\nstatus: reading\nratng: 4", "title: T\nstatus: reading\nrating: 4"],
  ["a key's case", "key/misspelt", "title: T\nstatus: reading\nRating: 4", "title: T\nstatus: reading\nrating: 4"],
  [
    "a key in quotes",
    "key/misspelt",
    'title: T\nstatus: reading\n"ratng": 4',
    'title: T\nstatus: reading\n"rating": 4',
  ],
  [
    "a number in quotes",
    "schema/type",
    'title: T\nstatus: reading\nrating: "4"',
    "title: T\nstatus: reading\nrating: 4",
  ],
  ["a title that is a number", "schema/type", "title: 1984\nstatus: reading", "title: '1984'\nstatus: reading"],
  ["from the text in the file", "schema/type", "title: 007\nstatus: reading", "title: '007'\nstatus: reading"],
  ["a title that is a boolean", "schema/type", "title: True\nstatus: reading", "title: 'True'\nstatus: reading"],
  ["4/5", "schema/type", "title: T\nstatus: reading\nrating: 4/5", "title: T\nstatus: reading\nrating: 4"],
  [
    "7/10",
    "schema/type",
    "title: T\nstatus: reading\nrating: 7/10 # good",
    "title: T\nstatus: reading\nrating: 3.5 # good",
  ],
  ["stars", "schema/type", "title: T\nstatus: reading\nrating: ⭐⭐⭐", "title: T\nstatus: reading\nrating: 3"],
  [
    "a comma list",
    "schema/type",
    "title: T\nstatus: reading\ntags: a, b c",
    "title: T\nstatus: reading\ntags: [a, b c]",
  ],
  ["a scalar", "schema/type", "title: T\nstatus: reading\ntags: x", "title: T\nstatus: reading\ntags: [x]"],
  [
    "a scalar in quotes",
    "schema/type",
    'title: T\nstatus: reading\ntags: "x: y"',
    'title: T\nstatus: reading\ntags: ["x: y"]',
  ],
  [
    "a number as a tag",
    "schema/type",
    "title: T\nstatus: reading\ntags: 2024",
    "title: T\nstatus: reading\ntags: ['2024']",
  ],
  [
    "a comma list in quotes",
    "schema/type",
    "title: T\nstatus: reading\ntags: 'a, b'",
    "title: T\nstatus: reading\ntags: [a, b]",
  ],
  [
    "an unpadded date",
    "schema/format",
    "title: T\nstatus: reading\ndate: 2024-1-5",
    "title: T\nstatus: reading\ndate: 2024-01-05",
  ],
  [
    "an unpadded date in quotes",
    "schema/format",
    "title: T\nstatus: reading\ndate: '2024-1-5'",
    "title: T\nstatus: reading\ndate: '2024-01-05'",
  ],
  [
    "text lost to a comment",
    "yaml/lost-text",
    "title: Charlie, #1\nstatus: reading",
    "title: 'Charlie, #1'\nstatus: reading",
  ],
  [
    "lost text, and a comment behind it",
    "yaml/lost-text",
    "title: It's #1 # really\nstatus: reading",
    "title: 'It''s #1' # really\nstatus: reading",
  ],
  [
    "an author that is a number",
    "schema/type",
    "title: T\nstatus: reading\nauthor: 1984",
    "title: T\nstatus: reading\nauthor: '1984'",
  ],
  [
    "a crowded comment stays one",
    "schema/type",
    'title: T\nstatus: reading\nrating: "4" #note',
    "title: T\nstatus: reading\nrating: 4 #note",
  ],
  [
    "an unquoted colon",
    "yaml/syntax",
    "title: SQL: The Guide\nstatus: reading",
    "title: 'SQL: The Guide'\nstatus: reading",
  ],
  [
    "an unquoted colon before a comment",
    "yaml/syntax",
    "title: SQL: The Guide # x\nstatus: reading",
    "title: 'SQL: The Guide' # x\nstatus: reading",
  ],
  [
    "an unquoted colon and a #",
    "yaml/syntax",
    "title: SQL: Guide #1\nstatus: reading",
    "title: 'SQL: Guide #1'\nstatus: reading",
  ],
  [
    "an unquoted @",
    "yaml/syntax",
    "title: T\nauthor: @someone\nstatus: reading",
    "title: T\nauthor: '@someone'\nstatus: reading",
  ],
];

describe("one fix", () => {
  test.each(FIXES)("%s (%s)", (_, rule, before, after) => {
    const [problem] = problemsOf(note(before)).filter(({ fix }) => fix !== null);
    expect(problem?.rule).toBe(rule);
    expect(applyEdits(note(before), problem?.fix?.edits ?? [])).toBe(note(after));
  });

  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a BOM", (text: string) => `\uFEFF${text}`],
    ["no body", (text: string) => text.slice(0, text.indexOf("\n\nBody"))],
  ])("all of them with %s", (_, changed) => {
    for (const [, , before, after] of FIXES)
      expect(fixNote(noteOf(changed(note(before))), CONTEXT).text).toBe(changed(note(after)));
  });

  test.each(FIXES)("afterwards it is gone, and nothing else has come: %s", (_, __, before) => {
    const { text, fixed } = fixNote(noteOf(note(before)), CONTEXT);
    expect(fixed).toHaveLength(1);
    expect(problemsOf(text)).toEqual([]);
    expect(fixNote(noteOf(text), CONTEXT)).toEqual({ text, fixed: [] });
  });
});

describe("no fix where none is safe", () => {
  test.each([
    ["a date that could be two", "title: T\nstatus: reading\ndate: 03/04/2024"],
    ["a status nobody knows", "title: T\nstatus: wibble"],
    ["the right key is there too", "title: T\nstatus: reading\nrating: 4\nRating: 3"],
    ["two keys that mean the same", "title: T\nstatus: reading\nratng: 4\nraitng: 3"],
    ["a number in quotes that is out of bounds anyway", 'title: T\nstatus: reading\nrating: "8"'],
    ["a syntax fault beside one that can't be mended", "title: A: b\nauthor: @x\nstatus: reading\ntags: [a, b"],
    ["a missing key", "title: T"],
    ["a duplicate key", "title: T\ntitle: U\nstatus: reading"],
    ["an alias", "title: T\nstatus: *reading"],
    ["a placeholder", "title: {{title}}\nstatus: reading"],
    ["an unclosed quote", 'title: "T\nstatus: reading'],
  ])("%s", (_, lines) => {
    expect(problemsOf(note(lines)).map(({ fix }) => fix)).not.toEqual([]);
    expect(problemsOf(note(lines)).filter(({ fix }) => fix !== null)).toEqual([]);
    expect(fixNote(noteOf(note(lines)), CONTEXT)).toMatchObject({ text: note(lines), fixed: [] });
  });
});

describe("a note with many problems", () => {
  test("is fixed until nothing is left to fix", () => {
    const before =
      "title: SQL: The Guide\nauthor: @someone\nstatus: Finished\nratng: 4\ntags: a, b\ndate: 2024-1-5\nurl: example.com/x";
    const after =
      "title: 'SQL: The Guide'\nauthor: '@someone'\nstatus: completed\nrating: 4\ntags: [a, b]\ndate: 2024-01-05\nurl: https://example.com/x";
    const { text, fixed } = fixNote(noteOf(note(before)), CONTEXT);
    expect(text).toBe(note(after));
    expect(problemsOf(text)).toEqual([]);
    expect(fixed.map(({ rule }) => rule).sort()).toEqual(
      [
        "yaml/syntax",
        "yaml/syntax",
        "schema/enum",
        "key/misspelt",
        "schema/type",
        "schema/format",
        "schema/pattern",
      ].sort(),
    );
  });

  test("keeps a misspelt key whose value wouldn't fit the right one", () => {
    const lines = "title: A\nStatus: Finished\nratng: 4/5";
    expect(fixNote(noteOf(note(lines)), CONTEXT)).toMatchObject({ text: note(lines), fixed: [] });
  });

  test("is left as it was when it can't be read in the end", () => {
    const lines = 'title: SQL: The Guide\nauthor: "x\nstatus: reading';
    expect(fixNote(noteOf(note(lines)), CONTEXT)).toMatchObject({ text: note(lines), fixed: [] });
  });

  test("a thousand tags take no thousand readings", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `key${index}: x #1`).join("\n");
    const left = (lines: string) => problemsOf(fixNote(noteOf(note(lines)), CONTEXT).text);
    expect(left(`title: T\nstatus: reading\n${many}`)).toEqual([]);
    const tags = Array.from({ length: 400 }, (_, index) => `  - ${index}`).join("\n");
    expect(left(`title: T\nstatus: reading\ntags:\n${tags}`)).toEqual([]);
  });
});

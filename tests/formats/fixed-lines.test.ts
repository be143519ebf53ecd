import { expect, test } from "vitest";
import { fixedLines } from "../../src/formats/fixed-lines.ts";
import type { Fix } from "../../src/rules/problem.ts";
import { fixOf, placeOf } from "./problems.ts";

const LINES = ["---", "title: a: b", "status: Reeding # now", "tags: a"];
const lineText = (line: number): string => LINES[line - 1] ?? "";
const edit = (text: string, at: [number, number, number, number]): Fix["edits"][number] => ({
  span: { start: 0, end: 0 },
  text,
  place: placeOf(at),
});

test.each<[string, Fix, ReturnType<typeof fixedLines>]>([
  ["a word", fixOf("", "reading", [3, 9, 3, 16]), { line: 3, endLine: 3, text: "status: reading # now" }],
  ["an insertion", fixOf("", "x", [1, 4, 1, 4]), { line: 1, endLine: 1, text: "---x" }],
  ["a line removed", fixOf("", "", [2, 1, 3, 1]), { line: 2, endLine: 3, text: "status: Reeding # now" }],
  [
    "two edits of a line, in any order",
    { title: "", edits: [edit('"', [2, 12, 2, 12]), edit('"', [2, 8, 2, 8])] },
    { line: 2, endLine: 2, text: 'title: "a: b"' },
  ],
  [
    "edits of two lines",
    { title: "", edits: [edit("x", [2, 1, 2, 6]), edit("[a]", [4, 7, 4, 8])] },
    { line: 2, endLine: 4, text: "x: a: b\nstatus: Reeding # now\ntags: [a]" },
  ],
])("%s", (_, fix, expected) => expect(fixedLines(fix, lineText)).toEqual(expected));

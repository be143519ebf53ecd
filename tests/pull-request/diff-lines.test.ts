import { structuredPatch } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fits, hunksOf } from "../../src/pull-request/diff-lines.ts";
import { runs } from "../runs.ts";

describe("hunks", () => {
  test.each([
    ["none", "", []],
    ["a new file", "@@ -0,0 +1,3 @@\n+---\n+title: A\n+---", [[1, 3]]],
    ["a deleted file", "@@ -1,2 +0,0 @@\n----\n-title: A", []],
    ["context counts", "@@ -1,3 +1,3 @@ status\n a\n-b\n+c\n d", [[1, 3]]],
    [
      "two hunks",
      "@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,3 @@ x\n y\n+z\n w",
      [
        [1, 1],
        [9, 11],
      ],
    ],
    ["counts left out", "@@ -3 +4 @@\n-a\n+b", [[4, 4]]],
    [
      "no newline at the end",
      "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file",
      [[1, 1]],
    ],
    ["only lines taken away", "@@ -4,2 +3,0 @@\n-a\n-b", []],
    ["CRLF", "@@ -1,2 +1,2 @@\r\n a\r\n-b\r\n+c\r", [[1, 2]]],
    ["an empty line whose space was lost", "@@ -1,2 +1,3 @@\n a\n\n+b\n", [[1, 3]]],
    ["a final line end is no line", "@@ -1 +1,2 @@\n a\n+b\n", [[1, 2]]],
    ["lines that look like headers", "@@ -1 +1,3 @@\n @@ -1 +90,9 @@\n+@@ -1,1 +50,5 @@\n+++ b/x.md", [[1, 3]]],
    ["a patch that breaks off", "@@ -1,9 +1,9 @@\n a\n b", [[1, 2]]],
    ["no patch at all", "Binary files differ", []],
    ["a combined diff", "@@@ -1 -1 +1 @@@\n++a", []],
  ])("%s", (_, patch, hunks) => expect(hunksOf(patch)).toEqual(hunks.map(([start, end]) => ({ start, end }))));

  test("are the lines of the new file that a diff shows", () => {
    const line = fc.constantFrom("a", "b", "", "@@ -1 +9 @@", "+c", "-d", "\\ No newline at end of file", " e");
    const lines = fc.array(line, { maxLength: 40 }).map((all) => all.join("\n"));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { hunks } = structuredPatch("a", "a", before, after, "", "", { context: 3 });
        const patch = hunks.flatMap((hunk) => [
          `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
          ...hunk.lines,
        ]);
        const told = hunks.map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines - 1 }));
        expect(hunksOf(patch.join("\n"))).toEqual(told.filter(({ start, end }) => start <= end));
      }),
      runs(),
    );
  });
});

test.each([
  [1, 1, false],
  [2, 4, true],
  [4, 5, false],
  [4, 9, false],
  [9, 9, true],
])("lines %i to %i fit: %s", (line, endLine, fit) => {
  expect(
    fits({ line, endLine }, [
      { start: 2, end: 4 },
      { start: 9, end: 9 },
    ]),
  ).toBe(fit);
});

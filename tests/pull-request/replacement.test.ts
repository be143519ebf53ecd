import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/notes/text-edit.ts";
import { merged, replacementOf } from "../../src/pull-request/replacement.ts";
import type { Fix } from "../../src/rules/problem.ts";
import { placeOf } from "../formats/problems.ts";
import { runs } from "../runs.ts";
import { edited, replaced } from "./edited.ts";

const LINES = ["---", "title: a: b", "status: Reeding # now", "tags: a", "---"];
const lineText = (line: number): string => LINES[line - 1] ?? "";
const edit = (text: string, at: readonly [number, number, number, number]): Fix["edits"][number] => ({
  span: { start: 0, end: 0 },
  text,
  place: placeOf(at),
});

describe("the lines a suggestion replaces", () => {
  test.each([
    ["a word", [edit("reading", [3, 9, 3, 16])], 3, 3, ["status: reading # now"]],
    ["a line taken out", [edit("", [2, 1, 3, 1])], 2, 2, []],
    ["a line made empty", [edit("", [2, 1, 2, 12])], 2, 2, [""]],
    ["a line put in", [edit("rating: 4\n", [4, 1, 4, 1])], 4, 4, ["rating: 4", "tags: a"]],
    ["a line put in, in a file with CRLF", [edit("rating: 4\r\n", [4, 1, 4, 1])], 4, 4, ["rating: 4", "tags: a"]],
    [
      "two lines and what is between",
      [edit("x", [2, 1, 2, 6]), edit("[a]", [4, 7, 4, 8])],
      2,
      4,
      ["x: a: b", LINES[2], "tags: [a]"],
    ],
    ["a range that ends before a line", [edit("title: c\n", [2, 1, 3, 1])], 2, 2, ["title: c"]],
  ])("%s", (_, edits, line, endLine, after) =>
    expect(replacementOf(edits, lineText)).toMatchObject({
      line,
      endLine,
      after,
      before: LINES.slice(line - 1, endLine),
    }),
  );

  test.each([
    ["no edit", []],
    ["an edit that changes nothing", [edit("Reeding", [3, 9, 3, 16])]],
  ])("there are none for %s", (_, edits) => expect(replacementOf(edits, lineText)).toBeNull());

  test("put in their place, they give what the edits give", () => {
    fc.assert(
      fc.property(edited, ({ text, eol, edits }) => {
        const lines = text.split(eol);
        const replacement = replacementOf(edits, (line) => lines[line - 1] ?? "");
        const wanted = applyEdits(text, edits);
        expect(replacement === null ? text : replaced(text, eol, replacement)).toBe(wanted);
        if (replacement !== null)
          expect(replacement.before).toEqual(lines.slice(replacement.line - 1, replacement.endLine));
      }),
      runs(),
    );
  });
});

describe("two fixes", () => {
  const word = edit("reading", [3, 9, 3, 16]);
  test.each([
    ["side by side", word, edit("x", [3, 1, 3, 7]), 2],
    ["end to end", word, edit("x", [3, 16, 3, 17]), 2],
    ["on other lines", word, edit("x", [2, 1, 2, 3]), 2],
    ["that are the same", word, edit("reading", [3, 9, 3, 16]), 1],
    ["at the same place", word, edit("other", [3, 9, 3, 16]), null],
    ["that overlap", word, edit("x", [3, 1, 3, 10]), null],
    ["one inside the other", word, edit("x", [2, 1, 4, 1]), null],
    ["inserted at one place", edit("a", [3, 9, 3, 9]), edit("b", [3, 9, 3, 9]), null],
  ])("%s", (_, a, b, count) => {
    expect(merged([a], [b])?.length ?? null).toBe(count);
    expect(merged([b], [a])?.length ?? null).toBe(count);
  });
});

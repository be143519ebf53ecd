import fc from "fast-check";
import { expect, test } from "vitest";
import { identity } from "../../src/formats/report.ts";
import { applyEdits } from "../../src/notes/text-edit.ts";
import { planSuggestions } from "../../src/pull-request/suggestions.ts";
import { problemsOf } from "../fixes/checked.ts";
import { problemOf, REEDING } from "../formats/problems.ts";
import { runs } from "../runs.ts";
import { edited, replaced, suggestedLines } from "./edited.ts";
import { hostileLine, PIECES } from "./hostile.ts";
import { expectSafe, nodesIn, parse } from "./safe.ts";

/** A patch that shows all of a file, as that of a new one. */
const wholePatch = (text: string): string => {
  const lines = text.split("\n");
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
};

/** Presses all the buttons, the last one in the file first. */
function pressed(text: string, eol: string, plan: ReturnType<typeof planSuggestions>): string {
  return [...plan.create].reverse().reduce((head, { line, startLine, body }) => {
    return replaced(head, eol, { line: startLine ?? line, endLine: line, after: suggestedLines(body) });
  }, text);
}

const planFor = (problems: ReturnType<typeof problemsOf>, text: string, eol: string) => {
  const lines = text.split(eol);
  return planSuggestions({
    problems,
    patches: new Map([["note.md", wholePatch(text)]]),
    existing: [],
    enabled: true,
    refused: new Set(),
    sourceLine: (_, line) => lines[line - 1] ?? "",
  });
};

test("one click is what the fix does, whatever it does", () => {
  fc.assert(
    fc.property(edited, ({ text, eol, edits }) => {
      const problem = { ...problemOf(REEDING, { file: "note.md", fix: { title: "", edits } }) };
      const plan = planFor([problem], text, eol);
      fc.pre(plan.create.length > 0);
      expect(pressed(text, eol, plan)).toBe(applyEdits(text, edits));
    }),
    runs(),
  );
});

const words = fc.oneof(hostileLine, fc.constantFrom(...PIECES));
const WRONG = [
  "status: Reading",
  "status: reeding # a comment",
  "stauts: queued",
  "rating: '4'",
  "rating: 4/5",
  "category: Book",
  "Category: Book",
  "date: 2026-1-5",
  "url: example.org/x",
  "tags: a, b",
  "tags: x",
  "tags: [1, true, 2]",
  "relatedPosts: one",
  "title: 1984",
  "title: Charlie, #1",
];
const note = fc.record({
  title: words,
  wrong: fc.uniqueArray(fc.constantFrom(...WRONG), { maxLength: 8, selector: (line) => line.replace(/:.*/, "") }),
  end: fc.constantFrom("\n", "\r\n"),
  bom: fc.constantFrom("", "\uFEFF"),
});

test("all clicks together are all fixes that are suggested, in any note, and say nothing but text", () => {
  let clicks = 0;
  fc.assert(
    fc.property(note, ({ title, wrong, end, bom }) => {
      const lines = ["---", ...wrong, `notes: ${JSON.stringify(title)}`, `author: ${title}`, "---", ""];
      const text = bom + lines.join(end);
      const problems = problemsOf(text);
      const plan = planFor(problems, text, end);
      const done = problems.filter((problem) => plan.suggested.has(identity(problem)));
      clicks += plan.create.length;
      const left = problemsOf(pressed(text, end, plan)).map((problem) => identity(problem));
      // Behind one fault of the YAML there may be another: a note is read up to the first.
      for (const one of plan.suggested) if (!one.endsWith('"yaml/syntax"]')) expect(left).not.toContain(one);
      expect(pressed(text, end, plan)).toBe(
        applyEdits(
          text,
          done.flatMap(({ fix }) => fix?.edits ?? []),
        ),
      );
      for (const { body } of plan.create) {
        const visible = body.slice(0, body.search(/^`{3,}suggestion$/m));
        expectSafe(visible, "nothing is linked");
        expect(nodesIn(parse(body)).filter(({ type }) => type === "code")).toMatchObject([{ lang: "suggestion" }]);
      }
    }),
    runs(),
  );
  expect(clicks).toBeGreaterThan(200);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_COLORS } from "../../src/formats/format.ts";
import { toPretty } from "../../src/formats/pretty.ts";
import { runs } from "../runs.ts";
import { fixOf, found, problemOf, REEDING, reportOf } from "./problems.ts";

const NOTE = "---\ntitle: A\nauthor: B\ncategory: book\nstatus: Reeding\ncover: /a.pgn\n---\n";
const COVER = found({ rule: "links/cover", cover: "/a.pgn", nearest: "/a.png" });

test("problems by file, with the line, the fix and the totals", () => {
  const report = reportOf(
    [
      problemOf(REEDING, { fix: fixOf("Change to `reading`", "reading", [5, 9, 5, 16]) }),
      problemOf(COVER, { at: [6, 8, 6, 14], severity: "warning" }),
      problemOf(found({ rule: "frontmatter/unclosed", fence: "---" }), { file: "b.md", at: [1, 1, 1, 4] }),
    ],
    { notes: 12, elsewhere: 3, files: { "a.md": NOTE } },
  );
  expect(toPretty(report, NO_COLORS)).toBe(`a.md
  5:9  error  \`status: Reeding\` is not one of queued, reading, completed, paused, abandoned. Did you mean \`reading\`?  schema/enum
    5 | status: Reeding
      |         ^^^^^^^
    fixable with \`bookends fix\`: Change to \`reading\`

  6:8  warning  The cover \`/a.pgn\` is not there. Did you mean \`/a.png\`?  links/cover
    6 | cover: /a.pgn
      |        ^^^^^^

b.md
  1:1  error  The front matter that starts here is never closed. Put a line with \`---\` alone after its last key.  frontmatter/unclosed

2 errors and 1 warning in 12 notes. 1 fixable with \`bookends fix\`.
Not counted: 3 problems in notes that this change does not touch.
`);
});

test.each([
  [12, 0, "12 notes, all valid.\n"],
  [1, 0, "1 note, valid.\n"],
  [0, 0, "No notes to check.\n"],
  [2, 1, "2 notes, all valid.\nNot counted: 1 problem in notes that this change does not touch.\n"],
])("%i notes without a problem, %i elsewhere", (notes, elsewhere, text) => {
  expect(toPretty(reportOf([], { notes, elsewhere }), NO_COLORS)).toBe(text);
});

test("colours go around our words, and only where they are given", () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const colors = { file: mark("f"), error: mark("e"), warning: mark("w"), good: mark("g"), faint: mark("x") };
  const report = reportOf([problemOf(COVER, { severity: "warning", at: [6, 8, 6, 14] })], { files: { "a.md": NOTE } });
  expect(toPretty(report, colors)).toBe(`<f>a.md</f>
  <x>6:8</x>  <w>warning</w>  The cover \`/a.pgn\` is not there. Did you mean \`/a.png\`?  <x>links/cover</x>
    <x>6 |</x> cover: /a.pgn
    <x>  |</x> <w>       ^^^^^^</w>

<w>1 warning</w> in 1 note.
`);
});

test("no text of a note reaches the terminal as a control character", () => {
  const text = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(text, text, text, (file, value, title) => {
      const problem = problemOf(found({ rule: "links/cover", cover: value, nearest: value }), {
        file,
        fix: fixOf(title, value, [5, 9, 5, 16]),
      });
      const report = reportOf([problem], { sourceLine: () => value });
      expect(toPretty(report, NO_COLORS).replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
      );
    }),
    runs(),
  );
});

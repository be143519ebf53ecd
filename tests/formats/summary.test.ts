import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { toSummary } from "../../src/formats/summary.ts";
import { runs } from "../runs.ts";
import { fixOf, found, problemOf, REEDING, reportOf } from "./problems.ts";

const NOTE = "---\ntitle: A\nauthor: B\ncategory: book\nstatus: Reeding # now\n---\n";
const FIXED = problemOf(REEDING, { fix: fixOf("Change to `reading`", "reading", [5, 9, 5, 16]) });
const REPORT = reportOf([FIXED, problemOf(REEDING, { file: "b.md", severity: "warning" })], {
  notes: 12,
  elsewhere: 2,
  files: { "a.md": NOTE },
});
const MIB = 1024 * 1024;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const TOTALS = `### Bookends: 2 problems in 2 of 12 notes

1 error and 1 warning. 1 fixable with \`bookends fix\`.

Not counted: 2 problems in notes that this change does not touch.
`;
const PER_FILE = `${TOTALS}
- \`a.md\`: 1 error
- \`b.md\`: 1 warning
`;
const SENTENCE =
  "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?";
const FULL = `${TOTALS}
**\`a.md\`**

- error, line 5, column 9: ${SENTENCE} (\`schema/enum\`)\\
  Fix: \`status: reading # now\`

**\`b.md\`**

- warning, line 5, column 9: ${SENTENCE} (\`schema/enum\`)
`;

describe("steps down", () => {
  test.each([
    ["everything", MIB, FULL],
    ["everything that just fits", bytes(FULL), FULL],
    ["each file", bytes(FULL) - 1, PER_FILE],
    ["each file that just fits", bytes(PER_FILE), PER_FILE],
    ["the totals", bytes(PER_FILE) - 1, TOTALS],
  ])("%s", (_, limit, text) => expect(toSummary(REPORT, limit)).toBe(text));

  test("counts bytes of UTF-8, not characters", () => {
    const problems = Array.from({ length: 500 }, (_, index) =>
      problemOf(REEDING, { file: `书/${"书".repeat(100)}${index}.md` }),
    );
    for (const limit of [MIB, 300_000, 100_000, 1_000])
      expect(bytes(toSummary(reportOf(problems), limit))).toBeLessThanOrEqual(limit);
    expect(toSummary(reportOf(problems), 100_000).length).toBeLessThan(1_000);
  });
});

test("a fix of several lines shows its title", () => {
  const problem = problemOf(REEDING, { fix: fixOf("Remove `a` and @b", "", [2, 1, 4, 1]) });
  expect(toSummary(reportOf([problem]), MIB)).toContain("\\\n  Fix: Remove \\`a\\` and `@b`\n");
});

test.each([
  [12, "### Bookends: 12 notes, all valid\n"],
  [0, "### Bookends: no notes to check\n"],
])("%i notes without a problem", (notes, text) => expect(toSummary(reportOf([], { notes }), MIB)).toBe(text));

test("no text of a note adds anything to what the summary is made of", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "`",
      "\n- x\n# y",
      "<!-- x -->",
      "</details><img src=x>",
      "[a](http://b)",
      "@user #1",
      "\\",
      "``` \n",
      "    x",
      "|",
    ),
  );
  fc.assert(
    fc.property(text, text, text, text, (file, value, title, wants) => {
      const other = found({ rule: "schema/not", pointer: `/${value}`, found: value, wants });
      const problems = [problemOf(other, { file, fix: fixOf(title, value, [5, 9, 6, 1]) })];
      const tree = fromMarkdown(toSummary(reportOf(problems, { sourceLine: () => value }), MIB), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      expect(tree.children.map(({ type }) => type)).toEqual(["heading", "paragraph", "paragraph", "list"]);
      expect(typesIn(tree).filter((type) => !EXPECTED.includes(type))).toEqual([]);
    }),
    runs(),
  );
});

const EXPECTED = ["root", "heading", "paragraph", "list", "listItem", "strong", "inlineCode", "text", "break"];

function typesIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap((child) => typesIn(child)) : [])];
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identity } from "../../src/formats/report.ts";
import { type CommentInput, commentBody } from "../../src/pull-request/comment.ts";
import { lineLinks } from "../../src/pull-request/comment-links.ts";
import { readRefused, readRun } from "../../src/pull-request/comment-marker.ts";
import type { Preview } from "../../src/pull-request/preview.ts";
import type { Problem } from "../../src/rules/problem.ts";
import { fixOf, found, problemOf, REEDING, reportOf } from "../formats/problems.ts";
import { runs } from "../runs.ts";
import { hostile } from "./hostile.ts";
import { expectSafe } from "./safe.ts";

const RUN = { id: 123, attempt: 1 };
const HEAD = "0123456789abcdef0123456789abcdef01234567";
const BLOB = `https://github.com/ada/books/blob/${HEAD}`;
const link = lineLinks({ serverUrl: "https://github.com", owner: "ada", repo: "books", headSha: HEAD });
const FILE = "content/reading/sql-nosql.md";
const LINES = ["---", "title: SQL", "author: A", "category: book", "status: Reeding", "rating: '4'"].join("\n");

const reeding = problemOf(REEDING, { file: FILE, fix: fixOf("Change to reading", "reading", [5, 9, 5, 16]) });
const untitled = problemOf(found({ rule: "schema/required", pointer: "/title", key: "title", empty: false }), {
  file: "content/reading/a b.md",
  at: [1, 1, 1, 4],
});
const unread = problemOf(
  found({ rule: "progress/status", pointer: "/status", status: "queued", done: 1, total: 4, from: "tasks" }),
  {
    file: FILE,
    at: [5, 9, 5, 16],
    severity: "warning",
  },
);

const PREVIEW: Preview = {
  rows: [
    { kind: "new", path: FILE, title: "SQL | NoSQL", words: ["reading", "0/9"] },
    {
      kind: "changed",
      path: "content/reading/understanding.md",
      title: "Understanding Distributed Systems",
      from: null,
      changes: [{ what: "", before: "1/4", after: "2/4, next: Part III: Scalability" }],
    },
  ],
  figures: [{ what: "", before: "1 reading", after: "2 reading" }],
};

const input = (problems: readonly Problem[], more: Partial<CommentInput> = {}): CommentInput => ({
  report: reportOf(problems, { notes: 2, files: { [FILE]: LINES } }),
  preview: null,
  mode: "auto",
  exists: false,
  link,
  suggested: new Set(),
  refused: new Set(),
  headSha: HEAD,
  run: RUN,
  ...more,
});

describe("there is a comment", () => {
  const clean = input([], {});
  test.each<[string, Partial<CommentInput>, boolean]>([
    ["a clean pull request", {}, false],
    ["a clean pull request with problems elsewhere", { report: reportOf([], { elsewhere: 3 }) }, false],
    ["a README that will change", { preview: PREVIEW }, true],
    ["a README that will change, mode problems", { preview: PREVIEW, mode: "problems" }, false],
    ["a README that will change, mode never", { preview: PREVIEW, mode: "never" }, false],
    ["a comment from before", { exists: true }, true],
    ["a comment from before, mode problems", { exists: true, mode: "problems" }, true],
    ["a comment from before, mode never", { exists: true, mode: "never" }, false],
    ["a problem", { report: reportOf([reeding]) }, true],
    ["a problem, mode problems", { report: reportOf([reeding]), mode: "problems" }, true],
    ["a problem, mode never", { report: reportOf([reeding]), mode: "never" }, false],
    ["a warning", { report: reportOf([unread]) }, true],
  ])("%s: %#", (_, more, is) => expect(commentBody({ ...clean, ...more }) !== null).toBe(is));
});

describe("it says", () => {
  const START = "<!-- bookends:comment run=123 attempt=1 -->\n### Bookends: ";
  const SENTENCE =
    "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?";
  const LINE_5 = `[line 5](${BLOB}/content/reading/sql-nosql.md?plain=1#L5)`;

  test.each<[string, CommentInput, string]>([
    [
      "one problem, its fix on the diff",
      input([reeding], { suggested: new Set([identity(reeding)]) }),
      `1 problem in 1 of 2 notes\n\n**\`${FILE}\`**\n\n- ${LINE_5} · ${SENTENCE} (suggested below)\n`,
    ],
    [
      "a fix that is not on the diff",
      input([reeding]),
      `1 problem in 1 of 2 notes\n\n**\`${FILE}\`**\n\n- ${LINE_5} · ${SENTENCE}\\\n  Fix: \`status: reading\`\n`,
    ],
    [
      "a fix of several lines, as a diff",
      input([{ ...reeding, fix: fixOf("", "reading\nrating: 4", [5, 9, 6, 12]) }]),
      `1 problem in 1 of 2 notes\n\n**\`${FILE}\`**\n\n- ${LINE_5} · ${SENTENCE}\n\n  \`\`\`diff\n  - status: Reeding\n  - rating: '4'\n  + status: reading\n  + rating: 4\n  \`\`\`\n`,
    ],
    [
      "warnings, counted; a file name with a space; problems elsewhere",
      input([], { report: reportOf([untitled, unread], { notes: 9, elsewhere: 3 }) }),
      `2 problems in 2 of 9 notes\n\n1 error and 1 warning.\n\n**\`content/reading/a b.md\`**\n\n- [line 1](${BLOB}/content/reading/a%20b.md?plain=1#L1) · \`title\` is missing, and has to be there.\n\n**\`${FILE}\`**\n\n- ${LINE_5} · warning · The status says queued, but 1 of 4 parts is ticked. Change the status, or the ticks.\n\nNot counted: 3 problems in notes that this change does not touch.\n`,
    ],
    [
      "what the README will be",
      input([], { preview: PREVIEW }),
      "all notes are valid\n\n2 notes checked.\n\n**After the merge** the README changes:\n\n- *SQL \\| NoSQL* is new (reading, 0/9)\n- *Understanding Distributed Systems*: 1/4 → 2/4, next: Part III: Scalability\n- Summary: 1 reading → 2 reading\n",
    ],
    ["that all is well again", input([], { exists: true }), "all notes are valid\n\n2 notes checked.\n"],
    [
      "that all is well again, and no more in mode problems",
      input([], { exists: true, preview: PREVIEW, mode: "problems" }),
      "all notes are valid\n\n2 notes checked.\n",
    ],
  ])("%s", (_, given, body) => expect(commentBody(given)).toBe(START + body));

  test("for the next run at this head, what GitHub refused", () => {
    const body = commentBody(input([reeding], { refused: new Set([identity(reeding)]) })) ?? "";
    expect(readRun(body)).toEqual(RUN);
    expect(readRefused(body, HEAD)).toEqual(new Set([identity(reeding)]));
  });

  test("that one of two problems with one identity is suggested", () => {
    const body = commentBody(input([reeding, { ...reeding }], { suggested: new Set([identity(reeding)]) })) ?? "";
    expect(body.split("(suggested below)")).toHaveLength(2);
    expect(body.split("Fix: `status: reading`")).toHaveLength(2);
  });
});

describe("it stays below GitHub's limit", () => {
  const long = (files: number, each: number, name = ""): Problem[] =>
    Array.from({ length: files * each }, (_, index) =>
      problemOf(found({ ...REEDING, pointer: `/${index}` }), {
        file: `content/reading/${name}${Math.floor(index / each)}.md`,
        at: [index + 1, 1, index + 1, 2],
        severity: index % 4 === 0 ? "warning" : "error",
        fix: index % 2 === 0 ? fixOf("", "x", [1, 1, 1, 2]) : null,
      }),
    );
  const bodyOf = (problems: readonly Problem[], more: Partial<CommentInput> = {}): string =>
    commentBody(
      input(problems, { preview: PREVIEW, report: reportOf(problems, { notes: 3000, elsewhere: 7 }), ...more }),
    ) ?? "";

  test("by a line for each file", () => {
    const body = bodyOf(long(40, 10));
    expect(body).toContain("### Bookends: 400 problems in 40 of 3000 notes\n\n300 errors and 100 warnings: too many");
    expect(body).toContain("`bookends fix` repairs 200 of them.");
    expect(body).toContain("\n- `content/reading/0.md`: 7 errors and 3 warnings, the first on [line 1](");
    expect(body.match(/^- `content/gm)).toHaveLength(40);
    expect(body).toContain("Not counted: 7 problems");
    expect(body).toContain("**After the merge**");
  });

  test("by the totals alone", () => {
    const body = bodyOf(long(2500, 1));
    expect(body).toContain(
      "### Bookends: 2500 problems in 2500 of 3000 notes\n\n1875 errors and 625 warnings: too many",
    );
    expect(body).not.toContain("content/reading/0.md");
    expect(body).toContain("**After the merge**");
  });

  test("with all the problems that fit", () => {
    const body = bodyOf(long(10, 10));
    expect(body.match(/^- \[line/gm)).toHaveLength(100);
    expect(body.length).toBeGreaterThan(10_000);
  });

  test.each([
    ["names", { report: reportOf(long(1, 1, "\u202E".repeat(4000))) }],
    [
      "a preview",
      {
        preview: {
          figures: [],
          rows: Array.from({ length: 2500 }, (_, index) => ({
            kind: "changed" as const,
            path: `${index}`,
            title: "\u{E0041}".repeat(999),
            from: null,
            changes: Array.from({ length: 20 }, () => ({
              what: "x",
              before: "\u{E0041}".repeat(999),
              after: "`".repeat(999),
            })),
          })),
        },
      },
    ],
    ["refusals", { refused: new Set(Array.from({ length: 20 }, (_, index) => `${index}${"/".repeat(4000)}`)) }],
  ])("whatever the length of %s", (_, more) => {
    for (const problems of [[], [reeding]]) {
      const body = commentBody(input(problems, { exists: true, ...more })) ?? "";
      expect(body.length).toBeGreaterThan(40);
      expect(body.length).toBeLessThanOrEqual(60_000);
    }
  });
});

test("a note's words and a file's name are text in it, and nothing else", () => {
  const line = fc.integer({ min: 1, max: 9 });
  const problem = fc
    .record({ file: hostile, words: hostile, more: hostile, fixed: fc.option(hostile), line })
    .map(({ file, words, more, fixed, line }): Problem => {
      const finding = found({ rule: "schema/enum", pointer: `/${more}`, found: words, allowed: [more, words] });
      const at = [line, 1, line, 2] as const;
      return problemOf(finding, { file: file || "x", at, fix: fixed === null ? null : fixOf(more, fixed, at) });
    });
  const value = fc.option(hostile);
  const preview = fc.record({
    rows: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("new" as const),
          path: hostile,
          title: hostile,
          words: fc.array(hostile, { maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant("gone" as const), path: hostile, title: hostile }),
        fc.record({
          kind: fc.constant("changed" as const),
          path: hostile,
          title: hostile,
          from: value,
          changes: fc.array(fc.record({ what: hostile, before: value, after: value }), { maxLength: 3 }),
        }),
      ),
      { maxLength: 3 },
    ),
    figures: fc.array(fc.record({ what: hostile, before: value, after: value }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(problem, { maxLength: 4 }), preview, hostile, (problems, shown, words) => {
      const report = { notes: 9, problems, elsewhere: 0, sourceLine: () => words.replace(/[\r\n]/g, "") };
      const body = commentBody(input([], { report, preview: shown })) ?? "";
      const nodes = expectSafe(body, `${BLOB}/`);
      expect(readRun(body)).toEqual(RUN);
      const items = nodes.filter(({ type }) => type === "listItem");
      const figures = shown.figures.length > 0 ? 1 : 0;
      expect(items).toHaveLength(problems.length + shown.rows.length + figures);
      expect(nodes.filter(({ type }) => type === "link")).toHaveLength(problems.length);
    }),
    runs(),
  );
});

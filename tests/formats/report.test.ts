import { describe, expect, test } from "vitest";
import type { FailOn } from "../../src/formats/report.ts";
import { byFile, countOf, fails, identity, orderProblems } from "../../src/formats/report.ts";
import { found, problemOf, REEDING, reportOf } from "./problems.ts";

const error = problemOf(REEDING);
const warning = problemOf(REEDING, { severity: "warning" });

describe("fails", () => {
  test.each([
    [[], "error", false],
    [[], "warning", false],
    [[warning], "error", false],
    [[warning], "warning", true],
    [[error], "error", true],
    [[error], "warning", true],
    [[error, warning], "never", false],
  ] as const)("%#: on %s", (problems, failOn: FailOn, expected) => {
    expect(fails(reportOf(problems), failOn)).toBe(expected);
  });
});

test("countOf", () => expect(countOf({ problems: [error, warning, warning] })).toEqual({ errors: 1, warnings: 2 }));

test("problems are ordered by file (code units), line, column, rule", () => {
  const names = ["Z.md", "a.md", "a/b.md", "é.md", "\uFF5E.md"];
  const misspelt = found({ rule: "key/misspelt", key: "a", meant: "b", both: false });
  const ordered = [
    ...names.map((file) => problemOf(REEDING, { file })),
    problemOf(REEDING, { file: "\u{1F4DA}.md", at: [1, 1, 1, 2] }),
    problemOf(REEDING, { file: "\u{1F4DA}.md", at: [2, 9, 2, 10] }),
    problemOf(misspelt, { file: "\u{1F4DA}.md", at: [2, 10, 2, 11] }),
    problemOf(REEDING, { file: "\u{1F4DA}.md", at: [2, 10, 2, 11] }),
    problemOf(REEDING, { file: "\u{1F4DA}.md", at: [10, 1, 10, 2] }),
  ];
  // U+FF5E is above the surrogates, so code units put it after the astral name.
  const expected = [
    ...ordered.filter(({ file }) => file !== "\uFF5E.md"),
    ...ordered.filter(({ file }) => file === "\uFF5E.md"),
  ];
  expect(orderProblems(ordered.toReversed())).toEqual(expected);
});

test("byFile keeps the order, and takes any name", () => {
  const problems = ["b.md", "__proto__", "b.md", "constructor"].map((file) => problemOf(REEDING, { file }));
  expect([...byFile(problems)].map(([file, those]) => [file, those.length])).toEqual([
    ["b.md", 2],
    ["__proto__", 1],
    ["constructor", 1],
  ]);
});

test("identity is path, pointer and rule, never a place", () => {
  expect(identity(problemOf(REEDING, { at: [1, 1, 1, 2] }))).toBe(identity(problemOf(REEDING, { at: [9, 1, 9, 2] })));
  expect(identity(problemOf(REEDING))).toBe('["a.md","/status","schema/enum"]');
  const other = found({ rule: "schema/not", pointer: "/x", found: 1, wants: "no" });
  expect(identity(problemOf(other))).toBe('["a.md","/x","schema/not"]');
});

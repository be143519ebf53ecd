import { describe, expect, test } from "vitest";
import { toCommands } from "../../src/formats/annotation.ts";
import { toAnnotations } from "../../src/formats/github.ts";
import { found, problemOf, REEDING, reportOf } from "./problems.ts";

const ALL = "The job summary lists all.";

const many = (count: number, file: string, severity: "error" | "warning") =>
  Array.from({ length: count }, (_, index) => problemOf(REEDING, { file, severity, at: [index + 1, 1, index + 1, 2] }));

const files = (problems: Parameters<typeof reportOf>[0], level: string): (string | null)[] =>
  toAnnotations(reportOf(problems), ALL)
    .filter((annotation) => annotation.level === level)
    .map(({ file }) => file);

describe("at most 9 errors and 10 warnings", () => {
  test("are dealt to the files in turn", () => {
    const problems = [...many(20, "a.md", "error"), ...many(1, "b.md", "error"), ...many(3, "c.md", "error")];
    expect(files(problems, "error")).toEqual(["a.md", "b.md", "c.md", "a.md", "c.md", "a.md", "c.md", "a.md", "a.md"]);
  });

  test.each([
    [9, 10, 9, 10, null],
    [10, 0, 9, 0, "1 more problem is not shown here"],
    [0, 12, 0, 10, "2 more problems are not shown here"],
    [300, 100, 9, 10, "381 more problems are not shown here"],
    [0, 0, 0, 0, null],
  ])("of %i errors and %i warnings, %i and %i are shown", (errors, warnings, shownErrors, shownWarnings, notice) => {
    const annotations = toAnnotations(
      reportOf([...many(errors, "a.md", "error"), ...many(warnings, "b.md", "warning")]),
      ALL,
    );
    const of = (level: string) => annotations.filter((annotation) => annotation.level === level);
    expect([of("error").length, of("warning").length]).toEqual([shownErrors, shownWarnings]);
    expect(of("notice").map(({ message }) => message.split(":")[0])).toEqual(notice === null ? [] : [notice]);
  });
});

test.each([
  ["one line", [5, 9, 5, 16], { line: 5, endLine: 5, column: 9, endColumn: 16 }],
  ["several lines have no columns", [5, 9, 7, 3], { line: 5, endLine: 7, column: null, endColumn: null }],
  ["up to a line's start is not in that line", [5, 9, 7, 1], { line: 5, endLine: 6, column: null, endColumn: null }],
] as const)("places: %s", (_, at, expected) => {
  expect(toAnnotations(reportOf([problemOf(REEDING, { at })]), ALL)).toEqual([
    {
      level: "error",
      title: "Bookends: schema/enum",
      message: "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?",
      file: "a.md",
      ...expected,
    },
  ]);
});

describe("commands", () => {
  const command = (file: string, key: string): string =>
    toCommands(
      toAnnotations(
        reportOf([problemOf(found({ rule: "key/misspelt", key, meant: "a", both: false }), { file })]),
        ALL,
      ),
    );

  test.each([
    [
      "a.md",
      "b",
      "::error file=a.md,line=5,endLine=5,col=9,endColumn=16,title=Bookends%3A key/misspelt::`b` is not a known key. Did you mean `a`?\n",
    ],
    [
      "a,b:c%0A.md",
      "100%",
      "::error file=a%2Cb%3Ac%250A.md,line=5,endLine=5,col=9,endColumn=16,title=Bookends%3A key/misspelt::`100%25` is not a known key. Did you mean `a`?\n",
    ],
    [
      "a\r\n::error::x.md",
      "b\n::warning::x",
      "::error file=a%0D%0A%3A%3Aerror%3A%3Ax.md,line=5,endLine=5,col=9,endColumn=16,title=Bookends%3A key/misspelt::`b\\n::warning::x` is not a known key. Did you mean `a`?\n",
    ],
    [
      "a##[error]x.md",
      "b",
      "::error title=Bookends%3A key/misspelt::a#\\#[error]x.md:5: `b` is not a known key. Did you mean `a`?\n",
    ],
  ])("of %j with %j", (file, key, expected) => expect(command(file, key)).toBe(expected));

  test("leave out what an annotation doesn't have", () => {
    const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
    expect(toCommands([{ level: "notice", title: "Bookends", message: "a\nb", ...nowhere }])).toBe(
      "::notice title=Bookends::a%0Ab\n",
    );
    expect(toCommands([])).toBe("");
  });
});

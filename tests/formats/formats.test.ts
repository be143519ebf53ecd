import { expect, test } from "vitest";
import { NO_COLORS } from "../../src/formats/format.ts";
import { FORMAT_NAMES, FORMATS, formatNamed } from "../../src/formats/formats.ts";
import { problemOf, REEDING, reportOf } from "./problems.ts";

const OPTIONS = { colors: NO_COLORS, version: "1.2.3" };
const REPORT = reportOf([problemOf(REEDING)]);

test("the default format is the first, and is taken for a name that is none", () => {
  expect(FORMAT_NAMES).toEqual(["pretty", "json", "github", "sarif"]);
  expect(formatNamed("none")).toBe(FORMATS[0]);
});

test.each([
  ["pretty", "5:9  error  `status: Reeding` is not one of"],
  ["json", '"message": "`status: Reeding` is not one of'],
  ["github", "::error file=a.md,line=5,endLine=5,col=9,endColumn=16,title=Bookends%3A schema/enum::`status: Reeding`"],
  ["sarif", '"version": "2.1.0"'],
])("%s has every problem, and ends with a line end", (name, words) => {
  const text = formatNamed(name).write(REPORT, OPTIONS);
  expect(text).toContain(words);
  expect(text.endsWith("\n")).toBe(true);
});

test("only workflow commands are for the runner", () => {
  expect(FORMATS.filter(({ isForRunner }) => isForRunner).map(({ name }) => name)).toEqual(["github"]);
});

test("where annotations are cut, no summary is promised that nobody writes", () => {
  const many = reportOf(Array.from({ length: 12 }, () => problemOf(REEDING)));
  expect(formatNamed("github").write(many, OPTIONS)).toContain("`bookends check` lists all.");
});

import { expect, test } from "vitest";
import { tallyLine } from "../../scripts/tally-line.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test.each([
  [
    "tests are counted over all files",
    [file("passed", "passed", "passed"), file("passed", "passed")],
    0,
    "3 passed, 0 failed",
  ],
  ["a failed test", [file("failed", "passed", "failed")], 1, "1 passed, 1 failed"],
  ["a file that could not be loaded", [file("failed"), file("passed", "passed")], 1, "1 passed, 1 failed"],
  ["a file whose afterAll failed", [file("failed", "passed")], 1, "1 passed, 1 failed"],
  ["an error outside of every test", [file("passed", "passed")], 1, "1 passed, 1 failed"],
  ["skipped and todo tests", [file("passed", "passed", "pending", "todo")], 0, "1 passed, 0 failed, 2 skipped"],
  ["no file at all", [], 1, "0 passed, 1 failed"],
])("%s", (_, testResults, exitCode, line) => {
  expect(tallyLine({ testResults }, exitCode)).toBe(line);
});

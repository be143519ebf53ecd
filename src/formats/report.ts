import { groupBy } from "../group-by.ts";
import type { Problem } from "../rules/problem.ts";
import { compareText } from "../text/compare.ts";
import type { SeverityCounts } from "../text/counts.ts";

/** What every format is made from. */
export interface Report {
  /** How many notes count. */
  readonly notes: number;
  /** The problems of the notes that count, ordered by `orderProblems`. */
  readonly problems: readonly Problem[];
  /** How many problems there are in notes that don't count. */
  readonly elsewhere: number;
  /** Text of a line (counted from 1) of a note, without its line ending; "" if unknown. */
  readonly sourceLine: (file: string, line: number) => string;
}

export type FailOn = "error" | "warning" | "never";

/** How many of the problems are errors, and how many warnings. */
export function countOf({ problems }: Pick<Report, "problems">): SeverityCounts {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** Whether the problems of the notes that count are enough to fail. */
export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const { errors, warnings } = countOf(report);
  return errors > 0 || (failOn === "warning" && warnings > 0);
}

/** The problems by file, line, column and rule; names are compared by UTF-16 code units, the same on any machine. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.pointer, b.pointer),
  );
}

/** The problems of each file, files in the order of their first problem. */
export const byFile = (problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> =>
  groupBy(problems, ({ file }) => file);

/** What makes a problem the same one in a later run: path, pointer and rule, and never a line. */
export const identity = (problem: Problem): string => JSON.stringify([problem.file, problem.pointer, problem.rule]);

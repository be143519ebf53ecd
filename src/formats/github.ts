import type { Place } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import type { Severity } from "../rules/rule.ts";
import { counted } from "../text/counts.ts";
import { type Annotation, toCommands } from "./annotation.ts";
import type { Format } from "./format.ts";
import type { Report } from "./report.ts";
import { byFile } from "./report.ts";

/** GitHub shows 10 of each level per step and drops the rest; one error is left for the step's own failure. */
const MOST: Readonly<Record<Severity, number>> = { error: 9, warning: 10 };

/**
 * At most 9 errors and 10 warnings, taken from the files in turn, and a notice that counts what is left out.
 * @param whole the sentence that says where all problems are listed.
 */
export function toAnnotations(report: Report, whole: string): Annotation[] {
  const shown = (["error", "warning"] as const).flatMap((severity) =>
    takeInTurn(report.problems.filter((problem) => problem.severity === severity)).slice(0, MOST[severity]),
  );
  const hidden = report.problems.length - shown.length;
  return [...shown.map(annotation), ...(hidden > 0 ? [hiddenNotice(hidden, whole)] : [])];
}

export const githubFormat: Format = {
  name: "github",
  isForRunner: true,
  write: (report) => toCommands(toAnnotations(report, "`bookends check` lists all.")),
};

/** The first problem of each file, then the second of each, and so on. */
function takeInTurn(problems: readonly Problem[]): Problem[] {
  const files = [...byFile(problems).values()];
  const rounds = Math.max(0, ...files.map((those) => those.length));
  return Array.from({ length: rounds }, (_, round) => files.flatMap((those) => those.slice(round, round + 1))).flat();
}

function annotation(problem: Problem): Annotation {
  return {
    level: problem.severity,
    title: `Bookends: ${problem.rule}`,
    message: messageText(problem),
    file: problem.file,
    ...range(problem.place),
  };
}

function range({
  line,
  column,
  endLine,
  endColumn,
}: Place): Pick<Annotation, "line" | "endLine" | "column" | "endColumn"> {
  if (line === endLine) return { line, endLine, column, endColumn };
  // A range that ends before the first character of a line doesn't reach that line.
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine, column: null, endColumn: null };
}

function hiddenNotice(hidden: number, whole: string): Annotation {
  const [nowhere, verb] = [null, hidden === 1 ? "is" : "are"];
  return {
    level: "notice",
    title: "Bookends",
    message: `${counted(hidden, "more problem")} ${verb} not shown here: GitHub limits annotations. ${whole}`,
    file: nowhere,
    line: nowhere,
    endLine: nowhere,
    column: nowhere,
    endColumn: nowhere,
  };
}

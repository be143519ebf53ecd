import type { Place } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import type { Severity } from "../rules/rule.ts";
import { counted } from "../text/counts.ts";
import { defused } from "../text/runner-command.ts";
import { visible } from "../text/visible.ts";
import type { Format } from "./format.ts";
import type { Report } from "./report.ts";
import { byFile } from "./report.ts";

/** GitHub shows 10 of each level per step and drops the rest; one error is left for the step's own failure. */
const MOST: Readonly<Record<Severity, number>> = { error: 9, warning: 10 };

/**
 * One annotation. Lines and columns count from 1, `endColumn` is exclusive; `file` is null for one about the run.
 * Columns are null where the range has several lines: GitHub takes them only on one line.
 */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
}

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

/**
 * The annotations as workflow commands, one a line, each ended by LF. Escapes as actions/toolkit does
 * (packages/core/src/command.ts, `escapeData` and `escapeProperty`), which the runner undoes.
 */
export function toCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(safelyPlaced)
    .map((one) => `::${one.level} ${properties(one)}::${escapeData(defused(one.message))}\n`)
    .join("");
}

/** A file whose name holds a command can't be named as a property, where a name has to be exact: the message names it. */
function safelyPlaced(one: Annotation): Annotation {
  if (one.file === null || !one.file.includes("##[")) return one;
  const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
  return { ...one, ...nowhere, message: `${visible(one.file)}:${one.line}: ${one.message}` };
}

function properties({ file, line, endLine, column, endColumn, title }: Annotation): string {
  return Object.entries({ file, line, endLine, col: column, endColumn, title })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import { allValid, counted, countedSeverities, elsewhereLine } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { codeFrame } from "./code-frame.ts";
import type { Colors, Format } from "./format.ts";
import type { Report } from "./report.ts";
import { byFile, countOf } from "./report.ts";

/** The report for a terminal, ended by a line ending. Text of notes reaches it only with its control characters escaped. */
export function toPretty(report: Report, colors: Colors): string {
  const files = [...byFile(report.problems)].map(([file, problems]) => {
    const blocks = problems.map((problem) => block(problem, report, colors));
    return `${colors.file(escapeInvisible(file))}\n${blocks.join("\n")}`;
  });
  return `${[...files, totals(report, colors)].join("\n")}\n`;
}

export const prettyFormat: Format = { name: "pretty", write: (report, { colors }) => toPretty(report, colors) };

/** A problem's line, its code frame and its fix, each line ended by a line ending. */
function block(problem: Problem, { sourceLine }: Report, colors: Colors): string {
  const { line, column } = problem.place;
  const paint = problem.severity === "error" ? colors.error : colors.warning;
  const place = colors.faint(`${line}:${column}`);
  const head = `  ${place}  ${paint(problem.severity)}  ${messageText(problem)}  ${colors.faint(problem.rule)}`;
  const lines = [head, ...frameLines(problem, sourceLine(problem.file, line), colors, paint)];
  if (problem.fix !== null)
    lines.push(`    ${colors.good("fixable")} with \`bookends fix\`: ${escapeInvisible(problem.fix.title)}`);
  return lines.map((text) => `${text}\n`).join("");
}

function frameLines({ place }: Problem, source: string, colors: Colors, paint: Colors["file"]): string[] {
  const frame = codeFrame(source, place);
  if (frame === null) return [];
  const number = String(place.line);
  return [
    `    ${colors.faint(`${number} |`)} ${frame.source}`,
    `    ${colors.faint(`${" ".repeat(number.length)} |`)} ${paint(frame.carets)}`,
  ];
}

function totals(report: Report, colors: Colors): string {
  const elsewhere = report.elsewhere === 0 ? [] : [colors.faint(elsewhereLine(report.elsewhere))];
  if (report.problems.length === 0) return [colors.good(allValid(report.notes)), ...elsewhere].join("\n");
  const counts = countOf(report);
  const paint = counts.errors > 0 ? colors.error : colors.warning;
  const fixable = report.problems.filter(({ fix }) => fix !== null).length;
  const fixes = fixable === 0 ? "" : ` ${fixable} fixable with \`bookends fix\`.`;
  return [`${paint(countedSeverities(counts))} in ${counted(report.notes, "note")}.${fixes}`, ...elsewhere].join("\n");
}

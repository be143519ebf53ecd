import { messageOf } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import { allValid, counted, countedSeverities, elsewhereLine } from "../text/counts.ts";
import { codeSpan, escapeMarkdown, messageMarkdown } from "../text/markdown-text.ts";
import { clip } from "../text/terminal.ts";
import { fixedLines } from "./fixed-lines.ts";
import type { Report } from "./report.ts";
import { byFile, countOf } from "./report.ts";

const LONGEST_FIX = 200;

/**
 * The report as Markdown for a job summary, in at most `limit` bytes of UTF-8: GitHub drops one above 1 MiB whole.
 * Says everything; where that is too long, the counts of each file; where that is too long, the totals.
 */
export function toSummary(report: Report, limit: number): string {
  const totals = `${heading(report)}${totalsLines(report)}`;
  const steps = [() => totals + everything(report), () => totals + perFile(report)];
  for (const step of steps) {
    const text = step();
    if (new TextEncoder().encode(text).length <= limit) return text;
  }
  return totals;
}

function heading({ problems, notes }: Report): string {
  if (problems.length === 0) return `### Bookends: ${allValid(notes).replace(/\.$/, "").toLowerCase()}\n`;
  const files = byFile(problems).size;
  return `### Bookends: ${counted(problems.length, "problem")} in ${files} of ${counted(notes, "note")}\n`;
}

function totalsLines(report: Report): string {
  const fixable = report.problems.filter(({ fix }) => fix !== null).length;
  const fixes = fixable === 0 ? "" : ` ${fixable} fixable with ${codeSpan("bookends fix")}.`;
  const counts = report.problems.length === 0 ? "" : `\n${countedSeverities(countOf(report))}.${fixes}\n`;
  const elsewhere = elsewhereLine(report.elsewhere);
  return counts + (elsewhere === "" ? "" : `\n${elsewhere}\n`);
}

function everything(report: Report): string {
  const files = [...byFile(report.problems)].map(([file, problems]) => {
    const items = problems.map((problem) => item(problem, report.sourceLine));
    return `\n**${codeSpan(file)}**\n\n${items.join("")}`;
  });
  return files.join("");
}

function item(problem: Problem, sourceLine: Report["sourceLine"]): string {
  const { line, column } = problem.place;
  const told = `- ${problem.severity}, line ${line}, column ${column}: ${messageMarkdown(messageOf(problem))}`;
  return `${told} (${codeSpan(problem.rule)})${fixText(problem, sourceLine)}\n`;
}

/** The line as the fix leaves it says more than a title; a fix of several lines has only the title. */
function fixText(problem: Problem, sourceLine: Report["sourceLine"]): string {
  if (problem.fix === null) return "";
  const { line, endLine, text } = fixedLines(problem.fix, (number) => sourceLine(problem.file, number));
  const shown =
    line === endLine && text.trim() !== ""
      ? codeSpan(clip(text.trim(), LONGEST_FIX))
      : escapeMarkdown(problem.fix.title);
  return `\\\n  Fix: ${shown}`;
}

function perFile({ problems }: Report): string {
  const files = [...byFile(problems)].map(
    ([file, those]) => `- ${codeSpan(file)}: ${countedSeverities(countOf({ problems: those }))}\n`,
  );
  return `\n${files.join("")}`;
}

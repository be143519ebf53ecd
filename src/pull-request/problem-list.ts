import { byFile, countOf, identity, type Report } from "../formats/report.ts";
import { messageOf } from "../rules/finding-message.ts";
import type { Fix, Problem } from "../rules/problem.ts";
import { countedSeverities } from "../text/counts.ts";
import { codeSpan, escapeMarkdown, messageMarkdown } from "../text/markdown-text.ts";
import { clip, escapeInvisible } from "../text/terminal.ts";
import { fenced } from "./code-fence.ts";
import type { LineLink } from "./comment-links.ts";
import { type Replacement, replacementOf } from "./replacement.ts";

const LONGEST_LINE = 500;
const MOST_LINES = 20;

/** Each file with its problems, as paragraphs and lists of Markdown. A fix that is not on the diff is shown here. */
export function problemList(
  { problems, sourceLine }: Report,
  link: LineLink,
  suggested: ReadonlySet<string>,
): string[] {
  return [...byFile(problems)].flatMap(([file, those]) => {
    const onDiff = onTheDiff(those, suggested);
    const items = those.map((problem) => {
      const ending = onDiff.has(problem) ? " (suggested below)" : fixText(problem, sourceLine);
      return `- ${told(problem, link)}${ending}`;
    });
    return [`**${codeSpan(file)}**`, items.join("\n")];
  });
}

/** Each file with its counts and a link to its first problem, as Markdown. */
export function fileList({ problems }: Report, link: LineLink): string[] {
  return [...byFile(problems)].map(([file, those]) => {
    const line = those[0]?.place.line ?? 1;
    return `${codeSpan(file)}: ${countedSeverities(countOf({ problems: those }))}, the first on ${lineText(file, line, link)}`;
  });
}

/** An identity is suggested once: of several problems that share it, the first is meant. */
function onTheDiff(problems: readonly Problem[], suggested: ReadonlySet<string>): ReadonlySet<Problem> {
  const first = new Map([...problems].reverse().map((problem) => [identity(problem), problem]));
  return new Set([...first].filter(([one]) => suggested.has(one)).map(([, problem]) => problem));
}

function told(problem: Problem, link: LineLink): string {
  const weight = problem.severity === "warning" ? " · warning" : "";
  return `${lineText(problem.file, problem.place.line, link)}${weight} · ${messageMarkdown(messageOf(problem))}`;
}

const lineText = (file: string, line: number, link: LineLink): string => `[line ${line}](${link(file, line)})`;

function fixText({ file, fix }: Problem, sourceLine: Report["sourceLine"]): string {
  if (fix === null) return "";
  const isLong = fix.edits.some(({ place }) => sourceLine(file, place.line).length > LONGEST_LINE);
  const replacement = isLong ? null : replacementOf(fix.edits, (line) => sourceLine(file, line));
  return replacement === null ? titled(fix) : shownFix(fix, replacement);
}

/** One line as the fix leaves it; several as a diff; many, or a very long one, by the fix's title. */
function shownFix(fix: Fix, { before, after }: Replacement): string {
  const [line, ...more] = after;
  if (before.length + after.length > MOST_LINES) return titled(fix);
  if (before.length === 1 && line !== undefined && line.trim() !== "" && more.length === 0) {
    return `\\\n  Fix: ${codeSpan(clip(line.trim(), LONGEST_LINE))}`;
  }
  const lines = [...before.map((one) => `- ${one}`), ...after.map((one) => `+ ${one}`)];
  const diff = fenced(
    "diff",
    lines.map((one) => clip(escapeInvisible(one), LONGEST_LINE)),
  );
  return `\n\n${diff.replace(/^/gm, "  ")}`;
}

const titled = ({ title }: Fix): string => `\\\n  Fix: ${escapeMarkdown(title)}`;

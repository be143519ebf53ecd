import { byFile, countOf, type Report } from "../formats/report.ts";
import { counted, countedSeverities, elsewhereLine } from "../text/counts.ts";
import { codeSpan } from "../text/markdown-text.ts";
import type { LineLink } from "./comment-links.ts";
import { type Run, refusedMarker, runMarker } from "./comment-marker.ts";
import type { Preview } from "./preview.ts";
import { previewMarkdown } from "./preview-markdown.ts";
import { fileList, problemList } from "./problem-list.ts";

/** When a pull request gets the comment: with a problem or a README that will change; with a problem; never. */
export type CommentMode = "auto" | "problems" | "never";

/** All that the one comment of a pull request is made from. */
export interface CommentInput {
  readonly report: Report;
  /** What the merge changes in the README; null: nothing, or it isn't known. */
  readonly preview: Preview | null;
  readonly mode: CommentMode;
  /** Whether the pull request has a comment of ours already. */
  readonly exists: boolean;
  readonly link: LineLink;
  /** `SuggestionPlan.suggested`, as it was carried out. Fixes of other problems are shown in the comment. */
  readonly suggested: ReadonlySet<string>;
  /** `SuggestionPlan.refused`, as it was carried out: kept in the comment for the next run at this head. */
  readonly refused: ReadonlySet<string>;
  readonly headSha: string;
  readonly run: Run;
}

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
/** No more than this many problems can fit, each with a link to its line. */
const MOST_PROBLEMS = 800;

/**
 * The body of the comment, in at most 60,000 characters (UTF-16 units), as Markdown that is safe whatever the notes say:
 * every problem; where that is too long, the counts of each file; where that is too long, the totals. Null when there
 * is nothing to say: what is there is left as it is.
 */
export function commentBody(input: CommentInput): string | null {
  const isClean = input.report.problems.length === 0;
  const preview = isClean && input.mode === "problems" ? null : input.preview;
  if (input.mode === "never" || (isClean && !input.exists && preview === null)) return null;
  const after = preview === null ? [] : [previewMarkdown(preview)];
  const shorter = [perFile, totals];
  const faulty = input.report.problems.length > MOST_PROBLEMS ? shorter : [everything, ...shorter];
  const steps = isClean ? [allValid] : faulty;
  for (const step of steps) {
    const body = written(input, [...step(input), ...after]);
    if (body.length <= LONGEST) return body;
  }
  return written(input, isClean ? allValid(input) : totals(input));
}

function written({ run, headSha, refused }: CommentInput, paragraphs: readonly string[]): string {
  const markers = [runMarker(run), refusedMarker(headSha, refused)];
  const shown = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  return `${[...markers.filter((marker) => marker !== ""), shown].join("\n")}\n`;
}

function allValid({ report: { notes, elsewhere } }: CommentInput): string[] {
  const checked = notes === 0 ? "There are none to check." : `${counted(notes, "note")} checked.`;
  return ["### Bookends: all notes are valid", checked, elsewhereLine(elsewhere)];
}

function everything({ report, link, suggested }: CommentInput): string[] {
  const counts = countOf(report);
  const severities = counts.warnings > 0 ? `${countedSeverities(counts)}.` : "";
  return [heading(report), severities, ...problemList(report, link, suggested), elsewhereLine(report.elsewhere)];
}

function perFile({ report, link }: CommentInput): string[] {
  return [heading(report), shortened(report), bulleted(fileList(report, link)), elsewhereLine(report.elsewhere)];
}

const totals = ({ report }: CommentInput): string[] => [
  heading(report),
  shortened(report),
  elsewhereLine(report.elsewhere),
];

const heading = ({ problems, notes }: Report): string =>
  `### Bookends: ${counted(problems.length, "problem")} in ${byFile(problems).size} of ${counted(notes, "note")}`;

function shortened(report: Report): string {
  const fixable = report.problems.filter(({ fix }) => fix !== null).length;
  const fixes = fixable === 0 ? "" : ` ${codeSpan("bookends fix")} repairs ${fixable} of them.`;
  return `${countedSeverities(countOf(report))}: too many to list here. The job summary has them all.${fixes}`;
}

const bulleted = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

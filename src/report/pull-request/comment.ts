import { counted, countedSeverities, elsewhereLine } from "../counted.ts";
import { code, toMarkdown } from "../markdown.ts";
import type { Parts } from "../parts.ts";
import { byFile, countOf, type Report } from "../report.ts";
import type { LineLink } from "./links.ts";
import { type Run, refusedMarker, runMarker } from "./marker.ts";
import type { Preview } from "./preview.ts";
import { previewMarkdown } from "./preview-markdown.ts";
import { fileList, problemList } from "./problem-list.ts";

/** When a pull request gets the comment: with a problem or a README that will change; with a problem; never. */
export type CommentMode = "auto" | "problems" | "never";

/** All that the one comment of a pull request is made from. */
export interface CommentInput {
  readonly report: Report;
  /** Sentences about notes that count and could not be checked; each is an error. */
  readonly notChecked: readonly Parts[];
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
  const isClean = input.report.problems.length === 0 && input.notChecked.length === 0;
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

function everything({ report, notChecked, link, suggested }: CommentInput): string[] {
  const counts = countOf(report);
  return [
    heading(report),
    counts.warnings > 0 ? `${countedSeverities(counts)}.` : "",
    bulleted(notChecked.map(toMarkdown)),
    ...problemList(report, link, suggested),
    elsewhereLine(report.elsewhere),
  ];
}

function perFile({ report, notChecked, link }: CommentInput): string[] {
  const lists = [notChecked.map(toMarkdown), fileList(report, link)].map(bulleted);
  return [heading(report), shortened(report), ...lists, elsewhereLine(report.elsewhere)];
}

function totals({ report, notChecked }: CommentInput): string[] {
  const besides =
    notChecked.length === 0 ? "" : `Not all notes could be checked: ${counted(notChecked.length, "error")}.`;
  return [heading(report), shortened(report), besides, elsewhereLine(report.elsewhere)];
}

function heading({ problems, notes }: Report): string {
  if (problems.length === 0) return "### Bookends: not all notes could be checked";
  return `### Bookends: ${counted(problems.length, "problem")} in ${byFile(problems).size} of ${counted(notes, "note")}`;
}

function shortened(report: Report): string {
  if (report.problems.length === 0) return "";
  const fixable = report.problems.filter(({ fix }) => fix !== null).length;
  const fixes = fixable === 0 ? "" : ` ${code("bookends fix")} repairs ${fixable} of them.`;
  return `${countedSeverities(countOf(report))}: too many to list here. The job summary has them all.${fixes}`;
}

const bulleted = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

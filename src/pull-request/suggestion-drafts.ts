import type { NewReviewComment } from "../forge.ts";
import { byFile, identity, type Report } from "../formats/report.ts";
import type { Fix, Problem } from "../rules/problem.ts";
import { fits, type Hunk, hunksOf, type LineRange } from "./diff-lines.ts";
import { merged, type Replacement, replacementOf } from "./replacement.ts";
import { suggestionBody } from "./suggestion-body.ts";

/** A review comment to make. */
export interface NewSuggestion extends NewReviewComment {
  /** The problems it repairs: several where their fixes are on the same lines. */
  readonly identities: readonly string[];
}

/** Fixes of one file that are looked at: far more than can be suggested, and few enough for a note that is all faults. */
const MOST_FIXES = 100;

interface Draft extends LineRange {
  readonly problems: readonly Problem[];
  readonly edits: Fix["edits"];
  readonly replacement: Replacement;
}

/**
 * A suggestion for each fix on lines of the diff, by file and line. A suggestion replaces whole lines, so fixes on the
 * same lines become one; of two that are in each other's way, and of two for one identity, the later is left out.
 */
export function wantedSuggestions(
  problems: readonly Problem[],
  patches: ReadonlyMap<string, string>,
  sourceLine: Report["sourceLine"],
): NewSuggestion[] {
  return [...byFile(problems)].flatMap(([file, those]) => {
    const hunks = hunksOf(patches.get(file) ?? "");
    if (hunks.length === 0) return [];
    const fixable = those.filter(({ fix }) => fix !== null).slice(0, MOST_FIXES);
    const drafts = draftsOf(fixable, hunks, (line) => sourceLine(file, line));
    return drafts.sort((a, b) => a.line - b.line).flatMap((draft) => suggestionOf(file, draft));
  });
}

function draftsOf(problems: readonly Problem[], hunks: readonly Hunk[], lineText: (line: number) => string): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const problem of problems) {
    const draft = draftOf([problem], problem.fix?.edits ?? [], hunks, lineText);
    if (draft === null || seen.has(identity(problem))) continue;
    const touched = drafts.filter((other) => other.line <= draft.endLine && draft.line <= other.endLine);
    const joined = touched.reduce<Draft | null>((sum, other) => sum && join(other, sum, hunks, lineText), draft);
    if (joined === null) continue;
    seen.add(identity(problem));
    drafts.splice(0, drafts.length, ...drafts.filter((other) => !touched.includes(other)), joined);
  }
  return drafts;
}

function draftOf(
  problems: readonly Problem[],
  edits: Fix["edits"],
  hunks: readonly Hunk[],
  lineText: (line: number) => string,
): Draft | null {
  const replacement = replacementOf(edits, lineText);
  if (replacement === null || !fits(replacement, hunks) || suggestionBody(problems, replacement) === null) return null;
  const { line, endLine } = replacement;
  return { problems, edits, replacement, line, endLine };
}

function join(first: Draft, second: Draft, hunks: readonly Hunk[], lineText: (line: number) => string): Draft | null {
  const edits = merged(first.edits, second.edits);
  return edits && draftOf([...first.problems, ...second.problems], edits, hunks, lineText);
}

function suggestionOf(path: string, { problems, replacement, line, endLine }: Draft): NewSuggestion[] {
  const body = suggestionBody(problems, replacement);
  const startLine = line < endLine ? line : null;
  return body === null
    ? []
    : [{ path, line: endLine, startLine, side: "RIGHT", body, identities: problems.map(identity) }];
}

import { toProblems } from "../checks/check.ts";
import { checkNote } from "../checks/check-note.ts";
import type { CheckContext } from "../checks/context.ts";
import type { Problem } from "../checks/problem.ts";
import type { Note } from "../notes/note.ts";
import { readNoteText } from "../notes/read.ts";
import { applyEdits } from "./edits.ts";
import { safeProposal } from "./offer.ts";
import type { Proposal } from "./proposal.ts";
import { holdsIntent } from "./verify.ts";

/** What fixing a note comes to. `text` is the note's own where nothing could be fixed. */
export interface FixedNote {
  readonly text: string;
  /** The problems that were fixed, in the order they were, each with its place at that time. */
  readonly fixed: readonly Problem[];
  /** The problems of the note as it is now. */
  readonly left: readonly Problem[];
}

interface Step {
  readonly note: Note;
  readonly fixed: readonly Problem[];
}

/**
 * Fixes all that can be fixed in one note, until nothing is left to fix. Every fix is verified; a note that could not
 * be read and still can't be is left as it was.
 */
export function fixNote(note: Note, context: CheckContext): FixedNote {
  const fixed: Problem[] = [];
  const seen = new Set([note.text]);
  let at = note;
  for (let step = nextStep(at, context); step !== null && !seen.has(step.note.text); step = nextStep(at, context)) {
    fixed.push(...step.fixed);
    at = step.note;
    seen.add(at.text);
  }
  const keep = at.readable ? { note: at, fixed } : { note, fixed: [] };
  return { text: keep.note.text, fixed: keep.fixed, left: problemsOf(keep.note, context) };
}

const problemsOf = (note: Note, context: CheckContext): Problem[] => toProblems(note, checkNote(note, context), context);

function nextStep(note: Note, context: CheckContext): Step | null {
  const safe: { problem: Problem; proposal: Proposal }[] = [];
  for (const problem of problemsOf(note, context)) {
    const proposal = safeProposal(problem, note, context);
    if (proposal) safe.push({ problem, proposal });
  }
  const [first] = safe;
  if (first === undefined) return null;
  return together(note, safe, context) ?? { note: after(note, [first.proposal], context), fixed: [first.problem] };
}

const after = (note: Note, proposals: readonly Proposal[], context: CheckContext): Note =>
  readNoteText(note.path, applyEdits(note.text, proposals.flatMap(({ edits }) => edits)), context.habits);

/** All fixes at once, if they don't get in each other's way; that spares a note with many problems as many readings. */
function together(note: Note, safe: readonly { problem: Problem; proposal: Proposal }[], context: CheckContext): Step | null {
  const proposals = safe.map(({ proposal }) => proposal);
  const next = after(note, proposals, context);
  const intents = proposals.map(({ intent }) => intent);
  // A renamed key would move under the pointers of the other fixes.
  const renamed = intents.filter(({ kind }) => kind === "rename");
  const ordered = [...intents.filter(({ kind }) => kind === "set"), ...renamed];
  if (!note.readable || !holdsIntent(ordered, note, next)) return null;
  const fewer = checkNote(next, context).length <= checkNote(note, context).length;
  return fewer ? { note: next, fixed: safe.map(({ problem }) => problem) } : null;
}

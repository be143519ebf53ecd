import type { Note } from "../notes/note.ts";
import { checkNote } from "../rules/check-note.ts";
import { toProblems } from "../rules/check-notes.ts";
import type { CheckContext } from "../rules/context.ts";
import type { Problem } from "../rules/problem.ts";
import { safeRepairs } from "./repairs.ts";
import { judgeFor, repaired } from "./verify.ts";

/** What fixing a note comes to. `text` is the note's own where nothing could be fixed. */
export interface FixedNote {
  readonly text: string;
  /** The problems that were fixed, in the order they were, each with its place at that time. */
  readonly fixed: readonly Problem[];
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
  return at.readable ? { text: at.text, fixed } : { text: note.text, fixed: [] };
}

const problemsOf = (note: Note, context: CheckContext): Problem[] =>
  toProblems(note, checkNote(note, context), context);

/** All safe repairs at once if they don't get in each other's way, else the first of them; null if there is none. */
function nextStep(note: Note, context: CheckContext): Step | null {
  const repairs = safeRepairs(problemsOf(note, context), note, context);
  if (repairs.length === 0) return null;
  const made = judgeFor(note, context)(repairs) ? repairs : repairs.slice(0, 1);
  return { note: repaired(note, made, context), fixed: made.map(({ finding }) => finding) };
}

import type { CheckContext } from "../checks/context.ts";
import type { Problem } from "../checks/problem.ts";
import { placesIn } from "../notes/lines.ts";
import type { Note } from "../notes/note.ts";
import type { Proposal } from "./proposal.ts";
import { propose } from "./propose.ts";
import { isSafe } from "./verify.ts";

/** The problems, each with its fix where there is a safe one. `notes` are those the problems were found in. */
export function offerFixes(problems: readonly Problem[], notes: readonly Note[], context: CheckContext): Problem[] {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return problems.map((problem) => {
    const note = byPath.get(problem.file);
    const proposal = note ? safeProposal(problem, note, context) : null;
    return note && proposal ? { ...problem, fix: toFix(proposal, note) } : problem;
  });
}

/** The first safe proposal for a problem of `note`; null if there is none. */
export function safeProposal(problem: Problem, note: Note, context: CheckContext): Proposal | null {
  return propose(problem, note, context.habits).find((proposal) => isSafe(proposal, problem, note, context)) ?? null;
}

function toFix({ title, edits }: Proposal, note: Note): Problem["fix"] {
  const placeOf = placesIn(note.text);
  return { title, edits: edits.map((edit) => ({ ...edit, place: placeOf(edit.span) })) };
}

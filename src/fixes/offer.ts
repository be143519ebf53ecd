import { groupBy } from "../group-by.ts";
import type { Note } from "../notes/note.ts";
import { placesIn } from "../notes/span.ts";
import type { CheckContext } from "../rules/context.ts";
import type { Fix, Problem } from "../rules/problem.ts";
import type { Proposal } from "../rules/proposal.ts";
import { safeRepairs } from "./repairs.ts";

/** The problems, each with its fix where there is a safe one. `notes` are those the problems were found in. */
export function offerFixes(problems: readonly Problem[], notes: readonly Note[], context: CheckContext): Problem[] {
  const fixes = new Map<Problem, Fix>();
  const byFile = groupBy(problems, ({ file }) => file);
  for (const note of notes) {
    const own = byFile.get(note.path) ?? [];
    for (const { finding, proposal } of safeRepairs(own, note, context)) fixes.set(finding, toFix(proposal, note));
  }
  return problems.map((problem) => ({ ...problem, fix: fixes.get(problem) ?? null }));
}

function toFix({ title, edits }: Proposal, note: Note): Fix {
  const placeOf = placesIn(note.text);
  return { title, edits: edits.map((edit) => ({ ...edit, place: placeOf(edit.span) })) };
}

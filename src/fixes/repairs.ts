import type { Note } from "../notes/note.ts";
import type { CheckContext } from "../rules/context.ts";
import type { Finding } from "../rules/problem.ts";
import type { Proposal } from "../rules/proposal.ts";
import { propose, scalarsOf } from "./propose.ts";
import { judgeFor, type Repair } from "./verify.ts";

/** To judge a repair is to read the note again: beyond this many in one note they are judged together or not at all. */
const JUDGED_ALONE = 100;

/** The safe repairs of findings of `note`: for each that has one, the likeliest proposal that is safe. */
export function safeRepairs<Found extends Finding>(
  findings: readonly Found[],
  note: Note,
  context: CheckContext,
): Repair<Found>[] {
  if (findings.length === 0) return [];
  const scalars = scalarsOf(note);
  const proposed = findings
    .map((finding) => ({ finding, proposals: propose(finding, note, scalars, context) }))
    .filter(({ proposals }) => proposals.length > 0);
  if (proposed.length === 0) return [];
  const areSafe = judgeFor(note, context);
  const likeliest = proposed.flatMap(({ finding, proposals }) =>
    proposals.slice(0, 1).map((proposal) => ({ finding, proposal })),
  );
  if (likeliest.length > JUDGED_ALONE && areSafe(likeliest)) return likeliest;
  return proposed.slice(0, JUDGED_ALONE).flatMap(({ finding, proposals }) => {
    const proposal = proposals.find((candidate: Proposal) => areSafe([{ finding, proposal: candidate }]));
    return proposal ? [{ finding, proposal }] : [];
  });
}

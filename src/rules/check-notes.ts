import type { Note } from "../notes/note.ts";
import { placesIn } from "../notes/span.ts";
import { checkNote } from "./check-note.ts";
import type { CheckContext } from "./context.ts";
import { levelOf } from "./levels.ts";
import type { Finding, Problem } from "./problem.ts";
import { ruleName } from "./problem.ts";
import { duplicates } from "./shelf-duplicate.ts";

/**
 * All problems of the notes, those of the shelf as a whole included, without fixes (`fixes/offer.ts` adds them) and in
 * no order (`report/report.ts` has one). Rules that the config turns off are left out. `asked` are the paths of the notes
 * that somebody asks about: of two notes that are the same, it is theirs that has the problem.
 */
export function checkNotes(
  notes: readonly Note[],
  context: CheckContext,
  asked: ReadonlySet<string> = new Set(),
): Problem[] {
  const twice = new Map(duplicates(notes, asked).map(({ path, finding }) => [path, [finding]]));
  return notes.flatMap((note) =>
    toProblems(note, [...checkNote(note, context), ...(twice.get(note.path) ?? [])], context),
  );
}

/** Findings of one note as problems: with file, severity and place, and without those whose rule is off. */
export function toProblems(note: Note, findings: readonly Finding[], { rules }: CheckContext): Problem[] {
  if (findings.length === 0) return [];
  const placeOf = placesIn(note.text);
  return findings.flatMap((finding) => {
    const level = levelOf(ruleName(finding), rules);
    return level === "off"
      ? []
      : [{ ...finding, file: note.path, severity: level, place: placeOf(finding.span), fix: null }];
  });
}

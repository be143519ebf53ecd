import type { RuleLevel } from "../config/config.ts";
import { groupBy } from "../group-by.ts";
import type { Note } from "../notes/note.ts";
import { placesIn } from "../notes/span.ts";
import { checkNote } from "./check-note.ts";
import type { CheckContext } from "./context.ts";
import type { Finding, Problem } from "./problem.ts";
import type { CheckedNote } from "./rule.ts";
import { RULES, type RuleName, ruleNamed } from "./rules.ts";

/**
 * All problems of the notes, those of the shelf as a whole included, without fixes (`fixes/offer.ts` adds them) and in
 * no order (`formats/report.ts` has one). Rules that the config turns off are left out.
 * @param asked paths of the notes that are asked about: of two notes that are the same, theirs has the problem.
 */
export function checkNotes(
  notes: readonly Note[],
  context: CheckContext,
  asked: ReadonlySet<string> = new Set(),
): Problem[] {
  const ofShelf = checkShelf(notes, asked);
  return notes.flatMap((note) =>
    toProblems(
      note,
      [...checkNote(note, context), ...(ofShelf.get(note.path) ?? []).map(({ finding }) => finding)],
      context,
    ),
  );
}

interface FiledFinding {
  readonly path: string;
  readonly finding: Finding;
}

/** What the rules that compare notes find, by path. */
function checkShelf(notes: readonly Note[], asked: ReadonlySet<string>): ReadonlyMap<string, readonly FiledFinding[]> {
  const checked = notes.filter((note): note is CheckedNote => note.readable && note.frontMatter !== null);
  const filed = RULES.flatMap<FiledFinding>((rule) => rule.checkShelf(checked, asked));
  return groupBy(filed, ({ path }) => path);
}

/** Findings of one note as problems: with file, severity and place, and without those whose rule is off. */
export function toProblems(note: Note, findings: readonly Finding[], { rules }: CheckContext): Problem[] {
  if (findings.length === 0) return [];
  const placeOf = placesIn(note.text);
  return findings.flatMap((finding) => {
    const level = levelOf(finding.rule, rules, finding.level);
    return level === "off"
      ? []
      : [{ ...finding, file: note.path, severity: level, place: placeOf(finding.span), fix: null }];
  });
}

/**
 * How much a rule matters.
 * @param overrides the config's `rules`. @param own what a finding of the rule says of itself.
 */
export const levelOf = (
  name: RuleName,
  overrides: Readonly<Record<string, RuleLevel>>,
  own: RuleLevel | undefined = undefined,
): RuleLevel => (Object.hasOwn(overrides, name) ? overrides[name] : undefined) ?? own ?? ruleNamed(name).level;

import { LANGUAGES, type WriteString } from "../notes/front-matter-language.ts";
import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { Note } from "../notes/note.ts";
import { isKeyOfLibrary } from "../profile/key-habits.ts";
import type { CheckContext } from "../rules/context.ts";
import type { Finding } from "../rules/problem.ts";
import type { Proposal } from "../rules/proposal.ts";
import { ruleNamed } from "../rules/rules.ts";

/** Returns ways to repair a finding of `note`, whose scalars are `scalars`: the likeliest first, none verified yet. */
export function propose(
  finding: Finding,
  note: Note,
  scalars: ReadonlyMap<string, PlacedScalar>,
  context: CheckContext,
): readonly Proposal[] {
  // What departs from a habit, and is no mistake, is for its author to judge.
  if (finding.habit !== undefined && finding.level === "warning") return [];
  const scalar = scalars.get(finding.pointer) ?? null;
  const proposals = ruleNamed(finding.rule).fix?.(finding, { note, scalar, context, write: writerFor(note) }) ?? [];
  return proposals.filter(({ intent }) => intent.kind !== "rename" || !isHabit(intent.from, note, context));
}

/** A key that the library uses again and again is never renamed, unless its schema's author forbids other keys. */
const isHabit = (key: string, { path }: Note, { profile, schemaFor }: CheckContext): boolean =>
  !schemaFor(path).isClosed && (profile === null || isKeyOfLibrary(profile, key));

/** How a string is written in the language of the note's front matter. */
const writerFor = (note: Note): WriteString =>
  LANGUAGES[(note.readable && note.frontMatter?.language) || "yaml"].writeString;

/** The scalars of a note's front matter by their JSON Pointer. */
export function scalarsOf(note: Note): ReadonlyMap<string, PlacedScalar> {
  const scalars = note.readable && note.frontMatter ? [...scalarsIn(note.frontMatter.root)] : [];
  return new Map(scalars.map((scalar) => [scalar.pointer, scalar]));
}

import { LANGUAGES, type WriteString } from "../notes/front-matter-language.ts";
import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { Note } from "../notes/note.ts";
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
  const scalar = scalars.get(finding.pointer) ?? null;
  return ruleNamed(finding.rule).fix?.(finding, { note, scalar, context, write: writerFor(note) }) ?? [];
}

/** How a string is written in the language of the note's front matter. */
const writerFor = (note: Note): WriteString =>
  LANGUAGES[(note.readable && note.frontMatter?.language) || "yaml"].writeString;

/** The scalars of a note's front matter by their JSON Pointer. */
export function scalarsOf(note: Note): ReadonlyMap<string, PlacedScalar> {
  const scalars = note.readable && note.frontMatter ? [...scalarsIn(note.frontMatter.root)] : [];
  return new Map(scalars.map((scalar) => [scalar.pointer, scalar]));
}

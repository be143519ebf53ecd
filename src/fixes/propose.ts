import { LANGUAGES, type WriteString } from "../notes/front-matter-language.ts";
import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { Note } from "../notes/note.ts";
import type { ReadOptions } from "../notes/read-options.ts";
import type { Finding } from "../rules/problem.ts";
import type { Proposal } from "../rules/proposal.ts";
import { ruleNamed } from "../rules/rules.ts";
import { enumValue } from "./kinds/enum-value.ts";
import { list } from "./kinds/list.ts";
import { ratingNumber } from "./kinds/rating-number.ts";
import { scalarType } from "./kinds/scalar-type.ts";
import { paddedDate, urlScheme } from "./kinds/text-shape.ts";

/**
 * Ways to repair a finding of `note`, whose scalars are `scalars`: the likeliest first, none verified yet. Empty for what
 * only its author can repair.
 */
export function propose(
  finding: Finding,
  note: Note,
  scalars: ReadonlyMap<string, PlacedScalar>,
  readOptions: ReadOptions,
): readonly Proposal[] {
  const scalar = scalars.get(finding.pointer) ?? null;
  const rule = ruleNamed(finding.rule);
  if (rule) return rule.fix?.(finding, { text: note.text, scalar, readOptions }) ?? [];
  return scalar ? proposeForSchema(finding, scalar, readOptions, writerFor(note)) : [];
}

/** How a string is written in the language of the note's front matter. */
const writerFor = (note: Note): WriteString =>
  LANGUAGES[(note.readable && note.frontMatter?.language) || "yaml"].writeString;

function proposeForSchema(
  finding: Finding,
  scalar: PlacedScalar,
  readOptions: ReadOptions,
  write: WriteString,
): Proposal[] {
  switch (finding.rule) {
    case "schema/enum":
    case "schema/const":
      return enumValue(scalar, finding.allowed, readOptions, write);
    case "schema/type":
      return [
        ...scalarType(scalar, finding.expected, write),
        ...ratingNumber(scalar, readOptions),
        ...(finding.expected.includes("array") ? list(scalar, write) : []),
      ];
    case "schema/format":
    case "schema/pattern":
      return [...paddedDate(scalar, write), ...urlScheme(scalar, write)];
    case "schema/anyOf":
    case "schema/oneOf":
      return [...ratingNumber(scalar, readOptions), ...paddedDate(scalar, write), ...urlScheme(scalar, write)];
    default:
      return [];
  }
}

/** The scalars of a note's front matter by their JSON Pointer. */
export function scalarsOf(note: Note): ReadonlyMap<string, PlacedScalar> {
  const scalars = note.readable && note.frontMatter ? [...scalarsIn(note.frontMatter.root)] : [];
  return new Map(scalars.map((scalar) => [scalar.pointer, scalar]));
}

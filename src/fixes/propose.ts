import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { Note, ReadOptions } from "../notes/note.ts";
import type { Finding } from "../rules/problem.ts";
import { enumValue } from "./kinds/enum-value.ts";
import { keyName } from "./kinds/key-name.ts";
import { list } from "./kinds/list.ts";
import { quoteLostText } from "./kinds/quote-lost-text.ts";
import { quoteValue } from "./kinds/quote-value.ts";
import { ratingNumber } from "./kinds/rating-number.ts";
import { scalarType } from "./kinds/scalar-type.ts";
import { paddedDate, urlScheme } from "./kinds/text-shape.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Ways to repair a finding of `note`, whose scalars are `scalars`: the likeliest first, none verified yet. Empty for what
 * only its author can repair.
 */
export function propose(
  finding: Finding,
  note: Note,
  scalars: ReadonlyMap<string, PlacedScalar>,
  readOptions: ReadOptions,
): Proposal[] {
  switch (finding.rule) {
    case "yaml/syntax":
      return quoteValue(finding.span, note.text);
    case "key/misspelt":
      return finding.both ? [] : keyName(finding.key, finding.meant, finding.span, note.text);
    default: {
      const scalar = scalars.get(finding.pointer);
      return scalar ? proposeFor(finding, scalar, note, readOptions) : [];
    }
  }
}

function proposeFor(finding: Finding, scalar: PlacedScalar, note: Note, readOptions: ReadOptions): Proposal[] {
  switch (finding.rule) {
    case "yaml/lost-text":
      return quoteLostText(scalar, finding.span, note.text);
    case "schema/enum":
    case "schema/const":
      return enumValue(scalar, finding.allowed, readOptions);
    case "schema/type":
      return [
        ...scalarType(scalar, finding.expected),
        ...ratingNumber(scalar, readOptions),
        ...(finding.expected.includes("array") ? list(scalar) : []),
      ];
    case "schema/format":
    case "schema/pattern":
      return [...paddedDate(scalar), ...urlScheme(scalar)];
    case "schema/anyOf":
    case "schema/oneOf":
      return [...ratingNumber(scalar, readOptions), ...paddedDate(scalar), ...urlScheme(scalar)];
    default:
      return [];
  }
}

/** The scalars of a note's front matter by their JSON Pointer. */
export function scalarsOf(note: Note): ReadonlyMap<string, PlacedScalar> {
  const scalars = note.readable && note.frontMatter ? [...scalarsIn(note.frontMatter.root)] : [];
  return new Map(scalars.map((scalar) => [scalar.pointer, scalar]));
}

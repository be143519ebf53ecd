import type { Finding } from "../checks/problem.ts";
import type { Note, ReadingHabits } from "../notes/note.ts";
import { type PlacedScalar, scalarsIn } from "../notes/walk.ts";
import { enumValue } from "./kinds/enum-value.ts";
import { keyName } from "./kinds/key-name.ts";
import { list } from "./kinds/list.ts";
import { quoteLostText } from "./kinds/lost-text.ts";
import { quoteValue } from "./kinds/quote-value.ts";
import { ratingNumber } from "./kinds/rating-number.ts";
import { scalarType } from "./kinds/scalar-type.ts";
import { paddedDate, urlScheme } from "./kinds/text-shape.ts";
import type { Proposal } from "./proposal.ts";

/** Ways to repair a finding, the likeliest first; none is verified yet. Empty for what only its author can repair. */
export function propose(finding: Finding, note: Note, habits: ReadingHabits): Proposal[] {
  switch (finding.rule) {
    case "yaml/syntax":
      return quoteValue(finding.span, note.text);
    case "key/misspelt":
      return finding.both ? [] : keyName(finding.key, finding.meant, finding.span, note.text);
    default: {
      const scalar = scalarAt(note, finding.pointer);
      return scalar ? proposeFor(finding, scalar, note, habits) : [];
    }
  }
}

function proposeFor(finding: Finding, scalar: PlacedScalar, note: Note, habits: ReadingHabits): Proposal[] {
  switch (finding.rule) {
    case "yaml/lost-text":
      return quoteLostText(scalar, finding.span, note.text);
    case "schema/enum":
    case "schema/const":
      return enumValue(scalar, finding.allowed, habits);
    case "schema/type":
      if (finding.expected.includes("array")) return list(scalar);
      return [...scalarType(scalar, finding.expected), ...ratingNumber(scalar, habits)];
    case "schema/format":
    case "schema/pattern":
      return [...paddedDate(scalar), ...urlScheme(scalar)];
    case "schema/anyOf":
    case "schema/oneOf":
      return [...ratingNumber(scalar, habits), ...paddedDate(scalar), ...urlScheme(scalar)];
    default:
      return [];
  }
}

function scalarAt(note: Note, pointer: string): PlacedScalar | null {
  if (!note.readable || note.frontMatter === null) return null;
  for (const scalar of scalarsIn(note.frontMatter.root)) if (scalar.pointer === pointer) return scalar;
  return null;
}

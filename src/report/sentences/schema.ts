import type { Finding } from "../../checks/problem.ts";
import { nearest } from "../../notes/nearest.ts";
import type { Parts } from "../parts.ts";
import { coded, joined, prose, say } from "../parts.ts";
import { capital, placeName, subject } from "../subject.ts";
import { didYouMean } from "../suggestion.ts";
import { shown } from "../value.ts";
import { limitSentence } from "./schema-limits.ts";
import { formatSentence, patternSentence } from "./schema-text.ts";
import { choiceSentence, typeSentence } from "./schema-values.ts";

export type SchemaFinding = Extract<Finding, { rule: `schema/${string}` }>;

/** What a schema has against a value. */
export function schemaSentence(problem: SchemaFinding): Parts {
  switch (problem.rule) {
    case "schema/required":
      return required(problem.pointer, problem.empty);
    case "schema/type":
      return typeSentence(problem.pointer, problem.found, problem.expected);
    case "schema/enum":
      return choiceSentence(problem.pointer, problem.found, problem.allowed, problem.meant ?? null);
    case "schema/const":
      return choiceSentence(problem.pointer, problem.found, problem.allowed, null);
    case "schema/format":
      return formatSentence(problem.pointer, problem.found, problem.format);
    case "schema/pattern":
      return patternSentence(problem.pointer, problem.found, problem.pattern, problem.wanted);
    case "schema/minimum":
    case "schema/maximum":
    case "schema/exclusiveMinimum":
    case "schema/exclusiveMaximum":
    case "schema/multipleOf":
    case "schema/minLength":
    case "schema/maxLength":
    case "schema/minItems":
    case "schema/maxItems":
    case "schema/minProperties":
    case "schema/maxProperties":
      return limitSentence(problem);
    case "schema/uniqueItems":
      return repeated(problem.pointer, problem.found, problem.first);
    case "schema/additionalProperties":
    case "schema/unevaluatedProperties":
      return unknownKey(problem.key, problem.known);
    case "schema/anyOf":
    case "schema/oneOf":
      return noneFits(problem.pointer, problem.found, problem.wanted);
    case "schema/dependentRequired":
    case "schema/dependencies":
      return say`${coded(problem.key)} is missing: a note with ${coded(problem.because)} needs it too.`;
    case "schema/other":
      return otherSentence(problem.keyword === "propertyNames", problem.pointer, problem.found, problem.said);
  }
}

function otherSentence(aboutKey: boolean, pointer: string, found: unknown, said: string): Parts {
  const name = aboutKey ? placeName(pointer) : subject(pointer, found);
  return say`${capital(name)} is not what the schema wants: ${prose(said)}.`;
}

function required(pointer: string, empty: boolean): Parts {
  const name = capital(placeName(pointer));
  return empty ? say`${name} is empty, and has to have a value.` : say`${name} is missing, and has to be there.`;
}

function repeated(pointer: string, found: unknown, first: number): Parts {
  return say`${capital(placeName(pointer))} repeats item ${first + 1}, ${coded(shown(found))}. Remove one of them.`;
}

function unknownKey(key: string, known: readonly string[]): Parts {
  const meant = nearest(key, known);
  const allowed = known.length === 0 ? [] : say` Allowed here: ${prose(known.join(", "))}.`;
  return say`${coded(key)} is not a key that the schema allows.${meant === null ? allowed : didYouMean(meant)}`;
}

function noneFits(pointer: string, found: unknown, wanted: readonly string[]): Parts {
  const name = capital(subject(pointer, found));
  if (wanted.length === 0) return say`${name} fits none of the forms that the schema allows.`;
  return say`${name} has to be ${joined(
    wanted.map((phrase) => [prose(phrase)]),
    ", ",
    " or ",
  )}.`;
}

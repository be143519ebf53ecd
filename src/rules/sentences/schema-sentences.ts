import { nearest } from "../../notes/nearest.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import type { Parts } from "../../text/message.ts";
import { coded, joined, prose, say } from "../../text/message.ts";
import { shown } from "../../text/value.ts";
import type { Finding } from "../problem.ts";
import { capital, placeName, subject } from "../subject.ts";
import { limitSentence } from "./schema-limits.ts";
import { formatSentence, patternSentence } from "./schema-text.ts";
import { choiceSentence, typeSentence } from "./schema-values.ts";

export type SchemaFinding = Extract<Finding, { rule: `schema/${string}` }>;

/** What a schema has against a value. */
export function schemaSentence(problem: SchemaFinding): Parts {
  switch (problem.rule) {
    case "schema/required":
      return required(problem, problem.empty);
    case "schema/type":
      return typeSentence(problem);
    case "schema/enum":
      return choiceSentence(problem, problem.meant ?? null);
    case "schema/const":
      return choiceSentence(problem, null);
    case "schema/format":
      return formatSentence(problem);
    case "schema/pattern":
      return patternSentence(problem);
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
      return repeated(problem);
    case "schema/additionalProperties":
    case "schema/unevaluatedProperties":
      return unknownKey(problem.key, problem.known);
    case "schema/anyOf":
    case "schema/oneOf":
      return noneFits(problem);
    case "schema/dependentRequired":
    case "schema/dependencies":
      return say`${coded(problem.key)} is missing: a note with ${coded(problem.because)} needs it too.`;
    case "schema/other":
      return otherSentence(problem);
  }
}

function otherSentence(problem: Extract<Finding, { rule: "schema/other" }>): Parts {
  const name = problem.keyword === "propertyNames" ? placeName(problem) : subject(problem);
  return say`${capital(name)} is not what the schema wants: ${prose(problem.said).replace(/^(?:Must|Should)\b/, (word) => word.toLowerCase())}.`;
}

function required(problem: SchemaFinding, empty: boolean): Parts {
  const name = capital(placeName(problem));
  return empty ? say`${name} is empty, and has to have a value.` : say`${name} is missing, and has to be there.`;
}

function repeated(problem: Extract<Finding, { rule: "schema/uniqueItems" }>): Parts {
  const { found, first, written } = problem;
  return say`${capital(placeName(problem))} repeats item ${first + 1}, ${coded(shown(written ?? found))}. Remove one of them.`;
}

function unknownKey(key: string, known: readonly string[]): Parts {
  const meant = nearest(key, known);
  const allowed = known.length === 0 ? [] : say` Allowed here: ${prose(known.join(", "))}.`;
  return say`${coded(key)} is not a key that the schema allows.${meant === null ? allowed : didYouMean(meant)}`;
}

function noneFits(problem: Extract<Finding, { rule: "schema/anyOf" | "schema/oneOf" }>): Parts {
  const { wanted } = problem;
  const name = capital(subject(problem));
  if (wanted.length === 0) return say`${name} fits none of the forms that the schema allows.`;
  return say`${name} has to be ${joined(
    wanted.map((phrase) => [prose(phrase)]),
    ", ",
    " or ",
  )}.`;
}

import { nearest } from "../../notes/nearest.ts";
import type { SchemaFinding } from "../../schema/schema-cause.ts";
import type { Message } from "../../text/message.ts";
import { code, didYouMean, joined, message, prose } from "../../text/message.ts";
import { shown } from "../../text/value.ts";
import type { Finding } from "../problem.ts";
import { capital, placeName, subject } from "../subject.ts";
import { limitSentence } from "./schema-limits.ts";
import { formatSentence, patternSentence } from "./schema-text.ts";
import { choiceSentence, typeSentence } from "./schema-values.ts";

/** Whether the schema found it, and none of the rules in the list. */
export const isOfSchema = (finding: Finding): finding is SchemaFinding => finding.rule.startsWith("schema/");

/** What a schema has against a value. */
export function schemaSentence(problem: SchemaFinding): Message {
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
      return message`${code(problem.key)} is missing: a note with ${code(problem.because)} needs it too.`;
    case "schema/other":
      return otherSentence(problem);
  }
}

function otherSentence(problem: Extract<SchemaFinding, { rule: "schema/other" }>): Message {
  const name = problem.keyword === "propertyNames" ? placeName(problem) : subject(problem);
  return message`${capital(name)} is not what the schema wants: ${prose(problem.said).replace(/^(?:Must|Should)\b/, (word) => word.toLowerCase())}.`;
}

function required(problem: SchemaFinding, empty: boolean): Message {
  const name = capital(placeName(problem));
  return empty
    ? message`${name} is empty, and has to have a value.`
    : message`${name} is missing, and has to be there.`;
}

function repeated(problem: Extract<SchemaFinding, { rule: "schema/uniqueItems" }>): Message {
  const { found, first, written } = problem;
  return message`${capital(placeName(problem))} repeats item ${first + 1}, ${code(shown(written ?? found))}. Remove one of them.`;
}

function unknownKey(key: string, known: readonly string[]): Message {
  const meant = nearest(key, known);
  const allowed = known.length === 0 ? [] : message` Allowed here: ${prose(known.join(", "))}.`;
  return message`${code(key)} is not a key that the schema allows.${meant === null ? allowed : didYouMean(meant)}`;
}

function noneFits(problem: Extract<SchemaFinding, { rule: "schema/anyOf" | "schema/oneOf" }>): Message {
  const { wanted } = problem;
  const name = capital(subject(problem));
  if (wanted.length === 0) return message`${name} fits none of the forms that the schema allows.`;
  return message`${name} has to be ${joined(
    wanted.map((phrase) => [prose(phrase)]),
    ", ",
    " or ",
  )}.`;
}

import type { SchemaFinding } from "../../schema/schema-cause.ts";
import type { Message } from "../../text/message.ts";
import { message } from "../../text/message.ts";
import { capital, placeName, subject } from "../subject.ts";

type NumberRule = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf";
type SizeRule = "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties";
export type LimitFinding = Extract<SchemaFinding, { limit: number }>;

const NUMBERS: Readonly<Record<`schema/${NumberRule}`, string>> = {
  "schema/minimum": "is too small: it has to be at least",
  "schema/maximum": "is too large: it can be at most",
  "schema/exclusiveMinimum": "is too small: it has to be more than",
  "schema/exclusiveMaximum": "is too large: it has to be less than",
  "schema/multipleOf": "does not fit: it has to be a multiple of",
};

const SIZES: Readonly<Record<`schema/${SizeRule}`, readonly [bound: string, one: string, many: string]>> = {
  "schema/minLength": ["needs at least", "character", "characters"],
  "schema/maxLength": ["may have at most", "character", "characters"],
  "schema/minItems": ["needs at least", "item", "items"],
  "schema/maxItems": ["may have at most", "item", "items"],
  "schema/minProperties": ["needs at least", "key", "keys"],
  "schema/maxProperties": ["may have at most", "key", "keys"],
};

/** A number outside its bounds, or a text, list or mapping that is too short or too long. */
export function limitSentence(problem: LimitFinding): Message {
  if (!("size" in problem)) {
    return message`${capital(subject(problem))} ${NUMBERS[problem.rule]} ${problem.limit}.`;
  }
  const [bound, one, many] = SIZES[problem.rule];
  const counted = message`${problem.size} ${problem.size === 1 ? one : many}`;
  return message`${capital(placeName(problem))} has ${counted}, but ${bound} ${problem.limit}.`;
}

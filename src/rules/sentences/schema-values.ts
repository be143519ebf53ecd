import { nearest } from "../../notes/nearest.ts";
import type { SchemaFinding } from "../../schema/schema-cause.ts";
import type { Message } from "../../text/message.ts";
import { code, didYouMean, message, prose } from "../../text/message.ts";
import type { JsonType, Kind } from "../../text/value.ts";
import { choices, kindOf, shown, TYPE_NAMES } from "../../text/value.ts";
import { capital, placeName, subject } from "../subject.ts";

const FOUND_NAMES: Readonly<Record<Kind, string>> = {
  null: "empty",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
  number: "a number",
  string: "text",
};

type ChoiceFinding = Extract<SchemaFinding, { rule: "schema/enum" | "schema/const" }>;
type TypeFinding = Extract<SchemaFinding, { rule: "schema/type" }>;

/** A value that is none of those allowed, with the one that was probably meant: `meant`, if that is known, or the nearest. */
export function choiceSentence(problem: ChoiceFinding, meant: string | null): Message {
  const { found, allowed } = problem;
  const name = capital(subject(problem));
  const [only] = allowed;
  const list = prose(choices(allowed));
  const wrong =
    allowed.length === 1 ? message`${name} has to be ${code(shown(only))}.` : message`${name} is not one of ${list}.`;
  if (allowed.some((value) => sameButForQuotes(value, found))) return message`${wrong} ${quotesHelp(found)}`;
  const words = allowed.filter((value) => typeof value === "string");
  const near = typeof found === "string" && allowed.length > 1 ? nearest(found, words) : null;
  return message`${wrong}${didYouMean(meant ?? near)}`;
}

/** Lists and mappings are never made into text here: a note may give one a key `toString`. */
const sameButForQuotes = (value: unknown, found: unknown): boolean =>
  isScalar(value) && isScalar(found) && typeof value !== typeof found && String(value) === String(found);

const isScalar = (value: unknown): boolean => !["array", "object"].includes(kindOf(value));

/** A value of a wrong type, and how the right one is written. */
export function typeSentence(problem: TypeFinding): Message {
  const wanted = problem.expected.map((type) => TYPE_NAMES[type]).join(" or ");
  const name = capital(subject(problem));
  return message`${name} is ${foundName(problem)}, but has to be ${wanted}.${typeHelp(problem)}`;
}

/** JSON has neither infinity nor what is no number, so no schema takes them for numbers. */
function foundName({ found, expected }: TypeFinding): string {
  const wantsNumber = expected.includes("integer") || expected.includes("number");
  if (typeof found !== "number" || !wantsNumber) return FOUND_NAMES[kindOf(found)];
  return Number.isFinite(found) ? "a number with a fraction" : "not a finite number";
}

function typeHelp(problem: TypeFinding): Message {
  const { found, expected, fitsQuoted } = problem;
  const kind = kindOf(found);
  if (expected.includes("array") && kind !== "object" && kind !== "array") {
    return message` Write ${placeName(problem)} with brackets: ${code("[…]")}.`;
  }
  if (expected.includes("string") && (kind === "number" || kind === "boolean"))
    return fitsQuoted === false ? [] : message` ${quotesHelp(found)}`;
  return kind === "string" && looksLike(String(found), expected) ? message` ${quotesHelp(found)}` : [];
}

function looksLike(text: string, expected: readonly JsonType[]): boolean {
  if (expected.includes("boolean")) return /^(?:true|false)$/.test(text);
  return (expected.includes("number") || expected.includes("integer")) && /^-?\d+(?:\.\d+)?$/.test(text);
}

const quotesHelp = (found: unknown): string =>
  typeof found === "string" ? "Take the quotes away." : "Put quotes around it.";

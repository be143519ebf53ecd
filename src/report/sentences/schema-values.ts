import type { JsonType } from "../../checks/problem.ts";
import { nearest } from "../../notes/nearest.ts";
import type { Parts } from "../parts.ts";
import { coded, prose, say } from "../parts.ts";
import { capital, placeName, subject } from "../subject.ts";
import { didYouMean } from "../suggestion.ts";
import type { Kind } from "../value.ts";
import { choices, kindOf, shown, TYPE_NAMES } from "../value.ts";

const FOUND_NAMES: Readonly<Record<Kind, string>> = {
  null: "empty",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
  number: "a number",
  string: "text",
};

/** A value that is none of those allowed, with the one that was probably meant: `meant`, if that is known, or the nearest. */
export function choiceSentence(
  pointer: string,
  found: unknown,
  allowed: readonly unknown[],
  meant: string | null,
): Parts {
  const name = capital(subject(pointer, found));
  const [only] = allowed;
  const list = prose(choices(allowed));
  const wrong =
    allowed.length === 1 ? say`${name} has to be ${coded(shown(only))}.` : say`${name} is not one of ${list}.`;
  if (allowed.some((value) => sameButForQuotes(value, found))) return say`${wrong} ${quotesHelp(found)}`;
  const words = allowed.filter((value) => typeof value === "string");
  const near = typeof found === "string" && allowed.length > 1 ? nearest(found, words) : null;
  return say`${wrong}${didYouMean(meant ?? near)}`;
}

/** Lists and mappings are never made into text here: a note may give one a key `toString`. */
const sameButForQuotes = (value: unknown, found: unknown): boolean =>
  isScalar(value) && isScalar(found) && typeof value !== typeof found && String(value) === String(found);

const isScalar = (value: unknown): boolean => !["array", "object"].includes(kindOf(value));

/** A value of a wrong type, and how the right one is written. */
export function typeSentence(pointer: string, found: unknown, expected: readonly JsonType[]): Parts {
  const wanted = expected.map((type) => TYPE_NAMES[type]).join(" or ");
  const kind = kindOf(found);
  const is = kind === "number" && expected.includes("integer") ? "a number with a fraction" : FOUND_NAMES[kind];
  const name = capital(subject(pointer, found));
  return say`${name} is ${is}, but has to be ${wanted}.${typeHelp(pointer, found, expected)}`;
}

function typeHelp(pointer: string, found: unknown, expected: readonly JsonType[]): Parts {
  const kind = kindOf(found);
  if (expected.includes("array") && kind !== "object" && kind !== "array") {
    return say` Write ${placeName(pointer)} with brackets: ${coded("[…]")}.`;
  }
  if (expected.includes("string") && (kind === "number" || kind === "boolean")) return say` ${quotesHelp(found)}`;
  return kind === "string" && looksLike(String(found), expected) ? say` ${quotesHelp(found)}` : [];
}

function looksLike(text: string, expected: readonly JsonType[]): boolean {
  if (expected.includes("boolean")) return /^(?:true|false)$/.test(text);
  return (expected.includes("number") || expected.includes("integer")) && /^-?\d+(?:\.\d+)?$/.test(text);
}

const quotesHelp = (found: unknown): string =>
  typeof found === "string" ? "Take the quotes away." : "Put quotes around it.";

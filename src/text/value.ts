import { clip } from "./visible.ts";

/** JSON Schema's names of types (2020-12 core, section 4.2.1). */
export type JsonType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

const LONGEST_STRING = 60;
const MOST_ITEMS = 5;
const MOST_CHOICES = 12;
/** Strings that would read as something else if they were shown without quotes. */
const LOOKS_TYPED = /^(?:|\s.*|.*\s|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|null|~)$/is;

export type Kind = Exclude<JsonType, "integer">;

/** The JSON type of a value that front matter can hold. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  return typeof value === "object" ? "object" : "string";
}

/** A value in words near to those of the file, short enough for a sentence; lists show their first items. */
export function shown(value: unknown): string {
  if (!Array.isArray(value)) return item(value);
  const items = value.slice(0, MOST_ITEMS).map(item);
  return `[${[...items, ...(value.length > MOST_ITEMS ? ["…"] : [])].join(", ")}]`;
}

function item(value: unknown): string {
  if (typeof value === "string") return clip(value, LONGEST_STRING);
  if (Array.isArray(value)) return "[…]";
  return kindOf(value) === "object" ? "{…}" : String(value);
}

/** As `shown`, but a string that looks like a number, a boolean or nothing is in quotes. */
export const shownTyped = (value: unknown): string =>
  typeof value === "string" && LOOKS_TYPED.test(value) ? `"${shown(value)}"` : shown(value);

/** Values as a list for a sentence: `a, b, c`; of a long one the first, and how many more there are. */
export function choices(values: readonly unknown[]): string {
  const first = values.slice(0, MOST_CHOICES).map(shownTyped).join(", ");
  return values.length > MOST_CHOICES ? `${first} and ${values.length - MOST_CHOICES} more` : first;
}

/** What a JSON Schema type is called in a sentence. */
export const TYPE_NAMES: Readonly<Record<JsonType, string>> = {
  null: "empty",
  boolean: "true or false",
  object: "a mapping of keys and values",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  string: "text",
};

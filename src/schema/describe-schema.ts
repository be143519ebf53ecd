import { formatName } from "../text/format-names.ts";
import { typeNames, typesIn } from "../text/json-type.ts";
import { isObject, type JsonObject, own, strings } from "./validator.ts";

/** What is said of a schema that can't be put in a phrase. */
export const UNSPOKEN = "something else";

/** Deep enough for a reader, and an end for schemas that refer to themselves. */
const DEEPEST = 4;

/**
 * What a schema wants, as a phrase such as "a number" or "one of a, b": in its author's own words where it has any.
 * @param resolve gives the schema that a `$ref` means.
 */
export function phrase(schema: unknown, resolve: (ref: string) => unknown, depth = 0): string {
  if (!isObject(schema)) return schema === false ? "nothing at all" : "anything";
  const words = ownWords(schema, "")?.replace(/^(?:must|should) be /i, "") ?? text(schema["title"]);
  if (words !== null) return words;
  const inner = (other: unknown): string => phrase(other, resolve, depth + 1);
  const ref = own(schema, "$ref");
  if (typeof ref === "string" && depth < DEEPEST) return inner(resolve(ref) ?? true);
  return valuePhrase(schema) ?? (depth < DEEPEST ? combinedPhrase(schema, inner) : null) ?? UNSPOKEN;
}

/** The author's own words for what a keyword wants, as they are but for the full stop; null if there are none. */
export function ownWords(schema: JsonObject, keyword: string): string | null {
  const message = own(schema, "errorMessage");
  const words =
    text(keyword === "pattern" ? own(schema, "patternErrorMessage") : null) ??
    text(message) ??
    text(own(message, keyword));
  return words?.replace(/[.!]$/, "") ?? null;
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function valuePhrase(schema: JsonObject): string | null {
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema["const"]);
  const allowed = own(schema, "enum");
  if (Array.isArray(allowed))
    return allowed.length === 1 ? JSON.stringify(allowed[0]) : `one of ${allowed.map(show).join(", ")}`;
  const format = own(schema, "format");
  if (typeof format === "string") return formatPhrase(format);
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string") return `text that matches ${pattern}`;
  return keysPhrase(schema) ?? typePhrase(schema) ?? boundsPhrase(schema);
}

function formatPhrase(format: string): string {
  const name = formatName(format);
  if (name === undefined) return `text in the format "${format}"`;
  return name.example === null ? name.words : `${name.words} such as ${name.example}`;
}

const show = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function keysPhrase(schema: JsonObject): string | null {
  const required = strings(own(schema, "required"));
  return required.length === 0 ? null : `a mapping with ${required.join(" and ")}`;
}

function typePhrase(schema: JsonObject): string | null {
  const types = typesIn(own(schema, "type"));
  const bounds = boundsPhrase(schema);
  if (types.length === 0) return null;
  const names = typeNames(types);
  return bounds === null ? names : `${names}, ${bounds}`;
}

function boundsPhrase(schema: JsonObject): string | null {
  const bounds = [
    ["minimum", "at least"],
    ["exclusiveMinimum", "more than"],
    ["maximum", "at most"],
    ["exclusiveMaximum", "less than"],
  ].flatMap(([keyword, words]) => {
    const limit = own(schema, keyword ?? "");
    return typeof limit === "number" ? [`${words} ${limit}`] : [];
  });
  return bounds.length === 0 ? null : bounds.join(" and ");
}

function combinedPhrase(schema: JsonObject, inner: (schema: unknown) => string): string | null {
  for (const [keyword, joint] of [
    ["anyOf", " or "],
    ["oneOf", " or "],
    ["allOf", " and "],
  ] as const) {
    const branches = own(schema, keyword);
    if (Array.isArray(branches)) return branches.map(inner).join(joint);
  }
  const properties = own(schema, "properties");
  if (isObject(properties) && Object.keys(properties).length > 0) return propertiesPhrase(properties, inner);
  return Object.hasOwn(schema, "not") ? `anything but ${inner(schema["not"])}` : null;
}

const MOST_PROPERTIES = 3;

function propertiesPhrase(properties: JsonObject, inner: (schema: unknown) => string): string {
  const entries = Object.entries(properties);
  const told = entries.slice(0, MOST_PROPERTIES).map(([key, schema]) => `${key} is ${inner(schema)}`);
  return `a mapping in which ${[...told, ...(entries.length > MOST_PROPERTIES ? ["so on"] : [])].join(" and ")}`;
}

/** JSON Schema's names of types (2020-12 core, section 4.2.1), and what each is called in a sentence. */
export const TYPE_NAMES = {
  null: "empty",
  boolean: "true or false",
  object: "a mapping of keys and values",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  string: "text",
} as const satisfies Record<string, string>;

export type JsonType = keyof typeof TYPE_NAMES;

const isJsonType = (name: unknown): name is JsonType => typeof name === "string" && Object.hasOwn(TYPE_NAMES, name);

export const JSON_TYPES: readonly JsonType[] = Object.keys(TYPE_NAMES).filter(isJsonType);

/** The types that a `type` keyword names: one name or a list of them. */
export const typesIn = (keyword: unknown): JsonType[] =>
  (Array.isArray(keyword) ? keyword : [keyword]).filter(isJsonType);

/** The JSON type of a value that front matter can hold; every number is "number". */
export function jsonTypeOf(value: unknown): Exclude<JsonType, "integer"> {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  return typeof value === "object" ? "object" : "string";
}

/** Types as the words of a sentence: "text or empty". */
export const typeNames = (types: readonly JsonType[]): string => types.map((type) => TYPE_NAMES[type]).join(" or ");

import { schema } from "../generated/config-schema.js";
import { isObject, type JsonObject, own, strings, valueAt } from "../schema/validator.ts";

/** Reading the config's schema: what it says of a key, for building a config and for checking its paths. */

/** The schema of the whole config. */
export const CONFIG_SCHEMA: JsonObject = schema;

/** A subschema with what its `$ref` says; the keywords beside the `$ref` win. `{}` for one that is no object. */
export function nodeOf(subschema: unknown): JsonObject {
  if (!isObject(subschema)) return {};
  const ref = own(subschema, "$ref");
  return typeof ref === "string" ? { ...nodeOf(valueAt(schema, ref.slice(1))), ...subschema } : subschema;
}

/** The subschema of a key of a mapping: by its name, by a pattern of names, or that of all other keys. */
export function childOf(node: JsonObject, key: string): JsonObject {
  const named = own(own(node, "properties"), key);
  if (named !== undefined) return nodeOf(named);
  const patterns = own(node, "patternProperties");
  const pattern = isObject(patterns) ? Object.keys(patterns).find((one) => new RegExp(one, "u").test(key)) : undefined;
  return nodeOf(pattern === undefined ? own(node, "additionalProperties") : own(patterns, pattern));
}

export const hasType = (node: JsonObject, type: string): boolean => strings(own(node, "type")).includes(type);

/**
 * Whether a mapping is a group: its keys are known, and a config holds all of them, those left out with their defaults.
 * A mapping with a default of its own holds what is written in it, and nothing else.
 */
export const isGroup = (node: JsonObject): boolean =>
  isObject(own(node, "properties")) && own(node, "default") === undefined;

/** What a text stands for in the repository: a path or a glob, by the schema's keyword `location`; null for other text. */
export function locationOf(node: JsonObject): "path" | "glob" | null {
  const location = own(node, "location");
  return location === "path" || location === "glob" ? location : null;
}

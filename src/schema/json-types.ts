import type { JsonType } from "../text/value.ts";
import { strings } from "./validator.ts";

export const JSON_TYPES: readonly JsonType[] = ["null", "boolean", "object", "array", "number", "integer", "string"];

/** The names of JSON types in the value of a `type` keyword. */
export const typesIn = (keyword: unknown): JsonType[] =>
  strings(keyword).flatMap((name) => JSON_TYPES.find((type) => type === name) ?? []);

/** A value's JSON type; every number is "number". */
export function jsonKind(value: unknown): JsonType {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") {
    const kind = typeof value;
    return kind === "boolean" || kind === "number" ? kind : "string";
  }
  return "object";
}

import type { ErrorObject } from "ajv";
import { pointerPath } from "../notes/locate.ts";

/** A compiled JSON Schema, and what explaining its errors needs besides. */
export interface Validator {
  readonly schema: unknown;
  /** What the schema has against `data`: ajv's errors, all of them, with schema and data (`allErrors`, `verbose`). */
  errors(data: unknown): readonly ErrorObject[];
  /** What one subschema alone has against `data`; null where it can't be judged alone. */
  branchErrors(branch: unknown, data: unknown): readonly ErrorObject[] | null;
  /** The schema that a `$ref` of this schema means, undefined if there is none. */
  resolve(ref: string): unknown;
}

/** A JSON object: a schema that is not `true` or `false`, or a mapping of a note. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The own property `key` of `value`, undefined where there is none. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The value at a JSON Pointer (RFC 6901), undefined where there is none. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  pointerPath(pointer).reduce(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : own(value, token)),
    root,
  );

export const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");

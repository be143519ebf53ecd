import type { ErrorObject } from "ajv";
import { pointerPath } from "../notes/locate.ts";
import { isObject, type JsonObject } from "./validator.ts";

/** One thing a schema has against a value. `schema` is what the keyword says, `parent` the schema it stands in. */
export interface SchemaError {
  readonly keyword: string;
  /** Way to the value, from the top of the data. */
  readonly path: readonly string[];
  readonly params: JsonObject;
  readonly schema: unknown;
  readonly parent: JsonObject;
  readonly data: unknown;
  readonly message: string;
  /** JSON Pointer of the keyword in the schema, as ajv walks it. */
  readonly schemaPath: string;
}

/**
 * Ajv's errors as ours, under `base`. Left out is what only repeats others: an `if` (its `then` or `else` speaks for
 * itself) and the reasons behind a `propertyNames`, which ajv reports as if they were about the mapping.
 */
export function readErrors(errors: readonly ErrorObject[], base: readonly string[]): SchemaError[] {
  return errors
    .filter(
      ({ keyword, propertyName }) => keyword !== "if" && (propertyName === undefined || keyword === "propertyNames"),
    )
    .map((error) => ({
      keyword: error.keyword,
      path: [...base, ...pointerPath(error.instancePath)],
      params: isObject(error.params) ? error.params : {},
      schema: error.schema,
      parent: isObject(error.parentSchema) ? error.parentSchema : {},
      data: error.data,
      message: error.message ?? `fails "${error.keyword}"`,
      schemaPath: error.schemaPath,
    }));
}

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, index) => token === b[index]);

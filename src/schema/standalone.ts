import type { ErrorObject } from "ajv";
import { type Validator, valueAt } from "./validator.ts";

/** A validator that `scripts/compile-schemas.ts` made: its schema has only local `$ref`s, and no branches to ask. */
export function standaloneValidator(
  schema: unknown,
  validate: { (data: unknown): boolean; errors?: readonly ErrorObject[] | null },
): Validator {
  return {
    schema,
    errors: (data) => (validate(data) ? [] : (validate.errors ?? [])),
    branchErrors: () => null,
    resolve: (ref) => (ref.startsWith("#") ? valueAt(schema, ref.slice(1)) : undefined),
  };
}

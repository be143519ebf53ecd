// Made from schema/strict.schema.json by scripts/compile-schemas.ts.
import type { ErrorObject } from "ajv";

/** Whether `data` is valid; if not, `validate.errors` says why. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
};

/** The schema itself. */
export declare const schema: Readonly<Record<string, unknown>>;

/**
 * Every bound on what untrusted input may cost, in one place. `docs/limits.md` lists them, and each has a test at the
 * limit and one past it.
 */
export const LIMITS = {
  /** Bytes (UTF-16 units) of one schema file. */
  schemaFileLength: 1024 * 1024,
  /** Files that one schema is made of. */
  schemaFiles: 100,
  /** Schemas in all files of a schema, itself and all inside it. */
  schemaCount: 10_000,
  /** Schemas inside one another in a file. */
  schemaDepth: 200,
  /** Calls of a schema for one note: a `$ref` that is followed is one. */
  schemaSteps: 50_000,
  /** Notes that may take more steps; after them no other note is tried. */
  schemaStepFailures: 20,
} as const;

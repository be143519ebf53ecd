import { schema as defaultSchema } from "../generated/note-schema.js";
import { ajvValidator } from "./ajv-validator.ts";
import { ajvFor } from "./drafts.ts";
import { withLine } from "./fault-line.ts";
import { type NoteSchema, noteSchema } from "./note-schema.ts";
import { settleRefs } from "./resolve-refs.ts";
import { SchemaLibrary } from "./schema-bundle.ts";
import { type SchemaFault, SchemaFaultError } from "./schema-fault.ts";

export { type SchemaFault, schemaSentence } from "./schema-fault.ts";

/** `files` are all files the schema is made of, by path. */
export type CompiledSchema =
  | { readonly ok: true; readonly schema: NoteSchema; readonly files: readonly string[] }
  | { readonly ok: false; readonly fault: SchemaFault };

/**
 * Compiles a schema of the user's: draft-07, 2019-09 or 2020-12 by its `$schema`, with `$ref`s to files of the repository.
 * @param path relative to the repository, with `/`.
 * @param read the text of a file by such a path, null where there is none.
 */
export async function compileNoteSchema(path: string, read: (path: string) => string | null): Promise<CompiledSchema> {
  const library = new SchemaLibrary(read);
  try {
    const ajv = await ajvFor(library.load(path, null));
    settleRefs(library, ajv);
    return { ok: true, schema: noteSchema(ajvValidator(ajv, path, library)), files: [...library.files.keys()] };
  } catch (error) {
    if (error instanceof SchemaFaultError) return { ok: false, fault: withLine(error.fault, read(error.fault.file)) };
    return { ok: false, fault: { file: path, pointer: "", reason: lastReason(error) } };
  }
}

/** Ajv's last word on what passed all checks before, or the end of the stack for a schema that only means itself. */
const lastReason = (error: unknown): string =>
  error instanceof RangeError
    ? "it refers to itself without end"
    : `it can't be compiled: ${error instanceof Error ? error.message : String(error)}`;

/** The default schema with another best rating than 5, compiled now. @param max more than 0. */
export async function noteSchemaWithRatingMax(max: number): Promise<NoteSchema> {
  const path = "note.schema.json";
  const properties = { ...Object(defaultSchema["properties"]) };
  const rated = { ...defaultSchema, properties: { ...properties, rating: { ...properties.rating, maximum: max } } };
  const compiled = await compileNoteSchema(path, (asked) => (asked === path ? JSON.stringify(rated) : null));
  if (!compiled.ok) throw new SchemaFaultError(compiled.fault);
  return compiled.schema;
}

import { schema as strictSchema } from "../generated/strict-schema.js";
import { ajvValidator } from "./ajv-validator.ts";
import { ajvFor } from "./drafts.ts";
import { withLine } from "./fault-line.ts";
import { type NoteSchema, noteSchema, TOO_MANY_STEPS } from "./note-schema.ts";
import { settleRefs } from "./resolve-refs.ts";
import { SchemaLibrary } from "./schema-bundle.ts";
import type { SchemaFinding } from "./schema-cause.ts";
import { type SchemaFault, SchemaFaultError } from "./schema-fault.ts";
import { TooManySteps } from "./step-counter.ts";
import type { UnknownFormat } from "./validate-keywords.ts";

export { type SchemaFault, schemaSentence } from "./schema-fault.ts";
export { unknownFormatSentence } from "./validate-keywords.ts";

/** `files` are all files the schema is made of, by path; `unknownFormats` are those that it names and nothing checks. */
export type CompiledSchema =
  | {
      readonly ok: true;
      readonly schema: NoteSchema;
      readonly files: readonly string[];
      readonly unknownFormats: readonly UnknownFormat[];
    }
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
    return {
      ok: true,
      schema: namingFile(noteSchema(ajvValidator(ajv, path, library)), path, library),
      files: [...library.files.keys()],
      unknownFormats: library.unknownFormats,
    };
  } catch (error) {
    if (error instanceof SchemaFaultError) return { ok: false, fault: withLine(error.fault, read(error.fault.file)) };
    return { ok: false, fault: { file: path, pointer: "", reason: lastReason(error) } };
  }
}

/** A schema whose findings about allowed values name its file, unless it extends a schema of Bookends. */
function namingFile(schema: NoteSchema, schemaFile: string, { files }: SchemaLibrary): NoteSchema {
  if ([...files.keys()].some((path) => path.startsWith("bookends:"))) return schema;
  const named = (finding: SchemaFinding): SchemaFinding =>
    finding.rule === "schema/enum" ? { ...finding, schemaFile } : finding;
  return { ...schema, check: (frontMatter) => schema.check(frontMatter).map(named) };
}

/** Why a schema that passed all checks before can't be used. */
function lastReason(error: unknown): string {
  if (error instanceof RangeError) return "it refers to itself without end";
  return error instanceof TooManySteps ? TOO_MANY_STEPS : "it can't be compiled";
}

/** The strict schema with another best rating than 5, compiled now. @param max more than 0. */
export async function strictSchemaWithRatingMax(max: number): Promise<NoteSchema> {
  const path = "strict.schema.json";
  const properties = { ...Object(strictSchema["properties"]) };
  const rated = { ...strictSchema, properties: { ...properties, rating: { ...properties.rating, maximum: max } } };
  const compiled = await compileNoteSchema(path, (asked) => (asked === path ? JSON.stringify(rated) : null));
  if (!compiled.ok) throw new SchemaFaultError(compiled.fault);
  return compiled.schema;
}

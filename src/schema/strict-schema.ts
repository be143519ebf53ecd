import { schema, validate } from "../generated/strict-schema.js";
import { type NoteSchema, noteSchema } from "./note-schema.ts";
import { standaloneValidator } from "./standalone.ts";

/** The schema of `schema/strict.schema.json`, compiled ahead of time: nothing of ajv is loaded. */
export const strictNoteSchema = (): NoteSchema => noteSchema(standaloneValidator(schema, validate));

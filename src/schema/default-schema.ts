import { schema, validate } from "../generated/note-schema.js";
import { type NoteSchema, noteSchema } from "./note-schema.ts";
import { standaloneValidator } from "./standalone.ts";

/** The schema of `schema/note.schema.json`, compiled ahead of time: nothing of ajv is loaded. */
export const defaultNoteSchema = (): NoteSchema => noteSchema(standaloneValidator(schema, validate));

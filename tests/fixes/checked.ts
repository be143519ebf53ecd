import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { offerFixes } from "../../src/fixes/offer.ts";
import { orderProblems } from "../../src/formats/report.ts";
import type { Note } from "../../src/notes/note.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { readOptionsFrom } from "../../src/notes/read-options.ts";
import { emptyProfile } from "../../src/profile/profile.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import type { CheckContext } from "../../src/rules/context.ts";
import type { Problem } from "../../src/rules/problem.ts";
import { strictNoteSchema } from "../../src/schema/strict-schema.ts";

const schema = strictNoteSchema();

/** What a repository without a config checks with. */
export const CONTEXT: CheckContext = {
  schemaFor: () => schema,
  rules: {},
  readOptions: readOptionsFrom(DEFAULT_CONFIG),
  site: null,
  profile: emptyProfile(),
};

export const noteOf = (text: string, context: CheckContext = CONTEXT): Note =>
  readNoteText("note.md", text, context.readOptions);

/** All problems of one note's text, in order, with the fixes they are offered. */
export function problemsOf(text: string, context: CheckContext = CONTEXT): Problem[] {
  const note = noteOf(text, context);
  return orderProblems(offerFixes(checkNotes([note], context), [note], context));
}

import { type Config, DEFAULT_CONFIG } from "../../src/config/config.ts";
import { offerFixes } from "../../src/fixes/offer.ts";
import { orderProblems } from "../../src/formats/report.ts";
import type { Note } from "../../src/notes/note.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { readOptionsFrom } from "../../src/notes/read-options.ts";
import { inferredNoteSchema } from "../../src/profile/inferred-note-schema.ts";
import { type Profile, profileOf } from "../../src/profile/profile.ts";
import { readingWords } from "../../src/profile/reading-words.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import type { CheckContext } from "../../src/rules/context.ts";
import { messageText } from "../../src/rules/finding-message.ts";

export const READING = readingWords(readOptionsFrom(DEFAULT_CONFIG).vocabulary);

export interface TestLibrary {
  readonly notes: readonly Note[];
  readonly profile: Profile;
  readonly context: CheckContext;
}

/** A library of notes with these front matters; the first is `1.md`. They are checked against each other. */
export function libraryOf(frontMatters: readonly string[], config: Partial<Config> = {}): TestLibrary {
  const readOptions = readOptionsFrom({ ...DEFAULT_CONFIG, ...config });
  const notes = frontMatters.map((yaml, index) => readNoteText(`${index + 1}.md`, `---\n${yaml}\n---\n`, readOptions));
  const profile = profileOf(notes);
  const schema = inferredNoteSchema(profile, readingWords(readOptions.vocabulary));
  const context = { schemaFor: () => schema, rules: config.rules ?? {}, readOptions, site: null, profile };
  return { notes, profile, context };
}

/** What a library has against its notes: `3.md:2 error schema/enum "reading"`, the last being the fix's text. */
export function problemsOf({ notes, context }: TestLibrary): string[] {
  return orderProblems(offerFixes(checkNotes(notes, context), notes, context)).map(
    ({ file, place, severity, rule, fix }) =>
      `${file}:${place.line} ${severity} ${rule}${fix === null ? "" : ` ${JSON.stringify(fix.edits[0]?.text)}`}`,
  );
}

export const messagesOf = ({ notes, context }: TestLibrary): string[] => checkNotes(notes, context).map(messageText);

/** So many times the same. */
export const times = (count: number, ...lines: readonly string[]): string[] =>
  Array.from({ length: count }, () => lines.join("\n"));

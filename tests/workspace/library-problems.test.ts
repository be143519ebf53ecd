import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { fixNote } from "../../src/fixes/fix-note.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { inferSchema } from "../../src/profile/infer-schema.ts";
import { inferredNoteSchema } from "../../src/profile/inferred-note-schema.ts";
import { profileOf } from "../../src/profile/profile.ts";
import { readingWords } from "../../src/profile/reading-words.ts";
import { mappingJudge } from "../../src/profile/value-judge.ts";
import { checkNote } from "../../src/rules/check-note.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import { readNotes } from "../../src/workspace/read-notes.ts";
import { compiled } from "../schema/front-matter.ts";
import { libraryFiles, libraryNames, truthOf } from "./library-files.ts";

interface Mistake {
  readonly path: string;
  readonly line: number;
  /** Debatable: reported or not, both are right. */
  readonly optional?: boolean;
}

/** The real mistakes of a library's notes, as a person would say. */
function mistakesOf(name: string): readonly Mistake[] {
  const file = join(import.meta.dirname, "../libraries", name, "truth.json");
  const truth: { readonly mistakes: readonly Mistake[] } = JSON.parse(readFileSync(file, "utf8"));
  return truth.mistakes;
}

/** A library without any config, its notes held against each other. */
function opened(name: string) {
  const paths = truthOf(name)
    .notes.map(({ path }) => path)
    .sort();
  const { notes, readOptions } = readNotes(libraryFiles(name), paths, DEFAULT_CONFIG);
  const profile = profileOf(notes);
  const words = readingWords(readOptions.vocabulary);
  const schema = inferredNoteSchema(profile, words);
  return { notes, profile, words, context: { schemaFor: () => schema, rules: {}, readOptions, site: null, profile } };
}

describe.each(libraryNames())("%s", (name) => {
  const { notes, profile, words, context } = opened(name);
  const mistakes = mistakesOf(name);
  const problems = checkNotes(notes, context);
  // What can't be read at all has its one problem where reading stops.
  const unreadable = new Set(notes.flatMap((note) => (note.readable ? [] : [note.path])));
  const isAbout =
    ({ path, line }: Mistake) =>
    (problem: (typeof problems)[number]) =>
      problem.file === path && (unreadable.has(path) || (problem.place.line <= line && line <= problem.place.endLine));

  test("every mistake is reported, and nothing else is an error", () => {
    const missed = mistakes.filter((mistake) => !mistake.optional && !problems.some(isAbout(mistake)));
    const wrong = problems.filter(
      (problem) => problem.severity === "error" && !mistakes.some((mistake) => isAbout(mistake)(problem)),
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  test("a fix changes only the notes with a mistake, and leaves none with a problem that it didn't have", () => {
    const own = new Set(mistakes.map(({ path }) => path));
    for (const note of notes) {
      const { text } = fixNote(note, context);
      const left = checkNote(readNoteText(note.path, text, context.readOptions), context);
      if (!own.has(note.path)) expect(text).toBe(note.text);
      const before = new Set(
        problems.filter(({ file }) => file === note.path).map((one) => `${one.rule} ${one.pointer}`),
      );
      if (note.readable) expect(left.filter((one) => !before.has(`${one.rule} ${one.pointer}`))).toEqual([]);
    }
  });

  test("ajv says of its notes by the inferred schema what is said without", async () => {
    const schema = inferSchema(profile, words);
    const byAjv = await compiled({ ...schema, required: [] });
    const judge = mappingJudge(schema.properties);
    for (const note of notes) {
      if (!note.readable || note.frontMatter === null) continue;
      const ours = judge(note.frontMatter.content).map(({ cause, pointer }) => `${cause.rule} ${pointer}`);
      const theirs = byAjv.check(note.frontMatter).map(({ rule, pointer }) => `${rule} ${pointer}`);
      expect(ours.sort()).toEqual(theirs.sort());
    }
  });
});

import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { fixNote } from "../../src/fixes/fix-note.ts";
import { orderProblems } from "../../src/formats/report.ts";
import type { Note } from "../../src/notes/note.ts";
import { readNote } from "../../src/notes/read.ts";
import { readOptionsFrom } from "../../src/notes/read-options.ts";
import { emptyProfile } from "../../src/profile/profile.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import type { CheckContext } from "../../src/rules/context.ts";
import { messageText } from "../../src/rules/finding-message.ts";
import type { Example, FactsExample, NoteExample, Rule } from "../../src/rules/rule.ts";
import { RULES } from "../../src/rules/rules.ts";
import { messagePlainText } from "../../src/text/markdown-text.ts";
import { compiled } from "../schema/front-matter.ts";

const ALL: readonly Rule[] = RULES;

describe("each rule", () => {
  test("has a name of its own", () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  test.each(ALL.map((rule) => [rule.name, rule] as const))("%s has a summary and an example of its fix", (_, rule) => {
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    const showsProblem = rule.examples.some((example) => isOfFacts(example) || example.problems.length > 0);
    const showsFix = rule.examples.some((example) => !isOfFacts(example) && example.fixed !== undefined);
    expect({ showsProblem, showsFix }).toEqual({ showsProblem: true, showsFix: rule.fix !== undefined });
  });
});

describe("each example", () => {
  const cases = ALL.flatMap((rule) => rule.examples.map((example) => [titleOf(rule, example), rule, example] as const));

  test.each(cases)("%s", async (_, rule, example) => {
    if (isOfFacts(example)) expect(messagePlainText(rule.message(placed(example)))).toBe(example.message);
    else await runNote(rule, example);
  });
});

const isOfFacts = (example: Example<object>): example is FactsExample<object> => "facts" in example;

const placed = ({ facts }: FactsExample<object>) => ({ span: { start: 0, end: 0 }, pointer: "", ...facts });

function titleOf({ name }: Rule, example: Example<object>): string {
  if (isOfFacts(example)) return `${name}: ${JSON.stringify(example.facts)}`;
  return `${name}: ${JSON.stringify(example.note ?? example.file)}`;
}

async function runNote({ name }: Rule, example: NoteExample): Promise<void> {
  const context = await contextOf(example);
  const note = noteOf("note.md", textOf(example), context);
  const others = Object.entries(example.others ?? {}).map(([path, lines]) => noteOf(path, fenced(lines), context));
  const problems = orderProblems(checkNotes([...others, note], context)).filter(({ file }) => file === note.path);
  const told = problems.filter((problem) => problem.rule === name);
  expect(told.map((problem) => `${problem.place.line}:${problem.place.column} ${messageText(problem)}`)).toEqual(
    example.problems,
  );
  const fixed = example.fixed ?? example.note ?? example.file ?? "";
  expect(fixNote(note, context).text).toBe(example.note === undefined ? fixed : fenced(fixed));
}

const noteOf = (path: string, text: string, { readOptions }: CheckContext): Note =>
  readNote({ path, bytes: new TextEncoder().encode(text) }, readOptions);

const fenced = (lines: string): string => `---\n${lines}\n---\n`;

const textOf = ({ note, file }: NoteExample): string => (note === undefined ? (file ?? "") : fenced(note));

async function contextOf({ schema = {}, files }: NoteExample): Promise<CheckContext> {
  const noteSchema = await compiled(schema);
  return {
    schemaFor: () => noteSchema,
    rules: {},
    readOptions: readOptionsFrom(DEFAULT_CONFIG),
    site: files === undefined ? null : { publicFolder: "public", postsFolder: "posts", list: listIn(files) },
    profile: emptyProfile(),
  };
}

/** The names of files and folders in a folder of `files`. */
const listIn =
  (files: readonly string[]) =>
  (folder: string): string[] => {
    const inside = files.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    return [...new Set(inside.map((path) => path.split("/")[0] ?? ""))];
  };

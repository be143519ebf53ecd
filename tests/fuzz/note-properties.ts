import { expect } from "vitest";
import { parseDocument } from "yaml";
import { fixNote } from "../../src/fixes/fix-note.ts";
import { pointerPath } from "../../src/notes/locate.ts";
import type { Note } from "../../src/notes/note.ts";
import { applyEdits } from "../../src/notes/text-edit.ts";
import { toData } from "../../src/notes/value-node.ts";
import type { CheckContext } from "../../src/rules/context.ts";
import { messageText } from "../../src/rules/finding-message.ts";
import type { Problem } from "../../src/rules/problem.ts";
import { noteOf, problemsOf } from "../fixes/checked.ts";

/** What holding one note against the properties came to. */
export interface Held {
  /** The rules that it breaks. */
  readonly rules: readonly string[];
  readonly isReadable: boolean;
  readonly isFixed: boolean;
  /** Whether the second reader could read the note too, before and after. */
  readonly isReadTwice: boolean;
}

/**
 * Checks and fixes a note: every range lies inside the file, every sentence is one of ours, `fix` brings no problem,
 * changes nothing but what it fixes, leaves nothing that it could fix, and what it leaves means to another YAML reader
 * what it means to ours. Throws where that isn't so.
 */
export function holdNote(text: string, context: CheckContext): Held {
  const note = noteOf(text, context);
  const problems = problemsOf(text, context);
  expectInside(text, problems);
  for (const problem of problems) expectMended(problem, note, context);
  const fixed = fixNote(note, context);
  const after = noteOf(fixed.text, context);
  if (fixed.text === text) expect(fixed.fixed).toEqual([]);
  else expectSameBut(fixed.fixed, note, after, context);
  const [before, now] = [secondReading(note), secondReading(after)];
  if (now !== null && after.readable && after.frontMatter) expect(now).toEqual(asData(after));
  return {
    rules: problems.map(({ rule }) => rule),
    isReadable: note.readable,
    isFixed: fixed.text !== text,
    isReadTwice: before !== null && now !== null,
  };
}

/** Every problem lies in the file and is one line of words, and so is every edit of its fix. */
function expectInside(text: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { start, end } = problem.span;
    expect([problem.rule, start >= 0, start <= end, end <= text.length]).toEqual([problem.rule, true, true, true]);
    expect(messageText(problem)).toMatch(/^[^\n]*\w[^\n]*[.?)]$/);
    let from = 0;
    for (const { span } of problem.fix?.edits.toSorted((a, b) => a.span.start - b.span.start) ?? []) {
      expect([span.start >= from, span.start <= span.end, span.end <= text.length]).toEqual([true, true, true]);
      from = span.end;
    }
  }
}

/** A fix alone, as a click makes it: its problem is gone, and where the note could be read, no other has come. */
function expectMended(problem: Problem, note: Note, context: CheckContext): void {
  if (problem.fix === null) return;
  const after = noteOf(applyEdits(note.text, problem.fix.edits), context);
  if (!note.readable) {
    expect(after.readable || after.fault.span.start > note.fault.span.start).toBe(true);
    return;
  }
  const before = problemsOf(note.text, context).map(identity);
  const left = problemsOf(after.text, context).map(identity);
  expect(left.filter((one) => !before.includes(one) || one === identity(problem))).toEqual([]);
}

const identity = ({ rule, pointer }: Problem): string => `${rule} ${pointer}`;

/** What `fix` made of a note: nothing but the fixed values is changed, and fixing again changes nothing. */
function expectSameBut(fixed: readonly Problem[], before: Note, after: Note, context: CheckContext): void {
  expect(after.readable).toBe(true);
  expect(fixNote(after, context).text).toBe(after.text);
  if (before.readable) {
    const old = problemsOf(before.text, context).map(identity);
    expect(
      problemsOf(after.text, context)
        .map(identity)
        .filter((one) => !old.includes(one)),
    ).toEqual([]);
    const [was, is] = [secondReading(before), secondReading(after)];
    if (was !== null && is !== null) expect(withoutFixed(is, fixed)).toEqual(withoutFixed(was, fixed));
    if (after.readable) expect(after.text.slice(after.bodyStart)).toBe(before.text.slice(before.bodyStart));
  } else if (fixed.every(({ rule }) => /syntax|fence|alias|not-first/.test(rule)) && !before.text.includes("\t")) {
    expect(lettersOf(after.text)).toBe(lettersOf(before.text));
  }
}

/** The letters and digits of a text: a fix that makes a note readable moves and quotes them, and loses none. */
const lettersOf = (text: string): string => [...text.replaceAll(/[^\p{L}\p{N}]+/gu, "")].sort().join("");

/** The data without the keys that the problems are about, as far as they can be told from their pointers. */
function withoutFixed(data: Readonly<Record<string, unknown>>, fixed: readonly Problem[]): unknown {
  const keys = fixed.flatMap((problem) => {
    const [key = ""] = pointerPath(problem.pointer);
    return problem.rule === "key/misspelt" ? [key, problem.meant] : [key];
  });
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

const asData = (note: Note): unknown =>
  note.readable && note.frontMatter ? JSON.parse(JSON.stringify(toData(note.frontMatter.root))) : null;

/**
 * What the `yaml` package reads in a note's front matter; null where it can't, or reads something else than a mapping.
 * A carriage return alone ends a line (YAML 1.2.2, section 5.4), which that package doesn't know; and empty lines after
 * an escaped line break are read in other ways by it and by js-yaml.
 */
function secondReading(note: Note): Record<string, unknown> | null {
  if (!note.readable || note.frontMatter?.language !== "yaml") return null;
  const inner = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(note.text)?.[1] ?? "";
  if (/\r(?!\n)|\\\r?\n[ \t]*\r?\n/.test(inner)) return null;
  const document = parseDocument(inner, { version: "1.2", schema: "core", logLevel: "silent", stringKeys: true });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof data === "object" && data !== null && !Array.isArray(data) ? JSON.parse(JSON.stringify(data)) : null;
}

import { fixedLines } from "../formats/fixed-lines.ts";
import type { Place } from "../notes/span.ts";
import type { Fix } from "../rules/problem.ts";
import type { LineRange } from "./diff-lines.ts";

/** Whole lines of a file and what fixes make of them; no lines at all where they are deleted. No line ends in them. */
export interface Replacement extends LineRange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type PlacedEdit = Fix["edits"][number];

/**
 * The fewest whole lines that hold all edits, at least one; null where they change nothing. The edits don't overlap
 * (`merged`), and `lineText` gives a line (from 1) without its line end. Line ends themselves are the file's own.
 */
export function replacementOf(edits: Fix["edits"], lineText: (line: number) => string): Replacement | null {
  if (edits.length === 0) return null;
  const { line, endLine, text } = fixedLines({ title: "", edits }, lineText);
  const before = Array.from({ length: endLine - line + 1 }, (_, index) => lineText(line + index));
  const after = text.split(/\r?\n/);
  const least = Math.min(before.length - 1, after.length);
  const head = countSame(least, (index) => before[index] === after[index]);
  const tail = countSame(least - head, (index) => before.at(-1 - index) === after.at(-1 - index));
  const [old, made] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (old.length === made.length && old.every((one, index) => one === made[index])) return null;
  return { line: line + head, endLine: endLine - tail, before: old, after: made };
}

function countSame(most: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < most && same(count)) count += 1;
  return count;
}

/** The edits of both, each once; null where two of them are in each other's way. */
export function merged(some: Fix["edits"], more: Fix["edits"]): Fix["edits"] | null {
  const added = more.filter((edit) => !some.some((other) => isSame(edit, other)));
  return added.some((edit) => some.some((other) => collide(edit.place, other.place))) ? null : [...some, ...added];
}

const isSame = (a: PlacedEdit, b: PlacedEdit): boolean =>
  a.text === b.text && !isBefore(a.place, b.place) && !isBefore(b.place, a.place) && sameEnd(a.place, b.place);

const sameEnd = (a: Place, b: Place): boolean => a.endLine === b.endLine && a.endColumn === b.endColumn;

/** Whether `a` starts before `b`. */
const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

function collide(a: Place, b: Place): boolean {
  const [first, second] = isBefore(b, a) ? [b, a] : [a, b];
  const startsTogether = !isBefore(first, second);
  const endsBefore = first.endLine < second.line || (first.endLine === second.line && first.endColumn <= second.column);
  return startsTogether || !endsBefore;
}

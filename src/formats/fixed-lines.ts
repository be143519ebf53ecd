import type { Place } from "../notes/span.ts";
import type { Fix } from "../rules/problem.ts";

/** Whole lines of a file, from `line` to `endLine` (both counted from 1, the last one included), as a fix leaves them. */
export interface FixedLines {
  readonly line: number;
  readonly endLine: number;
  /** Without the line ending of the last one. A deleted line leaves an empty text. */
  readonly text: string;
}

/**
 * Applies a fix to the lines it touches. `lineText` gives a line of the file without its line ending.
 * Lines inside are joined by LF, whatever the file has.
 */
export function fixedLines({ edits }: Fix, lineText: (line: number) => string): FixedLines {
  const line = Math.min(...edits.map(({ place }) => place.line));
  const endLine = Math.max(...edits.map(({ place }) => place.endLine));
  const lines = Array.from({ length: endLine - line + 1 }, (_, index) => lineText(line + index));
  const offset = startsOf(lines);
  const at = (row: number, column: number): number => (offset[row - line] ?? 0) + column - 1;
  return { line, endLine, text: applied(lines.join("\n"), edits, at) };
}

function startsOf(lines: readonly string[]): number[] {
  const starts = [0];
  for (const text of lines) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  return starts;
}

function applied(
  text: string,
  edits: readonly { readonly place: Place; readonly text: string }[],
  at: (line: number, column: number) => number,
): string {
  let result = "";
  let end = 0;
  for (const { place, text: added } of [...edits].sort((a, b) => comparePlaces(a.place, b.place))) {
    result += text.slice(end, at(place.line, place.column)) + added;
    end = at(place.endLine, place.endColumn);
  }
  return result + text.slice(end);
}

const comparePlaces = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

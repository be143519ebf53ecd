import fc from "fast-check";
import { placesIn } from "../../src/notes/span.ts";
import type { Replacement } from "../../src/pull-request/replacement.ts";
import type { Fix } from "../../src/rules/problem.ts";
import { hostileLine } from "./hostile.ts";

/** A file's text and edits in it that don't overlap and leave its line ends alone, or replace whole ones. */
export interface Edited {
  readonly text: string;
  readonly eol: string;
  readonly edits: Fix["edits"];
}

/** Edits of `text` at pairs of offsets into its lines joined by LF. */
function editsOf(lines: readonly string[], eol: string, cuts: readonly number[], words: readonly string[]): Edited {
  const flat = lines.join("\n");
  const text = lines.join(eol);
  const place = placesIn(text);
  const toFile = (offset: number): number => offset + (eol.length - 1) * (flat.slice(0, offset).split("\n").length - 1);
  const sorted = [...new Set(cuts.map((cut) => cut % (flat.length + 1)))].sort((a, b) => a - b);
  const edits = words.flatMap((word, index) => {
    const [start, end] = [sorted[2 * index], sorted[2 * index + 1]];
    if (start === undefined || end === undefined) return [];
    const span = { start: toFile(start), end: toFile(end) };
    return [{ span, place: place(span), text: word.replaceAll("\n", eol) }];
  });
  return { text, eol, edits };
}

const word = fc.oneof(hostileLine, fc.constantFrom("", "\n", "a\nb", "reading", "'x'"));

export const edited = fc
  .tuple(
    fc.array(hostileLine, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n"),
    fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
    fc.array(word, { minLength: 1, maxLength: 3 }),
  )
  .map(([lines, eol, cuts, words]) => editsOf(lines, eol, cuts, words))
  .filter(({ edits }) => edits.length > 0);

/** What is left of a file whose lines are replaced, as GitHub does it: line by line, each with the file's line end. */
export function replaced(text: string, eol: string, { line, endLine, after }: Omit<Replacement, "before">): string {
  const lines = text.split(eol);
  return [...lines.slice(0, line - 1), ...after, ...lines.slice(endLine)].join(eol);
}

/** The lines inside the last fence of a suggestion's body, read as CommonMark reads them. */
export function suggestedLines(body: string): string[] {
  const lines = body.replace(/\n$/, "").split("\n");
  const opening = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  const fence = (lines[opening] ?? "").replace("suggestion", "");
  const closing = lines.findIndex(
    (line, index) => index > opening && /^ {0,3}`+[ \t]*$/.test(line) && line.trim().length >= fence.length,
  );
  if (opening === -1 || closing !== lines.length - 1) throw new Error(`not one suggestion: ${body}`);
  return lines.slice(opening + 1, closing);
}

import type { Fault, FaultCause } from "./fault.ts";
import type { Span } from "./tree.ts";

export type Fences =
  | { readonly kind: "none" }
  | { readonly kind: "fault"; readonly fault: Fault }
  | {
      readonly kind: "fenced";
      readonly opening: Span;
      /** The closing line, with its line ending if it has one. */
      readonly closing: string;
      /** The text between the fences, from the end of the opening `---` on. */
      readonly inner: Span;
      readonly bodyStart: number;
    };

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m;

/**
 * Finds the lines that open and close a note's front matter. A fence is `---` at the very start of its line, and
 * nothing but spaces after it; gray-matter would also take `---foo`, and run `---js`.
 */
export function findFences(text: string): Fences {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const [line] = lineAt(text, start);
  if (isFence(line)) return fenced(text, start);
  if (/^<{7}( |$)/.test(line)) return fault({ rule: "yaml/conflict-marker", found: line.trimEnd() }, start, line);
  const language = /^(?:---(?!-)|\+\+\+(?!\+)|;;;(?!;))/.test(line);
  return language ? fault({ rule: "frontmatter/language", found: line.trimEnd() }, start, line) : { kind: "none" };
}

/** Whether a line, given without its line ending, is `---` with at most spaces after it. */
export const isFence = (line: string): boolean => line.startsWith("---") && line.slice(3).trim() === "";

function fenced(text: string, start: number): Fences {
  const opening = { start, end: start + 3 };
  const close = closingLine(text, opening.end);
  const innerEnd = close ?? text.length;
  const conflict = CONFLICT.exec(text.slice(opening.end, innerEnd).replaceAll("\r", ""));
  if (conflict) return conflictFault(text, opening.end, conflict[0]);
  if (close === null) return { kind: "fault", fault: { rule: "frontmatter/unclosed", span: opening, pointer: "" } };
  const [line, next] = lineAt(text, close);
  return { kind: "fenced", opening, closing: text.slice(close, close + line.length) + text.slice(close + line.length, next), inner: { start: opening.end, end: close }, bodyStart: next };
}

/** Offset of the first line after `from` that closes the front matter; null if there is none. */
function closingLine(text: string, from: number): number | null {
  for (let at = text.indexOf("\n---", from); at !== -1; at = text.indexOf("\n---", at + 1)) {
    if (isFence(lineAt(text, at + 1)[0])) return at + 1;
  }
  return null;
}

/** The line that starts at `start`, without its line ending, and where the next one starts. */
function lineAt(text: string, start: number): [line: string, next: number] {
  const end = text.indexOf("\n", start);
  if (end === -1) return [text.slice(start), text.length];
  return [text.slice(start, text.charAt(end - 1) === "\r" ? end - 1 : end), end + 1];
}

function conflictFault(text: string, from: number, found: string): Fences {
  const at = text.indexOf(`\n${found}`, from) + 1;
  return fault({ rule: "yaml/conflict-marker", found }, at, found);
}

function fault(cause: FaultCause, start: number, line: string): Fences {
  return { kind: "fault", fault: { ...cause, span: { start, end: start + line.trimEnd().length }, pointer: "" } };
}

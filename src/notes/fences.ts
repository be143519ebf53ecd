import type { Fault, FaultCause } from "./fault.ts";
import { LANGUAGES, type LanguageName } from "./front-matter-language.ts";
import type { Span } from "./span.ts";

export type Fences =
  | { readonly kind: "none" }
  | { readonly kind: "fault"; readonly fault: Fault }
  | {
      readonly kind: "fenced";
      readonly language: LanguageName;
      readonly opening: Span;
      /** The closing line, with its line ending if it has one. */
      readonly closing: string;
      /** The text between the fences, from the end of the opening fence's `---` on. */
      readonly inner: Span;
      readonly bodyStart: number;
    };

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m;
/** In text that may be the body, where seven `=` underline a heading. */
const SURE_CONFLICT = /^<{7}(?: .*)?$/m;
/** A fence of another format, or `---` with the name of a language, as gray-matter reads them. */
const LANGUAGE = /^(?:---[ \t]*\w+[ \t]*|;;;[ \t]*)$/;

/**
 * Finds the lines that open and close a note's front matter. A fence is `---` (`+++` for TOML) at the very start of its
 * line, and nothing but spaces after it; gray-matter would also take `---foo`, and run `---js`.
 */
export function findFences(text: string): Fences {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const [line] = lineAt(text, start);
  const language = languageOf(line);
  if (language !== null) return fenced(text, start, language);
  if (/^<{7}( |$)/.test(line)) return fault({ rule: "yaml/conflict-marker", found: line.trimEnd() }, start, line);
  return LANGUAGE.test(line)
    ? fault({ rule: "frontmatter/language", found: line.trimEnd() }, start, line)
    : { kind: "none" };
}

/** The language whose fence a line is, given without its line ending; null if it is none. */
function languageOf(line: string): LanguageName | null {
  const fence = line.trimEnd();
  if (!/^[ \t\r]*$/.test(line.slice(fence.length))) return null;
  if (fence === LANGUAGES.yaml.fence) return "yaml";
  return fence === LANGUAGES.toml.fence ? "toml" : null;
}

function fenced(text: string, start: number, language: LanguageName): Fences {
  const opening = { start, end: start + 3 };
  const close = closingLine(text, opening.end, language);
  const inner = { start: opening.end, end: close ?? text.length };
  const conflict = (close === null ? SURE_CONFLICT : CONFLICT).exec(text.slice(inner.start, inner.end));
  if (conflict)
    return fault({ rule: "yaml/conflict-marker", found: conflict[0] }, inner.start + conflict.index, conflict[0]);
  const { fence } = LANGUAGES[language];
  if (close === null) return fault({ rule: "frontmatter/unclosed", fence }, start, fence);
  const [, bodyStart] = lineAt(text, close);
  return { kind: "fenced", language, opening, closing: text.slice(close, bodyStart), inner, bodyStart };
}

/** Offset of the first line after `from` that closes the front matter; null if there is none. */
function closingLine(text: string, from: number, language: LanguageName): number | null {
  const start = `\n${LANGUAGES[language].fence}`;
  for (let at = text.indexOf(start, from); at !== -1; at = text.indexOf(start, at + 1)) {
    if (languageOf(lineAt(text, at + 1)[0]) === language) return at + 1;
  }
  return null;
}

/** The line that starts at `start`, without its line ending, and where the next one starts. */
function lineAt(text: string, start: number): [line: string, next: number] {
  const end = text.indexOf("\n", start);
  if (end === -1) return [text.slice(start), text.length];
  return [text.slice(start, text.charAt(end - 1) === "\r" ? end - 1 : end), end + 1];
}

function fault(cause: FaultCause, start: number, line: string): Fences {
  return { kind: "fault", fault: { ...cause, span: { start, end: start + line.trimEnd().length }, pointer: "" } };
}

import { collapse } from "./field.ts";

/** What a body begins with, before its first sentence. */
export interface Opening {
  /** The heading that opens the body, its markup included; null if something else does. */
  readonly heading: string | null;
  /** The other lines before the first sentence, trimmed, in their order: fields, stars, `by Jane Roe`, pictures. */
  readonly lines: readonly string[];
}

/** Lines looked at: what comes later opens nothing. */
const MOST_LINES = 24;
const ATX = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Lines that can't be the text above an underline: quotes, lists, code, tables, fences and indented ones. */
const NO_TEXT = /^(?: {4}|\t| {0,3}(?:[>|#]|[-*+][ \t]|\d+[.)][ \t]|```|~~~|---))/;
/** What shows nothing or a picture, and is no text: `![cover](x)`, `{% include x %}`, `{{< x >}}`, MDX's imports. */
const SHOWS_NO_TEXT =
  /^(?:!\[[^\]]*\]\([^)]*\)|!\[\[[^\]]*\]\]|\{%.*%\}|\{\{.*\}\}|<img\b[^>]*>|(?:import|export)\s.*)$/;
/** `- Author: X`, `**Author:** X`, `Author:: X`, `by X`, ★★★★: what may stand before the first sentence. */
const FIELD_LINE =
  /^(?:[-*+]\s+)?(?:\*\*|__)?\p{L}[\p{L}\p{N} _/()-]{0,30}(?:::?(?:\*\*|__)?|(?:\*\*|__):)(?:\s|\[|$)/u;
const BY_LINE = /^[_*]{0,3}by\s/i;
const STAR_LINE = /^(?:[⭐★🌟☆✩½\s]|\uFE0F)+$/u;

/** Reads the opening of a body, a line at a time, without parsing the rest. */
export function readOpening(body: string): Opening {
  const lines = significantLines(body);
  const heading = headingAt(lines);
  const rest = lines.slice(heading === null ? 0 : heading.length);
  const end = rest.findIndex((line) => !belongsToOpening(line.trim()));
  const opening = (end === -1 ? rest : rest.slice(0, end)).map(collapse).filter((line) => line !== "");
  return { heading: heading?.text ?? null, lines: opening };
}

function headingAt(lines: readonly string[]): { readonly text: string; readonly length: number } | null {
  const first = lines.findIndex((line) => line.trim() !== "" && !SHOWS_NO_TEXT.test(line.trim()));
  const line = lines[first];
  if (line === undefined) return null;
  const atx = ATX.exec(line);
  if (atx) return atx[1] === undefined ? null : { text: atx[1], length: first + 1 };
  const isUnderlined = UNDERLINE.test(lines[first + 1] ?? "") && !NO_TEXT.test(line);
  return isUnderlined ? { text: line.trim(), length: first + 2 } : null;
}

const belongsToOpening = (line: string): boolean =>
  line === "" || [SHOWS_NO_TEXT, FIELD_LINE, BY_LINE, STAR_LINE].some((pattern) => pattern.test(line));

/** The first lines of a body, without HTML comments. */
function significantLines(body: string): string[] {
  const lines: string[] = [];
  let at = 0;
  while (at < body.length && lines.length < MOST_LINES) {
    const end = body.indexOf("\n", at);
    const line = body.slice(at, end === -1 ? body.length : end).replace(/\r$/, "");
    const comment = /^\s*<!--/.test(line) ? body.indexOf("-->", at) : -1;
    if (comment !== -1) {
      const after = body.indexOf("\n", comment);
      at = after === -1 ? body.length : after + 1;
      continue;
    }
    lines.push(line);
    at = end === -1 ? body.length : end + 1;
  }
  return lines;
}

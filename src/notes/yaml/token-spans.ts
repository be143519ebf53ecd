import { type EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import type { Span } from "../span.ts";

/** Places in YAML text that js-yaml's events leave out. All offsets are into `source`. */

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** Skips white space, line breaks and comments. */
function skipBlank(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === "#") at = lineEnd(source, at);
    else if (/\s/.test(char)) at += 1;
    else break;
  }
  return at;
}

function lineEnd(source: string, from: number): number {
  // In YAML a CR alone ends a line too.
  const length = source.slice(from).search(/[\r\n]/);
  return length === -1 ? source.length : from + length;
}

/** What announces an empty node: an item's `-`, a value's `:`, a key's `?`. */
export type Indicator = "-" | ":" | "?";

/** Where an empty node stands: right after its indicator; without one, a key where its `:` is, others at `cursor`. */
function emptyPlace(source: string, cursor: number, indicator: Indicator | null): number {
  const at = skipBlank(source, cursor);
  if (source.charAt(at) === indicator) return at + 1;
  return indicator === "?" ? at : cursor;
}

/** Where a block scalar's `|` or `>` stands: in the line before its first line of text, and not before `cursor`. */
function blockScalarStart(source: string, cursor: number, valueStart: number): number {
  const lineStart = source.lastIndexOf("\n", valueStart - 2) + 1;
  const from = Math.max(cursor, lineStart);
  const header = /[|>][-+\d]*[ \t]*(?:#.*)?\s*$/.exec(source.slice(from, valueStart));
  return header ? from + header.index : valueStart;
}

/** A scalar's token, quotes and block header included; `cursor` is the end of the token before it. */
export function scalarSpan(source: string, event: ScalarEvent, cursor: number, indicator: Indicator | null): Span {
  if (event.valueStart === -1) {
    const point = Math.max(emptyPlace(source, cursor, indicator), event.tagEnd, event.anchorEnd);
    return { start: point, end: point };
  }
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: event.valueStart - 1, end: event.valueEnd + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const start = blockScalarStart(source, cursor, event.valueStart);
      return { start, end: start + source.slice(start, event.valueEnd).trimEnd().length };
    }
    default:
      return { start: event.valueStart, end: event.valueEnd };
  }
}

/** The end (exclusive) of a flow collection whose last token ends at `cursor`; `cursor` itself for a pair without braces. */
export function closingBracket(source: string, cursor: number, bracket: "]" | "}"): number {
  let at = skipBlank(source, cursor);
  while (source.charAt(at) === ",") at = skipBlank(source, at + 1);
  return source.charAt(at) === bracket ? at + 1 : cursor;
}

/** Where the line that ends a document (`...`, or the next one's `---`) starts, not before `cursor`. */
export function documentEnd(source: string, cursor: number): number {
  const marker = /^(?:\.\.\.|---)(?=\s|$)/m.exec(source.slice(cursor));
  return cursor + (marker?.index ?? 0);
}

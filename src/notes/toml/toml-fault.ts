import { findCause, isTooLongToTry, moveSpan, repairFrom, startOfLine } from "../diagnosis.ts";
import type { Fault } from "../fault.ts";
import { placeholderBefore } from "../placeholder.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { tomlSuspects } from "./toml-suspects.ts";

/** Where the parser stopped, and its own reason, which no person is shown. */
export interface TomlStop {
  readonly at: number;
  readonly reason: string;
}

/** Causes by the parser's reason (toml-eslint-parser, `MESSAGES`), where no line of the text tells a better one. */
const BY_REASON: ReadonlyMap<string, SyntaxCause> = new Map<string, SyntaxCause>([
  ["too-long", { kind: "too-long" }],
  ["too-deep", { kind: "too-deep" }],
  ["Expected comma (,) token", { kind: "missing-comma" }],
  ["Unexpected invalid date", { kind: "bad-number" }],
  ["Unexpected invalid time", { kind: "bad-number" }],
  ["Leading zeros are not allowed", { kind: "bad-number" }],
  ["Underscores are allowed between digits", { kind: "bad-number" }],
  ["Invalid character in escape sequence", { kind: "escape" }],
  ["Control characters (codes < 0x1f and 0x7f) are not allowed", { kind: "control-character" }],
  ["Unterminated table-key", { kind: "table-header" }],
  ["Must be a newline", { kind: "text-after", found: "value" }],
]);

/**
 * The fault of a TOML text that can't be read: its cause, at the cause's own place.
 * @param stopOf reads a text: where the parser stops, or null.
 */
export function explainToml(
  source: string,
  offset: number,
  stop: TomlStop,
  stopOf: (text: string) => number | null,
): Fault {
  const placeholder = placeholderBefore(source, stop.at);
  if (placeholder !== null) {
    const span = moveSpan(placeholder.span, offset);
    return { rule: "yaml/placeholder", found: placeholder.found, span, pointer: "" };
  }
  if (stop.reason === "Defining a key multiple times is invalid") return duplicateKey(source, offset, stop.at);
  const found =
    isTooLongToTry(source) || stop.reason.startsWith("too-")
      ? null
      : findCause(source, stop.at, tomlSuspects(source, stop.at), stopOf);
  if (found !== null) {
    const span = moveSpan(found.span, offset);
    return { rule: "toml/syntax", cause: found.cause, repair: repairFrom(found, offset), span, pointer: "" };
  }
  const end = Math.min(stop.at + (/[\r\n]/.test(source.charAt(stop.at)) ? 0 : 1), source.length);
  const cause = BY_REASON.get(stop.reason) ?? { kind: "other" };
  return {
    rule: "toml/syntax",
    cause,
    repair: null,
    span: { start: offset + stop.at, end: offset + end },
    pointer: "",
  };
}

const KEY = /(?:[\w-]+|"(?:\\.|[^"\\])*"|'[^']*')/y;

function duplicateKey(source: string, offset: number, at: number): Fault {
  KEY.lastIndex = at;
  const written = KEY.exec(source)?.[0] ?? "";
  const span = { start: offset + at, end: offset + at + written.length };
  const key = written.replaceAll(/^["']|["']$/g, "");
  return { rule: "toml/duplicate-key", key, firstLine: firstLineOf(source, at, written), span, pointer: "" };
}

/** The line, counted from 1 in the file (the fence is line 1), that has the same key or table first. */
function firstLineOf(source: string, at: number, written: string): number {
  const lines = source.slice(0, startOfLine(source, at)).split("\n");
  const isHeader = /^[ \t]*\[/.test(source.slice(startOfLine(source, at), at + 1));
  const table = isHeader ? -1 : lines.findLastIndex((line) => /^[ \t]*\[/.test(line));
  const found = lines.findIndex((line, index) => index > table && startsWithKey(line, written));
  return (found === -1 ? Math.max(table, 0) : found) + 1;
}

const startsWithKey = (line: string, written: string): boolean => {
  const text = line.replace(/^[ \t[]+/, "");
  return text.startsWith(written) && /^[ \t]*[=.\]]/.test(text.slice(written.length));
};

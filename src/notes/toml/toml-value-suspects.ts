import type { Suspect } from "../diagnosis.ts";
import { closingQuote, innerQuotes, isTextWithQuotes } from "../quoted-text.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { writeTomlString } from "./write-toml.ts";

const CURLY: Readonly<Record<string, string>> = { "“": "”", "„": "“", "‘": "’", "”": "”" };

/** A line `key = value`. */
export interface TomlEntry {
  /** Offset of the key in the source. */
  readonly at: number;
  readonly key: string;
  readonly separator: string;
  readonly separatorAt: number;
  /** The value as written, without the comment behind it. */
  readonly value: string;
  readonly valueAt: number;
}

/** What may be wrong with the value of an entry, the likeliest first. */
export function* valueSuspects(entry: TomlEntry): Generator<Suspect> {
  const { value, valueAt, key, at } = entry;
  const whole = { start: valueAt, end: valueAt + value.length };
  const first = value.charAt(0);
  if (value === "") {
    const cause: SyntaxCause = { kind: "no-value", key };
    yield { cause, span: { start: at, end: at + key.length }, trial: [{ span: whole, text: ' ""' }], isRepair: true };
  } else if (CURLY[first] !== undefined && value.length > 1 && value.endsWith(CURLY[first])) {
    const cause: SyntaxCause = { kind: "look-alike", found: first, like: "quote" };
    const text = writeTomlString(value.slice(1, -1), "double");
    yield { cause, span: { start: valueAt, end: valueAt + 1 }, trial: [{ span: whole, text }], isRepair: true };
  } else if (first === '"' || first === "'") {
    yield* quotedSuspects(value, valueAt);
  } else if (first !== "[" && first !== "{") {
    yield bareSuspect(value, valueAt);
  }
}

/** Text without quotes, or a number or date that isn't written as TOML writes them. */
function bareSuspect(value: string, at: number): Suspect {
  const span = { start: at, end: at + value.length };
  const [, year, month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  const isNumber = /^[-+\d]/.test(value) && !/\p{L}/u.test(value);
  const word = value.toLowerCase();
  const text =
    year !== undefined
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : word === "true" || word === "false"
        ? word
        : writeTomlString(value, "double");
  const cause: SyntaxCause = isNumber ? { kind: "bad-number" } : { kind: "bare-text" };
  return { cause, span, trial: [{ span, text }], isRepair: true };
}

function* quotedSuspects(value: string, at: number): Generator<Suspect> {
  const quote = value.charAt(0);
  if (value.startsWith(quote.repeat(3))) return;
  const close = closingQuote(value, 0, false);
  if (close === -1) yield* openQuoteSuspects(value, at);
  else if (close < value.length - 1) yield afterQuotes(value, at, close);
  else if (value.includes("\\")) yield escapeSuspect(value, at);
}

function* openQuoteSuspects(value: string, at: number): Generator<Suspect> {
  const found = value.charAt(0);
  const isPath = found === '"' && closingQuote(value.replaceAll("\\", "/"), 0, false) === value.length - 1;
  if (isPath) yield escapeSuspect(value, at);
  const trial = [{ span: { start: at, end: at + value.length }, text: writeTomlString(value.slice(1), "double") }];
  yield { cause: { kind: "open", found }, span: { start: at, end: at + 1 }, trial, isRepair: false };
}

/** More text behind the quote that closes a value, at `close` in it. */
function afterQuotes(value: string, at: number, close: number): Suspect {
  const quote = value.charAt(0);
  const rest = value.slice(close + 1).trim();
  const span = { start: at + value.indexOf(rest, close + 1), end: at + value.length };
  if (rest === "," || rest === ";") {
    const trial = [{ span: { start: at + close + 1, end: span.end }, text: "" }];
    return { cause: { kind: "comma-after-value", found: rest }, span, trial, isRepair: true };
  }
  const inner = value.endsWith(quote) ? innerQuotes(value, false) : [];
  const isNested = inner.length > 0 && !isTextWithQuotes(value, inner);
  const written = quote === "'" ? "" : '\\"';
  const trial = [
    { span: { start: at, end: span.end }, text: isNested ? unnested(value) : writeTomlString(value, "double") },
  ];
  const cause: SyntaxCause = isNested
    ? { kind: "nested-quotes", quote, written }
    : { kind: "text-after", found: quote };
  return { cause, span, trial, isRepair: true };
}

/** The value with the quotes inside it escaped; in TOML's single quotes nothing can be. */
function unnested(value: string): string {
  const content = value.slice(1, -1);
  if (value.startsWith("'")) return writeTomlString(content, "double");
  return `"${content.replaceAll(/\\.|"/g, (part) => (part === '"' ? '\\"' : part))}"`;
}

/** `"C:\Users"`: the same characters in single quotes. */
function escapeSuspect(value: string, at: number): Suspect {
  const content = value.slice(1, -1);
  const backslash = at + value.indexOf("\\");
  const known = /\\(?:[btnfre"]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/.test(content);
  return {
    cause: { kind: "escape" },
    span: { start: backslash, end: backslash + 2 },
    trial: [{ span: { start: at, end: at + value.length }, text: writeTomlString(content, "single") }],
    isRepair: !known,
  };
}

/** What stands before a comment: text behind ` #` that is outside quotes is one. @param rest a line from its value on */
export function withoutComment(rest: string): string {
  const quoted = /^(?:"(?:\\.|[^"\\])*"|'[^']*')/.exec(rest)?.[0] ?? "";
  const comment = /(?:^|[ \t])#/.exec(rest.slice(quoted.length));
  return comment ? rest.slice(0, quoted.length + comment.index).trimEnd() : rest;
}

/** Whether a text is a whole value as TOML writes it, and no array of arrays. */
export const isTomlValue = (text: string): boolean =>
  /^(?:true|false|[-+]?\d[\d_.]*|\d{4}-\d{2}-\d{2}|"(?:\\.|[^"\\])*"|'[^']*'|\[[^[\]]*\])$/.test(text);

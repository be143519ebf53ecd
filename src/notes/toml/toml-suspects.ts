import { endOfLine, type Suspect, startOfLine } from "../diagnosis.ts";
import { closingQuote, innerQuotes, isTextWithQuotes } from "../quoted-text.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { type BracketToken, bracketTokens, isOpening } from "./bracket-tokens.ts";
import { writeTomlString } from "./write-toml.ts";

const ENTRY = /^([ \t]*)([\w-]+|"[^"]*"|'[^']*'|[^\s=[\]#"'][^=[\]#"']*?)([ \t]*)([=:：])([ \t]*)(.*)$/;
const CURLY: Readonly<Record<string, string>> = { "“": "”", "„": "“", "‘": "’", "”": "”" };

/**
 * What may be wrong in a TOML text that the parser can't read beyond `stop`, the likeliest first: on the line where it
 * stopped, then a bracket or quote that is open there.
 */
export function* tomlSuspects(source: string, stop: number): Generator<Suspect> {
  const start = startOfLine(source, stop);
  const line = source.slice(start, endOfLine(source, stop)).trimEnd();
  yield* lineSuspects(line, start);
  const before = stop === start ? startOfLine(source, Math.max(0, start - 1)) : start;
  if (before !== start) yield* lineSuspects(source.slice(before, start).trimEnd(), before);
  yield missingComma(source, stop);
  const open = openAt(source, stop);
  if (open === null) return;
  const openLine = startOfLine(source, open.at);
  if (openLine !== start) yield* lineSuspects(source.slice(openLine, endOfLine(source, open.at)).trimEnd(), openLine);
  yield openSuspect(source, open);
  for (const item of bareItems(source, open.at, stop)) yield item;
}

interface Entry {
  /** Offset of the key in the source. */
  readonly at: number;
  readonly key: string;
  readonly separator: string;
  readonly separatorAt: number;
  /** The value as written, without the comment behind it. */
  readonly value: string;
  readonly valueAt: number;
}

function* lineSuspects(line: string, start: number): Generator<Suspect> {
  const [, indent = "", key = "", gap = "", separator = "", space = "", rest = ""] = ENTRY.exec(line) ?? [];
  if (key === "") return yield* keySuspects(line, start);
  const separatorAt = start + indent.length + key.length + gap.length;
  const value = withoutComment(rest);
  const entry = {
    at: start + indent.length,
    key,
    separator,
    separatorAt,
    value,
    valueAt: separatorAt + 1 + space.length,
  };
  if (separator === "=") yield* valueSuspects(entry);
  else yield separatorSuspect(entry);
  if (!/^(?:[\w-]+|".*"|'.*')$/.test(key)) yield keyCharacters(entry);
}

/** A line without `=`: a header, or a key alone. */
function* keySuspects(line: string, start: number): Generator<Suspect> {
  const [, indent = "", key = "", rest = ""] = /^([ \t]*)([\w-]+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
  const at = start + indent.length;
  if (key !== "") {
    const text = `${key} = ${isValue(rest) ? rest : writeTomlString(rest, "double")}`;
    const span = { start: at, end: at + key.length };
    const trial = [{ span: { start: at, end: start + line.length }, text }];
    yield { cause: { kind: "no-equals", key }, span, trial, isRepair: rest !== "" };
  }
  const header = /^[ \t]*\[[ \t]*[\w.-]+/.exec(line)?.[0];
  if (header === undefined) return;
  const end = start + line.length;
  const trial = [{ span: { start: start + header.length, end }, text: header.includes("[[") ? "]]" : "]" }];
  yield { cause: { kind: "table-header" }, span: { start, end }, trial, isRepair: false };
}

/** Text behind ` #` that is outside quotes is a comment. */
function withoutComment(rest: string): string {
  const quoted = /^(?:"(?:\\.|[^"\\])*"|'[^']*')/.exec(rest)?.[0] ?? "";
  const comment = /(?:^|[ \t])#/.exec(rest.slice(quoted.length));
  return comment ? rest.slice(0, quoted.length + comment.index).trimEnd() : rest;
}

const isValue = (text: string): boolean =>
  /^(?:true|false|[-+]?\d[\d_.]*|\d{4}-\d{2}-\d{2}|"(?:\\.|[^"\\])*"|'[^']*'|\[[^[\]]*\])$/.test(text);

/** `title: x`, as in YAML. */
function separatorSuspect({ key, value, separator, separatorAt, valueAt }: Entry): Suspect {
  const span = { start: separatorAt, end: separatorAt + 1 };
  const text = ` = ${isValue(value) ? value : writeTomlString(value, "double")}`;
  const trial = [{ span: { start: separatorAt, end: valueAt + value.length }, text }];
  const cause: SyntaxCause =
    separator === ":" ? { kind: "colon", key } : { kind: "look-alike", found: separator, like: "colon" };
  return { cause, span, trial, isRepair: value !== "" && !/^["'[{]/.test(value) };
}

function keyCharacters({ at, key }: Entry): Suspect {
  const span = { start: at, end: at + key.length };
  return {
    cause: { kind: "bad-key", key },
    span,
    trial: [{ span, text: writeTomlString(key, "double") }],
    isRepair: true,
  };
}

function* valueSuspects(entry: Entry): Generator<Suspect> {
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

function missingComma(source: string, stop: number): Suspect {
  const before = source.slice(startOfLine(source, stop), stop).trimEnd();
  const at = startOfLine(source, stop) + before.length;
  const isRepair = /["']$/.test(before) && /^["']/.test(source.charAt(stop));
  const span = { start: stop, end: Math.min(stop + 1, source.length) };
  return { cause: { kind: "missing-comma" }, span, trial: [{ span: { start: at, end: at }, text: "," }], isRepair };
}

/** The outermost bracket, or the text over several lines, that is open at `stop`. */
function openAt(source: string, stop: number): BracketToken | null {
  const open: BracketToken[] = [];
  for (const token of bracketTokens(source)) {
    if (token.at > stop) break;
    if (token.token.length > 1) return token;
    if (isOpening(token)) open.push(token);
    else open.pop();
  }
  return open[0] ?? null;
}

function openSuspect(source: string, { at, token }: BracketToken): Suspect {
  const lineEnd = endOfLine(source, at);
  const line = source.slice(at, lineEnd);
  const kept = withoutComment(line)
    .trimEnd()
    .replace(/[ \t,]+$/, "");
  const text = token === "[" ? "]" : token === "{" ? "}" : token;
  const end = at + kept.length;
  const trial = [{ span: { start: end, end: at + withoutComment(line).trimEnd().length }, text }];
  return { cause: { kind: "open", found: token }, span: { start: at, end: at + token.length }, trial, isRepair: false };
}

/** Items of an array that are text without quotes: `[fantasy, "long"]`. All are put in quotes at once. */
function bareItems(source: string, open: number, stop: number): Suspect[] {
  const close = source.indexOf("]", stop);
  if (source.charAt(open) !== "[" || close === -1) return [];
  const trial = [...source.slice(open + 1, close).matchAll(/[^,\s][^,\n]*/g)]
    .map(({ 0: item, index }) => ({ item: item.trimEnd(), start: open + 1 + index }))
    .filter(({ item }) => !isValue(item) && !/^["'[{#]/.test(item))
    .map(({ item, start }) => ({ span: { start, end: start + item.length }, text: writeTomlString(item, "double") }));
  const [first] = trial;
  return first ? [{ cause: { kind: "bare-text" }, span: first.span, trial, isRepair: true }] : [];
}

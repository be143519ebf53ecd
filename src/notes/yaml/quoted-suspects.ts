import type { Suspect } from "../diagnosis.ts";
import { closingQuote, innerQuotes, isTextWithQuotes } from "../quoted-text.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { quoteText } from "./quote-text.ts";

/** Typographic quotes, each with those that close it. */
export const CURLY: Readonly<Record<string, string>> = {
  "“": "”“",
  "”": "”“",
  "„": "“”",
  "‘": "’‘",
  "’": "’‘",
  "‚": "‘’",
};

/** The trial that writes a value of a line, at `at`, in another way. */
export const replaceWhole = (value: string, at: number, text: string): Suspect["trial"] => [
  { span: { start: at, end: at + value.length }, text },
];

/** What may be wrong with a text that starts with a quote: one line of it, at `at`. Also used for items in brackets. */
export function* quotedSuspects(value: string, at: number): Generator<Suspect> {
  const quote = value.charAt(0);
  const close = closingQuote(value, 0, true);
  if (quote === '"') yield* escapeSuspects(value, at);
  if (close === -1) return yield* openQuoteSuspects(value, at);
  const rest = value.slice(close + 1).trim();
  if (rest === "" || /^#(?:\s|$)/.test(rest)) return;
  const span = { start: at + value.indexOf(rest, close + 1), end: at + value.length };
  if (/^[,;]+$/.test(rest)) {
    const trial = [{ span: { start: at + close + 1, end: span.end }, text: "" }];
    return yield { cause: { kind: "comma-after-value", found: rest }, span, trial, isRepair: true };
  }
  const inner = value.endsWith(quote) ? innerQuotes(value, true) : [];
  const isNested = inner.length > 0 && !isTextWithQuotes(value, inner);
  const text = isNested ? unnested(value, inner) : quoteText(value);
  const cause: SyntaxCause = isNested
    ? { kind: "nested-quotes", quote, written: quote === "'" ? "''" : '\\"' }
    : { kind: "text-after", found: quote };
  const isList = /^(["'])(?:(?!\1).)*\1(?:[ \t]*,[ \t]*(["'])(?:(?!\2).)*\2)+$/.test(value);
  yield {
    cause,
    span: { start: span.start, end: span.start + 1 },
    trial: replaceWhole(value, at, text),
    isRepair: !isList,
  };
}

/** The value with the quotes inside it written as its own kind of quotes wants them. */
function unnested(value: string, inner: readonly number[]): string {
  const mark = value.startsWith('"') ? "\\" : "'";
  let result = "";
  let from = 0;
  for (const at of inner) {
    result += value.slice(from, at) + mark;
    from = at;
  }
  return result + value.slice(from);
}

function* openQuoteSuspects(value: string, at: number): Generator<Suspect> {
  const quote = value.charAt(0);
  const last = value.charAt(value.length - 1);
  if (value.length > 1 && Object.values(CURLY).some((closing) => closing.includes(last))) {
    const span = { start: at + value.length - 1, end: at + value.length };
    yield {
      cause: { kind: "look-alike", found: last, like: "quote" },
      span,
      trial: [{ span, text: quote }],
      isRepair: true,
    };
  }
  const content = value.slice(1);
  const trial = replaceWhole(value, at, quoteText(content));
  yield { cause: { kind: "open", found: quote }, span: { start: at, end: at + 1 }, trial, isRepair: false };
}

/** `"C:\Users"`: the same characters in single quotes. */
function* escapeSuspects(value: string, at: number): Generator<Suspect> {
  const known = /^(?:[0abtnvfre "/\\N_LP\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/;
  const escapes = [...value.matchAll(/\\(.?)/g)].map(({ index }) => index);
  const wrong = escapes.find((index) => !known.test(value.slice(index + 1)));
  if (wrong === undefined) return;
  const isWindowsPath = value.length > 1 && value.endsWith('"');
  const content = isWindowsPath ? value.slice(1, -1) : value.slice(1);
  const isCertain = escapes.every((index) => !known.test(value.slice(index + 1)) || value.startsWith("\\", index + 1));
  const span = { start: at + wrong, end: at + wrong + 2 };
  const trial = replaceWhole(value, at, quoteText(content));
  yield { cause: { kind: "escape" }, span, trial, isRepair: isWindowsPath && isCertain && !content.includes('"') };
}

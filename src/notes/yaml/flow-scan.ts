import { closingQuote } from "../quoted-text.ts";

/** One piece of a list or mapping in brackets: a bracket, a comma, a colon, a quoted text or a plain one. */
export interface FlowToken {
  readonly kind: "open" | "close" | "comma" | "colon" | "quoted" | "plain";
  readonly start: number;
  readonly end: number;
  /** Of a quoted text: whether its closing quote is there. */
  readonly closed: boolean;
}

const PLAIN_END = /[,[\]{}\r\n]|:(?=[ \t\r\n,[\]{}]|$)|[ \t]#/g;

/**
 * The pieces of what stands in brackets from `start` on, in order, until the bracket that closes it. Quoted texts are
 * looked for on one line only if `isOneLine`.
 */
export function* flowTokens(source: string, start: number, isOneLine = false): Generator<FlowToken> {
  let depth = 0;
  let lineEnd = isOneLine ? -1 : source.length;
  for (let at = afterBlank(source, start); at < source.length; ) {
    if (at > lineEnd) lineEnd = lineEndAt(source, at);
    const token = tokenAt(source, at, lineEnd);
    yield token;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth <= 0) return;
    at = afterBlank(source, token.end);
  }
}

/** Where white space and comments end. */
function afterBlank(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === "#" && /\s/.test(source.charAt(at - 1))) at = lineEndAt(source, at);
    else if (!/\s/.test(char)) break;
  }
  return at;
}

const KINDS: Readonly<Record<string, FlowToken["kind"]>> = {
  "[": "open",
  "{": "open",
  "]": "close",
  "}": "close",
  ",": "comma",
};

function tokenAt(source: string, start: number, lineEnd: number): FlowToken {
  const char = source.charAt(start);
  const kind = char === ":" && /^[\s,[\]{}]?$/.test(source.charAt(start + 1)) ? "colon" : KINDS[char];
  if (kind !== undefined) return { kind, start, end: start + 1, closed: true };
  if (char === '"' || char === "'") {
    const close = closingQuote(source, start, true, lineEnd);
    return { kind: "quoted", start, end: close === -1 ? lineEnd : close + 1, closed: close !== -1 };
  }
  PLAIN_END.lastIndex = start + 1;
  const end = PLAIN_END.exec(source)?.index ?? source.length;
  return { kind: "plain", start, end: start + source.slice(start, end).trimEnd().length, closed: true };
}

function lineEndAt(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  return end === -1 ? source.length : end;
}

/** Offset of the bracket that closes the one at `start`; -1 if it isn't closed. */
export function flowEnd(source: string, start: number): number {
  let depth = 0;
  for (const { kind, start: at } of flowTokens(source, start)) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

import { endOfLine, type Suspect } from "../diagnosis.ts";
import { type FlowToken, flowEnd, flowTokens } from "./flow-scan.ts";
import { withoutComment, type YamlLine } from "./line-shape.ts";
import { quoteText } from "./quote-text.ts";
import { quotedSuspects } from "./quoted-suspects.ts";

/** What may be wrong with a list or mapping in brackets that starts a line's value. */
export function* flowSuspects(source: string, line: YamlLine): Generator<Suspect> {
  const { value, valueAt, end } = line;
  const close = flowEnd(source, valueAt);
  if (close !== -1 && close < valueAt + value.length - 1) yield* textAfter(source, line, close);
  yield* hashItems(value, valueAt);
  yield* itemSuspects(source, valueAt);
  if (close === -1 || close > end) yield openBracket(source, valueAt);
}

/** `[#novel, #long]`: tags with the mark of a comment. All are put in quotes at once. */
function* hashItems(value: string, valueAt: number): Generator<Suspect> {
  if (!/^\[(?:[ \t]*#?[\p{L}\p{N}_/-]+[ \t]*(?:,|\]$))+$/u.test(value)) return;
  const trial = [...value.matchAll(/#[\p{L}\p{N}_/-]+/gu)].map(({ 0: item, index }) => ({
    span: { start: valueAt + index, end: valueAt + index + item.length },
    text: quoteText(item),
  }));
  const [first] = trial;
  if (first === undefined) return;
  const span = { start: first.span.start, end: first.span.start + 1 };
  yield { cause: { kind: "value-start", found: "#" }, span, trial, isRepair: true };
}

/** `[a] and more`: text that starts with a bracket; or a comma or bracket too many. */
function* textAfter(source: string, { value, valueAt }: YamlLine, close: number): Generator<Suspect> {
  const rest = source.slice(close + 1, valueAt + value.length);
  const restAt = close + 1 + (/^\s*/.exec(rest)?.[0].length ?? 0);
  const span = { start: restAt, end: valueAt + value.length };
  const remove = [{ span: { start: close + 1, end: span.end }, text: "" }];
  const text = rest.trim();
  if (/^[,;]+$/.test(text)) {
    yield { cause: { kind: "comma-after-value", found: text }, span, trial: remove, isRepair: true };
  } else if (/^[\]}]+$/.test(text)) {
    yield { cause: { kind: "stray-bracket", found: text.charAt(0) }, span, trial: remove, isRepair: true };
  } else if (!text.startsWith("#")) {
    const whole = { start: valueAt, end: valueAt + value.length };
    const cause = { kind: "text-after", found: value.charAt(0) } as const;
    const trial = [{ span: whole, text: quoteText(value) }];
    // `[a], b` may be a list that goes on; `[[a]], [[b]]` are links of a wiki.
    const isRepair = !text.startsWith(",") || value.startsWith("[[");
    yield { cause, span: { start: valueAt, end: valueAt + 1 }, trial, isRepair };
  }
}

/** What may be wrong with the pieces between the brackets, in their order. */
function* itemSuspects(source: string, start: number): Generator<Suspect> {
  let before: FlowToken | null = null;
  const open: string[] = [];
  for (const token of flowTokens(source, start, true)) {
    const char = source.charAt(token.start);
    if (token.kind === "open") open.push(char);
    if (token.kind === "close") {
      const opened = open.pop();
      if (opened !== (char === "]" ? "[" : "{")) yield wrongBracket(token, opened);
    }
    yield* tokenSuspects(source, token, before, open.at(-1) === "{");
    before = token;
  }
}

function* tokenSuspects(
  source: string,
  token: FlowToken,
  before: FlowToken | null,
  inBraces: boolean,
): Generator<Suspect> {
  const isValue = token.kind === "quoted" || token.kind === "plain" || token.kind === "open";
  const followsValue = before?.kind === "quoted" || before?.kind === "plain" || before?.kind === "close";
  if (isValue && followsValue) yield missingComma(token, before);
  if (token.kind === "comma" && (before?.kind === "comma" || before?.kind === "open")) yield extraComma(token);
  if (token.kind === "quoted") yield* quotedItem(source, token);
  if (token.kind === "plain") yield* plainItem(source, token, inBraces);
}

function wrongBracket({ start, end }: FlowToken, opened: string | undefined): Suspect {
  const text = opened === "[" ? "]" : opened === "{" ? "}" : "";
  const found = text === "]" ? "}" : "]";
  return {
    cause: { kind: "stray-bracket", found },
    span: { start, end },
    trial: [{ span: { start, end }, text }],
    isRepair: text !== "",
  };
}

function missingComma({ start, kind }: FlowToken, before: FlowToken): Suspect {
  const span = { start: before.end, end: before.end };
  const isCertain = before.kind === "quoted" && kind === "quoted" && before.closed;
  return {
    cause: { kind: "missing-comma" },
    span: { start, end: start + 1 },
    trial: [{ span, text: "," }],
    isRepair: isCertain,
  };
}

const extraComma = ({ start, end }: FlowToken): Suspect => ({
  cause: { kind: "extra-comma" },
  span: { start, end },
  trial: [{ span: { start, end }, text: " " }],
  isRepair: true,
});

const ITEM_END = /[ \t]*(?:[,\]}:#\r\n]|$)/y;
const SECOND_VALUE = /:[ \t]+[^,[\]{}"'\r\n]*/y;

/** A quoted item with more behind its quotes: up to the last quote before a comma or a closing bracket. */
function* quotedItem(source: string, { start, end, closed }: FlowToken): Generator<Suspect> {
  ITEM_END.lastIndex = end;
  if (closed && ITEM_END.test(source)) return;
  const line = source.slice(start, endOfLine(source, start));
  if (closed && /^[ \t]*["']/.test(line.slice(end - start))) return;
  const last = new RegExp(`${line.charAt(0)}(?=[ \\t]*(?:,[ \\t]*["'\\w]|[\\]}]|$))`).exec(line.slice(1))?.index;
  if (last !== undefined) yield* quotedSuspects(line.slice(0, last + 2), start);
  const item = /^[^,\]}\r\n]*/.exec(line)?.[0].trimEnd() ?? "";
  if (item.length > 1) yield* quotedSuspects(item, start);
}

/** An item that starts with a character that has a meaning, or has a second colon. */
function* plainItem(source: string, { start, end }: FlowToken, inBraces: boolean): Generator<Suspect> {
  const item = source.slice(start, end);
  if (/^[@`%*&!|>]|^[-?](?:\s|$)/.test(item)) {
    const trial = [{ span: { start, end }, text: quoteText(item) }];
    const cause = { kind: "value-start", found: item.charAt(0) } as const;
    yield { cause, span: { start, end: start + 1 }, trial, isRepair: true };
  }
  SECOND_VALUE.lastIndex = end;
  const rest = SECOND_VALUE.exec(source)?.[0].trimEnd() ?? "";
  const second = rest.indexOf(": ", 1);
  if (second === -1) return;
  // `{a: b: c}`: the value has the second colon. `[a: b: c]`: the item is one text.
  const from = inBraces ? end + rest.length - rest.slice(1).trimStart().length : start;
  const whole = { start: from, end: end + rest.length };
  const colon = inBraces ? end + second : end;
  const trial = [{ span: whole, text: quoteText(source.slice(from, whole.end)) }];
  const cause = { kind: "colon-in-value", key: "", quoted: "" } as const;
  yield { cause, span: { start: colon, end: colon + 1 }, trial, isRepair: true };
}

/** A bracket that is never closed, as far as its line tells. */
function openBracket(source: string, at: number): Suspect {
  const found = source.charAt(at);
  const text = withoutComment(source.slice(at, endOfLine(source, at)).trimEnd());
  const kept = text.replace(/[ \t,]+$/, "");
  const closing: string[] = [];
  for (const { kind, start } of flowTokens(kept, 0, true)) {
    if (kind === "open") closing.push(kept.charAt(start) === "[" ? "]" : "}");
    if (kind === "close") closing.pop();
  }
  const trial = [{ span: { start: at + kept.length, end: at + text.length }, text: closing.reverse().join("") }];
  return { cause: { kind: "open", found }, span: { start: at, end: at + 1 }, trial, isRepair: false };
}

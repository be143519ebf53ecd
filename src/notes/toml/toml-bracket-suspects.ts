import { endOfLine, type Suspect, startOfLine } from "../diagnosis.ts";
import { type BracketToken, bracketTokens, isOpening } from "./bracket-tokens.ts";
import { isTomlValue, withoutComment } from "./toml-value-suspects.ts";
import { writeTomlString } from "./write-toml.ts";

/** A comma that is missing between two items, before `stop`. */
export function missingComma(source: string, stop: number): Suspect {
  const before = source.slice(startOfLine(source, stop), stop).trimEnd();
  const at = startOfLine(source, stop) + before.length;
  const isRepair = /["']$/.test(before) && /^["']/.test(source.charAt(stop));
  const span = { start: stop, end: Math.min(stop + 1, source.length) };
  return { cause: { kind: "missing-comma" }, span, trial: [{ span: { start: at, end: at }, text: "," }], isRepair };
}

/** The outermost bracket, or the text over several lines, that is open at `stop`. */
export function openAt(source: string, stop: number): BracketToken | null {
  const open: BracketToken[] = [];
  for (const token of bracketTokens(source)) {
    if (token.at > stop) break;
    if (token.token.length > 1) return token;
    if (isOpening(token)) open.push(token);
    else open.pop();
  }
  return open[0] ?? null;
}

/** The bracket or quote at `open` that nothing closes. */
export function openSuspect(source: string, { at, token }: BracketToken): Suspect {
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
export function bareItems(source: string, open: number, stop: number): Suspect[] {
  const close = source.indexOf("]", stop);
  if (source.charAt(open) !== "[" || close === -1) return [];
  const trial = [...source.slice(open + 1, close).matchAll(/[^,\s][^,\n]*/g)]
    .map(({ 0: item, index }) => ({ item: item.trimEnd(), start: open + 1 + index }))
    .filter(({ item }) => !isTomlValue(item) && !/^["'[{#]/.test(item))
    .map(({ item, start }) => ({ span: { start, end: start + item.length }, text: writeTomlString(item, "double") }));
  const [first] = trial;
  return first ? [{ cause: { kind: "bare-text" }, span: first.span, trial, isRepair: true }] : [];
}

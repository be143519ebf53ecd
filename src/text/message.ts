import { clip } from "./terminal.ts";

const LONGEST_WORD = 80;
const LONGEST_TEXT = 300;

/** A stretch of a sentence: prose, or (`code`) words of a note, of a schema or of YAML, shown as they are. */
export type MessagePart = string | { readonly code: string };
export type Message = readonly MessagePart[];

/** A word shown as code, cut to a length people read. */
export const code = (text: string): MessagePart => ({ code: clip(text, LONGEST_WORD) });

/** Prose that isn't ours (a schema's description, a parser's reason): one line, of a length people read, its full stop off. */
export const prose = (text: string): string =>
  clip(
    text
      .slice(0, 8 * LONGEST_TEXT)
      .trim()
      .replace(/\s+/gu, " "),
    LONGEST_TEXT,
  ).replace(/[.!。]$/u, "");

/** Template tag for sentences: flattens parts, lists of parts and numbers into one list of parts. */
export function message(
  strings: TemplateStringsArray,
  ...values: readonly (MessagePart | Message | number)[]
): Message {
  return strings.flatMap((string, index): Message => {
    const value = values[index];
    return value === undefined ? [string] : [string, ...asParts(value)];
  });
}

function asParts(value: MessagePart | Message | number): Message {
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" || "code" in value ? [value] : value;
}

/** Puts `between` between lists of parts, and `last` before the last of them: a, b or c. */
export function joined(items: readonly Message[], between: string, last: string): Message {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? last : between, ...item];
  });
}

/** The sentence that offers a word, with the space before it; nothing where there is no such word. */
export const didYouMean = (word: string | null): Message =>
  word === null ? [] : message` Did you mean ${code(word)}?`;

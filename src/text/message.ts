import { clip } from "./visible.ts";

const LONGEST_WORD = 80;
const LONGEST_TEXT = 300;

/** A stretch of a sentence: prose, or (`code`) words of a note, of a schema or of YAML, shown as they are. */
export type Part = string | { readonly code: string };
export type Parts = readonly Part[];

/** A word shown as code, cut to a length people read. */
export const coded = (text: string): Part => ({ code: clip(text, LONGEST_WORD) });

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
export function say(strings: TemplateStringsArray, ...values: readonly (Part | Parts | number)[]): Parts {
  return strings.flatMap((string, index): Parts => {
    const value = values[index];
    return value === undefined ? [string] : [string, ...asParts(value)];
  });
}

function asParts(value: Part | Parts | number): Parts {
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" || "code" in value ? [value] : value;
}

/** Puts `between` between lists of parts, and `last` before the last of them: a, b or c. */
export function joined(items: readonly Parts[], between: string, last: string): Parts {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? last : between, ...item];
  });
}

/** What stands in quotes on one line. Offsets count from the start of the text given. */

/** Offset of the quote that closes the one at `open`, by the language's rules; -1 if it isn't closed before `end`. */
export function closingQuote(text: string, open: number, isYaml: boolean, end = text.length): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === "\\" && quote === '"') at += 1;
    else if (char === quote) {
      // In YAML's single quotes a quote is written twice (YAML 1.2.2, section 7.3.2).
      if (!(isYaml && quote === "'" && text.charAt(at + 1) === "'")) return at;
      at += 1;
    }
  }
  return -1;
}

/** Offsets of the quotes between the first and the last character of `value` that would close the first one. */
export function innerQuotes(value: string, isYaml: boolean): number[] {
  const found: number[] = [];
  const last = value.length - 1;
  for (let at = closingQuote(value, 0, isYaml); at !== -1 && at < last; at = closingQuote(value, at, isYaml))
    found.push(at);
  return found;
}

/**
 * Whether the quotes of a value that starts and ends with one are pairs of the text's own (`"A" and "B"`), rather than
 * a pair around the value with more inside (`"A "big" book"`): the first inner one closes a word.
 */
export function isTextWithQuotes(value: string, inner: readonly number[]): boolean {
  if (inner.length % 2 !== 0) return false;
  const sides = inner.map((at) => sideOf(value, at)).filter((side) => side !== "both");
  return sides[0] === "closes";
}

/** Which side of a word a quote stands on; `both` where it tells nothing, as in `don't`. */
function sideOf(value: string, at: number): "opens" | "closes" | "both" {
  const before = /[\s([{]/.test(value.charAt(at - 1));
  const after = /[\s)\]},.;:!?]/.test(value.charAt(at + 1));
  if (before === after) return "both";
  return before ? "opens" : "closes";
}

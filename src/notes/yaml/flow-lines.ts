import { flowEnd, flowTokens } from "./flow-scan.ts";
import { structuralLines } from "./line-shape.ts";

/**
 * The same text, at the same offsets, with each list or mapping in brackets on one line: line breaks, tabs and comments
 * between its pieces become spaces. YAML 1.2.2 (section 7.4) wants the lines between brackets indented, as js-yaml 5
 * does, but js-yaml 3 and libyaml, with which sites are built, don't mind: many notes have their lists so.
 */
export function joinFlowLines(source: string): string {
  let result = "";
  let from = 0;
  for (const { value, valueAt, end } of structuralLines(source, source.length)) {
    if (!/^[[{]/.test(value) || valueAt < from) continue;
    const close = flowEnd(source, valueAt);
    if (close === -1) break;
    if (close <= end) continue;
    result += source.slice(from, valueAt) + joined(source, valueAt);
    from = close + 1;
  }
  return result + source.slice(from);
}

/** The text of a list or mapping in brackets, which starts at `start` and is closed, on one line. */
function joined(source: string, start: number): string {
  let result = "";
  let at = start;
  let wasPlain = false;
  for (const { kind, start: tokenStart, end } of flowTokens(source, start)) {
    const gap = source.slice(at, tokenStart);
    const isPlain = kind === "plain";
    // Between two lines of one plain text the break is part of it.
    result += (wasPlain && isPlain ? gap : " ".repeat(gap.length)) + source.slice(tokenStart, end);
    at = end;
    wasPlain = isPlain;
  }
  return result;
}

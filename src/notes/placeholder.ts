import { endOfLine, startOfLine } from "./diagnosis.ts";

/** A template's `{{title}}`. It starts two mappings in braces, which is why it ends as a syntax error. */
const PLACEHOLDER = /\{\{[^{}\r\n]*\}\}/;
const STARTS_WITH_PLACEHOLDER = /^[^\r\n]*?[:=\-[,][ \t]+(?=(\{\{[^{}\r\n]*\}\}))/gm;

/** The first placeholder that starts a value, up to the line where the parser stopped; else one on that line. */
export function placeholderBefore(
  source: string,
  stop: number,
): { found: string; span: { start: number; end: number } } | null {
  const [lineStart, lineEnd] = [startOfLine(source, stop), endOfLine(source, stop)];
  const line = source.slice(lineStart, lineEnd);
  const own = PLACEHOLDER.exec(line);
  if (own === null || isQuotedBefore(line, own.index)) return null;
  for (const { 0: before, 1: found = "", index } of source.slice(0, lineEnd).matchAll(STARTS_WITH_PLACEHOLDER)) {
    const start = index + before.length;
    if (!isQuotedBefore(before, before.length)) return { found, span: { start, end: start + found.length } };
  }
  const start = lineStart + own.index;
  return { found: own[0], span: { start, end: start + own[0].length } };
}

/** Whether a quote is still open, or a comment has begun, at `at` in a line. */
const isQuotedBefore = (line: string, at: number): boolean =>
  /["'#]/.test(line.slice(0, at).replaceAll(/"[^"]*"|'[^']*'/g, ""));

import type { Fault } from "../fault.ts";

/** A template's `{{title}}` starts two flow mappings, which is why it ends as a syntax error. */
const PLACEHOLDER = /\{\{[^{}\r\n]*\}\}/;

/**
 * Finds the cause behind a syntax fault: a template's placeholder on the faulty line. Any other one gets that line, for
 * the sentence about it.
 * Spans count from the file's start, where `source` lies at `offset`.
 */
export function explainSyntax(source: string, offset: number, fault: Fault): Fault {
  if (fault.rule !== "yaml/syntax") return fault;
  const at = fault.span.start - offset;
  const lineStart = source.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = source.indexOf("\n", at);
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
  const found = PLACEHOLDER.exec(line)?.[0];
  if (found === undefined || isQuotedBefore(line, found)) return { ...fault, line };
  const start = offset + lineStart + line.indexOf(found);
  return { rule: "yaml/placeholder", found, span: { start, end: start + found.length }, pointer: "" };
}

/** Whether a quote is still open, or a comment has begun, where `found` stands in its line. */
const isQuotedBefore = (line: string, found: string): boolean =>
  /["'#]/.test(line.slice(0, line.indexOf(found)).replaceAll(/"[^"]*"|'[^']*'/g, ""));

import type { Span } from "./span.ts";

/** A replacement of text. Edits that belong together never overlap. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with all edits made. They may come in any order; of two that overlap, the later in the text is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of ordered) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}

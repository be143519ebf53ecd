import type { Span } from "../../notes/span.ts";
import type { Proposal } from "../proposal.ts";

/** The right name for a misspelt key, in the quotes it had. `span` is the key's, in `text`. */
export function keyName(key: string, meant: string, span: Span, text: string): Proposal[] {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const edits = [{ span, text: quote + meant + quote }];
  return [{ title: `Rename the key to ${meant}`, edits, intent: { kind: "rename", from: key, to: meant } }];
}

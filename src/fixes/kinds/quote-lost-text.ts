import type { PlacedScalar } from "../../notes/locate.ts";
import type { Span } from "../../notes/span.ts";
import { writeString } from "../../notes/yaml/write-yaml.ts";
import type { Proposal } from "../proposal.ts";

/** Quotes a value together with what YAML took for a comment; `lost` is that comment's place in `text`. */
export function quoteLostText({ node, pointer, flow }: PlacedScalar, lost: Span, text: string): Proposal[] {
  const start = node.style === "empty" ? lost.start : node.span.start;
  const value = text.slice(start, lost.end);
  if (/[\r\n]/.test(value)) return [];
  const edits = [{ span: { start, end: lost.end }, text: writeString(value, "plain", flow) }];
  return [{ title: "Put it in quotes", edits, intent: { kind: "set", pointer, value } }];
}

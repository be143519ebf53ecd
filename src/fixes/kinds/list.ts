import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import { resolveScalar } from "../../notes/yaml/core-schema.ts";
import type { Proposal } from "../../rules/proposal.ts";

/** `a, b` or `x` where the schema wants a list. Names of people have commas of their own and are never split. */
export function list(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const { node, pointer } = scalar;
  if (node.style === "literal" || node.style === "folded") return [];
  const parts = typeof node.value === "string" ? partsOf(node.source, pointer) : [node.source];
  const asStrings = listOf(scalar, writtenStrings(scalar, parts, write), parts);
  if (node.style !== "plain") return [asStrings];
  const values = parts.map((part) => resolveScalar(part, true));
  const hasBare = values.some((value) => typeof value !== "string");
  return hasBare ? [listOf(scalar, parts, values), asStrings] : [asStrings];
}

function partsOf(text: string, pointer: string): string[] {
  if (/\/authors?$/.test(pointer)) return [text];
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function writtenStrings({ node }: PlacedScalar, parts: readonly string[], write: WriteString): string[] {
  return parts.map((part) => write(part, parts.length === 1 ? node.style : "plain", true));
}

function listOf({ node, pointer }: PlacedScalar, written: readonly string[], value: readonly unknown[]): Proposal {
  const edits = [{ span: node.span, text: `[${written.join(", ")}]` }];
  return { title: "Make it a list", edits, intent: { kind: "set", pointer, value } };
}

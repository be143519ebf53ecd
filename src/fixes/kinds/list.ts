import type { PlacedScalar } from "../../notes/walk.ts";
import type { Proposal } from "../proposal.ts";
import { writeString } from "../write-scalar.ts";

/** `a, b` or `x` where the schema wants a list. Names of people have commas of their own and are never split. */
export function list(scalar: PlacedScalar): Proposal[] {
  const { node, pointer } = scalar;
  if (node.style === "literal" || node.style === "folded") return [];
  const bare = typeof node.value !== "string";
  const asStrings = stringList(scalar, bare ? [node.source] : partsOf(node.source, pointer));
  if (!bare) return asStrings;
  const value = [node.value];
  return [
    {
      title: "Make it a list",
      edits: [{ span: node.span, text: `[${node.source}]` }],
      intent: { kind: "set", pointer, value },
    },
    ...asStrings,
  ];
}

function partsOf(text: string, pointer: string): string[] {
  if (/\/authors?$/.test(pointer)) return [text];
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function stringList({ node, pointer }: PlacedScalar, value: readonly string[]): Proposal[] {
  const style = value.length === 1 ? node.style : "plain";
  const text = `[${value.map((part) => writeString(part, style, true)).join(", ")}]`;
  return [{ title: "Make it a list", edits: [{ span: node.span, text }], intent: { kind: "set", pointer, value } }];
}

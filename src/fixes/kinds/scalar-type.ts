import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import type { Proposal } from "../../rules/proposal.ts";
import type { JsonType } from "../../text/value.ts";

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** A number or boolean in quotes where the schema wants it bare, or bare where it wants a string: from the text in the file. */
export function scalarType(scalar: PlacedScalar, expected: readonly JsonType[], write: WriteString): Proposal[] {
  const { node, pointer, flow } = scalar;
  if (typeof node.value !== "string") {
    if (!expected.includes("string") || node.style !== "plain") return [];
    const text = write(node.source, "single", flow);
    return [
      {
        title: "Put it in quotes",
        edits: [{ span: node.span, text }],
        intent: { kind: "set", pointer, value: node.source },
      },
    ];
  }
  const bare = bareValue(node.value.trim(), expected);
  if (bare === null) return [];
  return [
    {
      title: "Remove the quotes",
      edits: [{ span: node.span, text: bare.text }],
      intent: { kind: "set", pointer, value: bare.value },
    },
  ];
}

function bareValue(text: string, expected: readonly JsonType[]): { text: string; value: unknown } | null {
  if (NUMBER.test(text) && (expected.includes("number") || expected.includes("integer")))
    return { text, value: Number(text) };
  const word = text.toLowerCase();
  return expected.includes("boolean") && (word === "true" || word === "false")
    ? { text: word, value: word === "true" }
    : null;
}

import type { PlacedScalar } from "../../notes/locate.ts";
import { ratingFromText } from "../../notes/rating.ts";
import { type ReadOptions, ratingScale } from "../../notes/read-options.ts";
import type { Proposal } from "../../rules/proposal.ts";

/** `4/5`, `8/10` or stars, where a rating has to be a number. */
export function ratingNumber({ node, pointer }: PlacedScalar, readOptions: ReadOptions): Proposal[] {
  if (!pointer.endsWith("/rating") || typeof node.value !== "string") return [];
  const value = ratingFromText(node.value.trim(), ratingScale(readOptions).max);
  if (value === null) return [];
  return [
    {
      title: `Write it as the number ${value}`,
      edits: [{ span: node.span, text: String(value) }],
      intent: { kind: "set", pointer, value },
    },
  ];
}

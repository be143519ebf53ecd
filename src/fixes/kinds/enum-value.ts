import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import { nearest } from "../../notes/nearest.ts";
import type { ReadOptions } from "../../notes/read-options.ts";
import { normalWord } from "../../notes/vocabulary.ts";
import type { Proposal } from "../../rules/proposal.ts";

/** A value that is not one of `allowed`, but means one of them: by its quotes, its case, the vocabulary, or a slip. */
export function enumValue(
  scalar: PlacedScalar,
  allowed: readonly unknown[],
  { vocabulary }: ReadOptions,
  write: WriteString,
): Proposal[] {
  const { node, pointer, flow } = scalar;
  const meant = meantBy(scalar, allowed, vocabulary);
  if (meant === null) return [];
  const text = typeof meant.value === "string" ? write(meant.value, node.style, flow) : String(meant.value);
  return [
    {
      title: `Change to ${text}`,
      edits: [{ span: node.span, text }],
      intent: { kind: "set", pointer, value: meant.value },
    },
  ];
}

function meantBy(
  { node, pointer }: PlacedScalar,
  allowed: readonly unknown[],
  vocabulary: ReadOptions["vocabulary"],
): { value: unknown } | null {
  const words = allowed.filter((value) => typeof value === "string");
  const word = normalWord(node.source);
  const status = pointer.endsWith("/status") ? vocabulary.get(word) : undefined;
  const slip = typeof node.value === "string" ? nearest(node.source, words) : null;
  const ways: readonly (readonly unknown[])[] = [
    allowed.filter((value) => isScalar(value) && String(value) === node.source),
    words.filter((value) => normalWord(value) === word),
    status === undefined ? [] : words.filter((value) => vocabulary.get(normalWord(value)) === status),
    slip === null ? [] : [slip],
  ];
  const meant = ways.find((values) => values.length > 0) ?? [];
  return meant.length === 1 ? { value: meant[0] } : null;
}

const isScalar = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

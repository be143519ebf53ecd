import type { FrontMatter } from "./note.ts";
import type { ValueNode } from "./value-node.ts";

/** The first of `keys` that has a value. */
export function field(frontMatter: FrontMatter | null, ...keys: readonly string[]): ValueNode | null {
  for (const wanted of keys) {
    const entry = frontMatter?.content.entries.find(({ key }) => key === wanted);
    if (entry) return entry.value;
  }
  return null;
}

/** A scalar's text as the author wrote it (`007`, not 7), white space collapsed; null for anything else. */
export function textOf(node: ValueNode | null): string | null {
  if (node?.kind !== "scalar") return null;
  return collapse(node.source) || null;
}

/** A number as people write it: of `4.0`, `+4` or `0x4`, which YAML reads as numbers, their value; else the text. */
export function numberText(node: ValueNode | null): string | null {
  const isNumber = node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
  return isNumber ? String(node.value) : textOf(node);
}

/** The values of a list, or any other value as a list of one. */
export const nodesOf = (node: ValueNode): readonly ValueNode[] =>
  node.kind === "sequence" ? node.items.map(({ value }) => value) : [node];

/** The texts of a list, or of a scalar as a list of one. */
export const textsOf = (node: ValueNode): string[] =>
  nodesOf(node)
    .map(textOf)
    .filter((text) => text !== null);

/** Whether there is anything to collapse. */
const IS_WIDE = /[^\S ]| {2}|^ | $/;

/** White space of every kind, line breaks included, as one space; none at the ends. */
export const collapse = (text: string): string => (IS_WIDE.test(text) ? text.replaceAll(/\s+/g, " ").trim() : text);

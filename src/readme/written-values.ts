import type { MappingNode, ValueNode } from "../notes/value-node.ts";

/**
 * The texts of a front matter's values that would read otherwise as JavaScript writes them: `0987654321`, `1.10`, `1e3`.
 * @param content the front matter's mapping; only its own keys count, not those of mappings in it
 */
export function writtenValues(content: MappingNode): Readonly<Record<string, string>> {
  const written = content.entries.flatMap(({ key, value }): [string, string][] => {
    const text = writtenText(value);
    return text === null ? [] : [[key, text]];
  });
  return written.length === 0 ? {} : Object.fromEntries(written);
}

function writtenText(node: ValueNode): string | null {
  if (node.kind === "scalar") return isRewritten(node) ? node.source : null;
  if (node.kind !== "sequence" || !node.items.some(({ value }) => isRewritten(value))) return null;
  return node.items.flatMap(({ value }) => (value.kind === "scalar" ? [value.source] : [])).join(", ");
}

const isRewritten = (node: ValueNode): boolean =>
  node.kind === "scalar" && typeof node.value === "number" && String(node.value) !== node.source;

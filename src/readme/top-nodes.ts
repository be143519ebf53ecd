import { LIMITS } from "../limits.ts";
import { splitBlocks } from "../markdown/blocks.ts";
import type { MarkdownLimits } from "../markdown/complexity.ts";

/** A node at the top level of a file, by UTF-16 offsets from 0. */
export interface TopNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The nodes at the top level of a README, or the offset of what no parser gets through in reasonable time. */
export function findTopNodes(
  text: string,
  limits: MarkdownLimits = LIMITS.readmeMarkdown,
): { readonly nodes: readonly TopNode[] } | { readonly tooComplexAt: number } {
  const nodes: TopNode[] = [];
  const parts = splitBlocks(text, limits);
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return part.value === null ? { nodes } : { tooComplexAt: part.value };
    const { start } = part.value;
    for (const { type, position } of part.value.nodes)
      nodes.push({ type, start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0) });
  }
}

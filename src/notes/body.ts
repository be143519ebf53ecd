import type { Heading, RootContent } from "mdast";
import { toString as textIn } from "mdast-util-to-string";
import { LIMITS } from "../limits.ts";
import { splitBlocks } from "../markdown/blocks.ts";
import { inlineText } from "../markdown/inline-text.ts";

export interface Section {
  readonly heading: Heading;
  /** What stands under the heading, up to the next one of its level. */
  readonly nodes: readonly RootContent[];
}

/** The sections under top-level headings whose text may contain `wanted` (lower case): markup can still hide the rest. */
export function* sectionsUnder(body: string, wanted: string): Generator<Section> {
  const nodes = [...topLevelBlocks(body)];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== "heading" || !lettersOf(textIn(node)).includes(lettersOf(wanted))) continue;
    yield { heading: node, nodes: nodes.slice(index + 1, endOfSection(nodes, index, node.depth)) };
  }
}

/** Whether a heading's text, as a reader sees it, contains `wanted` (lower case). */
export const isAbout = (heading: Heading, wanted: string): boolean =>
  inlineText(textIn(heading))?.toLowerCase().includes(wanted) ?? false;

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[\s\\`*_~]+/g, "");

function endOfSection(nodes: readonly RootContent[], start: number, depth: number): number {
  for (let index = start + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === "heading" && node.depth <= depth) return index;
  }
  return nodes.length;
}

/** The blocks of a body up to what takes a parser too long. */
function* topLevelBlocks(body: string): Generator<RootContent> {
  for (const { nodes } of splitBlocks(body, LIMITS.noteMarkdown)) yield* nodes;
}

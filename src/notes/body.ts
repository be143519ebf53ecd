import type { Heading, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { collapse } from "./field.ts";

const parse = (body: string): Root =>
  fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** A node's text on one line, without HTML; null if it has none. */
export const plainText = (node: unknown): string | null => collapse(toString(node, { includeHtml: false })) || null;

/** The text of the body's first heading of level 1; null if there is none. */
export function firstHeading(body: string): string | null {
  if (!/^ {0,3}(?:#|=+\s*$)/m.test(body)) return null;
  const heading = parse(body).children.find((node) => node.type === "heading" && node.depth === 1);
  return heading ? plainText(heading) : null;
}

/** What stands under each top-level heading whose text contains `wanted` (lower case), up to the next heading of its level. */
export function sectionsUnder(body: string, wanted: string): RootContent[][] {
  const nodes = parse(body).children;
  return nodes.flatMap((node, index) =>
    node.type === "heading" && plainText(node)?.toLowerCase().includes(wanted) ? [sectionAfter(nodes, index, node)] : [],
  );
}

function sectionAfter(nodes: readonly RootContent[], index: number, heading: Heading): RootContent[] {
  const rest = nodes.slice(index + 1);
  const end = rest.findIndex((node) => node.type === "heading" && node.depth <= heading.depth);
  return end === -1 ? rest : rest.slice(0, end);
}

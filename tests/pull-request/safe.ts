import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect } from "vitest";

/** What GitHub makes links, pictures or formulas of after Markdown is done, in text outside code. */
const LINKED = /@\w|#\d|\bGH-\d|:\/\/|www\.|\$|:[\w+-]+:|(?<![\da-z])[\da-f]{7,40}(?![\da-z])/i;
const HIDDEN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\n\t])\p{Cc}/u;

export const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** All nodes of a body, as a GFM parser sees it. */
export const nodesIn = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];

const OURS = [
  "root",
  "heading",
  "paragraph",
  "list",
  "listItem",
  "strong",
  "emphasis",
  "break",
  "text",
  "inlineCode",
  "code",
  "link",
  "html",
];

/** What a node has that we don't write; null if it is one of ours. */
function wrongIn(node: Nodes, links: string): string | null {
  if (!OURS.includes(node.type)) return node.type;
  if (node.type === "text" && LINKED.test(node.value)) return `text that GitHub links: ${node.value}`;
  if (node.type === "link" && !node.url.startsWith(links)) return `a link to ${node.url}`;
  const isMarker = /^(?:<!-- bookends:[a-z]+ [\w:%.= ]+ -->\n?)+$/;
  return node.type === "html" && !isMarker.test(node.value) ? node.value : null;
}

/**
 * Holds that a body has nothing in it that we don't write: only our markers as HTML, at its start, and only links
 * that begin with `links`. No text in it is anything to GitHub but text, and nothing in it hides. Returns its nodes.
 */
export function expectSafe(body: string, links: string): Nodes[] {
  expect(body).not.toMatch(HIDDEN);
  const nodes = nodesIn(parse(body));
  expect(nodes.map((node) => wrongIn(node, links)).filter((wrong) => wrong !== null)).toEqual([]);
  const html = nodes.filter(({ type }) => type === "html");
  expect(html.map((node) => node.position?.start.offset)).toEqual([0]);
  return nodes;
}

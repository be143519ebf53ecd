import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { wildFrom } from "./complexity-guard.ts";

/** A node at the top level of a file, by UTF-16 offsets from 0. */
export interface TopNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What is inside a line has no say in where blocks begin and end, and it is most of a parser's work. */
const NO_INLINES = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink",
    ],
  },
};

const PART_LENGTH = 16 * 1024;
/** After an empty line, a line that continues no list, quote or footnote: only a code fence or HTML can be open there. */
const FRESH_START = /\n\r?\n(?=[\p{L}#]|\*\*\[)/gu;
const PROBE = "x";

/**
 * The nodes at the top level of a markdown text, as a GFM parser sees them, or the offset of what no parser gets through
 * in reasonable time. The parser's time grows with the square of the length where there are many lists, so the text is
 * parsed in parts, cut where nothing is open: there a line of text becomes a paragraph of its own. Parts are about
 * `partLength` long, where that can be.
 */
export function topNodes(
  text: string,
  partLength: number = PART_LENGTH,
): { readonly nodes: TopNode[] } | { readonly wildAt: number } {
  const nodes: TopNode[] = [];
  let from = 0;
  let length = partLength;
  while (from < text.length) {
    const to = freshStart(text, from + length);
    const source = text.slice(from, to);
    const wild = wildFrom(source);
    if (wild !== null) return { wildAt: from + wild };
    const part = parse(source + (to < text.length ? PROBE : ""), from);
    const probe = to < text.length ? part.pop() : undefined;
    if (to < text.length && !(probe?.type === "paragraph" && probe.start === to)) {
      length *= 2;
      continue;
    }
    nodes.push(...part);
    from = to;
    length = partLength;
  }
  return { nodes };
}

function freshStart(text: string, from: number): number {
  FRESH_START.lastIndex = from;
  return FRESH_START.test(text) ? FRESH_START.lastIndex : text.length;
}

function parse(text: string, offset: number): TopNode[] {
  const { children } = fromMarkdown(text, { extensions: [gfm(), NO_INLINES], mdastExtensions: [gfmFromMarkdown()] });
  return children.map((node) => ({
    type: node.type,
    start: offset + (node.position?.start.offset ?? 0),
    end: offset + (node.position?.end.offset ?? 0),
  }));
}

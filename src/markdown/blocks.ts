import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { findTooComplex, type MarkdownLimits } from "./complexity.ts";

/** What a line's text means has no say in where blocks begin and end, and is most of the parser's work. */
const NO_INLINES = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "emailAutolink",
      "gfmFootnoteCall",
      "gfmPotentialFootnoteCall",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink",
      "protocolAutolink",
      "strikethrough",
      "wwwAutolink",
    ],
  },
};
const GFM = gfm();
/** Without the search for addresses in every text, which descends by recursion. */
const NODES = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Where a list, a quote and a paragraph end: at a heading, and at text after an empty line. Code and HTML may go on. */
const FRESH_START = /\n(?=#{1,6}[ \t])|\n\r?\n(?=\p{L}|\*\*\[)/gu;
const PROBE = "# x";

/** Blocks at the top level of a text. Their positions count from the part's start, an offset in UTF-16 units from 0. */
export interface MarkdownPart {
  readonly start: number;
  readonly nodes: readonly RootContent[];
}

/**
 * The blocks at the top level of a markdown text, as a GFM parser sees them and without what is inside of lines, in
 * parts. The parser's time grows with the square of the length where there are many lists, so the text is cut where
 * nothing is open: there a heading is a block of its own.
 * @returns the offset of what no parser gets through in reasonable time, where the parts end early; else null
 */
export function* splitBlocks(text: string, limits: MarkdownLimits): Generator<MarkdownPart, number | null> {
  for (let start = 0, length = limits.partLength; start < text.length; ) {
    const end = freshStart(text, start + length);
    const source = text.slice(start, end);
    const tooComplex = findTooComplex(source, limits);
    if (tooComplex !== null) return start + tooComplex;
    const nodes = end === text.length ? parse(source) : parseClosed(source);
    if (nodes === null) {
      length *= 2;
      continue;
    }
    yield { start, nodes };
    start = end;
    length = limits.partLength;
  }
  return null;
}

function freshStart(text: string, from: number): number {
  FRESH_START.lastIndex = from;
  return FRESH_START.test(text) ? FRESH_START.lastIndex : text.length;
}

/** The blocks of a text after which nothing is open; null if something is. */
function parseClosed(source: string): RootContent[] | null {
  const nodes = parse(source + PROBE);
  const probe = nodes.pop();
  return probe?.type === "heading" && probe.position?.start.offset === source.length ? nodes : null;
}

const parse = (text: string): RootContent[] =>
  fromMarkdown(text, { extensions: [GFM, NO_INLINES], mdastExtensions: [NODES] }).children;

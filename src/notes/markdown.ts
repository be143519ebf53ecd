import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textIn } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { collapse } from "./field.ts";

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
const NODES = gfmFromMarkdown();
/** Without the search for addresses in every text, which descends by recursion. */
const BLOCK_NODES = NODES.map(({ transforms: _, ...extension }) => extension);

const PART = 4 * 1024;
const LONGEST_PART = 32 * 1024;
/** Where a list, a quote and a paragraph end: at a heading, and at text after an empty line. */
const FRESH_START = /\n(?=#{1,6}[ \t])|\n\r?\n(?=\p{L})/gu;
const PROBE = "# x";

/** Each one a list or a quote inside the one before: the parser's time grows with the cube of them, and its stack ends. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){32}/m;
/** The parser copies all it knows at each underlined heading. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/gm;
const MOST_UNDERLINES = 100;

/**
 * The blocks at the top level of a markdown text, in order, with the text of paragraphs and headings as written.
 * The text is parsed in parts, cut where nothing is open, as the parser's time grows with the square of the length.
 * Ends early at a part that would take it forever: nested 32 deep in one line, or 32 KiB with nowhere to cut.
 */
export function* blocksOf(text: string, partLength: number = PART): Generator<RootContent> {
  for (let from = 0; from < text.length; ) {
    const part = partAt(text, from, partLength);
    if (part === null) return;
    yield* part.nodes;
    from = part.end;
  }
}

type Part = { readonly nodes: readonly RootContent[]; readonly end: number };

function partAt(text: string, from: number, partLength: number): Part | null {
  for (let length = partLength; ; length *= 2) {
    const end = freshStart(text, from + length);
    const part = text.slice(from, end);
    if (part.length > LONGEST_PART || isWild(part)) return null;
    if (end === text.length) return { nodes: parse(part), end };
    const nodes = parse(part + PROBE);
    const probe = nodes.pop();
    if (probe?.type === "heading" && probe.position?.start.offset === part.length) return { nodes, end };
  }
}

function freshStart(text: string, from: number): number {
  FRESH_START.lastIndex = from;
  return FRESH_START.test(text) ? FRESH_START.lastIndex : text.length;
}

const isWild = (part: string): boolean => DEEP.test(part) || (part.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES;

const parse = (text: string): RootContent[] =>
  fromMarkdown(text, { extensions: [GFM, NO_INLINES], mdastExtensions: [BLOCK_NODES] }).children;

/** Without any of these a line means what it says. */
export const MARKUP = /[\\`*_[\]<>~&]/;
/** Longer than any title; markup made to be slow takes time that grows with the square of its length. */
const LONGEST_INLINE = 500;

/** What a reader sees of a paragraph's or heading's text, on one line and without HTML; null if nothing. */
export function inlineText(source: string): string | null {
  const line = collapse(source);
  if (!MARKUP.test(line) || line.length > LONGEST_INLINE) return line || null;
  // A word in front keeps a line such as `# a` from being anything but text.
  const paragraph = fromMarkdown(`x ${line}`, { extensions: [GFM], mdastExtensions: [NODES] });
  return collapse(textIn(paragraph, { includeHtml: false }).slice(1)) || null;
}

import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textIn } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { LIMITS } from "../limits.ts";

const GFM = gfm();
const NODES = gfmFromMarkdown();

/** Without any of these a line means what it says. */
export const MARKUP = /[\\`*_[\]<>~&]/;

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a reader sees of a paragraph's or heading's source, on one line and without HTML; null if nothing. */
export function inlineText(source: string): string | null {
  const line = collapse(source);
  if (!MARKUP.test(line) || line.length > LIMITS.inlineLength) return line || null;
  // A word in front keeps a line such as `# a` from being anything but text.
  const paragraph = fromMarkdown(`x ${line}`, { extensions: [GFM], mdastExtensions: [NODES] });
  return collapse(textIn(paragraph, { includeHtml: false }).slice(1)) || null;
}

import type { PhrasingContent } from "mdast";

/** Bidi embeddings, overrides and isolates, which reorder what stands beside them, the BOM, and control characters that are no white space. */
const UNSHOWABLE = /[\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/**
 * Untrusted text as a reader sees it: white space collapsed and trimmed, control characters and bidi controls
 * dropped, lone surrogates (no character in UTF-8) replaced by U+FFFD. All else stays as it is.
 */
export const sanitizeText = (text: string): string =>
  text
    .replace(UNSHOWABLE, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\s\u0085]+/g, " ")
    .trim();

/**
 * Untrusted text as markdown phrases. What GitHub makes a link of by itself (addresses, e-mail, mentions) becomes a
 * code span: escapes don't stop it, because it looks for these in the text after markdown is done. Not for link texts,
 * in which it doesn't look.
 */
export function phrases(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const visible = sanitizeText(text);
  let from = 0;
  for (const { start, end } of autolinked(visible)) {
    if (start > from) nodes.push({ type: "text", value: visible.slice(from, start) });
    nodes.push({ type: "inlineCode", value: visible.slice(start, end) });
    from = end;
  }
  if (from < visible.length) nodes.push({ type: "text", value: visible.slice(from) });
  return nodes;
}

/** The characters of an address, without the few a code span in a table can't hold as they are. */
const ADDRESS_RUN = /[\w\-.~:/?#@!$&'()*+,;=%]+/g;
const AUTOLINK = /@[^@]|[^@]@|(?:https?|ftp):\/\/|(?<![a-z\d])www\./i;
const NOT_FIRST = "-.~:/?#!$&'()*+,;=%";
const NOT_LAST = ".,;:!?'()*";

function* autolinked(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const run of text.matchAll(ADDRESS_RUN)) {
    if (!AUTOLINK.test(run[0])) continue;
    let [start, end] = [run.index, run.index + run[0].length];
    while (start < end && NOT_FIRST.includes(text.charAt(start))) start += 1;
    while (end > start && NOT_LAST.includes(text.charAt(end - 1))) end -= 1;
    if (start < end) yield { start, end };
  }
}

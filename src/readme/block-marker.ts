/** One marker comment, taken apart. `options` is the text after the name, as written. */
export interface Marker {
  readonly closing: boolean;
  readonly name: string;
  readonly options: string;
}

const STARTS_LIKE_ONE = /^<!--\s*(?:\/\s*)?bookends:/;
const LINE_LIKE_ONE = /^[ \t]*(<!--\s*(?:\/\s*)?bookends:.*)$/m;
const LONGEST_SHOWN = 100;
const RAW_TEXT_ELEMENT = /^<(?:pre|script|style|textarea)\b/i;

/**
 * Reads an HTML block of a file as a marker, `<!-- bookends:NAME options -->` or `<!-- /bookends:NAME -->`.
 * Null: it has nothing to do with Bookends. `misplaced`: a marker that shares its HTML block with something else;
 * what is generated there would not be markdown, and what stands beside it would be lost. Raw text (`<pre>`, a longer
 * comment) only shows a marker, like a code fence.
 */
export function readMarker(html: string): Marker | { readonly misplaced: string } | null {
  const text = html.trim();
  if (STARTS_LIKE_ONE.test(text)) {
    return text.indexOf("-->") === text.length - 3 ? parts(text.slice(4, -3).trim()) : { misplaced: shortened(text) };
  }
  if (text.startsWith("<!--") || RAW_TEXT_ELEMENT.test(text)) return null;
  const line = LINE_LIKE_ONE.exec(text)?.[1];
  return line === undefined ? null : { misplaced: shortened(line) };
}

function parts(inner: string): Marker {
  const closing = inner.startsWith("/");
  const named = inner.slice(inner.indexOf(":") + 1);
  const end = named.search(/\s/);
  return end === -1
    ? { closing, name: named, options: "" }
    : { closing, name: named.slice(0, end), options: named.slice(end).trim() };
}

/** The marker alone, for a sentence about it. */
function shortened(text: string): string {
  const end = text.indexOf("-->");
  const marker = (end === -1 ? text : text.slice(0, end + 3)).slice(0, LONGEST_SHOWN);
  return marker.replace(/\s+/g, " ").trim();
}

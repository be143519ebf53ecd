/** A shorter text of the same block structure, and the way back to places in the whole one. */
export interface Thinned {
  readonly text: string;
  /** Offset in `text` -> offset in the whole. */
  readonly original: (offset: number) => number;
}

/**
 * A table's row, or a cover or a link of a shelf, that can neither begin nor end anything: `<a` begins an HTML block only
 * where nothing else stands on its line (CommonMark 0.31, section 4.6), `[^` may begin a footnote, and a row of dashes
 * makes a table of the line above it.
 */
const PLAIN_ROW = /^(?:\|(?![\s|:-]*$)[^<>]*|<a href="[^"<>]*"><img [^<>]*><\/a>\s*|\[[^^<>][^<>]*\) ·\s*)$/;
const KEPT_ROWS = 3;

/**
 * Leaves out the middle of long tables and shelves: a parser's time goes into their cells, and finding markers needs none of them.
 * The first three lines of a run of rows and its last one stay, so that what was a table is one.
 */
export function thin(whole: string): Thinned {
  const lines = linesOf(whole);
  const rows = lines.map(({ start, end }) => PLAIN_ROW.test(whole.slice(start, end)));
  const kept: string[] = [];
  const jumps: { readonly at: number; readonly to: number }[] = [];
  let length = 0;
  let run = 0;
  let from = 0;
  for (const [index, { start, end }] of lines.entries()) {
    run = rows[index] ? run + 1 : 0;
    if (run <= KEPT_ROWS || !rows[index + 1]) continue;
    kept.push(whole.slice(from, start));
    length += start - from;
    jumps.push({ at: length, to: end });
    from = end;
  }
  kept.push(whole.slice(from));
  return { text: kept.join(""), original: (offset) => leap(jumps, offset) };
}

function leap(jumps: readonly { readonly at: number; readonly to: number }[], offset: number): number {
  let low = 0;
  let high = jumps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jumps[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const jump = jumps[low - 1];
  return jump === undefined ? offset : jump.to + offset - jump.at;
}

function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

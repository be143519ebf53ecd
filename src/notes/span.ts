/** A stretch of a file's text: UTF-16 offsets counted from 0, BOM and CR included; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range as people and GitHub count it: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Makes a function that turns spans of `text` into places.
 * A line ends with LF (CRLF included); a BOM is a column of line 1. Reads the text once, a span in O(log lines).
 */
export function placesIn(text: string): (span: Span) => Place {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(end)];
    return {
      line: first + 1,
      column: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

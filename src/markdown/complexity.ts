/** A mark that opens a quote, a list item or a footnote (CommonMark 0.31, sections 5.1 and 5.2). */
const OPENER = /([ \t]*)(?:(>)|(?:[-*+]|\d{1,9}[.)])(?=\s|$)|\[\^[^\]\s]+\]:)/y;
const THEMATIC_BREAK = /^[ \t>]*([-*])[ \t]*(?:\1[ \t]*){2,}\r?$/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/;

/** What a part of a markdown text may cost a parser. */
export interface MarkdownLimits {
  /** About how long the parts of a text are, in UTF-16 units. */
  readonly partLength: number;
  /** The longest part: there may be nowhere to cut. A parser's time grows with the square of it. */
  readonly longestPart: number;
  /** Lists and quotes inside one another: a parser's time grows with the square of them, line by line, and its stack ends. */
  readonly depth: number;
  /** The squares of the depths of all lines together. */
  readonly depthWork: number;
  /** Underlined headings: a parser copies all that it knows at each of them. */
  readonly underlines: number;
}

/**
 * Where a markdown text begins to take a parser too long, or more stack than there is: the offset of a line, in UTF-16
 * units from 0. Null if it never does.
 */
export function findTooComplex(text: string, limits: MarkdownLimits): number | null {
  const depthOf = depthCounter(limits.depth);
  let [work, underlines] = [0, 0];
  if (text.length > limits.longestPart) return 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const line = text.slice(start, newline === -1 ? text.length : newline);
    const depth = THEMATIC_BREAK.test(line) ? 0 : depthOf(line);
    work += depth ** 2;
    if (UNDERLINE.test(line)) underlines += 1;
    if (depth > limits.depth || work > limits.depthWork || underlines > limits.underlines) return start;
    start += line.length + 1;
  }
  return null;
}

function isOpener(line: string): boolean {
  OPENER.lastIndex = 0;
  return OPENER.test(line);
}

/** Returns of each line, in order, how deep it may be nested: a list goes on in lines further in, a quote's mark is on each of its lines. */
function depthCounter(deepest: number): (line: string) => number {
  const columns: number[] = [];
  let afterEmpty = false;
  return (line) => {
    let quotes = 0;
    OPENER.lastIndex = 0;
    for (let opener = OPENER.exec(line); opener !== null; opener = OPENER.exec(line)) {
      const column = opener.index + (opener[1] ?? "").length;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      if (opener[2] === undefined) columns.push(column);
      else quotes += 1;
      if (quotes + columns.length > deepest) break;
    }
    // Text at the margin ends all lists, if it can't go on with a paragraph in one.
    if (afterEmpty && /^\S/.test(line) && !isOpener(line)) columns.length = 0;
    afterEmpty = line.trim() === "";
    return quotes + columns.length;
  };
}

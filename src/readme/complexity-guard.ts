/** A mark that opens a quote, a list item or a footnote (CommonMark 0.31, sections 5.1 and 5.2). */
const OPENER = /([ \t]*)(?:(>)|(?:[-*+]|\d{1,9}[.)])(?=\s|$)|\[\^[^\]\s]+\]:)/y;
const THEMATIC_BREAK = /^[ \t>]*([-*])[ \t]*(?:\1[ \t]*){2,}\r?$/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/;

const DEEPEST = 100;
/** The parser's time grows with the square of the depth, line by line; with the number of underlined headings, squared; and with a paragraph's length, squared. */
const MOST_WORK = 2_000_000;
const MOST_UNDERLINES = 500;
const LONGEST = 1024 * 1024;

/**
 * Where a markdown text begins to take a parser forever, or more stack than there is; null if it never does. That is the
 * offset of a line: made to hurt, as no list or quote of a person's is.
 */
export function wildFrom(text: string): number | null {
  const depthOf = depths();
  let [work, underlines] = [0, 0];
  if (text.length > LONGEST) return 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const line = text.slice(start, newline === -1 ? text.length : newline);
    const depth = THEMATIC_BREAK.test(line) ? 0 : depthOf(line);
    work += depth ** 2;
    if (UNDERLINE.test(line)) underlines += 1;
    if (depth > DEEPEST || work > MOST_WORK || underlines > MOST_UNDERLINES) return start;
    start += line.length + 1;
  }
  return null;
}

function isOpener(line: string): boolean {
  OPENER.lastIndex = 0;
  return OPENER.test(line);
}

/** Says of each line, in order, how deep it may be nested: a list goes on in lines further in, a quote's mark is on each of its lines. */
function depths(): (line: string) => number {
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
      if (quotes + columns.length > DEEPEST) break;
    }
    // Text at the margin ends all lists, if it can't go on with a paragraph in one.
    if (afterEmpty && /^\S/.test(line) && !isOpener(line)) columns.length = 0;
    afterEmpty = line.trim() === "";
    return quotes + columns.length;
  };
}

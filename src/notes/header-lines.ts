/** A MultiMarkdown header: `Key: value` lines from the first line of a text to the first empty one. */
export interface HeaderLines {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  /** Where the text goes on after the header, in UTF-16 units. */
  readonly end: number;
}

const LINE = /^\uFEFF?(\p{L}[\p{L}\p{N} _-]{0,40}):(?:[ \t]+(.*))?$/u;
const CONTINUED = /^\s+(\S.*)$/;
/** Longer than any header. */
const LONGEST = 8192;

/**
 * Reads such a header; null where the text doesn't begin with two such lines or more, or where they aren't closed by an
 * empty line or the end. An indented line continues the value before it.
 * Source: MultiMarkdown User's Guide, "Metadata".
 */
export function headerLines(text: string): HeaderLines | null {
  if (!LINE.test(lineAt(text, 0).trimEnd())) return null;
  const pairs: [key: string, value: string][] = [];
  let at = 0;
  while (at < text.length && at < LONGEST) {
    const line = lineAt(text, at);
    at += line.length;
    if (line.trim() === "") break;
    if (!addLine(pairs, line.trimEnd())) return null;
  }
  return pairs.length > 1 ? { pairs, end: at } : null;
}

/** One line with its end. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end + 1);
}

/** Whether the line belongs to a header. */
function addLine(pairs: [key: string, value: string][], line: string): boolean {
  const [, key, value = ""] = LINE.exec(line) ?? [];
  const [, more] = CONTINUED.exec(line) ?? [];
  const last = pairs.at(-1);
  if (key !== undefined) pairs.push([key, value]);
  else if (more !== undefined && last) last[1] = `${last[1]} ${more}`.trim();
  else return false;
  return true;
}

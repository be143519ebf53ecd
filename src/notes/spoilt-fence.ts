import { LIMITS } from "../limits.ts";
import type { Fault } from "./fault.ts";
import type { Fences } from "./fences.ts";
import { isFrontMatterLine, isKeyLine, looksLikeFrontMatter } from "./front-matter-shape.ts";

/** Dashes of every kind, alone or in a row, with what an editor or a person may have put around them. */
const DASHES = /^[\s\uFEFF\u200B]*[\\*_>#"'`“”<!|]*[-‐‑‒–—―−－]+(?:[ \t]+[-‐‑‒–—―−－]+)*[*_"'`“”.:;,\\>|]*[\s\u200B]*$/;
const PLUSES = /^[\s\uFEFF\u200B]*[\\*_>"'`]*\+{2,}[*_"'`.:;,]*\s*$/;
const STARS = /^[ \t]*(?:\*{3,}|_{3,})[ \t]*$/;
const CODE = /^[ \t]*(?:```+|~~~+)[ \t]*(?:ya?ml|toml)?[ \t]*$/i;
/** `---title: A` or `--- # notes`: a fence with more on its line. */
const CROWDED = /^(---|\+\+\+)[ \t]*(?=\S)(?![-+])(.*)$/;
/** With these the front matter isn't first, or isn't closed: other rules speak of that. */
const INDENTED = /^[ \t]+(?:---|\+\+\+)[ \t]*$/;
const FENCE = /^(?:---|\+\+\+)[ \t]*$/;

interface Line {
  readonly start: number;
  /** Without its line ending. */
  readonly text: string;
}

type FencedText = Extract<Fences, { kind: "fenced" }>;

type Wanted = "---" | "+++";

/** Where a line can't be told apart from a rule or a list, only the lines around it tell that it was meant as a fence. */
const isSpoilt = (line: string): boolean =>
  line.length <= MAX_FENCE &&
  !FENCE.test(line) &&
  !NESTED_LIST.test(line) &&
  (DASHES.test(line) || PLUSES.test(line) || STARS.test(line) || CODE.test(line));

const wantedFor = (line: string): Wanted => (line.includes("++") ? "+++" : "---");

/** No one writes a longer one. */
const MAX_FENCE = 80;
/** `  - - x`: an item in a list of lists. */
const NESTED_LIST = /^[ \t]+-[ \t]/;

/**
 * Finds a line that was meant to open front matter and does not, or the place where such a line is missing; null if
 * there is none. `text` is a file in which no front matter was found. Lines of `Key: value` that end at an empty line
 * are a MultiMarkdown header, which is none.
 */
export function findSpoiltOpening(text: string): Fault | null {
  const lines = linesFrom(text, text.startsWith("\uFEFF") ? 1 : 0);
  const index = lines.findIndex(({ text: line }) => line.trim() !== "");
  const first = lines[index];
  if (first === undefined) return null;
  const below = lines.slice(index + 1);
  if (isSpoilt(first.text) && !INDENTED.test(first.text)) return spoiltOpening(first, below);
  const crowded = CROWDED.exec(first.text);
  if (crowded) return crowdedOpening(text, first, crowded, below);
  return index === 0 ? missingOpening(text, lines) : null;
}

function spoiltOpening(first: Line, below: readonly Line[]): Fault | null {
  const end = below.findIndex(({ text }) => FENCE.test(text) || isSpoilt(text));
  const inside = below.slice(0, end === -1 ? 0 : end).map(({ text }) => text);
  if (!looksLikeFrontMatter(inside)) return null;
  const closing = below[end];
  const isClosed = closing !== undefined && FENCE.test(closing.text);
  const wanted = wantedFor(isClosed ? closing.text : first.text);
  return fenceFault(first, wanted, "opening", closing === undefined || isClosed ? [first] : [first, closing]);
}

/** `---title: A`: the key gets a line of its own. */
function crowdedOpening(text: string, first: Line, crowded: RegExpExecArray, below: readonly Line[]): Fault | null {
  const [whole, fence = "", rest = ""] = crowded;
  const end = below.findIndex(({ text: line }) => FENCE.test(line));
  const inside = [rest, ...below.slice(0, Math.max(0, end)).map(({ text: line }) => line)];
  if (end === -1 || !looksLikeFrontMatter(inside)) return null;
  const wanted = wantedFor(fence);
  const span = { start: first.start, end: first.start + whole.trimEnd().length };
  const gap = { start: first.start + fence.length, end: first.start + whole.length - rest.length };
  const repair = [{ span: gap, text: lineBreakOf(text) }];
  return { rule: "frontmatter/fence", found: whole.trimEnd(), wanted, side: "opening", repair, span, pointer: "" };
}

/** Lines of `key: value` from the first line of the file to a fence, with no empty line between. */
function missingOpening(text: string, lines: readonly Line[]): Fault | null {
  const fence = fenceBelowKeys(lines);
  if (fence === null) return null;
  const wanted = wantedFor(fence.text);
  const at = lines[0]?.start ?? 0;
  const repair = [{ span: { start: at, end: at }, text: wanted + lineBreakOf(text) }];
  return {
    rule: "frontmatter/fence",
    found: "",
    wanted,
    side: "opening",
    repair,
    span: { start: at, end: at },
    pointer: "",
  };
}

/**
 * Finds a second opening fence, which ends the front matter before its first key; null if there is none.
 * @param fences those of `text`, with nothing but white space between them.
 */
export function findRepeatedOpening(text: string, { inner, closing, bodyStart }: FencedText): Fault | null {
  if (fenceBelowKeys(linesFrom(text, bodyStart)) === null) return null;
  const found = closing.trimEnd();
  const span = { start: inner.end, end: inner.end + found.length };
  const repair = [{ span: { start: inner.end, end: bodyStart }, text: "" }];
  return { rule: "frontmatter/fence", found, wanted: wantedFor(found), side: "repeated", repair, span, pointer: "" };
}

/** The fence below lines of `key: value`, with no empty line above it; null if the lines are anything else. */
function fenceBelowKeys(lines: readonly Line[]): Line | null {
  const end = lines.findIndex(({ text: line }) => line.trim() === "" || FENCE.test(line));
  const fence = lines[end];
  if (fence === undefined || !FENCE.test(fence.text)) return null;
  const inside = lines.slice(0, end).map(({ text: line }) => line);
  const keys = inside.filter(isKeyLine);
  // One line above `---` is a heading of markdown, unless it is written as a key is.
  if (keys.length < 2 && !/^[a-z]/.test(inside[0] ?? "")) return null;
  return isKeyLine(inside[0] ?? "") && looksLikeFrontMatter(inside) ? fence : null;
}

/**
 * Finds the line that was meant to close front matter and does not; null if there is none. An indented `---`, or
 * `---foo`, is none: with these the front matter counts as unclosed.
 * @param from the offset behind the opening fence. @param until where to stop looking.
 */
export function findSpoiltClosing(text: string, from: number, until: number): Fault | null {
  const wanted = wantedFor(text.slice(from - 3, from));
  const lines = linesFrom(text, from).slice(1);
  let hasKey = false;
  for (const [index, line] of lines.entries()) {
    if (line.start >= until) return null;
    if (isClosing(line.text, wanted)) {
      const goesOn = until < text.length && isKeyLine(nextText(lines, index));
      return hasKey && !goesOn ? fenceFault(line, wanted, "closing", [line]) : null;
    }
    if (line.text.trim() !== "" && !isFrontMatterLine(line.text)) return null;
    hasKey ||= isKeyLine(line.text);
  }
  return null;
}

/** The first line after `index` that isn't blank. */
const nextText = (lines: readonly Line[], index: number): string =>
  lines.slice(index + 1, index + 10).find(({ text }) => text.trim() !== "")?.text ?? "";

const isClosing = (line: string, wanted: Wanted): boolean =>
  /^\.\.\.[ \t]*$/.test(line) ||
  (FENCE.test(line) && wantedFor(line) !== wanted) ||
  (isSpoilt(line) && !INDENTED.test(line) && line.trim() !== "-");

/**
 * Whether the front matter was never closed and goes on into the text of the note: an empty line above the place where
 * reading stopped has keys above it and prose below.
 */
export function runsIntoBody(text: string, from: number, stop: number): boolean {
  const lines = linesFrom(text, from).slice(1);
  for (const [index, line] of lines.entries()) {
    if (line.start > stop) return false;
    const next = lines[index + 1];
    if (line.text.trim() !== "" || next === undefined || next.text.trim() === "") continue;
    const above = lines.slice(0, index).map(({ text: key }) => key);
    if (!looksLikeFrontMatter(above)) return false;
    if (isProse(next.text)) return true;
  }
  return false;
}

/** A line of text, a heading or a task of a list. */
const isProse = (line: string): boolean =>
  /^#{1,6}[ \t]/.test(line) || /^- \[[ xX]\]/.test(line) || (!isFrontMatterLine(line) && /[ \t]/.test(line.trim()));

/** @param lines the lines to write as fences. */
function fenceFault(line: Line, wanted: Wanted, side: "opening" | "closing", lines: readonly Line[]): Fault {
  const found = line.text.trimEnd();
  const span = { start: line.start, end: line.start + found.length };
  const repair = lines.map(({ start, text }) => ({ span: { start, end: start + text.length }, text: wanted }));
  return { rule: "frontmatter/fence", found, wanted, side, repair, span, pointer: "" };
}

const lineBreakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** The lines of a text from an offset on, as many as front matter may have. */
function linesFrom(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= text.length && lines.length < LIMITS.fenceLines; ) {
    const end = text.indexOf("\n", at);
    const next = end === -1 ? text.length + 1 : end + 1;
    lines.push({ start: at, text: text.slice(at, next - 1).replace(/\r$/, "") });
    at = next;
  }
  return lines;
}

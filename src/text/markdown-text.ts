import type { Message } from "./message.ts";
import { escapeInvisible } from "./terminal.ts";

/** Characters that can open or close something in GFM, wherever they stand. */
const ACTIVE = /[\\`*_[\]<>|~&!]/g;
/** At a line's start these make a list, a rule or a heading. */
const LEADING = /^(\s*)(?:(\d{1,9})([.)])(?=\s|$)|([-+=]))/;
/**
 * Words that GitHub links or replaces after Markdown is done, where no backslash holds: mentions and emails (`@`),
 * references (`#1`, `GH-1`, commit names), addresses, emoji names and mathematics (`$`).
 */
const LINKED = /[@#$]|:\/\/|www\.|GH-\d|:[\w+-]+:|(?<![\da-z])[\da-f]{7,}(?![\da-z])/i;

/**
 * Markdown for a code span that shows `text`: nothing in it is linked, drawn or obeyed, and it is one line.
 * Empty text shows as `""`. Not for table cells, where a `|` ends the cell even in code.
 */
export function codeSpan(text: string): string {
  const shown = escapeInvisible(text) || '""';
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(shortestFree(runs.map((run) => run.length)));
  const padded = needsPadding(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** A backtick at an end would lengthen the fence; one space at both ends is taken off (CommonMark 0.31, section 6.1). */
function needsPadding(text: string): boolean {
  if (text.startsWith("`") || text.endsWith("`")) return true;
  return text.startsWith(" ") && text.endsWith(" ") && /[^ ]/.test(text);
}

function shortestFree(lengths: readonly number[]): number {
  const taken = new Set(lengths);
  let length = 1;
  while (taken.has(length)) length += 1;
  return length;
}

/**
 * Markdown for prose that shows `text`, on one line and with runs of spaces as one: it holds no link, mention,
 * reference, image, HTML or formatting. Words that GitHub would link become code spans.
 */
export function escapeMarkdown(text: string): string {
  const words = escapeInvisible(text).split(/ +/);
  return words.map((word) => (LINKED.test(word) ? codeSpan(word) : escaped(word))).join(" ");
}

const escaped = (word: string): string =>
  word
    .replace(ACTIVE, (character) => `\\${character}`)
    .replace(LEADING, (_, space: string, digits?: string, dot?: string, sign?: string) =>
      digits === undefined ? `${space}\\${sign}` : `${space}${digits}\\${dot}`,
    );

/** Markdown of a sentence; safe whatever its parts hold. Two code spans that touch are set apart by a space. */
export function messageMarkdown(parts: Message): string {
  let markdown = "";
  for (const part of parts) {
    const next = typeof part === "string" ? escapeMarkdown(part) : codeSpan(part.code);
    const touching = markdown.endsWith("`") && next.startsWith("`");
    markdown += touching ? ` ${next}` : next;
  }
  return markdown;
}

/** A sentence as text for terminals, logs and JSON: code in backticks as in Markdown, prose as it is, all visible. */
export const messagePlainText = (parts: Message): string =>
  parts.map((part) => (typeof part === "string" ? escapeInvisible(part) : codeSpan(part.code))).join("");

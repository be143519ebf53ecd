import { isNotesJson } from "../notes/note-json.ts";

/** A file beside the README that Bookends owns from its first byte to its last. `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const SIGN = "<!-- Made by Bookends from the notes: changes made here are lost. -->";

/** The text of a generated SVG or markdown file: the sign that it is ours comes first. */
export const signed = (text: string): string => `${SIGN}\n${text}`;

/**
 * Whether a file is Bookends' own, so that it may be written anew: it carries our sign, or holds the notes as JSON. An
 * empty file has nothing to lose.
 */
export function isGenerated(text: string): boolean {
  const body = text.replace(/^\uFEFF/, "");
  return body.trim() === "" || body.startsWith(SIGN) || isNotesJson(body);
}

/** Whether a file carries our sign: nothing else than Bookends has made it. */
export const isSigned = (text: string): boolean => text.replace(/^\uFEFF/, "").startsWith(SIGN);

/** A generated text with the line ends that its file has on disk: git may have turned them into CRLF. */
export const withLineEndsOf = (before: string | null, text: string): string =>
  before !== null && /^[^\n]*\r\n/.test(before) ? text.replaceAll("\n", "\r\n") : text;

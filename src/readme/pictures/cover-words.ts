import { sanitizeText } from "../../text/phrase.ts";
import { shortened } from "./text-width.ts";

const SUBTITLE = /^(.{3,}?)(?::\s+|\s+[–—-]\s+|\s+(?=\())(.+)$/u;

/** A title, and what follows a colon, a dash between spaces, or the space before a bracket in it ("" for nothing). */
export function titleParts(title: string): { readonly main: string; readonly subtitle: string } {
  const parts = SUBTITLE.exec(sanitizeText(title));
  return { main: parts?.[1] ?? sanitizeText(title), subtitle: parts?.[2] ?? "" };
}

/** `A`, `A & B`, `A and 3 more`: authors as a cover names them. */
export function authorsLine(authors: readonly string[]): string {
  const [first = "", ...others] = authors.map(shortened).filter((name) => name !== "");
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} & ${others[0]}` : `${first} and ${others.length} more`;
}

/** Whether a text is read from right to left: its first letter is of Hebrew, Arabic or the like (UAX #9, rule P2). */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);

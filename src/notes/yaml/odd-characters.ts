/** Characters that look like those that mean something in YAML, or like nothing at all. */

/** Spaces that YAML doesn't know as such: no-break, narrow, ideographic and the like; invisible characters too. */
export const ODD_SPACE = /[\u00A0\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/;

/** Those of them that no one sees. */
export const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/;

/** What people put for the colon after a key. */
export const COLONS = "：﹕∶꞉";

/** What people put for the `-` of a list's item: other dashes, and the marks of lists elsewhere. */
export const ITEM_MARK = /^(?:[‐‑‒–—―−－﹣•◦‣▪·*+])(?=\s)|^[–—−－•](?=\S)/;

/** A text that was meant as a list: its first line starts with such a mark, and not only as a sentence may. */
export const isMeantAsItem = (text: string): boolean =>
  /^(?:[‐‑‒–—―−－﹣•◦‣▪][\s]|-[\u00A0\u2000-\u200B\u202F\u3000])/.test(text);

/** Whether a key has such a space at its start or end, where no one sees it. */
export const hasOddEdge = (key: string): boolean =>
  ODD_SPACE.test(key.charAt(0)) || ODD_SPACE.test(key.charAt(key.length - 1));

import { shown } from "../../text/phrase.ts";

/** Widths in parts of the font's size, a little generous: no font is at hand to measure with. */
const NARROW = /[ijlIt.,:;|!'’()[\]\s/-]/;
const BROAD = /[mwMW@%—…]/;
const CAPITAL = /[\p{Lu}\p{N}]/u;
/** Scripts and signs that take a whole square. */
const SQUARE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const PICTOGRAM = /\p{Extended_Pictographic}/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

const ELLIPSIS = "…";

/** About how wide a text is, in pixels, in letters of `size` pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + share(char), 0) * size;

/** A stranger's text in at most `width` pixels, about: cut with an ellipsis where it is longer. */
export function clipped(text: string, width: number, size: number): string {
  const chars = [...shown(text).slice(0, Math.ceil(width) * 4)];
  let left = width / size;
  const ellipsis = share(ELLIPSIS);
  let kept = 0;
  for (const [index, char] of chars.entries()) {
    left -= share(char);
    if (left < 0) return `${chars.slice(0, kept).join("").trimEnd()}${ELLIPSIS}`;
    // A joiner at the end would join the ellipsis.
    if (left >= ellipsis && char !== "\u200D") kept = index + 1;
  }
  return chars.join("");
}

function share(char: string): number {
  if (NO_WIDTH.test(char)) return 0;
  if (NARROW.test(char)) return 0.34;
  if (PICTOGRAM.test(char)) return 1.3;
  if (SQUARE.test(char)) return 1;
  if (BROAD.test(char)) return 0.92;
  return CAPITAL.test(char) ? 0.7 : 0.58;
}

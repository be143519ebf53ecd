import stringWidth from "string-width";
import { sanitizeText } from "../../text/phrase.ts";

export type Typeface = "sans" | "serif";

/** The letters a text is set in: their size in pixels, and the typeface. All are measured as if they were bold. */
export interface Letters {
  readonly size: number;
  readonly face: Typeface;
}

/**
 * Hundredths of the font's size, and the characters that are at most so wide. Measured in Chromium, the wider one of
 * Noto Sans (600) and Arial (bold), and of Noto Serif (600) and Times (bold), rounded up to 5.
 */
const MEASURED: Readonly<Record<Typeface, Readonly<Record<number, string>>>> = {
  sans: {
    30: " ',.ijl’‘·ı",
    35: "!()-:;[]",
    40: "I`f{}•",
    45: "/\\rt",
    50: '"z“”',
    55: "*J_cs|–",
    60: "$+0123456789<=>^aevxy~",
    65: "#?FLTZbdghknopqußøþð",
    70: "EPSVXY",
    75: "&ABCDKRU",
    80: "GHOQØ",
    85: "Nw",
    90: "%★☆½",
    95: "Mæ",
    100: "@Wm—…œÆŒ",
  },
  serif: {
    25: " ",
    30: "',./\\·",
    35: "-:;`ijl’‘ı",
    40: "!()Ift•",
    45: "[]{}",
    50: "*J_s“”–",
    55: '"#$0123456789?cgrz|~',
    60: "+<=>S^aevy",
    65: "FPbdkopqxøþð",
    70: "BELTZhnuß",
    75: "ACRUVXY",
    80: "DGKNOQØ",
    85: "&Hw½",
    90: "★☆æ",
    95: "@M",
    100: "%m—…œÆ",
    105: "Œ",
    110: "W",
  },
};
const WIDTHS: Readonly<Record<Typeface, ReadonlyMap<string, number>>> = {
  sans: widthsByCharacter(MEASURED.sans),
  serif: widthsByCharacter(MEASURED.serif),
};
/** Of what is in no table, measured likewise on a few alphabets. */
const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u;
const EMOJI_WIDTH = 1.3;
const WIDE = 1;
const CAPITAL = 0.8;
const SMALL = 0.66;

const ELLIPSIS = "…";
/** No line of a picture has room for more, in UTF-16 units. */
const LONGEST = 300;
const ASCII = /^[\u0020-\u007E]*$/;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for one character each (UAX #29), of the first 300 UTF-16 units of a text. */
export function graphemesOf(text: string): string[] {
  const start = text.slice(0, LONGEST).replace(/\p{Surrogate}$/u, "");
  return ASCII.test(start) ? [...start] : [...segmenter.segment(start)].map(({ segment }) => segment);
}

/** Untrusted text for a picture: what shows of it, cut with an ellipsis where it is longer than any picture has room for. */
export function shortened(text: string): string {
  const whole = sanitizeText(text);
  return whole.length <= LONGEST ? whole : graphemesOf(whole).join("") + ELLIPSIS;
}

/** About how wide a text is, in pixels; rather too wide than too narrow. */
export const widthOf = (text: string, letters: Letters): number =>
  graphemesOf(text).reduce((sum, grapheme) => sum + emsOf(grapheme, letters.face), 0) * letters.size;

/** Untrusted text in at most `width` pixels, about: cut with an ellipsis where it is longer. */
export function clipped(text: string, width: number, letters: Letters): string {
  const graphemes = graphemesOf(sanitizeText(text));
  const ems = width / letters.size;
  const ellipsis = emsOf(ELLIPSIS, letters.face);
  let used = 0;
  let kept = 0;
  for (const [index, grapheme] of graphemes.entries()) {
    used += emsOf(grapheme, letters.face);
    if (used > ems) return graphemes.slice(0, kept).join("").trimEnd() + ELLIPSIS;
    if (used + ellipsis <= ems) kept = index + 1;
  }
  return graphemes.join("");
}

function emsOf(grapheme: string, face: Typeface): number {
  const known = WIDTHS[face].get(grapheme);
  if (known !== undefined) return known;
  if (EMOJI.test(grapheme)) return EMOJI_WIDTH;
  const columns = stringWidth(grapheme);
  if (columns !== 1) return columns === 0 ? 0 : Math.max(WIDE, columns / 2);
  const plain = WIDTHS[face].get(grapheme.normalize("NFD").charAt(0));
  return plain ?? (/\p{Lu}/u.test(grapheme) ? CAPITAL : SMALL);
}

function widthsByCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width) / 100])),
  );
}

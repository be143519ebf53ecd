import { MOTIF_TOP, MOTIFS } from "./cover-motif.ts";
import { COVER_PALETTE, type CoverColours, PAGE } from "./cover-palette.ts";
import { authorsLine, isRightToLeft, titleParts } from "./cover-words.ts";
import { hashOf } from "./hash.ts";
import { type Paragraph, type SetText, setColumn } from "./set-text.ts";
import { rounded, svg } from "./svg.ts";
import { shortened } from "./text-width.ts";

export const COVER_KINDS = ["book", "paper", "article"] as const;
export type CoverKind = (typeof COVER_KINDS)[number];

/** What a drawn cover shows. The title is never empty. */
export interface CoverWords {
  readonly title: string;
  readonly authors: readonly string[];
  readonly kind: CoverKind;
}

export const COVER_WIDTH = 200;
export const COVER_HEIGHT = 300;
const MARGIN = 18;
const TEXT_WIDTH = COVER_WIDTH - 2 * MARGIN;

/** A cover as an SVG document; the same words give the same bytes, and it is the same on a light and a dark page. */
export function coverPicture(words: CoverWords): string {
  const by = authorsLine(words.authors);
  const title = by === "" ? shortened(words.title) : `${shortened(words.title)}, by ${by}`;
  const frame = { title, description: `A drawn cover: ${words.kind}`, width: COVER_WIDTH, height: COVER_HEIGHT };
  return svg(frame, coverShapes(words));
}

/** A cover's shapes, 200 wide and 300 high. Colours and ornament are chosen by the title, so that they stay. */
export function coverShapes(whole: CoverWords): readonly string[] {
  const words = { ...whole, title: shortened(whole.title) };
  const hash = hashOf(words.title);
  const colours = chosen(COVER_PALETTE, hash);
  return DRAWN[words.kind](words, colours, chosen(MOTIFS, hash / BigInt(COVER_PALETTE.length))(colours));
}

/** A hash chooses one of several. */
const chosen = <T>(several: readonly [T, ...T[]], hash: bigint): T =>
  several[Number(hash % BigInt(several.length))] ?? several[0];

type DrawCover = (words: CoverWords, colours: CoverColours, ornament: readonly string[]) => readonly string[];

const DRAWN: Readonly<Record<CoverKind, DrawCover>> = { book: bookShapes, paper: paperShapes, article: articleShapes };

/** A book: its words above, an ornament below, and the shadow of its hinge. */
function bookShapes(words: CoverWords, { ground, accent }: CoverColours, ornament: readonly string[]): string[] {
  const { main, subtitle } = titleParts(words.title);
  const text = setWords(words, 24, undefined, [
    { text: main, sizes: [30, 27, 24, 21, 19, 17], face: "serif", height: 150, fill: "#fff", weight: 600, gap: 0 },
    { text: subtitle, sizes: [15, 13.5], face: "serif", height: 52, fill: "#fff", gap: 7 },
    { text: authorsLine(words.authors), sizes: [15, 14], face: "sans", height: 36, fill: accent, gap: 10 },
  ]);
  const lower = Math.max(0, text.bottom + 16 - MOTIF_TOP);
  return [
    `<path d="M0 0H200V300H0Z" fill="${ground}"/>`,
    ...(lower > 0 ? [`<g transform="translate(0 ${rounded(lower)})">`, ...ornament, "</g>"] : ornament),
    '<path d="M0 0H6V300H0Z" fill="#000" fill-opacity=".22"/>',
    ...text.shapes,
  ];
}

/** The first page of a paper: title and authors in the middle, an abstract, two columns. */
function paperShapes(words: CoverWords, { ground }: CoverColours): string[] {
  const text = setWords(words, 26, "middle", [
    {
      text: words.title,
      sizes: [22, 20, 18, 16, 14.5],
      face: "serif",
      height: 112,
      fill: PAGE.ink,
      weight: 600,
      gap: 0,
    },
    { text: authorsLine(words.authors), sizes: [13], face: "serif", height: 32, fill: PAGE.muted, gap: 9 },
  ]);
  const top = text.bottom + 16;
  return [
    page(`<path d="M0 0H200V6H0Z" fill="${ground}"/>`),
    ...text.shapes,
    greyLines([
      ...linesFrom(top, 4, 44, 112),
      ...linesFrom(top + 52, 20, MARGIN, 74),
      ...linesFrom(top + 52, 20, 108, 74),
    ]),
  ];
}

/** An article as a page shows it: a picture, the headline, who wrote it, and the text. */
function articleShapes(words: CoverWords, { ground }: CoverColours, ornament: readonly string[]): string[] {
  const text = setWords(words, 96, undefined, [
    {
      text: words.title,
      sizes: [23, 21, 19, 17, 15],
      face: "sans",
      height: 118,
      fill: PAGE.ink,
      weight: 600,
      gap: 0,
    },
    { text: authorsLine(words.authors), sizes: [13.5], face: "sans", height: 32, fill: PAGE.muted, gap: 7 },
  ]);
  return [
    page(""),
    `<svg width="200" height="80" viewBox="0 172 200 80"><path d="M0 172H200V252H0Z" fill="${ground}"/>`,
    ...ornament,
    "</svg>",
    ...text.shapes,
    greyLines(linesFrom(text.bottom + 14, 20, MARGIN, TEXT_WIDTH)),
  ];
}

const setWords = (
  { title }: CoverWords,
  top: number,
  anchor: "middle" | undefined,
  paragraphs: readonly Omit<Paragraph, "width">[],
): SetText => {
  const rightToLeft = isRightToLeft(title);
  const side = rightToLeft ? COVER_WIDTH - MARGIN : MARGIN;
  const place = { x: anchor === "middle" ? COVER_WIDTH / 2 : side, top, anchor, rightToLeft };
  return setColumn(
    paragraphs.map((one) => ({ ...one, width: TEXT_WIDTH })),
    place,
  );
};

const page = (inside: string): string =>
  `<path d="M0 0H200V300H0Z" fill="${PAGE.ground}"/>${inside}<path d="M.5 .5H199.5V299.5H.5Z" fill="none" stroke="${PAGE.edge}"/>`;

const LINE_STEP = 10;
const LAST_LINE = COVER_HEIGHT - 14;

/** Lines that stand for text, as parts of a path: `count` at most from `y` on, the last one of them shorter. */
function linesFrom(y: number, count: number, x: number, width: number): string[] {
  const all = Array.from({ length: count }, (_, index) => Math.round(y) + index * LINE_STEP);
  const drawn = all.filter((line) => line <= LAST_LINE);
  return drawn.map((line, index) => `M${x} ${line}h${index === count - 1 ? Math.round(width * 0.6) : width}`);
}

const greyLines = (parts: readonly string[]): string =>
  parts.length === 0 ? "" : `<path d="${parts.join("")}" stroke="${PAGE.line}" stroke-width="4"/>`;

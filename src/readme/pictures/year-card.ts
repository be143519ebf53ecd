import { sanitizeText } from "../../text/phrase.ts";
import { dateWords } from "../calendar.ts";
import { COVER_HEIGHT, COVER_WIDTH, type CoverWords, coverShapes } from "./cover-picture.ts";
import { ring } from "./ring.ts";
import { type Drawing, label, rounded } from "./svg.ts";
import { clipped, type Letters, shortened, widthOf } from "./text-width.ts";
import type { Theme } from "./theme.ts";
import { squaresHeight, weekSquares, type YearWeeks } from "./week-squares.ts";

/** A figure of a year, and what it is the figure of. Both may be untrusted text. */
export interface YearStat {
  readonly value: string;
  readonly label: string;
}

/** What was finished when. */
export interface YearEnd {
  readonly title: string;
  readonly date: string;
}

/** What a year's card shows; null and empty lists are left out. */
export interface YearFigures {
  readonly year: string;
  readonly finished: number;
  readonly goal: number | null;
  /** At most six. */
  readonly stats: readonly YearStat[];
  readonly weeks: YearWeeks | null;
  /** The best rated, the best first, with their ratings: at most six. */
  readonly best: readonly { readonly words: CoverWords; readonly rating: string }[];
  readonly first: YearEnd | null;
  readonly last: YearEnd | null;
}

const YEAR_WIDTH = 800;
const SIDE = 40;
const INNER = YEAR_WIDTH - 2 * SIDE;
/** No letters are smaller: at a width of 360 pixels they are 10 high. */
const SMALL: Letters = { size: 22, face: "sans" };
/** Sizes of a figure: smaller where it is long. */
const VALUES: readonly Letters[] = [32, 28, 25, 22].map((size) => ({ size, face: "sans" }));
const NAME: Letters = { size: 24, face: "sans" };

/** Shapes from `top` on, and where they end. */
interface Part {
  readonly shapes: (theme: Theme) => readonly string[];
  readonly bottom: number;
}

const PARTS = [headPart, weeksPart, bestPart, endsPart];
const PART_GAP = 36;

/** A year in one card, for one theme each, 800 pixels wide and legible at 360. */
export function yearCard(figures: YearFigures): Drawing {
  const parts: Part[] = [];
  let bottom = SIDE;
  for (const makePart of PARTS) {
    const part = makePart(figures, parts.length === 0 ? bottom : bottom + PART_GAP);
    if (part === null) continue;
    parts.push(part);
    bottom = part.bottom;
  }
  const height = Math.round(bottom + SIDE);
  return {
    title: `${figures.year} in reading`,
    description: descriptionOf(figures),
    width: YEAR_WIDTH,
    height,
    shapes: (theme) => [
      `<rect x="1" y="1" width="${YEAR_WIDTH - 2}" height="${height - 2}" rx="18" fill="none" stroke="${theme.track}" stroke-width="2"/>`,
      ...parts.flatMap(({ shapes }) => shapes(theme)),
    ],
  };
}

const RING = { radius: 95, stroke: 24 };
const RING_SIZE = 2 * RING.radius + RING.stroke;
const MOST_STATS = 6;
const STATS_LEFT = SIDE + RING_SIZE + 50;
const STAT_WIDTH = (YEAR_WIDTH - SIDE - STATS_LEFT - 20) / 2;
const STAT_HEIGHT = 84;
const STAT_GAP = 20;

/** The year's name, how many were finished, and its figures beside that. */
function headPart({ year, finished, goal, stats }: YearFigures, top: number): Part {
  const shown = stats.slice(0, MOST_STATS);
  const statsHeight = Math.ceil(shown.length / 2) * STAT_HEIGHT - STAT_GAP;
  const height = Math.max(RING_SIZE, statsHeight);
  const partTop = top + 72;
  const middle = { x: SIDE + RING_SIZE / 2, y: partTop + height / 2 };
  const share = goal === null ? 1 : finished / goal;
  return {
    bottom: partTop + height,
    shapes: (theme) => [
      label(SIDE, top + 32, `${year} in reading`, { size: 38, fill: theme.ink, weight: 600 }),
      ...ring(share, { ...middle, ...RING }, theme),
      ...countShapes(finished, goal, middle, theme),
      ...shown.flatMap((stat, index) => {
        const left = STATS_LEFT + (index % 2) * (STAT_WIDTH + 20);
        const above = middle.y - Math.max(statsHeight, 0) / 2;
        return statShapes(stat, left, above + Math.floor(index / 2) * STAT_HEIGHT, theme);
      }),
    ],
  };
}

function countShapes(
  finished: number,
  goal: number | null,
  { x, y }: { readonly x: number; readonly y: number },
  { ink, muted }: Theme,
): string[] {
  const words = goal === null ? "finished" : `of ${goal}`;
  return [
    label(x, y + 14, String(finished), { size: 64, fill: ink, weight: 600, anchor: "middle" }),
    label(x, y + 48, words, { size: SMALL.size, fill: muted, anchor: "middle" }),
  ];
}

function statShapes({ value, label: words }: YearStat, x: number, y: number, { ink, muted }: Theme): string[] {
  const letters = VALUES.find((one) => widthOf(shortened(value), one) <= STAT_WIDTH) ?? SMALL;
  return [
    label(x, y + 28, clipped(value, STAT_WIDTH, letters), { size: letters.size, fill: ink, weight: 600 }),
    label(x, y + 58, clipped(words, STAT_WIDTH, SMALL), { size: SMALL.size, fill: muted }),
  ];
}

function weeksPart({ weeks }: YearFigures, top: number): Part | null {
  if (weeks === null) return null;
  const place = { x: SIDE, y: top, width: INNER };
  return { bottom: top + squaresHeight(INNER), shapes: (theme) => weekSquares(weeks, place, theme) };
}

const MOST_COVERS = 6;
const COVER_GAP = 18;
const COVER_SCALE = (INNER - (MOST_COVERS - 1) * COVER_GAP) / MOST_COVERS / COVER_WIDTH;

/** The best rated, as drawn covers: a picture on GitHub can't show other pictures. */
function bestPart({ best }: YearFigures, top: number): Part | null {
  if (best.length === 0) return null;
  const [width, height] = [COVER_WIDTH * COVER_SCALE, COVER_HEIGHT * COVER_SCALE].map(rounded) as [number, number];
  const ratingsLine = top + 40 + height + 30;
  return {
    bottom: ratingsLine + 6,
    shapes: (theme) => [
      label(SIDE, top + 20, "Best rated", { size: NAME.size, fill: theme.ink, weight: 600 }),
      ...best.slice(0, MOST_COVERS).flatMap(({ words, rating }, index) => {
        const left = SIDE + index * (width + COVER_GAP);
        return [
          `<svg x="${rounded(left)}" y="${rounded(top + 40)}" width="${width}" height="${height}" viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}">`,
          ...coverShapes(words),
          "</svg>",
          label(left + width / 2, ratingsLine, rating, { size: SMALL.size, fill: theme.muted, anchor: "middle" }),
        ];
      }),
    ],
  };
}

/** The first and the last that were finished, beside each other. */
function endsPart({ first, last }: YearFigures, top: number): Part | null {
  const width = (INNER - 30) / 2;
  const ends = [
    { words: "First", end: first },
    { words: "Latest", end: last },
  ].flatMap(({ words, end }) =>
    end === null ? [] : [{ words: `${words} · ${dateWords(end.date)}`, title: end.title }],
  );
  if (ends.length === 0) return null;
  return {
    bottom: top + 56,
    shapes: ({ ink, muted }) =>
      ends.flatMap(({ words, title }, index) => {
        const left = SIDE + index * (width + 30);
        return [
          label(left, top + 18, words, { size: SMALL.size, fill: muted }),
          label(left, top + 52, clipped(title, width, NAME), { size: NAME.size, fill: ink, weight: 600 }),
        ];
      }),
  };
}

/** The card in words, for those who don't see it. */
function descriptionOf({ finished, goal, stats, best, first, last }: YearFigures): string {
  const ends = [
    { words: "First", end: first },
    { words: "Latest", end: last },
  ];
  return [
    goal === null ? `${finished} finished` : `${finished} of ${goal} finished`,
    ...stats.map(({ value, label: words }) => `${shortened(value)} ${sanitizeText(words)}`),
    ...(best.length === 0 ? [] : [`Best rated: ${best.map(({ words }) => shortened(words.title)).join("; ")}`]),
    ...ends.flatMap(({ words, end }) =>
      end === null ? [] : [`${words}: ${shortened(end.title)}, ${dateWords(end.date)}`],
    ),
  ].join(". ");
}

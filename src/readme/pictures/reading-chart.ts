import type { Progress } from "../../notes/note.ts";
import { ordered } from "../order.ts";
import type { Shelf } from "../shelf.ts";
import { box, type Drawing, label } from "./svg.ts";
import { clipped, type Letters, shortened, widthOf } from "./text-width.ts";
import type { Theme } from "./theme.ts";

interface Line {
  readonly title: string;
  readonly progress: Progress;
}

const WIDTH = 480;
const ROW = 74;
/** Of a row, what is not the space before the next one. */
const ROW_INK = 56;
const LAST_LINE = 16;
const BAR = 8;
const TITLE: Letters = { size: 16, face: "sans" };
const SMALL: Letters = { size: 14, face: "sans" };
const GAP = 16;

/** How far each note being read is, the newest first; null where no note being read says so. */
export function readingChart(shelf: Shelf, limit: number): Drawing | null {
  const lines = ordered(shelf.notes, null).flatMap(({ facts }): Line[] =>
    facts.status === "reading" && facts.progress !== null
      ? [{ title: shortened(facts.title) || facts.path, progress: facts.progress }]
      : [],
  );
  if (lines.length === 0) return null;
  const drawn = lines.slice(0, limit);
  const more = lines.length - drawn.length;
  return {
    title: "What is being read",
    description: [...drawn.map(({ title, progress }) => `${title}: ${figure(progress)}`), ...moreWords(more)].join(
      "; ",
    ),
    width: WIDTH,
    height: drawn.length * ROW - (more > 0 ? -LAST_LINE : ROW - ROW_INK),
    shapes: (theme) => [
      ...drawn.flatMap((line, index) => lineShapes(line, index * ROW, theme)),
      ...moreWords(more).map((words) =>
        label(0, drawn.length * ROW + 10, words, { size: SMALL.size, fill: theme.muted }),
      ),
    ],
  };
}

function lineShapes({ title, progress }: Line, top: number, { ink, muted, track, fill }: Theme): string[] {
  const figures = figure(progress);
  const room = WIDTH - GAP - widthOf(figures, SMALL);
  const share = progress.total > 0 ? Math.min(Math.max(progress.done / progress.total, 0), 1) : 0;
  const done = { x: 0, y: top + 24, width: Math.max(share * WIDTH, BAR), height: BAR };
  const next = progress.next === null ? [] : [`next: ${progress.next}`];
  return [
    label(0, top + 15, clipped(title, room, TITLE), { size: TITLE.size, fill: ink, weight: 600 }),
    label(WIDTH, top + 15, figures, { size: SMALL.size, fill: muted, anchor: "end" }),
    box({ ...done, width: WIDTH }, track, BAR / 2),
    ...(share > 0 ? [box(done, fill, BAR / 2)] : []),
    ...next.map((words) => label(0, top + 50, clipped(words, WIDTH, SMALL), { size: SMALL.size, fill: muted })),
  ];
}

const moreWords = (more: number): string[] => (more > 0 ? [`… and ${more} more`] : []);

/** `1/4`; of one whole part, its share. */
const figure = ({ done, total }: Progress): string =>
  total === 1 ? `${Math.round(done * 100)} %` : `${round(done)}/${round(total)}`;

const round = (number: number): number => Math.round(number * 100) / 100;

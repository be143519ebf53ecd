import { grouped } from "../calendar.ts";
import { box, type Drawing, label, rounded } from "./svg.ts";

/** How many there are of something, in a column of a chart. */
export interface Column {
  readonly count: number;
  /** Below the column. */
  readonly name: string;
  /** On a second line below it: the year of the first month shown, and of each January. */
  readonly under: string | null;
  /** For those who don't see it. */
  readonly fullName: string;
}

const WIDTH = 480;
const TOP = 40;
const HEIGHT = 120;
const FLOOR = TOP + 24 + HEIGHT;
const SIZE = 14;
const MOST_COLUMN = 36;

/** A height to reach, drawn as a dashed line, and what it is. */
export interface Mark {
  readonly at: number;
  readonly words: string;
}

/** Columns side by side, each with its count above and its name below. */
export function columnChart(title: string, columns: readonly Column[], mark: Mark | null = null): Drawing {
  const total = columns.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, mark?.at ?? 0, ...columns.map(({ count }) => count));
  const step = WIDTH / columns.length;
  const width = Math.min(step * 0.6, MOST_COLUMN);
  const told = columns.filter(({ count }) => count > 0).map(({ fullName, count }) => `${fullName}: ${grouped(count)}`);
  return {
    title: `${title}: ${grouped(total)}`,
    description: [...(mark === null ? [] : [mark.words]), ...(told.length === 0 ? ["None yet"] : told)].join("; "),
    width: WIDTH,
    height: FLOOR + (columns.some(({ under }) => under !== null) ? 45 : 29),
    shapes: ({ ink, muted, track, fill }) => [
      label(0, 16, title, { size: 16, fill: ink, weight: 600 }),
      label(WIDTH, 16, grouped(total), { size: 16, fill: ink, weight: 600, anchor: "end" }),
      ...columns.flatMap(({ count, name, under }, index) => {
        const middle = step * (index + 0.5);
        const height = (count / most) * HEIGHT;
        const column = { x: middle - width / 2, y: FLOOR - height, width, height };
        return [
          ...(count > 0 ? [box(column, fill, 3)] : []),
          ...(count > 0
            ? [label(middle, FLOOR - height - 7, grouped(count), { size: SIZE, fill: ink, anchor: "middle" })]
            : []),
          label(middle, FLOOR + 19, name, { size: SIZE, fill: muted, anchor: "middle" }),
          ...(under === null ? [] : [label(middle, FLOOR + 37, under, { size: SIZE, fill: muted, anchor: "middle" })]),
        ];
      }),
      box({ x: 0, y: FLOOR, width: WIDTH, height: 1 }, track, 0),
      ...(mark === null ? [] : markShapes(mark, FLOOR - (mark.at / most) * HEIGHT, muted)),
    ],
  };
}

const markShapes = ({ words }: Mark, y: number, colour: string): string[] => [
  `<path d="M0 ${rounded(y)}H${WIDTH}" stroke="${colour}" stroke-width="1.5" stroke-dasharray="2 5"/>`,
  label(0, 37, words, { size: SIZE, fill: colour }),
];

import { MONTH_NAMES } from "../calendar.ts";
import { box, label } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** Weeks of a year, seven days each from the first of January on; the last one has a day or two more. */
export const WEEKS = 52;
const IN_ROW = WEEKS / 2;
const MONTHS_IN_ROW = 6;
const LABEL_SIZE = 22;
const LABEL_HEIGHT = 32;
const GAP = 5;
const ROW_GAP = 18;

/** Where the squares stand. */
export interface SquaresPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How many were finished in each week, and how many weeks of the year have begun. */
export interface YearWeeks {
  readonly counts: readonly number[];
  readonly begun: number;
}

const squareSize = (width: number): number => (width + GAP) / IN_ROW - GAP;
const rowHeight = (width: number): number => LABEL_HEIGHT + squareSize(width) + ROW_GAP;

/** The height of a year's squares: two rows, each with the names of six months above. */
export const squaresHeight = (width: number): number => rowHeight(width) * 2 - ROW_GAP;

/** A square for each week: filled where something was finished, with the number where it is more than one. */
export function weekSquares({ counts, begun }: YearWeeks, { x, y, width }: SquaresPlace, theme: Theme): string[] {
  const size = squareSize(width);
  const step = size + GAP;
  const names = MONTH_NAMES.map((name, month) => {
    const row = Math.floor(month / MONTHS_IN_ROW);
    const left = x + ((month % MONTHS_IN_ROW) * width) / MONTHS_IN_ROW;
    return label(left, y + row * rowHeight(width) + 20, name, { size: LABEL_SIZE, fill: theme.muted });
  });
  const squares = Array.from({ length: WEEKS }, (_, week) => {
    const [left, top] = [x + (week % IN_ROW) * step, y + LABEL_HEIGHT + Math.floor(week / IN_ROW) * rowHeight(width)];
    return square(counts[week] ?? 0, week < begun, { x: left, y: top, size }, theme);
  });
  return [...names, ...squares.flat()];
}

function square(
  count: number,
  isBegun: boolean,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  { fill, onFill, track, faint }: Theme,
): string[] {
  const colour = count > 0 ? fill : isBegun ? track : faint;
  const shape = box({ x, y, width: size, height: size }, colour, 4);
  if (count < 2) return [shape];
  const digits = label(x + size / 2, y + size / 2 + 6, String(count), { ...DIGITS, fill: onFill });
  return [shape, digits];
}

const DIGITS = { size: 17, weight: 600, anchor: "middle" } as const;

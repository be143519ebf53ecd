import { finishedDays } from "../finished.ts";
import type { OptionKind } from "../option-values.ts";
import { yearCard } from "../pictures/year-card.ts";
import type { Shelf } from "../shelf.ts";
import { themedPicture } from "../themed-picture.ts";
import { yearFigures } from "../year-figures.ts";
import { type Block, type BlockOutput, type BlockTarget, textBlock } from "./block.ts";

const YEAR: OptionKind<string> = {
  parse: (value) => (/^\d{4}$/.test(value) ? value : null),
  wanted: "a year such as 2026",
};

/** A year in one card, `<!-- bookends:year year=2026 -->`; by default the current one. */
export const yearBlock: Block = {
  name: "year",
  options: ["year"],
  prepare: ({ read }) => {
    const wanted = read("year", YEAR);
    return { draw: (shelf, target) => drawYear(wanted, shelf, target), columns: [], hasFigures: false };
  },
};

function drawYear(wanted: string | null, shelf: Shelf, { path }: BlockTarget): BlockOutput {
  if (shelf.notes.length === 0) return textBlock("No notes yet.");
  const current = shelf.today?.slice(0, "YYYY".length) ?? null;
  const year = wanted ?? current ?? latestYear(shelf);
  const figures = year === null ? null : yearFigures(shelf, year);
  if (figures === null) return textBlock(nothingIn(year, current));
  const { text, files } = themedPicture(yearCard(figures), `year-${year}`, shelf, path);
  return { ...textBlock(text), files };
}

/** The last year in which anything was finished: the current one where no day tells which that is. */
const latestYear = (shelf: Shelf): string | null => {
  const years = finishedDays(shelf).map((day) => day.slice(0, "YYYY".length));
  return years.sort().at(-1) ?? null;
};

const nothingIn = (year: string | null, current: string | null): string => {
  if (year === null) return "Nothing has been finished yet.";
  const isPast = current !== null && year < current;
  return isPast ? `Nothing was finished in ${year}.` : `Nothing has been finished in ${year} yet.`;
};

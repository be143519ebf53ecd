import { countTo, oneOf } from "../option-values.ts";
import { monthsChart, yearsChart } from "../pictures/finished-chart.ts";
import { pagesChart } from "../pictures/pages-chart.ts";
import { readingChart } from "../pictures/reading-chart.ts";
import type { Drawing } from "../pictures/svg.ts";
import type { Shelf } from "../shelf.ts";
import { themedPicture } from "../themed-picture.ts";
import { type Block, type BlockOutput, type BlockTarget, textBlock } from "./block.ts";

const CHARTS = ["progress", "months", "years", "pages"] as const;
type Chart = (typeof CHARTS)[number];

const DEFAULT_LIMITS: Readonly<Record<Chart, number>> = { progress: 10, months: 12, years: 10, pages: 12 };
const MOST = 24;

/** A picture, light or dark as its reader's page is, `<!-- bookends:chart of=progress|months|years|pages limit=… -->`. */
export const chartBlock: Block = {
  name: "chart",
  options: ["of", "limit"],
  prepare: ({ read }) => {
    const of = read("of", oneOf(CHARTS)) ?? "progress";
    const limit = read("limit", countTo(MOST)) ?? DEFAULT_LIMITS[of];
    return { draw: (shelf, target) => drawChart(of, limit, shelf, target), columns: [], hasFigures: false };
  },
};

function drawChart(of: Chart, limit: number, shelf: Shelf, { path }: BlockTarget): BlockOutput {
  if (shelf.notes.length === 0) return textBlock("No notes yet.");
  const drawing = DRAWN[of](shelf, limit);
  if (drawing === null) return textBlock(NOTHING[of]);
  const size = limit === DEFAULT_LIMITS[of] ? "" : `-${limit}`;
  const { text, files } = themedPicture(drawing, `${of}${size}`, shelf, path);
  return { ...textBlock(text), files };
}

const DRAWN: Readonly<Record<Chart, (shelf: Shelf, limit: number) => Drawing | null>> = {
  progress: readingChart,
  months: monthsChart,
  years: yearsChart,
  pages: pagesChart,
};

const NOTHING: Readonly<Record<Chart, string>> = {
  progress: "Nothing is being read.",
  months: "Nothing has been finished yet.",
  years: "Nothing has been finished yet.",
  pages: "Nothing has been finished that says how many pages it has.",
};

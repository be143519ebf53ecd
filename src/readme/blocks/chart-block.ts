import { escaped } from "../../text/html.ts";
import { signed } from "../generated-sign.ts";
import { countTo, oneOf } from "../option-values.ts";
import { monthsChart, yearsChart } from "../pictures/finished-chart.ts";
import { readingChart } from "../pictures/reading-chart.ts";
import { type Drawing, svg } from "../pictures/svg.ts";
import { THEMES } from "../pictures/theme.ts";
import { relativeLink } from "../relative-links.ts";
import type { Shelf } from "../shelf.ts";
import { type Block, type BlockOutput, type BlockTarget, textBlock } from "./block.ts";

const CHARTS = ["progress", "months", "years"] as const;
type Chart = (typeof CHARTS)[number];

const DEFAULT_LIMITS: Readonly<Record<Chart, number>> = { progress: 10, months: 12, years: 10 };
const MOST = 24;

/** A picture, light or dark as its reader's page is, `<!-- bookends:chart of=progress|months|years limit=… -->`. */
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
  const drawing = drawingOf(of, limit, shelf);
  if (drawing === null)
    return textBlock(of === "progress" ? "Nothing is being read." : "Nothing has been finished yet.");
  const files = THEMES.map((theme) => ({
    path: fileName(of, limit, theme.name, shelf, path),
    text: signed(svg(drawing, drawing.shapes(theme))),
  }));
  const [light = "", dark = ""] = files.map((file) => relativeLink(path, file.path));
  return { ...textBlock(picture(drawing, light, dark)), files };
}

function drawingOf(of: Chart, limit: number, shelf: Shelf): Drawing | null {
  switch (of) {
    case "progress":
      return readingChart(shelf, limit);
    case "months":
      return monthsChart(shelf, limit);
    case "years":
      return yearsChart(shelf, limit);
  }
}

/** The same chart has the same file, wherever it is shown. */
function fileName(of: Chart, limit: number, theme: string, { chartFolder }: Shelf, path: string): string {
  const folder = chartFolder ?? path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const size = limit === DEFAULT_LIMITS[of] ? "" : `-${limit}`;
  const name = `bookends-${of}${size}-${theme}.svg`;
  return folder === "" || folder === "." ? name : `${folder}/${name}`;
}

const picture = ({ title, description, width }: Drawing, light: string, dark: string): string =>
  [
    "<p>",
    "<picture>",
    `<source media="(prefers-color-scheme: dark)" srcset="${escaped(dark)}">`,
    `<img src="${escaped(light)}" width="${width}" alt="${escaped(`${title}. ${description}`)}">`,
    "</picture>",
    "</p>",
  ].join("\n");

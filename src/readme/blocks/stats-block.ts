import { phrases } from "../../text/phrase.ts";
import { BARS_OPTION, type BarWriter, barWriter } from "../bar-writer.ts";
import { text } from "../cells.ts";
import { renderCells, renderTable } from "../markdown-writer.ts";
import { COUNT, wordsOf } from "../option-values.ts";
import { pictureFiles } from "../picture-files.ts";
import type { Shelf } from "../shelf.ts";
import { type Block, type Draw, textBlock } from "./block.ts";
import { type Count, countsBy, STATS, type Stat } from "./stats-counts.ts";

/** Of the longest bar, in pixels. */
const BAR_WIDTH = 200;
const DEFAULT_LIMIT = 10;

const HEADINGS: Readonly<Record<Stat, string>> = {
  category: "Category",
  tag: "Tag",
  author: "Author",
  rating: "Rating",
  year: "Finished in",
};

/** How many notes there are of each kind, `<!-- bookends:stats by=… limit=… bars=… -->`: a short table for each of `by`. */
export const statsBlock: Block = {
  name: "stats",
  options: ["by", "limit", "bars"],
  prepare: ({ read }) => {
    const by = read("by", wordsOf(STATS)) ?? STATS;
    const limit = read("limit", COUNT) ?? DEFAULT_LIMIT;
    const bars = read("bars", BARS_OPTION) ?? "drawn";
    const draw: Draw = (shelf, { path }) => {
      const pictures = pictureFiles(shelf, path);
      const tables = drawStats(shelf, by, limit, barWriter(bars, pictures));
      return { ...textBlock(tables), files: pictures.shownIn(tables) };
    };
    return { draw, columns: [], hasFigures: false };
  },
};

function drawStats(shelf: Shelf, by: readonly Stat[], limit: number, bars: BarWriter): string {
  if (shelf.notes.length === 0) return "No notes yet.";
  const tables = by.flatMap((stat) => {
    const counts = countsBy(stat, shelf);
    return counts.length === 0 ? [] : [countsTable(HEADINGS[stat], counts, limit, bars)];
  });
  return tables.length === 0 ? "The notes don't say yet." : tables.join("\n\n");
}

function countsTable(heading: string, counts: readonly Count[], limit: number, bars: BarWriter): string {
  const shown = counts.slice(0, limit);
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ word, count }) => [
    phrases(word),
    [text(String(count))],
    [bars.length(count, most, BAR_WIDTH)],
  ]);
  const head = [[text(heading)], [text("Notes")], []];
  const table = renderTable(renderCells([head, ...rows]), [null, "right", null]);
  const more = counts.length - shown.length;
  return more > 0 ? `${table}\n\n… and ${more} more.` : table;
}

import { phrases } from "../../text/phrase.ts";
import { bar } from "../bar.ts";
import { text } from "../cells.ts";
import { renderCells, renderTable } from "../markdown-writer.ts";
import { COUNT, wordsOf } from "../option-values.ts";
import type { Shelf } from "../shelf.ts";
import { type Block, textBlock } from "./block.ts";
import { type Count, countsBy, STATS, type Stat } from "./stats-counts.ts";

const BAR_WIDTH = 20;
const DEFAULT_LIMIT = 10;

const HEADINGS: Readonly<Record<Stat, string>> = {
  category: "Category",
  tag: "Tag",
  author: "Author",
  rating: "Rating",
  year: "Finished in",
};

/** How many notes there are of each kind, `<!-- bookends:stats by=… limit=… -->`: a short table for each of `by`. */
export const statsBlock: Block = {
  name: "stats",
  options: ["by", "limit"],
  prepare: ({ read }) => {
    const by = read("by", wordsOf(STATS)) ?? STATS;
    const limit = read("limit", COUNT) ?? DEFAULT_LIMIT;
    return { draw: (shelf) => textBlock(drawStats(shelf, by, limit)), columns: [], hasFigures: false };
  },
};

function drawStats(shelf: Shelf, by: readonly Stat[], limit: number): string {
  if (shelf.notes.length === 0) return "No notes yet.";
  const tables = by.flatMap((stat) => {
    const counts = countsBy(stat, shelf);
    return counts.length === 0 ? [] : [countsTable(HEADINGS[stat], counts, limit)];
  });
  return tables.length === 0 ? "The notes don't say yet." : tables.join("\n\n");
}

function countsTable(heading: string, counts: readonly Count[], limit: number): string {
  const shown = counts.slice(0, limit);
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ word, count }) => [
    phrases(word),
    [text(String(count))],
    [{ type: "inlineCode" as const, value: lengthOf(count, most) }],
  ]);
  const head = [[text(heading)], [text("Notes")], []];
  const table = renderTable(renderCells([head, ...rows]), [null, "right", null]);
  const more = counts.length - shown.length;
  return more > 0 ? `${table}\n\n… and ${more} more.` : table;
}

/** A bar as long as its count, without a track: there is no whole that it is a part of. */
const lengthOf = (count: number, most: number): string => bar(count, most, BAR_WIDTH).replace(/░+$/, "");

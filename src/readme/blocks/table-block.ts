import { barWriter } from "../bar-writer.ts";
import { ordered } from "../order.ts";
import { pictureFiles } from "../picture-files.ts";
import { selected } from "../select.ts";
import type { Shelf, ShelfNote } from "../shelf.ts";
import { DEFAULT_COLUMNS, tableColumns } from "../table-columns.ts";
import { readTableOptions, TABLE_OPTIONS, type TableOptions } from "../table-options.ts";
import { overflow } from "../table-pages.ts";
import { tableParts } from "../table-parts.ts";
import { partText, rowWriter } from "../table-text.ts";
import type { Block, BlockOutput, BlockTarget, Draw } from "./block.ts";

/** The reading table, `<!-- bookends:table status=… category=… tag=… columns=… sort=… group=… collapse=… limit=… bars=… -->`. */
export const tableBlock: Block = {
  name: "table",
  options: TABLE_OPTIONS,
  prepare: (reader) => {
    const options = readTableOptions(reader);
    const draw: Draw = (shelf, target) => drawTable(options, shelf, target);
    return { draw, columns: options.columns ?? DEFAULT_COLUMNS, hasFigures: false };
  },
};

function drawTable(options: TableOptions, shelf: Shelf, target: BlockTarget): BlockOutput {
  const chosen = ordered(selected(shelf.notes, options), options.sort);
  if (chosen.length === 0) return { text: emptyText(shelf), rows: 0, files: [], shrink: null };
  const notes = options.limit === null ? chosen : chosen.slice(0, options.limit);
  const more = chosen.length - notes.length;
  const pictures = pictureFiles(shelf, target.path);
  const bars = barWriter(options.bars, pictures);
  const rows = rowWriter(notes, tableColumns(notes, options), { path: target.path, ratingMax: shelf.ratingMax, bars });
  const draw = (some: readonly ShelfNote[]) => {
    const parts = tableParts(some, options);
    return {
      texts: parts.map((part) => partText(part, rows)),
      rows: parts.reduce((sum, part) => sum + part.notes.length, 0),
    };
  };
  const whole = draw(notes);
  const last = more > 0 ? [`… and ${more} more.`] : [];
  const text = [...whole.texts, ...last].join("\n\n");
  return {
    text,
    rows: whole.rows,
    files: pictures.shownIn(text),
    shrink: (room) => {
      const { shown, files, words } = overflow(notes, { room, target, rows, parts: tableParts(notes, options), draw });
      const { texts, rows: count } = draw(shown);
      const text = [...texts, words, ...last].join("\n\n");
      const shownPictures = pictures.shownIn([text, ...files.map((page) => page.text)].join("\n"));
      return { text, rows: count, files: [...files, ...shownPictures], shrink: null };
    },
  };
}

const emptyText = (shelf: Shelf): string => (shelf.notes.length === 0 ? "No notes yet." : "No note fits here yet.");

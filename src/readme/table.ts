import type { RootContent, TableRow } from "mdast";
import type { Block, Shown } from "./block.ts";
import { cell, type Place, text } from "./cells.ts";
import { columnHeading, columnValue, type Value } from "./columns.ts";
import { grouped } from "./groups.ts";
import { ordered } from "./order.ts";
import { phrases } from "./phrase.ts";
import { selected } from "./select.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";
import { TABLE_OPTIONS, type TableOptions, tableOptions } from "./table-options.ts";

/** A note's row as data: what it says in each of the table's columns. */
interface Row {
  readonly path: string;
  readonly values: readonly Value[];
}

const HEADING_DEPTH = 3;

/** The reading table, `<!-- bookends:table status=… category=… tag=… columns=… sort=… group=… limit=… -->`. */
export const table: Block = {
  options: TABLE_OPTIONS,
  prepare: (options, line) => {
    const { table, faults } = tableOptions(options, line);
    return { faults, draw: (shelf, path) => drawTable(table, shelf, path) };
  },
};

/** The rows of notes, in their order. */
const rowsOf = (notes: readonly ShelfNote[], columns: readonly string[]): Row[] =>
  notes.map((note) => ({ path: note.facts.path, values: columns.map((column) => columnValue(note, column)) }));

function drawTable(options: TableOptions, shelf: Shelf, path: string): Shown {
  const chosen = ordered(selected(shelf.notes, options), options.sort);
  if (chosen.length === 0) return { nodes: [paragraph(emptyText(shelf))], rows: 0 };
  const notes = options.limit === null ? chosen : chosen.slice(0, options.limit);
  const place = { path, ratingMax: shelf.ratingMax };
  const parts = options.group === null ? [{ heading: null, notes }] : grouped(notes, options.group);
  const nodes = parts.flatMap((part): RootContent[] => [
    ...(part.heading === null ? [] : [headingNode(part.heading)]),
    tableNode(rowsOf(part.notes, options.columns), options.columns, place),
  ]);
  const more = chosen.length - notes.length;
  if (more > 0) nodes.push(paragraph(`… and ${more} more.`));
  return { nodes, rows: parts.reduce((sum, part) => sum + part.notes.length, 0) };
}

function tableNode(rows: readonly Row[], columns: readonly string[], place: Place): RootContent {
  const head = rowNode(columns.map((column) => [text(columnHeading(column))]));
  const body = rows.map(({ values }) => rowNode(values.map((value) => cell(value, place))));
  return { type: "table", children: [head, ...body] };
}

const rowNode = (cells: ReturnType<typeof cell>[]): TableRow => ({
  type: "tableRow",
  children: cells.map((children) => ({ type: "tableCell", children })),
});

const headingNode = (heading: string): RootContent => ({
  type: "heading",
  depth: HEADING_DEPTH,
  children: phrases(heading),
});

const paragraph = (words: string): RootContent => ({ type: "paragraph", children: [text(words)] });

const emptyText = (shelf: Shelf): string => (shelf.notes.length === 0 ? "No notes yet." : "No note fits here yet.");

import type { TableRow } from "mdast";
import { phrases } from "../text/phrase.ts";
import { cell, type Place, text } from "./cells.ts";
import { columnHeading, columnValue } from "./columns.ts";
import { markdown } from "./markdown-writer.ts";
import type { ShelfNote } from "./shelf.ts";
import type { TablePart } from "./table-parts.ts";

/** A table's lines: its head, and each note's row. A row is the same in whatever company it stands. */
export interface RowWriter {
  readonly head: string;
  readonly row: (note: ShelfNote) => string;
}

const HEADING_DEPTH = 3;

/** Writes the rows of notes once, for a table of these columns in the file at `place`. */
export function rowWriter(notes: readonly ShelfNote[], columns: readonly string[], place: Place): RowWriter {
  const head = rowNode(columns.map((column) => [text(columnHeading(column))]));
  const body = notes.map((note) => rowNode(columns.map((column) => cell(columnValue(note, column), place))));
  const [names = "", dashes = "", ...lines] = markdown([{ type: "table", children: [head, ...body] }]).split("\n");
  const rows = new Map(notes.map((note, index) => [note, lines[index] ?? ""]));
  return { head: `${names}\n${dashes}`, row: (note) => rows.get(note) ?? "" };
}

const rowNode = (cells: ReturnType<typeof cell>[]): TableRow => ({
  type: "tableRow",
  children: cells.map((children) => ({ type: "tableCell", children })),
});

/** A part as markdown: its heading and its table, or both folded away. */
export function partText({ heading, notes, collapsed }: TablePart, { head, row }: RowWriter): string {
  const table = [head, ...notes.map(row)].join("\n");
  if (heading === null) return table;
  // The words of a collapsed part are our own; GitHub wants empty lines around markdown in HTML.
  if (collapsed) return `<details>\n<summary>${heading} (${notes.length})</summary>\n\n${table}\n\n</details>`;
  return `${markdown([{ type: "heading", depth: HEADING_DEPTH, children: phrases(heading) }])}\n\n${table}`;
}

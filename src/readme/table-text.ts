import { phrases } from "../text/phrase.ts";
import { type CellTarget, cell, text } from "./cells.ts";
import { columnHeading, columnValue } from "./columns.ts";
import { markdown, renderCells, renderTable } from "./markdown-writer.ts";
import type { ShelfNote } from "./shelf.ts";
import type { TablePart } from "./table-parts.ts";

/** The cells of a table as markdown: its head, and each note's row. A row is the same whatever rows stand beside it. */
export interface RowWriter {
  readonly head: readonly string[];
  readonly row: (note: ShelfNote) => readonly string[];
}

const HEADING_DEPTH = 3;

/** Writes the rows of notes once, for a table of these columns in the file at `target`. */
export function rowWriter(notes: readonly ShelfNote[], columns: readonly string[], target: CellTarget): RowWriter {
  const names = columns.map((column) => [text(columnHeading(column))]);
  const body = notes.map((note) => columns.map((column) => cell(columnValue(note, column), target)));
  const [head = [], ...cells] = renderCells([names, ...body]);
  const rows = new Map(notes.map((note, index) => [note, cells[index] ?? []]));
  return { head, row: (note) => rows.get(note) ?? [] };
}

/** A part as markdown: its heading and its table, or both folded away. */
export function partText({ heading, notes, collapsed }: TablePart, { head, row }: RowWriter): string {
  const table = renderTable([head, ...notes.map(row)]);
  if (heading === null) return table;
  // The words of a collapsed part are our own; GitHub wants empty lines around markdown in HTML.
  if (collapsed) return `<details>\n<summary>${heading} (${notes.length})</summary>\n\n${table}\n\n</details>`;
  return `${markdown([{ type: "heading", depth: HEADING_DEPTH, children: phrases(heading) }])}\n\n${table}`;
}

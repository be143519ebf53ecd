import { columnValue } from "./columns.ts";
import type { ShelfNote } from "./shelf.ts";
import type { TableOptions } from "./table-options.ts";

/** The columns of a table that names none, of those that its notes fill. */
export const DEFAULT_COLUMNS: readonly string[] = ["title", "author", "status", "progress", "rating", "finished"];

/**
 * The columns of a table of these notes: those that it names, else the default ones without those that are empty
 * throughout and without the one that the notes are grouped by.
 */
export function tableColumns(
  notes: readonly ShelfNote[],
  { columns, group }: Pick<TableOptions, "columns" | "group">,
): readonly string[] {
  if (columns !== null) return columns;
  const candidates = DEFAULT_COLUMNS.filter((column) => column !== group);
  const filled = candidates.filter((column) => notes.some((note) => isFilled(note, column)));
  return candidates.filter((column) => column === "title" || filled.includes(column));
}

/** Whether a note says something in a column. One whole part that is done says no more than the status. */
function isFilled(note: ShelfNote, column: string): boolean {
  const value = columnValue(note, column);
  if (value.kind === "progress") return value.progress.total > 1 || value.progress.done < value.progress.total;
  return value.kind !== "blank";
}

import type { Status } from "../notes/status.ts";
import { BARS_OPTION, type Bars } from "./bar-writer.ts";
import { COLUMN, COLUMN_LIST, COUNT, type OptionReader, SORT, STATUS_LIST } from "./option-values.ts";
import type { Sort } from "./order.ts";
import { readSelection, SELECTION_OPTIONS, type Selection } from "./select.ts";

/** The options of a `table` block, understood. Null: not given. */
export interface TableOptions extends Selection {
  readonly columns: readonly string[] | null;
  readonly sort: Sort | null;
  /** What to part the notes by: a column or front matter key, `year` or `month`. */
  readonly group: string | null;
  /** The statuses whose notes are folded away. */
  readonly collapse: readonly Status[] | null;
  /** The most notes to show. */
  readonly limit: number | null;
  readonly bars: Bars;
}

export const TABLE_OPTIONS = [...SELECTION_OPTIONS, "columns", "sort", "group", "collapse", "limit", "bars"];

/** Reads the options of a `table` block. */
export const readTableOptions = (reader: OptionReader): TableOptions => ({
  ...readSelection(reader),
  columns: reader.read("columns", COLUMN_LIST),
  sort: reader.read("sort", SORT),
  group: reader.read("group", COLUMN),
  collapse: reader.read("collapse", STATUS_LIST),
  limit: reader.read("limit", COUNT),
  bars: reader.read("bars", BARS_OPTION) ?? "drawn",
});

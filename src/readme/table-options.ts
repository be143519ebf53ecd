import type { Status } from "../notes/status.ts";
import type { BlockFault } from "./block-fault.ts";
import type { Options } from "./block-options.ts";
import { COUNT, listOf, oneOf, optionReader, SORT, STATUS_LIST } from "./option-values.ts";
import type { Sort } from "./order.ts";
import { readSelection, SELECTION_OPTIONS, type Selection } from "./select.ts";

export const GROUPS = ["status", "category", "year", "tag"] as const;
export type Group = (typeof GROUPS)[number];

/** The options of a `table` block, understood. Null: not given. */
export interface TableOptions extends Selection {
  readonly columns: readonly string[];
  readonly sort: Sort | null;
  readonly group: Group | null;
  /** The statuses whose notes are folded away. */
  readonly collapse: readonly Status[];
  /** The most notes to show. */
  readonly limit: number | null;
}

export const TABLE_OPTIONS = [...SELECTION_OPTIONS, "columns", "sort", "group", "collapse", "limit"];
const DEFAULT_COLUMNS = ["title", "author", "status", "progress", "rating"];

/** Reads the options of a `table` block at `line`; values that make no sense come back as faults. */
export function tableOptions(
  options: Options,
  line: number,
): { readonly table: TableOptions; readonly faults: readonly BlockFault[] } {
  const reader = optionReader(options, line);
  const { read, faults } = reader;
  const table = {
    ...readSelection(reader),
    columns: read("columns", listOf("columns")) ?? DEFAULT_COLUMNS,
    sort: read("sort", SORT),
    group: read("group", oneOf(GROUPS)),
    collapse: read("collapse", STATUS_LIST) ?? [],
    limit: read("limit", COUNT),
  };
  return { table, faults };
}

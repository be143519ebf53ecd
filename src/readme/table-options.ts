import { STATUSES, type Status } from "../notes/note.ts";
import type { BlockFault } from "./fault.ts";
import type { Options } from "./options.ts";
import type { Sort } from "./order.ts";

export const GROUPS = ["status", "category", "year", "tag"] as const;
export type Group = (typeof GROUPS)[number];

/** The options of a `table` block, understood. Null: not given. */
export interface TableOptions {
  readonly status: readonly Status[] | null;
  /** Categories and tags in this repository's own words; case doesn't matter. */
  readonly category: readonly string[] | null;
  readonly tag: readonly string[] | null;
  readonly columns: readonly string[];
  readonly sort: Sort | null;
  readonly group: Group | null;
  /** The most notes to show. */
  readonly limit: number | null;
}

export const TABLE_OPTIONS = ["status", "category", "tag", "columns", "sort", "group", "limit"];
const DEFAULT_COLUMNS = ["title", "author", "status", "progress", "rating"];

/** Reads the options of a `table` block at `line`; values that make no sense come back as faults. */
export function tableOptions(
  options: Options,
  line: number,
): { readonly table: TableOptions; readonly faults: readonly BlockFault[] } {
  const faults: BlockFault[] = [];
  const read = <T>(option: string, reader: (value: string) => T | null, wanted: string): T | null => {
    const found = options.get(option);
    if (found === undefined) return null;
    const value = reader(found);
    if (value === null) faults.push({ fault: "bad-value", line, option, found, wanted });
    return value;
  };
  const table = {
    status: read("status", statuses, `one or more of ${STATUSES.join(", ")}, with commas between`),
    category: read("category", list, "one or more categories, with commas between"),
    tag: read("tag", list, "one or more tags, with commas between"),
    columns: read("columns", list, "one or more columns, with commas between") ?? DEFAULT_COLUMNS,
    sort: read("sort", sort, "one column, with a `-` before it for descending order"),
    group: read("group", (value) => GROUPS.find((group) => group === value) ?? null, `one of ${GROUPS.join(", ")}`),
    limit: read("limit", limit, "a whole number from 1"),
  };
  return { table, faults };
}

function list(value: string): string[] | null {
  const items = value.split(",").map((item) => item.trim());
  return items.includes("") ? null : items;
}

function statuses(value: string): Status[] | null {
  const words = list(value) ?? [];
  const known = STATUSES.filter((status) => words.includes(status));
  return words.length > 0 && words.every((word) => known.some((status) => status === word)) ? known : null;
}

function sort(value: string): Sort | null {
  const match = /^(-?)([^-+,\s][^,]*)$/.exec(value.trim());
  const column = match?.[2];
  return column === undefined ? null : { column, descending: match?.[1] === "-" };
}

function limit(value: string): number | null {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  return number >= 1 && Number.isSafeInteger(number) ? number : null;
}

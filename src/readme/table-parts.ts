import { SHELF_ORDER, statusHeading } from "../notes/status.ts";
import { grouped } from "./groups.ts";
import type { ShelfNote } from "./shelf.ts";
import type { TableOptions } from "./table-options.ts";

/** Notes that stand in one table, what stands above it, and whether a reader has to open it. */
export interface TablePart {
  readonly heading: string | null;
  readonly notes: readonly ShelfNote[];
  readonly collapsed: boolean;
}

/**
 * Parts notes into tables, in which they keep their order. Collapsed statuses are parts of their own: in their place on
 * the shelf where the groups are statuses, else after everything that is open.
 */
export function tableParts(
  notes: readonly ShelfNote[],
  { group, collapse }: Pick<TableOptions, "group" | "collapse">,
): TablePart[] {
  if (group === "status")
    return grouped(notes, group).map((part) => ({ ...part, collapsed: isIn(collapse, part.notes[0]) }));
  const open = notes.filter((note) => !isIn(collapse, note));
  const parts = group === null ? [{ heading: null, notes: open }] : grouped(open, group);
  const collapsed = SHELF_ORDER.filter((status) => collapse.includes(status)).map((status) => ({
    heading: statusHeading(status),
    notes: notes.filter(({ facts }) => facts.status === status),
    collapsed: true,
  }));
  return [...parts.map((part) => ({ ...part, collapsed: false })), ...collapsed].filter(
    (part) => part.notes.length > 0,
  );
}

const isIn = (statuses: TableOptions["collapse"], note: ShelfNote | undefined): boolean =>
  note !== undefined && note.facts.status !== null && statuses.includes(note.facts.status);

import { SHELF_ORDER, type Status, statusHeading } from "../notes/status.ts";
import { grouped } from "./groups.ts";
import type { ShelfNote } from "./shelf.ts";
import type { TableOptions } from "./table-options.ts";

/** Notes that stand in one table, what stands above it, and whether a reader has to open it. */
export interface TablePart {
  readonly heading: string | null;
  readonly notes: readonly ShelfNote[];
  readonly collapsed: boolean;
}

/** A table of more rows than these, whose options say nothing of it, folds its finished notes. */
const MOST_OPEN_ROWS = 100;
const FOLDED: readonly Status[] = ["completed"];

/**
 * Parts notes into tables, in which they keep their order. Collapsed statuses are parts of their own: in their place on
 * the shelf where the groups are statuses, else after everything that is open.
 */
export function tableParts(
  notes: readonly ShelfNote[],
  options: Pick<TableOptions, "group" | "collapse">,
): TablePart[] {
  const { group } = options;
  const collapse = options.collapse ?? (notes.length > MOST_OPEN_ROWS ? FOLDED : []);
  if (options.collapse === null && group === null && notes.every((note) => isIn(collapse, note)))
    return foldTail(notes);
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

/** Of many notes that are all finished, the first stay open. */
function foldTail(notes: readonly ShelfNote[]): TablePart[] {
  const [open, rest] = [notes.slice(0, MOST_OPEN_ROWS), notes.slice(MOST_OPEN_ROWS)];
  const parts: TablePart[] = [{ heading: null, notes: open, collapsed: false }];
  return rest.length === 0 ? parts : [...parts, { heading: "More", notes: rest, collapsed: true }];
}

const isIn = (statuses: readonly Status[], note: ShelfNote | undefined): boolean =>
  note !== undefined && note.facts.status !== null && statuses.includes(note.facts.status);

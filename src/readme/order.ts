import { SHELF_ORDER, type Status } from "../notes/status.ts";
import { compareText } from "../text/compare.ts";
import { columnValue } from "./columns.ts";
import type { ShelfNote } from "./shelf.ts";

/** The place of a status on the shelf; a note without one comes last. */
const statusRank = (status: Status | null): number =>
  status === null ? SHELF_ORDER.length : SHELF_ORDER.indexOf(status);

/** What a note is ordered by; null is a missing value. */
type Key = number | string | null;

/** The column or front matter key to order by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Notes in order. Without `sort`: by status as on a shelf, then the newest first by `finished`, else `started`. With
 * it: by that column, missing values last in both directions. What is equal then goes by title and path. The order
 * depends on no locale.
 */
export function ordered(notes: readonly ShelfNote[], sort: Sort | null): ShelfNote[] {
  const keyed = notes.map((note) => ({ note, keys: keysOf(note, sort), title: folded(note.facts.title) }));
  const directions = sort === null ? [1, -1] : [sort.descending ? -1 : 1];
  keyed.sort((a, b) => {
    for (const [index, direction] of directions.entries()) {
      const difference = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null, direction);
      if (difference !== 0) return difference;
    }
    return compareText(a.title, b.title) || compareText(a.note.facts.path, b.note.facts.path);
  });
  return keyed.map(({ note }) => note);
}

function keysOf(note: ShelfNote, sort: Sort | null): Key[] {
  const { facts } = note;
  if (sort === null) return [statusRank(facts.status), facts.finished ?? facts.started];
  const value = columnValue(note, sort.column);
  switch (value.kind) {
    case "status":
      return [statusRank(value.status)];
    case "progress":
      return [value.progress.total > 0 ? value.progress.done / value.progress.total : null];
    case "rating":
      return [value.rating];
    case "number":
      return [value.number];
    case "date":
      return [value.date];
    case "text":
      return [folded(value.text)];
    case "title":
    case "web":
      return [folded(value.text)];
    case "blank":
      return [null];
  }
}

/** Numbers before text, missing last whatever the direction (1 ascending, -1 descending). */
function compareKeys(a: Key, b: Key, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return Math.sign(a - b) * direction;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b) * direction;
  return (typeof a === "number" ? -1 : 1) * direction;
}

/** Text for comparing: without case and accents, so that `Éluard` stands beside `Eliot`. */
export const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

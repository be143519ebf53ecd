import { SHELF_ORDER, statusHeading } from "../notes/status.ts";
import { compareText } from "../text/compare.ts";
import { sanitizeText } from "../text/phrase.ts";
import { columnHeading, columnWords } from "./columns.ts";
import { folded } from "./order.ts";
import type { ShelfNote } from "./shelf.ts";

export interface NoteGroup {
  readonly heading: string;
  readonly notes: readonly ShelfNote[];
}

/** What notes can be parted by besides columns of one value. */
export const GROUP_NAMES = ["year", "month", "tag", "author"];

const DATE_PARTS: Readonly<Record<string, RegExp>> = { year: /^\d{4}/, month: /^\d{4}-\d\d/ };

/**
 * Parts notes by status (as on a shelf), year or month (the newest first), tag, author or any other column (by their
 * alphabet), and keeps their order within a part. Year and month are those of `finished`, else of `started`. A note with several tags is in several
 * parts; one with nothing to go by is in the last. Words that differ in case only are one part, named as first seen.
 */
export function grouped(notes: readonly ShelfNote[], by: string): NoteGroup[] {
  const parts = new Map<string, { heading: string; notes: ShelfNote[] }>();
  const rest: ShelfNote[] = [];
  for (const note of notes) {
    const words = new Map(wordsOf(note, by).map((word) => [folded(word), word]));
    if (words.size === 0) rest.push(note);
    for (const [key, heading] of words) {
      const part = parts.get(key);
      if (part) part.notes.push(note);
      else parts.set(key, { heading, notes: [note] });
    }
  }
  const sorted = [...parts].sort(([a], [b]) => (Object.hasOwn(DATE_PARTS, by) ? compareText(b, a) : compareText(a, b)));
  const all = by === "status" ? byShelf(notes) : sorted.map(([, part]) => part);
  return rest.length === 0 ? all : [...all, { heading: `No ${columnHeading(by).toLowerCase()}`, notes: rest }];
}

function byShelf(notes: readonly ShelfNote[]): NoteGroup[] {
  const parts = SHELF_ORDER.map((status) => ({
    heading: statusHeading(status),
    notes: notes.filter(({ facts }) => facts.status === status),
  }));
  return parts.filter((part) => part.notes.length > 0);
}

function wordsOf(note: ShelfNote, by: string): readonly string[] {
  const { facts } = note;
  const datePart = Object.hasOwn(DATE_PARTS, by) ? DATE_PARTS[by] : undefined;
  if (datePart !== undefined) return datePart.exec(facts.finished ?? facts.started ?? "") ?? [];
  if (by === "status") return facts.status === null ? [] : [facts.status];
  const words = by === "tag" ? facts.tags : by === "author" ? facts.authors : columnWords(note, by);
  return words.map(sanitizeText).filter((word) => word !== "");
}

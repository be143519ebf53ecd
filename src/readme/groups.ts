import { SHELF_ORDER, statusHeading } from "../notes/status.ts";
import { shown } from "../text/phrase.ts";
import { compareText, folded } from "./order.ts";
import type { ShelfNote } from "./shelf.ts";
import type { Group } from "./table-options.ts";

export interface NoteGroup {
  readonly heading: string;
  readonly notes: readonly ShelfNote[];
}

const REST: Readonly<Record<Group, string>> = {
  status: "No status",
  category: "No category",
  year: "No year",
  tag: "No tag",
};

/**
 * Parts notes by status (as on a shelf), category or tag (by their alphabet), or year (the newest first), and keeps
 * their order within a part. The year is that of `finished`, else of `started`. A note with several tags is in several
 * parts; one with nothing to go by is in the last. Words that differ in case only are one part, named as first seen.
 */
export function grouped(notes: readonly ShelfNote[], by: Group): NoteGroup[] {
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
  const sorted = [...parts].sort(([a], [b]) => (by === "year" ? compareText(b, a) : compareText(a, b)));
  const all = by === "status" ? byShelf(notes) : sorted.map(([, part]) => part);
  return rest.length === 0 ? all : [...all, { heading: REST[by], notes: rest }];
}

function byShelf(notes: readonly ShelfNote[]): NoteGroup[] {
  const parts = SHELF_ORDER.map((status) => ({
    heading: statusHeading(status),
    notes: notes.filter(({ facts }) => facts.status === status),
  }));
  return parts.filter((part) => part.notes.length > 0);
}

function wordsOf({ facts }: ShelfNote, by: Group): readonly string[] {
  switch (by) {
    case "status":
      return facts.status === null ? [] : [facts.status];
    case "category":
      return [facts.category ?? ""].map(shown).filter((word) => word !== "");
    case "tag":
      return facts.tags.map(shown).filter((word) => word !== "");
    case "year":
      return /^\d{4}/.exec(facts.finished ?? facts.started ?? "") ?? [];
  }
}

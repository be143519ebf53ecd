import type { Status } from "../notes/note.ts";
import { SHELF_ORDER } from "./order.ts";
import { averageRating } from "./rating.ts";
import type { Shelf } from "./shelf.ts";

/** How many notes were finished in a year, and how many were wanted. */
export interface Goal {
  readonly done: number;
  readonly wanted: number;
  readonly year: string;
}

/** The shelf's figures as the summary shows them; null: left out, for want of data. */
export interface Figures {
  readonly counts: string;
  readonly goal: Goal | null;
  readonly average: string | null;
}

const WORDS: Readonly<Record<Status, string>> = {
  reading: "reading",
  queued: "up next",
  paused: "paused",
  completed: "finished",
  abandoned: "abandoned",
};

/** The figures of a shelf: "1 reading · 3 finished", the year's goal, and the average rating. */
export function figuresOf(shelf: Shelf): Figures {
  const ratings = shelf.notes.map(({ facts }) => facts.rating).filter((rating) => rating !== null);
  return { counts: counts(shelf), goal: goalOf(shelf), average: averageRating(ratings, shelf.ratingMax) };
}

function counts({ notes }: Shelf): string {
  const known = SHELF_ORDER.map((status) => ({
    word: WORDS[status],
    count: notes.filter(({ facts }) => facts.status === status).length,
  })).filter(({ count }) => count > 0);
  if (known.length === 0) return notes.length === 1 ? "1 note" : `${notes.length} notes`;
  return known.map(({ count, word }) => `${count} ${word}`).join(" · ");
}

/** Finished in the year of `today` against its goal; null without a goal or a day. */
function goalOf({ notes, today, goal }: Shelf): Goal | null {
  const year = today?.slice(0, 4);
  const wanted = year !== undefined && Object.hasOwn(goal, year) ? goal[year] : undefined;
  if (year === undefined || wanted === undefined || wanted <= 0) return null;
  const done = notes.filter(({ facts }) => facts.status !== "abandoned" && facts.finished?.startsWith(year)).length;
  return { done, wanted, year };
}

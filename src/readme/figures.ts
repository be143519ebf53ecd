import { SHELF_ORDER, STATUS_TABLE } from "../notes/status.ts";
import { finishedDays } from "./finished.ts";
import type { Shelf } from "./shelf.ts";
import { averageRating } from "./stars.ts";

/** How many notes were finished in a year, and how many were wanted. */
export interface Goal {
  readonly done: number;
  readonly wanted: number;
  readonly year: string;
  /** How many to finish in each month from this one on; null when there is nothing left to do. */
  readonly perMonth: number | null;
}

/** How many notes to finish in a year, and how many pages to read; null: not said. */
export interface YearGoal {
  readonly books: number | null;
  readonly pages: number | null;
}

/** Notes that are finished, one at least, of all that are or may be: those with a status, but for the abandoned. */
export interface Overall {
  readonly done: number;
  readonly total: number;
}

/** The shelf's figures as the summary shows them; null: left out, because the notes hold no data for it. */
export interface Figures {
  readonly counts: string;
  readonly overall: Overall | null;
  readonly goal: Goal | null;
  readonly average: string | null;
}

const MONTHS = 12;

/** The figures of a shelf: "1 reading · 3 finished", the year's goal, and the average rating. */
export function figuresOf(shelf: Shelf): Figures {
  const ratings = shelf.notes.map(({ facts }) => facts.rating).filter((rating) => rating !== null);
  const average = averageRating(ratings, shelf.ratingMax);
  return { counts: counts(shelf), overall: overallOf(shelf), goal: goalOf(shelf), average };
}

function overallOf({ notes }: Shelf): Overall | null {
  const kept = notes.filter(({ facts }) => facts.status !== null && facts.status !== "abandoned");
  const done = kept.filter(({ facts }) => facts.status === "completed").length;
  return done === 0 ? null : { done, total: kept.length };
}

function counts({ notes }: Shelf): string {
  const known = SHELF_ORDER.map((status) => ({
    word: STATUS_TABLE[status].label,
    count: notes.filter(({ facts }) => facts.status === status).length,
  })).filter(({ count }) => count > 0);
  if (known.length === 0) return notes.length === 1 ? "1 note" : `${notes.length} notes`;
  return known.map(({ count, word }) => `${count} ${word}`).join(" · ");
}

/** What is wanted of a year; null where nothing is. */
export function goalOfYear({ goal }: Pick<Shelf, "goal">, year: string): YearGoal {
  const wanted = Object.hasOwn(goal, year) ? goal[year] : undefined;
  const { books, pages } = typeof wanted === "object" ? wanted : { books: wanted, pages: undefined };
  return { books: books || null, pages: pages || null };
}

/**
 * Finished in the year of `today` against its goal. Null without a goal or a day, and where notes are finished of which
 * none says when.
 */
function goalOf({ notes, today, goal }: Shelf): Goal | null {
  const year = today?.slice(0, 4);
  const wanted = year === undefined ? null : goalOfYear({ goal }, year).books;
  if (year === undefined || wanted === null) return null;
  const days = finishedDays({ notes });
  if (days.length === 0 && notes.some(({ facts }) => facts.status === "completed")) return null;
  const done = days.filter((day) => day.startsWith(year)).length;
  const months = MONTHS - Number(today?.slice(5, 7)) + 1;
  return { done, wanted, year, perMonth: done >= wanted ? null : (wanted - done) / months };
}

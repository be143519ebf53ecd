import { compareText } from "../../text/compare.ts";
import { sanitizeText } from "../../text/phrase.ts";
import { finishedDays } from "../finished.ts";
import { folded } from "../order.ts";
import type { Shelf, ShelfNote } from "../shelf.ts";
import { stars } from "../stars.ts";

export const STATS = ["category", "tag", "author", "rating", "year"] as const;
export type Stat = (typeof STATS)[number];

/** How many notes say a word. */
export interface Count {
  readonly word: string;
  readonly count: number;
}

/**
 * Counts notes. Categories, tags and authors: the most frequent first, then by the alphabet; words that differ in case
 * or accents only are one, named as first seen. Ratings: the best first, in halves of a star or tenths of a longer
 * scale. Years: in which notes were finished, the newest first. A note that doesn't say counts nowhere.
 */
export function countsBy(stat: Stat, shelf: Shelf): Count[] {
  switch (stat) {
    case "category":
      return countWords(shelf.notes, ({ facts }) => (facts.category === null ? [] : [facts.category]));
    case "tag":
      return countWords(shelf.notes, ({ facts }) => facts.tags);
    case "author":
      return countWords(shelf.notes, ({ facts }) => facts.authors);
    case "rating":
      return ratingCounts(shelf);
    case "year":
      return numberCounts(finishedDays(shelf).map((day) => Number(day.slice(0, 4)))).map(([year, count]) => ({
        word: String(year).padStart(4, "0"),
        count,
      }));
  }
}

/** How many notes say each word, the most frequent first; words that differ in case or accents only are one. */
export function countWords(notes: readonly ShelfNote[], wordsOf: (note: ShelfNote) => readonly string[]): Count[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const note of notes) {
    const words = new Map(wordsOf(note).map((word) => [folded(sanitizeText(word)), sanitizeText(word)]));
    for (const [key, word] of words) {
      const known = counts.get(key);
      if (known) known.count += 1;
      else if (word !== "") counts.set(key, { word, count: 1 });
    }
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y.count - x.count || compareText(a, b));
  return sorted.map(([, count]) => count);
}

function ratingCounts({ notes, ratingMax }: Shelf): Count[] {
  const step = ratingMax <= 5 ? 0.5 : ratingMax / 10;
  const steps = notes.flatMap(({ facts }) => (facts.rating === null ? [] : [Math.round(facts.rating / step)]));
  return numberCounts(steps).map(([many, count]) => ({
    word: stars(Number((many * step).toFixed(2)), ratingMax),
    count,
  }));
}

/** How often each number is there, the largest first. */
function numberCounts(numbers: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b - a);
}

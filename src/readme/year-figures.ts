import { compareText } from "../text/compare.ts";
import { countWords } from "./blocks/stats-counts.ts";
import { dayNumber, grouped, monthName } from "./calendar.ts";
import { coverWords } from "./drawn-covers.ts";
import { goalOfYear } from "./figures.ts";
import { WEEKS, type YearWeeks } from "./pictures/week-squares.ts";
import type { YearEnd, YearFigures, YearStat } from "./pictures/year-card.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";
import { averageRating } from "./stars.ts";

/** A note that was finished, and when; one that was read twice was finished twice. */
interface Reading {
  readonly note: ShelfNote;
  readonly date: string;
}

const MOST_BEST = 6;
/** Of the best rating there is: what is rated lower is not among the best, however few there are. */
const BEST_SHARE = 0.7;
/** How often a tag, an author or a month is there at least, to be named as the most frequent one. */
const OFTEN = 2;
const DAYS_IN_WEEK = 7;

/** The figures of a year, `YYYY`; null where nothing was finished in it. What was abandoned never counts. */
export function yearFigures(shelf: Shelf, year: string): YearFigures | null {
  const readings = readingsIn(shelf.notes, year);
  if (readings.length === 0) return null;
  const notes = [...new Set(readings.map(({ note }) => note))];
  const dated = readings.filter(({ date }) => date.length > "YYYY".length);
  const last = dated.length > 1 ? dated.at(-1) : undefined;
  return {
    year,
    finished: readings.length,
    goal: goalOfYear(shelf, year).books,
    stats: statsOf(shelf, year, readings, notes),
    weeks: weeksOf(readings, year, shelf.today),
    best: bestOf(notes, shelf.ratingMax),
    first: endOf(dated[0]),
    last: endOf(last),
  };
}

/** What was finished in a year, in the order of the dates. */
const readingsIn = (notes: readonly ShelfNote[], year: string): Reading[] =>
  notes
    .filter(({ facts }) => facts.status !== "abandoned")
    .flatMap((note) => note.facts.reads.map((date) => ({ note, date })))
    .filter(({ date }) => date.slice(0, "YYYY".length) === year)
    .sort((a, b) => compareText(a.date, b.date));

const endOf = (reading: Reading | undefined): YearEnd | null =>
  reading === undefined ? null : { title: coverWords(reading.note).title, date: reading.date };

function statsOf(
  shelf: Shelf,
  year: string,
  readings: readonly Reading[],
  notes: readonly ShelfNote[],
): readonly YearStat[] {
  const ratings = notes.flatMap(({ facts }) => facts.rating ?? []);
  const average = averageRating(ratings, shelf.ratingMax);
  const all = readings.map(({ note }) => note);
  return [
    ...(average === null ? [] : [{ value: average, label: `average of ${ratings.length}` }]),
    ...pagesStat(readings, goalOfYear(shelf, year).pages),
    ...daysStat(readings),
    ...mostStat("top tag", all, ({ facts }) => facts.tags),
    ...mostStat("top author", all, ({ facts }) => facts.authors),
    ...monthStat(readings),
  ];
}

/** Pages of what says how many it has; how many of the readings say so, where not all do. */
function pagesStat(readings: readonly Reading[], goal: number | null): YearStat[] {
  const pages = readings.flatMap(({ note }) => note.facts.pages ?? []);
  if (pages.length === 0) return [];
  const total = grouped(pages.reduce((sum, count) => sum + count, 0));
  const part = pages.length === readings.length ? "pages" : `pages in ${pages.length}`;
  return [{ value: total, label: goal === null ? part : `of ${grouped(goal)} pages` }];
}

/** The median of days from start to end. Only a note's last reading has a start. */
function daysStat(readings: readonly Reading[]): YearStat[] {
  const days = readings
    .flatMap(({ note: { facts }, date }) => {
      const from = facts.started === null || date !== facts.finished ? null : dayNumber(facts.started);
      const to = dayNumber(date);
      return from === null || to === null || to < from ? [] : [Math.max(to - from, 1)];
    })
    .sort((a, b) => a - b);
  if (days.length < OFTEN) return [];
  const middle = days.length / 2;
  const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle) - 1] ?? 0)) / 2;
  const whole = Math.round(median);
  return [{ value: whole === 1 ? "1 day" : `${whole} days`, label: "median per read" }];
}

function mostStat(
  words: string,
  notes: readonly ShelfNote[],
  wordsOf: (note: ShelfNote) => readonly string[],
): YearStat[] {
  const [most] = countWords(notes, wordsOf);
  return most === undefined || most.count < OFTEN ? [] : [{ value: most.word, label: `${words}, ${most.count}` }];
}

function monthStat(readings: readonly Reading[]): YearStat[] {
  const counts = Array.from({ length: 12 }, (_, month) => ({
    month: month + 1,
    count: readings.filter(({ date }) => Number(date.slice(5, 7)) === month + 1).length,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count || a.month - b.month);
  if (most === undefined || most.count < OFTEN) return [];
  return [{ value: monthName(most.month), label: `busiest month, ${most.count}` }];
}

/** How many were finished in each week; null where no day is known. */
function weeksOf(readings: readonly Reading[], year: string, today: string | null): YearWeeks | null {
  const weeks = readings.flatMap(({ date }) => weekOf(date) ?? []);
  if (weeks.length === 0) return null;
  const counts = Array.from({ length: WEEKS }, (_, week) => weeks.filter((one) => one === week).length);
  const isNow = today?.slice(0, "YYYY".length) === year;
  return { counts, begun: isNow ? (weekOf(today) ?? WEEKS) + 1 : WEEKS };
}

/** The week of a year a date is in, from 0; null where its day isn't known. */
function weekOf(date: string): number | null {
  const [day, first] = [dayNumber(date), dayNumber(`${date.slice(0, "YYYY".length)}-01-01`)];
  return day === null || first === null ? null : Math.min(Math.floor((day - first) / DAYS_IN_WEEK), WEEKS - 1);
}

/** The best rated, the best first, then the latest finished. */
function bestOf(notes: readonly ShelfNote[], max: number): YearFigures["best"] {
  const rated = notes.flatMap((note) => (note.facts.rating === null ? [] : [{ note, rating: note.facts.rating }]));
  return rated
    .filter(({ rating }) => rating >= max * BEST_SHARE)
    .reverse()
    .sort((a, b) => b.rating - a.rating)
    .slice(0, MOST_BEST)
    .map(({ note, rating }) => ({ words: coverWords(note), rating: max === 5 ? `★ ${rating}` : `${rating}/${max}` }));
}

import { MONTH_NAMES } from "../calendar.ts";
import { finishedDays } from "../finished.ts";
import type { Shelf } from "../shelf.ts";
import { type Column, columnChart } from "./column-chart.ts";
import type { Drawing } from "./svg.ts";

/**
 * How many notes were finished in each of the last `limit` months, up to today's; without a today, up to the last in
 * which any was. A day of which only the year is known is in none. Null where no month is known.
 */
export function monthsChart(shelf: Shelf, limit: number): Drawing | null {
  const months = finishedDays(shelf).flatMap((day) => (day.length < 7 ? [] : [monthNumber(day)]));
  const counts = countsOf(months);
  const columns = lastMonths(shelf, limit, months, (month) => counts.get(month) ?? 0);
  return columns === null ? null : columnChart("Finished per month", columns);
}

/** A column for each of the last `limit` months, up to today's, else up to the last of `months`; null where none of those is past. */
export function lastMonths(
  { today }: Pick<Shelf, "today">,
  limit: number,
  months: readonly number[],
  countOf: (month: number) => number,
): Column[] | null {
  const last = lastOf(months, today === null ? null : monthNumber(today));
  if (last === null) return null;
  const first = Math.max(last - limit + 1, 0);
  return Array.from({ length: last - first + 1 }, (_, index): Column => {
    const number = first + index;
    const [year, name] = [String(Math.floor(number / 12)).padStart(4, "0"), MONTH_NAMES[number % 12] ?? ""];
    const under = index === 0 || number % 12 === 0 ? year : null;
    return { count: countOf(number), name, under, fullName: `${name} ${year}` };
  });
}

/** How many notes were finished in each year, from the first on, at most the last `limit`; null where none was. */
export function yearsChart(shelf: Shelf, limit: number): Drawing | null {
  const years = finishedDays(shelf).map((day) => Number(day.slice(0, 4)));
  const last = lastOf(years, shelf.today === null ? null : Number(shelf.today.slice(0, 4)));
  if (last === null) return null;
  const known = years.filter((year) => year <= last);
  const first = known.reduce((least, year) => Math.min(least, year), last);
  const from = Math.max(first, last - limit + 1);
  const counts = countsOf(years);
  const columns = Array.from({ length: last - from + 1 }, (_, index): Column => {
    const name = String(from + index).padStart(4, "0");
    return { count: counts.get(from + index) ?? 0, name, under: null, fullName: name };
  });
  return columnChart("Finished per year", columns);
}

/** The last time of a chart: now, else the latest there is; null where there is nothing to show. */
function lastOf(times: readonly number[], now: number | null): number | null {
  const until = times.filter((time) => now === null || time <= now);
  if (until.length === 0) return null;
  return now ?? until.reduce((most, time) => Math.max(most, time));
}

/** Months from year 0 on, of a date of which the month is known. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function countsOf(times: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(time, (counts.get(time) ?? 0) + 1);
  return counts;
}

import { grouped } from "../calendar.ts";
import { goalOfYear } from "../figures.ts";
import type { Shelf } from "../shelf.ts";
import { columnChart } from "./column-chart.ts";
import { lastMonths, monthNumber } from "./finished-chart.ts";
import type { Drawing } from "./svg.ts";

const MONTHS = 12;

/**
 * Pages of what was finished in each of the last `limit` months, where notes say how many they have; null where none
 * does. A goal of pages for this year is a line.
 */
export function pagesChart(shelf: Shelf, limit: number): Drawing | null {
  const read = shelf.notes.flatMap(({ facts }) =>
    facts.status === "abandoned" || facts.pages === null
      ? []
      : facts.reads
          .filter((date) => date.length >= "YYYY-MM".length)
          .map((date) => ({ date, pages: facts.pages ?? 0 })),
  );
  const months = read.map(({ date }) => monthNumber(date));
  const columns = lastMonths(shelf, limit, months, (month) =>
    read.reduce((sum, { pages }, index) => (months[index] === month ? sum + pages : sum), 0),
  );
  if (columns === null) return null;
  const year = shelf.today?.slice(0, "YYYY".length) ?? "";
  const { pages } = goalOfYear(shelf, year);
  const mark =
    pages === null
      ? null
      : {
          at: pages / MONTHS,
          words: `goal for ${year}: ${grouped(pages)}, ${grouped(Math.ceil(pages / MONTHS))} a month`,
        };
  return columnChart("Pages read per month", columns, mark);
}

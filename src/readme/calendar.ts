const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `Jan` to `Dec`. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** The name of a month, from 1; "" where there is none. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

const DAY_MS = 86_400_000;

/** The number of a whole date (`YYYY-MM-DD`), in days since 1970-01-01; null for one of which the day isn't known. */
export function dayNumber(date: string): number | null {
  const [year = "", month = "", day = ""] = date.split("-");
  return day === "" ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

/** A date as people say it within its year: `5 Jan`; `Jan` or the year where no more is known. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

/** A whole number with commas between thousands. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

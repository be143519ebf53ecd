import { textOf } from "./field.ts";
import type { ValueNode } from "./value-node.ts";

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?)?$/i;

/**
 * A date with the precision it was written with: `2024`, `2024-05` or `2024-05-01`, and of a datetime its calendar day
 * as written, whatever its zone. Null for what is no date of the calendar.
 */
export function readDate(node: ValueNode | null): string | null {
  const [, year, month, day] = DATE.exec(textOf(node) ?? "") ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return yearMonth;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
    ? `${yearMonth}-${day.padStart(2, "0")}`
    : null;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

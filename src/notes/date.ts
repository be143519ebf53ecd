/** The time after a day, in any form: what is written there changes nothing. */
const TIME = String.raw`(?:(?:[T,]\s*|\s+)\d{1,2}:\d{2}\b.*)?`;
const ISO = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const ISO_TIME = new RegExp(String.raw`^(\d{4}[-/]\d{1,2}[-/]\d{1,2})${TIME}$`, "i");
/** A year in which a person of today can have read. */
const READING_YEAR = /^(?:19|20)\d{2}$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号號]?)?)?$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WEEKDAY = String.raw`(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]*\s+)?`;
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,12}\.?)\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})${TIME}$`,
  "iu",
);
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,12}\.?),?\s+(?:de\s+)?(\d{4})${TIME}$`,
  "iu",
);
const MONTH_ONLY = /^(\p{L}{3,12}\.?)\s+(?:de\s+|of\s+)?(\d{4})$/iu;

/**
 * A date with the precision it was written with: `2024`, `2024-05` or `2024-05-01`, and of a datetime its calendar day
 * as written, whatever its zone. Understands `2024-5-1`, `2024/05/01`, `January 10, 2021`, `10 January 2021`,
 * `2024年5月1日`, and `28/03/2023`, which can only be one day. Null for what is no date of the calendar, and for what
 * could be two (`03/04/2024`).
 */
export function dateFromText(text: string): string | null {
  const day = ISO_TIME.exec(text)?.[1] ?? text;
  const [, isoYear, , isoMonth, isoDay] = ISO.exec(day) ?? [];
  if (isoYear !== undefined) return calendarDate(isoYear, isoMonth, isoDay);
  const [, year, month, dayOfMonth] = EAST_ASIAN.exec(text) ?? [];
  return year === undefined ? (dateInWords(text) ?? dateInNumbers(text)) : calendarDate(year, month, dayOfMonth);
}

function dateInWords(text: string): string | null {
  const [, monthFirst, itsDay, itsYear] = MONTH_FIRST.exec(text) ?? [];
  const [, dayFirst, monthThen, yearThen] = DAY_FIRST.exec(text) ?? [];
  const [, monthOnly, yearOnly] = MONTH_ONLY.exec(text) ?? [];
  const name = dayFirst === undefined ? (monthOnly ?? monthFirst) : monthThen;
  const month = monthNumber(name ?? "");
  const year = yearThen ?? yearOnly ?? itsYear;
  return month === null || year === undefined ? null : calendarDate(year, String(month), dayFirst ?? itsDay);
}

/** Day and month in either order, where only one of them can be. */
function dateInNumbers(text: string): string | null {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(text) ?? [];
  const readings = new Set([calendarDate(year, second, first), calendarDate(year, first, second)]);
  readings.delete(null);
  const [reading = null] = readings;
  return year !== "" && readings.size === 1 ? reading : null;
}

function calendarDate(year: string, month?: string, day?: string): string | null {
  // `read: 1200` is a number of something else.
  if (month === undefined) return READING_YEAR.test(year) ? year : null;
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

/** Month names, January first, in the languages of `STATUS_TABLE` that write months in letters. */
const MONTH_NAMES: readonly string[] = [
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((line) => line.split(" ").map((name, index) => [name.toLowerCase(), index + 1] as const)),
);
MONTHS.set("sept", 9);

/** The number of a month, 1 to 12, by its name in any case, with or without a full stop after it; null for other words. */
const monthNumber = (name: string): number | null => MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;

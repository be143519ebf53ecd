/**
 * The forms of text that a profile distinguishes. `numeric-date` is a date whose day and month can't be distinguished by
 * themselves (`03/04/2024`), `long-date` one with the name of a month, `broken-date` figures like those of a date that
 * are none of the calendar (`2024-02-30`, `2014-009-03`).
 */
export type TextForm =
  | "day"
  | "date-time"
  | "month"
  | "year"
  | "unpadded-date"
  | "numeric-date"
  | "long-date"
  | "broken-date"
  | "number"
  | "web-address"
  | "bare-host"
  | "placeholder"
  | "other";

/** The patterns that define the forms; an inferred schema writes them into its file, so they are ECMA-262 with `u`, and without what takes more than linear time. */
export const PATTERNS = {
  "date-time": "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d{1,2}:\\d\\d.*$",
  month: "^\\d{4}-(?:0[1-9]|1[0-2])$",
  year: "^[12]\\d{3}$",
  "unpadded-date": "^\\d{4}-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\\d|3[01]))?$",
  "numeric-date": "^(?:\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}|\\d{1,2}-\\d{1,2}-\\d{4})$",
  "long-date":
    "^(?:\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?\\p{L}+\\.?,? (?:de )?\\d{4})$",
  "web-address": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$",
  /** All that looks like a date in figures, be it one or not. */
  figures: "^(?:\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}|\\d{3,5}-\\d{1,3}-\\d{1,3})$",
} as const;

const pattern = (name: keyof typeof PATTERNS): RegExp => new RegExp(PATTERNS[name], "u");

const DATES: readonly (readonly [TextForm, RegExp])[] = [
  ["date-time", pattern("date-time")],
  ["month", pattern("month")],
  ["year", pattern("year")],
  ["numeric-date", pattern("numeric-date")],
];
const UNPADDED = pattern("unpadded-date");
const LONG = pattern("long-date");
const WEB = pattern("web-address");
const BROKEN = /^\d{3,5}-\d{1,3}-\d{1,3}$/;
const PADDED = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;
const HOST = /^(?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;
/** `photo.png` looks like a host, and is a file. */
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|epub|mobi|html?|mdx?|txt)$/i;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The form of a text that is not blank. */
export function formOfText(text: string): TextForm {
  if (text.includes("{{")) return "placeholder";
  const first = text.charCodeAt(0);
  // Most texts are words: those that can be nothing else are done here.
  if (first >= 48 && first <= 57) return formOfFigures(text);
  if (first === 43 || first === 45) return NUMBER.test(text) ? "number" : "other";
  if (text.includes("://")) return WEB.test(text) ? "web-address" : "other";
  if (LONG.test(text)) return "long-date";
  return formOfName(text);
}

function formOfFigures(text: string): TextForm {
  if (isCalendarDay(text)) return "day";
  const date = DATES.find(([, form]) => form.test(text));
  if (date) return date[0];
  if (NUMBER.test(text)) return "number";
  if (UNPADDED.test(text) && !PADDED.test(text) && isCalendarDay(paddedDate(text))) return "unpadded-date";
  if (BROKEN.test(text)) return "broken-date";
  return LONG.test(text) ? "long-date" : formOfName(text);
}

/** `2024-1-5` with its zeros; a month is its first day. */
function paddedDate(text: string): string {
  const [year = "", month = "", day = "1"] = text.split("-");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const formOfName = (text: string): TextForm => (HOST.test(text) && !FILE.test(text) ? "bare-host" : "other");

/** Whether a text is a day of the calendar as JSON Schema's format `date` has it (RFC 3339, section 5.6). */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

import { dateFromText } from "../notes/date.ts";
import type { ScalarNode, ValueNode } from "../notes/value-node.ts";
import { formOfText, type TextForm } from "../profile/text-form.ts";
import { areLists, bare, isFlow, mostFrequent, mostly, scalarsOf, styleOf, type Value } from "./draft-value.ts";
import { distinct, type Form } from "./form.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^\d{4}-\d\d-\d\d([Tt ])(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)(.*)$/;
const MONTH_FIRST = /^(\p{L}+)(\.?) \d{1,2}(?:st|nd|rd|th)?(,?) \d{4}$/u;
const DAY_FIRST = /^\d{1,2}(?:st|nd|rd|th)? (\p{L}+)(\.?)(,?) \d{4}$/u;
/** Forms of dates that say as much as a day in figures. */
const WHOLE: readonly TextForm[] = ["day", "date-time", "long-date"];

/**
 * The ways to write finishing or starting dates, the library's own first: the last of them, or all where the library has
 * lists. `says` is the last one as it is read.
 */
export function dateForms(dates: readonly string[], samples: readonly ValueNode[]): Form<string>[] {
  const last = dates.at(-1);
  if (last === undefined) return [];
  const iso: Form<string>[] = [bare(last), quoted(last)].map((value) => ({ value, says: last }));
  if (areLists(samples)) {
    const list: Value = { kind: "list", items: dates, style: styleOf(samples), flow: isFlow(samples) };
    return [{ value: list, says: last }, ...iso];
  }
  return distinct([...likeSamples(last, scalarsOf(samples)), ...iso]);
}

const quoted = (text: string): Value => ({ kind: "text", text, style: "single" });

function likeSamples(date: string, samples: readonly ScalarNode[]): Form<string>[] {
  const form = mostFrequent(samples.map(({ source }) => formOfText(source)));
  const alike = samples.filter(({ source }) => formOfText(source) === form);
  const sample = alike.at(-1);
  if (form === null || sample === undefined) return [];
  if (form === "year" && mostly(samples, ({ source }) => !WHOLE.includes(formOfText(source)), 0.9)) {
    const year = date.slice(0, 4);
    return [{ value: written(year, sample), says: year }];
  }
  const text = inForm(date, sample.source);
  return [{ value: written(text, sample), says: dateFromText(text) ?? date }];
}

/** In quotes, if the sample has any; else as it is. */
const written = (text: string, { style }: ScalarNode): Value =>
  style === "single" || style === "double" || /^\p{L}/u.test(text)
    ? { kind: "text", text, style: style === "empty" ? "plain" : style }
    : bare(text);

/** A day in the form of a sample: with a time of zeros, or with the name of its month. Any other date stays as it is. */
function inForm(date: string, sample: string): string {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  if (year === undefined) return date;
  const [, parting, time, zone] = DATE_TIME.exec(sample) ?? [];
  if (parting !== undefined) return `${date}${parting}${(time ?? "").replaceAll(/\d/g, "0")}${zone ?? ""}`;
  const name = MONTHS[Number(month) - 1] ?? "";
  const [, first, firstDot = "", firstComma = ""] = MONTH_FIRST.exec(sample) ?? [];
  if (first !== undefined) return `${monthLike(name, first, firstDot)} ${Number(day)}${firstComma} ${year}`;
  const [, then, thenDot = "", thenComma = ""] = DAY_FIRST.exec(sample) ?? [];
  return then === undefined ? date : `${Number(day)} ${monthLike(name, then, thenDot)}${thenComma} ${year}`;
}

/** The name of a month, as short as the sample's. */
function monthLike(name: string, sample: string, dot: string): string {
  const isWhole = MONTHS.some((month) => month.toLowerCase() === sample.toLowerCase()) && sample.length > 3;
  return isWhole ? name : `${name.slice(0, 3)}${dot}`;
}

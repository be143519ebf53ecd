import { UserError } from "../errors.ts";
import { choose } from "../workspace/choice.ts";
import type { Wishes } from "../workspace/settings.ts";

/** What was given for each option, in order; a switch that is on has none. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** The last value given for an option, null if none was. */
export const lastOf = (values: Values, option: string): string | null => values.get(option)?.at(-1) ?? null;

/** The word given for an option, the first of `allowed` if none was. Throws a UserError for any other word. */
export function wordOf<Word extends string>(values: Values, option: string, allowed: readonly [Word, ...Word[]]): Word {
  const choice = choose(`--${option}`, lastOf(values, option), allowed);
  if (!choice.ok) throw new UserError(choice.sentence);
  return choice.word;
}

/** The day given for an option, null if none was. Throws a UserError for what is no day of the calendar. */
export function dayOf(values: Values, option: string): string | null {
  const day = lastOf(values, option);
  if (day === null || isDay(day)) return day;
  throw new UserError(`--${option} is a day, YYYY-MM-DD, not ${day}.`);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What the shared options ask for. */
export const wishesOf = (values: Values): Wishes => ({
  config: lastOf(values, "config"),
  notes: values.get("notes") ?? null,
  schema: lastOf(values, "schema"),
  readme: values.get("readme") ?? null,
});

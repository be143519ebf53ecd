import { dateFromText } from "./date.ts";
import { nodesOf, textOf } from "./field.ts";
import { isJekyllPath } from "./jekyll.ts";
import { firstOf, type NoteFields } from "./note-fields.ts";
import type { StatedStatus } from "./note-status.ts";
import { dateInPath } from "./title.ts";
import type { ValueNode } from "./value-node.ts";
import { linkTargets, withoutLinks } from "./wikilink.ts";

/** What the key `date` means where the config says so: a day of reading, nothing, or that the file's name holds the day. */
export type DateMeaning = "started" | "finished" | "none" | "filename";

/** When a note was begun and finished. Dates keep the precision they were written with. */
export interface ReadingDates {
  readonly started: string | null;
  /** The days on which it was finished, the earliest first. */
  readonly reads: readonly string[];
}

/** What the meaning of `date` depends on besides the note. */
export interface DateOptions {
  readonly date: DateMeaning | null;
  /** Whether a note of this library that states no status has none. */
  readonly hasStatus: boolean;
  /** Whether `date` stands beside finishing dates in most notes, so that it is about something else. */
  readonly isDateOfPage: boolean;
}

/** Reads the dates of a note. `stated` is what it says of its status; see `dateRole` for the key `date`. */
export function readDates(fields: NoteFields, path: string, stated: StatedStatus, options: DateOptions): ReadingDates {
  const started = firstOf(fields.valuesOf("started"), (node) => datesIn(node)[0] ?? null);
  const reads = firstOf(fields.valuesOf("finished"), (node) => orNull(datesIn(node))) ?? [];
  const role = dateRole(stated, options);
  if (role === null || (role === "started" ? started !== null : reads.length > 0)) return { started, reads };
  const dates = pageDates(fields, path, options.date);
  return role === "started" ? { started: dates.at(-1) ?? null, reads } : { started, reads: dates };
}

/**
 * What `date` means in a note: its start while it is read, waits or rests; its end when it is read or given up, and in a
 * library that states no status at all. The config's word comes first.
 */
function dateRole({ status, by }: StatedStatus, options: DateOptions): "started" | "finished" | null {
  const { date, hasStatus, isDateOfPage } = options;
  if (date === "none") return null;
  if (date === "started" || date === "finished") return date;
  if (status === "reading" || status === "queued" || status === "paused") return "started";
  if (status !== null) return "finished";
  return by === "none" && !hasStatus && !isDateOfPage ? "finished" : null;
}

/** The dates of the key `date`, or that before the file's name where the config or Jekyll says so. */
export function pageDates(fields: NoteFields, path: string, meaning: DateMeaning | null): readonly string[] {
  const inName = meaning === "filename" || (meaning === null && isJekyllPath(path)) ? dateInPath(path) : null;
  if (meaning === "filename") return inName === null ? [] : [inName];
  return firstOf(fields.valuesOf("date"), (node) => orNull(datesIn(node))) ?? (inName === null ? [] : [inName]);
}

/** The dates that a value holds, the earliest first: one, a list, or several with commas between (`2026, 2024`). */
function datesIn(node: ValueNode): string[] {
  const dates = nodesOf(node).flatMap((item) => {
    const text = textOf(item);
    if (text === null || (item.kind === "scalar" && typeof item.value === "boolean")) return [];
    const whole = oneDate(text);
    return whole === null ? severalDates(text) : [whole];
  });
  return dates.sort();
}

function severalDates(text: string): string[] {
  const parts = text.split(/\s*[,;]\s*/).map(oneDate);
  return parts.every((part) => part !== null) ? parts : [];
}

/** A date, or the one that a wikilink leads to or is called by. */
const oneDate = (text: string): string | null =>
  dateFromText(withoutLinks(text)) ??
  linkTargets(text)
    .map(dateFromText)
    .find((date) => date !== null) ??
  null;

const orNull = <Item>(list: readonly Item[]): readonly Item[] | null => (list.length === 0 ? null : list);

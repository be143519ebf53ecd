import { toString as textOf } from "mdast-util-to-string";
import type { Progress } from "../notes/note.ts";
import { TEXT_BARS } from "../readme/bar-writer.ts";
import { cell } from "../readme/cells.ts";
import { columnHeading, columnValue, type Value } from "../readme/columns.ts";
import type { ShelfNote } from "../readme/shelf.ts";

/** A value as the README shows it, before and after; null where it shows none. `what` is "" for what needs no name. */
export interface Change {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A note, and the scale of its shelf's ratings. */
type Rated = readonly [note: ShelfNote, ratingMax: number];

const NEEDS_NO_NAME = ["status", "progress"];
const WORTH_SAYING = ["status", "progress", "rating"];

/** What changes in a note's row, by column. */
export function changesOf(before: Rated, after: Rated, columns: readonly string[]): Change[] {
  return columns.flatMap((column) => {
    const [from, to] = [valueIn(before, column), valueIn(after, column)];
    if (from.kind === "progress" && to.kind === "progress") return progressChange(from.progress, to.progress);
    const change = { what: nameOf(column), before: words(from, before[1]), after: words(to, after[1]) };
    return change.before === change.after ? [] : [change];
  });
}

/** What a new row says beside its title, in few words. */
export const noteWords = (note: ShelfNote, columns: readonly string[], ratingMax: number): string[] =>
  WORTH_SAYING.filter((column) => columns.includes(column))
    .map((column) => columnValue(note, column))
    .map((value) => (value.kind === "progress" ? figures(value.progress) : words(value, ratingMax)))
    .filter((word) => word !== null);

const valueIn = ([note]: Rated, column: string): Value => columnValue(note, column);

const nameOf = (column: string): string => (NEEDS_NO_NAME.includes(column) ? "" : columnHeading(column).toLowerCase());

function words(value: Value, ratingMax: number): string | null {
  switch (value.kind) {
    case "blank":
      return null;
    case "progress":
      return withNext(value.progress);
    case "web":
      return value.url;
    case "date":
      return value.date;
    default:
      return textOf({ type: "paragraph", children: cell(value, { path: "", ratingMax, bars: TEXT_BARS }) });
  }
}

/** The part that was next is old news once there is another: `1/4 → 2/4, next: Part III`. */
function progressChange(before: Progress, after: Progress): Change[] {
  const [from, to] = [withNext(before), withNext(after)];
  if (from === to) return [];
  return [{ what: "", before: figures(before) === figures(after) ? from : figures(before), after: to }];
}

/** One whole part has no figures in the README either; the status says it. */
const figures = ({ done, total }: Progress): string | null => (total === 1 ? null : `${done}/${total}`);

const withNext = (progress: Progress): string | null => {
  const parts = [figures(progress), progress.next === null ? null : `next: ${progress.next}`];
  return parts.filter((part) => part !== null).join(", ") || null;
};

import type { Status } from "../notes/status.ts";
import { CATEGORY_LIST, type OptionReader, STATUS_LIST, TAG_LIST } from "./option-values.ts";
import type { ShelfNote } from "./shelf.ts";

/** Which notes a block is about. Null: not given. */
export interface Selection {
  readonly status: readonly Status[] | null;
  /** Categories and tags in this repository's own words; case doesn't matter. */
  readonly category: readonly string[] | null;
  readonly tag: readonly string[] | null;
}

export const SELECTION_OPTIONS = ["status", "category", "tag"];

/** Reads the options that say which notes. */
export const readSelection = ({ read }: OptionReader): Selection => ({
  status: read("status", STATUS_LIST),
  category: read("category", CATEGORY_LIST),
  tag: read("tag", TAG_LIST),
});

/** The notes of any of the statuses, any of the categories and any of the tags that the options name. */
export function selected(notes: readonly ShelfNote[], { status, category, tag }: Selection): readonly ShelfNote[] {
  const categories = category && words(category);
  const tags = tag && words(tag);
  return notes.filter(
    ({ facts }) =>
      (status === null || (facts.status !== null && status.includes(facts.status))) &&
      (categories === null || (facts.category !== null && categories.has(word(facts.category)))) &&
      (tags === null || facts.tags.some((one) => tags.has(word(one)))),
  );
}

const words = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(word));

const word = (text: string): string => text.trim().toLowerCase();

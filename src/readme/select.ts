import type { ShelfNote } from "./shelf.ts";
import type { TableOptions } from "./table-options.ts";

/** The notes a table is about: of any of the statuses, any of the categories and any of the tags that are asked for. */
export function selected(notes: readonly ShelfNote[], { status, category, tag }: TableOptions): readonly ShelfNote[] {
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

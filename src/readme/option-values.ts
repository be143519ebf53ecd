import { STATUSES, type Status } from "../notes/status.ts";
import { nearest, normalWord } from "../text/near-words.ts";
import type { BlockFault, BlockFaultCause } from "./block-fault.ts";
import type { Options } from "./block-options.ts";
import { columnNames, tagWords } from "./columns.ts";
import { GROUP_NAMES } from "./groups.ts";
import type { Sort } from "./order.ts";
import type { Shelf } from "./shelf.ts";

/** Reads the options of one block by name. A value that makes no sense becomes a fault, and is null as if it were not given. */
export interface OptionReader {
  readonly faults: readonly BlockFault[];
  readonly read: <T>(option: string, kind: OptionKind<T>) => T | null;
}

/** How an option's value is read. */
export interface OptionKind<T> {
  /** The value, or null where it makes no sense. */
  readonly parse: (value: string, shelf: Shelf) => T | null;
  /** What to write instead, for a message. */
  readonly wanted: string;
  /** The first thing that the value names and no note has. */
  readonly findMissing?: (value: T, shelf: Shelf) => MissingName | null;
}

/** A name of something (a column, a tag) that no note has, and the nearest one that is there. */
export interface MissingName {
  readonly name: string;
  readonly nearest: string | null;
}

/** A reader of the options of the block at `line` (from 1), for the notes of a shelf. */
export function optionReader(options: Options, line: number, shelf: Shelf): OptionReader {
  const faults: BlockFault[] = [];
  const add = (cause: BlockFaultCause): null => {
    faults.push({ ...cause, line });
    return null;
  };
  const read = <T>(option: string, { parse, wanted, findMissing }: OptionKind<T>): T | null => {
    const found = options.get(option);
    if (found === undefined) return null;
    const value = parse(found, shelf);
    if (value === null) return add({ fault: "bad-value", option, found, wanted });
    const missing = shelf.notes.length === 0 ? null : findMissing?.(value, shelf);
    return missing ? add({ fault: "missing-name", option, ...missing }) : value;
  };
  return { faults, read };
}

/** One or more words of a few, in the order they are written. */
export const wordsOf = <Word extends string>(words: readonly Word[]): OptionKind<Word[]> => ({
  parse: (value) => readEach(value, (item) => words.find((word) => word === item) ?? null),
  wanted: `one or more of ${words.join(", ")}, with commas between`,
});

export const oneOf = <Word extends string>(words: readonly Word[]): OptionKind<Word> => ({
  parse: (value) => words.find((word) => word === value) ?? null,
  wanted: `one of ${words.join(", ")}`,
});

/** Statuses, each by its own name or by any word that is read as one. */
export const STATUS_LIST: OptionKind<Status[]> = {
  parse: (value, { vocabulary }) => readEach(value, (item) => vocabulary.get(normalWord(item)) ?? null),
  wanted: `one or more of ${STATUSES.join(", ")}, with commas between`,
};

/** Columns that a note has, or that are there in every library. */
export const COLUMN_LIST: OptionKind<string[]> = {
  parse: readItems,
  wanted: "one or more columns, with commas between",
  findMissing: (columns, shelf) => findMissingName(columns, columnNames(shelf)),
};

/** What to part notes by: a column, or the year or month in which a note was finished, or else started. */
export const COLUMN: OptionKind<string> = {
  parse: (value) => (value.includes(",") || value.trim() === "" ? null : value.trim()),
  wanted: "one column, such as status, category, tag, author, year or month",
  findMissing: (column, shelf) => findMissingName([column], [...GROUP_NAMES, ...columnNames(shelf)]),
};

/** Words of a kind that notes have, such as tags. Case doesn't matter. */
const wordsIn = (things: string, wordsFrom: (shelf: Shelf) => readonly string[]): OptionKind<string[]> => ({
  parse: readItems,
  wanted: `one or more ${things}, with commas between`,
  findMissing: (words, shelf) => findMissingWord(words, wordsFrom(shelf)),
});

export const TAG_LIST = wordsIn("tags", tagWords);
export const CATEGORY_LIST = wordsIn("categories", ({ notes }) =>
  notes.flatMap(({ facts }) => (facts.category === null ? [] : [facts.category])),
);

export const COUNT: OptionKind<number> = { parse: (value) => readCount(value), wanted: "a whole number from 1" };

/** A whole number from 1 to `most`. */
export const countTo = (most: number): OptionKind<number> => ({
  parse: (value) => readCount(value, most),
  wanted: `a whole number from 1 to ${most}`,
});

export const SORT: OptionKind<Sort> = {
  parse: readSort,
  wanted: "one column, with a `-` before it for descending order",
  findMissing: ({ column }, shelf) => findMissingName([column], columnNames(shelf)),
};

function readItems(value: string): string[] | null {
  const found = value.split(",").map((item) => item.trim());
  return found.includes("") ? null : found;
}

function readEach<T>(value: string, readItem: (item: string) => T | null): T[] | null {
  const found = (readItems(value) ?? [""]).map(readItem);
  return found.includes(null) ? null : [...new Set(found.filter((item) => item !== null))];
}

function readSort(value: string): Sort | null {
  const match = /^(-?)([^-+,\s][^,]*)$/.exec(value.trim());
  const column = match?.[2];
  return column === undefined ? null : { column, descending: match?.[1] === "-" };
}

function readCount(value: string, most: number = Number.MAX_SAFE_INTEGER): number | null {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= most ? number : null;
}

function findMissingName(names: readonly string[], known: readonly string[]): MissingName | null {
  const name = names.find((one) => !known.includes(one));
  return name === undefined ? null : { name, nearest: nearest(name, known) };
}

function findMissingWord(words: readonly string[], known: readonly string[]): MissingName | null {
  const there = new Set(known.map((word) => word.trim().toLowerCase()));
  const name = words.find((word) => !there.has(word.trim().toLowerCase()));
  return name === undefined ? null : { name, nearest: nearest(name, [...new Set(known)]) };
}

import { STATUSES, type Status } from "../notes/status.ts";
import type { BlockFault } from "./block-fault.ts";
import type { Options } from "./block-options.ts";
import type { Sort } from "./order.ts";

/** Reads options by name; a value that makes no sense becomes a fault, and is null as if it were not given. */
export interface OptionReader {
  readonly faults: readonly BlockFault[];
  readonly read: <T>(option: string, kind: OptionKind<T>) => T | null;
}

/** How an option's value is read (null: it makes no sense), and what a person is told to write. */
export interface OptionKind<T> {
  readonly parse: (value: string) => T | null;
  readonly wanted: string;
}

/** A reader of the options of the block at `line`. */
export function optionReader(options: Options, line: number): OptionReader {
  const faults: BlockFault[] = [];
  const read = <T>(option: string, { parse, wanted }: OptionKind<T>): T | null => {
    const found = options.get(option);
    if (found === undefined) return null;
    const value = parse(found);
    if (value === null) faults.push({ fault: "bad-value", line, option, found, wanted });
    return value;
  };
  return { faults, read };
}

export const listOf = (things: string): OptionKind<string[]> => ({
  parse: items,
  wanted: `one or more ${things}, with commas between`,
});

/** One or more words of a few, in the order they are written. */
export const wordsOf = <Word extends string>(words: readonly Word[]): OptionKind<Word[]> => ({
  parse: (value) => known(value, words),
  wanted: `one or more of ${words.join(", ")}, with commas between`,
});

export const oneOf = <Word extends string>(words: readonly Word[]): OptionKind<Word> => ({
  parse: (value) => words.find((word) => word === value) ?? null,
  wanted: `one of ${words.join(", ")}`,
});

export const STATUS_LIST: OptionKind<Status[]> = wordsOf(STATUSES);

export const COUNT: OptionKind<number> = { parse: (value) => count(value), wanted: "a whole number from 1" };

/** A whole number from 1 to `most`. */
export const countTo = (most: number): OptionKind<number> => ({
  parse: (value) => count(value, most),
  wanted: `a whole number from 1 to ${most}`,
});

export const SORT: OptionKind<Sort> = {
  parse: sort,
  wanted: "one column, with a `-` before it for descending order",
};

function items(value: string): string[] | null {
  const found = value.split(",").map((item) => item.trim());
  return found.includes("") ? null : found;
}

function known<Word extends string>(value: string, words: readonly Word[]): Word[] | null {
  const found = (items(value) ?? [""]).map((item) => words.find((word) => word === item) ?? null);
  return found.includes(null) ? null : [...new Set(found.filter((word) => word !== null))];
}

function sort(value: string): Sort | null {
  const match = /^(-?)([^-+,\s][^,]*)$/.exec(value.trim());
  const column = match?.[2];
  return column === undefined ? null : { column, descending: match?.[1] === "-" };
}

function count(value: string, most: number = Number.MAX_SAFE_INTEGER): number | null {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= most ? number : null;
}

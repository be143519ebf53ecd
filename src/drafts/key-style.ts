import { FIELD_NAMES, type FieldName, ranksOf } from "../notes/fields.ts";
import type { ReadableNote } from "../notes/note.ts";
import { OF_BOOK, type OwnKeys, TRANSPARENT } from "../notes/note-fields.ts";
import { isEmpty, type MappingEntry, type ValueNode } from "../notes/value-node.ts";
import { normalWord } from "../text/near-words.ts";

/** A key of a library's front matter: how it is written, where it stands and what it holds. */
export interface KeyStyle {
  /** The key's name, behind that of the mapping it stands in, if any. */
  readonly path: readonly string[];
  /** The name as `normalWord` writes it; `book` before it where it stands in such a mapping. */
  readonly word: string;
  /** The fields that it is read as, each with the place among the keys of that field: 0 is tried first. */
  readonly ranks: ReadonlyMap<FieldName, number>;
  /** Mean place among the keys of its notes, from 0 to 1. */
  readonly place: number;
  /** The share of notes that have it, with or without a value. */
  readonly share: number;
  /** The share of notes that have a value for it. */
  readonly filled: number;
  /** Its values, those of the first notes first. */
  readonly samples: readonly ValueNode[];
}

interface Count {
  readonly path: readonly string[];
  readonly prefix: string;
  readonly places: number[];
  filled: number;
  readonly samples: ValueNode[];
}

/** So many values of a key say enough. */
const MOST_SAMPLES = 500;

/** The keys of a library's notes, in the order in which they stand. `ownKeys`: those that the config names for fields. */
export function keyStyles(notes: readonly ReadableNote[], ownKeys: OwnKeys): KeyStyle[] {
  const counts = new Map<string, Count>();
  const fronts = notes.flatMap(({ frontMatter }) => (frontMatter === null ? [] : [frontMatter.root.entries]));
  for (const entries of fronts) countEntries(counts, entries);
  return [...counts.values()]
    .map((count) => styleOfCount(count, fronts.length, ownKeys))
    .sort((a, b) => a.place - b.place);
}

function countEntries(counts: Map<string, Count>, entries: readonly MappingEntry[]): void {
  const flat = entries.flatMap(flatten);
  for (const [index, { path, prefix, value }] of flat.entries()) {
    const id = JSON.stringify(path);
    const count = counts.get(id) ?? { path, prefix, places: [], filled: 0, samples: [] };
    counts.set(id, count);
    count.places.push(index / flat.length);
    if (isEmpty(value)) continue;
    count.filled += 1;
    if (count.samples.length < MOST_SAMPLES) count.samples.push(value);
  }
}

interface FlatEntry {
  readonly path: readonly string[];
  readonly prefix: string;
  readonly value: ValueNode;
}

/** A key, or those of a mapping whose keys count like those at the top. */
function flatten({ key, value }: MappingEntry): FlatEntry[] {
  const word = normalWord(key);
  if (value.kind !== "mapping") return [{ path: [key], prefix: "", value }];
  const prefix = OF_BOOK.includes(word) ? word : TRANSPARENT.includes(word) ? "" : null;
  if (prefix === null) return [];
  return value.entries
    .filter((entry) => entry.value.kind !== "mapping")
    .map((entry) => ({ path: [key, entry.key], prefix, value: entry.value }));
}

function styleOfCount({ path, prefix, places, filled, samples }: Count, notes: number, ownKeys: OwnKeys): KeyStyle {
  const word = prefix + normalWord(path.at(-1) ?? "");
  const place = places.reduce((sum, one) => sum + one, 0) / places.length;
  const shares = { share: places.length / notes, filled: filled / notes };
  return { path, word, ranks: fieldRanks(path, word, ownKeys), place, ...shares, samples };
}

/** The fields a key is read as. Where the config names the keys of a field, only those count. */
export function fieldRanks(path: readonly string[], word: string, ownKeys: OwnKeys): ReadonlyMap<FieldName, number> {
  const usual = new Map(ranksOf(word).map(({ field, rank }) => [field, rank]));
  const ranks = new Map<FieldName, number>();
  for (const field of FIELD_NAMES) {
    const own = ownKeys[field];
    const rank = own === undefined ? (usual.get(field) ?? -1) : own.findIndex((keys) => isAt(keys, path));
    if (rank >= 0) ranks.set(field, rank);
  }
  return ranks;
}

/** Whether a key that the config names is the one at a path. */
function isAt(keys: readonly string[], path: readonly string[]): boolean {
  const words = path.map(normalWord);
  return keys.length === 1 ? keys[0] === words.at(-1) : keys.join("\n") === words.join("\n");
}

import type { Note } from "../notes/note.ts";
import type { MappingNode, ScalarNode, ValueNode } from "../notes/value-node.ts";
import { formOfText, type TextForm } from "./text-form.ts";
import { DEEPEST_KEPT, LONGEST_WORD, MOST_KEYS_KEPT, MOST_WORDS_KEPT } from "./thresholds.ts";

/** JSON's types of values that are not empty. */
export type Kind = "string" | "number" | "boolean" | "array" | "object";
export const KINDS: readonly Kind[] = ["string", "number", "boolean", "array", "object"];

/** What the values in one place of a library's front matter are like. Counts only: no note is kept. */
export interface ValueProfile {
  readonly kinds: Partial<Record<Kind, number>>;
  /** Forms of the values that are texts. */
  readonly forms: Partial<Record<TextForm, number>>;
  /** How often each text is there; null where there are too many or too long ones for a list of words. */
  words: Map<string, number> | null;
  /** How many texts have a comma. */
  withComma: number;
  /** The largest number, and the largest but that one. */
  largest: number;
  secondLargest: number;
  /** What the items of lists are like; null where there is no list. */
  items: ValueProfile | null;
  /** What the values of mappings are like, by key; null where there is no mapping. */
  keys: Map<string, ValueProfile> | null;
}

/** What a library as a whole does. `notes` counts those with front matter. */
export interface Profile {
  notes: number;
  readonly keys: Map<string, ValueProfile>;
}

export const emptyProfile = (): Profile => ({ notes: 0, keys: new Map() });

/** Counts a note's front matter, without its empty values, into the profile. Nothing of it is kept. */
function addNote(profile: Profile, content: MappingNode): void {
  profile.notes += 1;
  addEntries(profile.keys, content, 1);
}

/** The profile of notes that could be read. */
export function profileOf(notes: Iterable<Note>): Profile {
  const profile = emptyProfile();
  for (const note of notes) if (note.readable && note.frontMatter !== null) addNote(profile, note.frontMatter.content);
  return profile;
}

const emptyValues = (): ValueProfile => ({
  kinds: {},
  forms: {},
  words: new Map(),
  withComma: 0,
  largest: -Infinity,
  secondLargest: -Infinity,
  items: null,
  keys: null,
});

function addEntries(keys: Map<string, ValueProfile>, { entries }: MappingNode, depth: number): void {
  for (const { key, value } of entries) {
    let values = keys.get(key);
    if (values === undefined) {
      if (keys.size >= MOST_KEYS_KEPT) continue;
      values = emptyValues();
      keys.set(key, values);
    }
    addValue(values, value, depth);
  }
}

function addValue(values: ValueProfile, node: ValueNode, depth: number): void {
  if (node.kind === "scalar") {
    addScalar(values, node);
    return;
  }
  const kind = node.kind === "sequence" ? "array" : "object";
  count(values.kinds, kind);
  if (depth >= DEEPEST_KEPT) return;
  if (node.kind === "mapping") {
    values.keys ??= new Map();
    addEntries(values.keys, node, depth + 1);
    return;
  }
  values.items ??= emptyValues();
  for (const { value } of node.items) addValue(values.items, value, depth + 1);
}

function addScalar(values: ValueProfile, { value }: ScalarNode): void {
  if (typeof value === "string") addText(values, value);
  else if (typeof value === "boolean") count(values.kinds, "boolean");
  else if (typeof value === "number") addNumber(values, value);
}

function addText(values: ValueProfile, text: string): void {
  count(values.kinds, "string");
  count(values.forms, formOfText(text));
  if (text.includes(",")) values.withComma += 1;
  if (values.words === null) return;
  values.words.set(text, (values.words.get(text) ?? 0) + 1);
  if (text.length > LONGEST_WORD || values.words.size > MOST_WORDS_KEPT) values.words = null;
}

function addNumber(values: ValueProfile, number: number): void {
  count(values.kinds, "number");
  if (number > values.largest) {
    values.secondLargest = values.largest;
    values.largest = number;
  } else if (number > values.secondLargest) values.secondLargest = number;
}

function count<Name extends string>(counts: Partial<Record<Name, number>>, name: Name): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** How many values of a kind, or texts of a form, there are: of several, together. */
export function countOf<Name extends string>(counts: Partial<Record<Name, number>>, ...names: readonly Name[]): number {
  let sum = 0;
  for (const name of names) sum += counts[name] ?? 0;
  return sum;
}

/** How many values there are. */
export const usesOf = ({ kinds }: ValueProfile): number => countOf(kinds, ...KINDS);

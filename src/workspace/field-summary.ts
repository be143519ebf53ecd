import type { FieldName } from "../notes/fields.ts";
import type { NoteFacts, ReadableNote } from "../notes/note.ts";
import type { ReadOptions } from "../notes/read-options.ts";
import { SHELF_ORDER, STATUS_TABLE } from "../notes/status.ts";
import { type Profile, usesOf, type ValueProfile } from "../profile/profile.ts";
import { type ReadingWords, readingWords } from "../profile/reading-words.ts";
import { counted } from "../text/counts.ts";

/** What was understood of one field: the keys that it is read from, and in short what they hold. */
export interface FieldSummary {
  readonly field: string;
  readonly keys: string;
  readonly words: string;
}

/** The fields that are shown, and which fact of a note each gives. */
const SHOWN: readonly (readonly [field: FieldName, fact: keyof NoteFacts])[] = [
  ["title", "title"],
  ["authors", "authors"],
  ["status", "status"],
  ["rating", "rating"],
  ["started", "started"],
  ["finished", "finished"],
  ["tags", "tags"],
  ["cover", "cover"],
  ["url", "url"],
];
const MOST_EXAMPLES = 2;
const LONGEST_EXAMPLE = 40;

/** What was understood of a library's notes, field by field; fields that no note fills are left out. */
export function summarizeFields(
  notes: readonly ReadableNote[],
  profile: Profile,
  options: ReadOptions,
): FieldSummary[] {
  const words = readingWords(options.vocabulary);
  return SHOWN.flatMap(([field, fact]) => {
    const filled = notes.filter(({ facts }) => !isEmptyFact(facts[fact]));
    if (filled.length === 0) return [];
    const keys = [...profile.keys].filter(([key]) => words.fieldsOf(key).includes(field)).map(([key]) => key);
    const date = isFromDate(field, profile, keys) ? ["date"] : [];
    const names = [...keys, ...date];
    const said =
      field === "status" ? statusWords(notes, profile, keys, words) : exampleWords(filled, fact, field, options);
    const because = date.length === 0 ? "" : ` (${dateReason(options)})`;
    return [{ field, keys: names.length === 0 ? placeOf(field) : names.join(", "), words: said + because }];
  });
}

const isEmptyFact = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Whether a day is read from `date`, which may mean either. */
const isFromDate = (field: FieldName, { keys }: Profile, own: readonly string[]): boolean =>
  (field === "started" || field === "finished") &&
  own.length === 0 &&
  [...keys.keys()].some((key) => /^date$/i.test(key));

/** Why `date` is taken for that day. */
function dateReason({ date, library }: ReadOptions): string {
  if (date !== null) return "as the config says";
  return library.hasStatus ? "`date` is read by the status of its note" : "no note states a status";
}

/** Where a field is read from that no key of the front matter gives. */
const placeOf = (field: FieldName): string => (field === "status" ? "(dates and tags)" : "(the body or the file name)");

/** How many notes have each status, and the words that mean it: "3 finished (Finished, read)". */
function statusWords(
  notes: readonly ReadableNote[],
  { keys }: Profile,
  own: readonly string[],
  { statusOf }: ReadingWords,
): string {
  const words = own.flatMap((key) => [...(keys.get(key)?.words?.keys() ?? [])]);
  return SHELF_ORDER.flatMap((status) => {
    const count = notes.filter(({ facts }) => facts.status === status).length;
    const said = words.filter((word) => statusOf(word) === status);
    const written = said.length === 0 ? "" : ` (${said.join(", ")})`;
    return count === 0 ? [] : [`${count} ${STATUS_TABLE[status].label}${written}`];
  }).join(", ");
}

function exampleWords(
  notes: readonly ReadableNote[],
  fact: keyof NoteFacts,
  field: FieldName,
  { library }: ReadOptions,
): string {
  const texts = notes.map(({ facts }) => exampleOf(facts[fact]));
  const examples = [...new Set(texts)].slice(0, MOST_EXAMPLES).join(", ");
  const scale = field === "rating" ? `of ${library.ratingMax}: ` : "";
  return `${counted(notes.length, "note")}, ${scale}${examples}`;
}

function exampleOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(" & ") : String(value);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
}

/** What a few values of a key are, where nearly all others are something else: "1 note has `tags` as a text". */
export function differences({ keys }: Profile): string[] {
  return [...keys].flatMap(([key, values]) => {
    const usual = kindsOf(values)[0];
    if (usual === undefined) return [];
    return kindsOf(values)
      .slice(1)
      .filter(({ count }) => count * FEW <= usesOf(values))
      .map(
        ({ kind, count }) =>
          `${counted(count, "note")} ${count === 1 ? "has" : "have"} \`${key}\` as ${KIND_WORDS[kind]}`,
      );
  });
}

/** So many times as often is what is usual. */
const FEW = 4;
const KIND_WORDS = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
} as const;

function kindsOf({ kinds }: ValueProfile): { kind: keyof typeof KIND_WORDS; count: number }[] {
  const names = ["string", "number", "boolean", "array", "object"] as const;
  return names
    .map((kind) => ({ kind, count: kinds[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

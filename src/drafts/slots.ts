import { dateFromText } from "../notes/date.ts";
import { numberText, textOf } from "../notes/field.ts";
import { type FieldName, STATUS_FLAGS } from "../notes/fields.ts";
import { statusOfValue } from "../notes/note-status.ts";
import { ratingFromText } from "../notes/rating.ts";
import { toData, type ValueNode } from "../notes/value-node.ts";
import { normalWord } from "../text/near-words.ts";
import { mostFrequent, scalarsOf } from "./draft-value.ts";
import { fieldRanks, type KeyStyle } from "./key-style.ts";
import { type LibraryStyle, lineFields, type Target } from "./library-style.ts";

/** A place of a field in a library's notes, with the values it has there. */
export interface Slot {
  readonly target: Target;
  readonly samples: readonly ValueNode[];
  /** Whether nearly all notes have it. */
  readonly isUsual: boolean;
}

/** The keys that are added where a library has none for a field, the first that it doesn't use for something else. */
const DEFAULT_KEYS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  title: ["title", "name"],
  authors: ["author", "authors", "by"],
  category: ["category"],
  status: ["status", "reading-status", "shelf"],
  rating: ["rating", "my-rating", "stars"],
  started: ["started", "date-started"],
  finished: ["finished", "date-finished"],
  tags: ["tags", "genres"],
  isbn: ["isbn"],
  pages: ["pages"],
};

/** A share of notes from which on a key is one of all notes. */
export const USUAL_SHARE = 0.8;

const scalarText = (node: ValueNode): string => numberText(node.kind === "scalar" ? node : null) ?? "";

const isDated = ({ samples }: Pick<KeyStyle, "samples">): boolean =>
  scalarsOf(samples).some((node) => dateFromText(textOf(node) ?? "") !== null);

/** Whether values are understood as a field's. */
function isUnderstood(
  field: FieldName,
  { word, samples }: Pick<KeyStyle, "word" | "samples">,
  { vocabulary, ratingMax }: LibraryStyle,
): boolean {
  switch (field) {
    case "title":
      return samples.some((node) => node.kind === "scalar" && (word !== "book" || typeof node.value === "string"));
    case "status":
      return samples.some((node) => statusOfValue(node, vocabulary) !== null);
    case "rating":
      return samples.some((node) => ratingFromText(scalarText(node), ratingMax) !== null);
    case "started":
    case "finished":
    case "date":
      return isDated({ samples });
    default:
      return samples.length > 0;
  }
}

/** The keys of a library that a field is read from, the one that is read first before the others. */
export function keysOf(field: FieldName, style: LibraryStyle): KeyStyle[] {
  const filled = style.keys.filter((key) => key.ranks.has(field) && isUnderstood(field, key, style));
  const most = Math.max(0, ...filled.map(({ samples }) => samples.length));
  const rank = (key: KeyStyle): number => key.ranks.get(field) ?? 0;
  const usual = filled.filter(({ samples }) => samples.length * 2 >= most).sort((a, b) => rank(a) - rank(b));
  if (usual.length > 0) return usual;
  // A key that all notes have and none fills is the library's as well.
  return style.keys
    .filter((key) => key.ranks.has(field) && key.samples.length === 0 && key.share >= USUAL_SHARE)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1);
}

/** The keys of a field that are written: several of one text, one of those that may hold tags. */
function writtenKeys(field: FieldName, style: LibraryStyle): readonly KeyStyle[] {
  const keys = keysOf(field, style);
  if (field === "status" && keys.length > 1) return keys.filter(({ word }) => word !== "shelves");
  if (field !== "tags") return keys;
  const varied = keys.filter(({ samples }) => new Set(samples.map((node) => JSON.stringify(toData(node)))).size > 1);
  return (varied.length > 0 ? varied : keys).slice(0, 1);
}

/** The place that a key is. */
export const slotAt = ({ path, samples, share }: KeyStyle): Slot => ({
  target: { at: "key", path },
  samples,
  isUsual: share >= USUAL_SHARE,
});

/** The places where a library has a field: keys, then lines of the body. */
export function slotsOf(field: FieldName, style: LibraryStyle): Slot[] {
  const keys = writtenKeys(field, style).map(slotAt);
  const lines = style.lines
    .filter((line) => lineFields(line).includes(field))
    .filter(
      (line) =>
        line.holds !== "label" || line.samples.length === 0 || isUnderstood(field, { ...line, word: "" }, style),
    )
    .map((line): Slot => ({ target: { at: "line", line }, samples: line.samples, isUsual: true }));
  return [...keys, ...lines];
}

/** A place for a field that the library has nowhere. */
export function newSlot(field: FieldName, style: LibraryStyle): Slot {
  const isInLines = style.language === null && style.lines.length > 0;
  const target: Target = isInLines ? { at: "new-line", label: newKey(field, style) } : frontMatterTarget(field, style);
  return { target, samples: [], isUsual: false };
}

/** The key of front matter for a field that the library has nowhere. */
export const frontMatterTarget = (field: FieldName, style: LibraryStyle): Target => ({
  at: "key",
  path: [...prefixOf(style), newKey(field, style)],
});

function newKey(field: FieldName, style: LibraryStyle): string {
  const { schemaKeys, keys, lines, options } = style;
  const own = options.keys[field]?.[0]?.at(-1);
  if (own !== undefined) return own;
  const known = schemaKeys
    .map((key) => ({ key, rank: fieldRanks([key], normalWord(key), options.keys).get(field) ?? -1 }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const [best] = known;
  if (best !== undefined) return best.key;
  const names = (DEFAULT_KEYS[field] ?? [field]).map((name) => nameLike(name, style));
  const used = new Set([
    ...keys.map(({ word }) => word),
    ...lines.map(({ before }) => normalWord(before.replace(/:.*$/, ""))),
  ]);
  return names.find((name) => !used.has(normalWord(name))) ?? names[0] ?? field;
}

/** The mapping that most keys about the book stand in. */
const prefixOf = ({ keys }: LibraryStyle): readonly string[] => {
  const known = keys.filter(({ ranks, samples }) => ranks.size > 0 && samples.length > 0);
  const prefix = mostFrequent(known.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  return prefix === JSON.stringify(known[0]?.path.slice(0, -1)) || prefix === null ? [] : prefixNamed(known, prefix);
};

const prefixNamed = (keys: readonly KeyStyle[], prefix: string): readonly string[] =>
  keys.find(({ path }) => JSON.stringify(path.slice(0, -1)) === prefix)?.path.slice(0, -1) ?? [];

/** A name of several words as the library writes its own: `dateStarted`, `date_started`, `Date started`. */
function nameLike(name: string, { keys, lines, hasHeaders }: LibraryStyle): string {
  const labels = hasHeaders ? lines.map(({ before }) => before.replace(/:.*$/, "")) : [];
  const names = [...keys.map(({ path }) => path.at(-1) ?? ""), ...labels];
  const isUpper = mostFrequent(names.map((one) => /^\p{Lu}/u.test(one))) ?? false;
  const parting = mostFrequent(names.flatMap((one) => partingOf(one)));
  const words = name.split("-");
  const isCapital = (index: number): boolean => (index === 0 ? isUpper : parting === "");
  const cased = words.map((word, index) => (isCapital(index) ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  return cased.join(parting ?? "_");
}

const partingOf = (name: string): string[] =>
  /\p{L}([-_ ])\p{L}/u.exec(name)?.slice(1, 2) ?? (/\p{Ll}\p{Lu}/u.test(name) ? [""] : []);

/** The keys of a library that are true or false by the status. */
export const flagKeys = ({ keys }: LibraryStyle): KeyStyle[] =>
  keys.filter(
    ({ word, samples, share }) =>
      share >= 0.5 &&
      STATUS_FLAGS.some((flag) => flag.key === word) &&
      samples.length > 0 &&
      samples.every((node) => node.kind === "scalar" && typeof node.value === "boolean"),
  );

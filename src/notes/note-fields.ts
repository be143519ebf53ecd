import { normalWord } from "../text/near-words.ts";
import { type BodySource, bodyFields } from "./body-fields.ts";
import { type FieldName, ranksOf } from "./fields.ts";
import type { FrontMatter } from "./note.ts";
import { isEmpty, type MappingNode, type ScalarNode, type ValueNode } from "./value-node.ts";

/** One value, and its key as `normalWord` writes it. */
export interface FieldValue {
  readonly key: string;
  readonly node: ValueNode;
}

/** The keys that the repository names for a field, each as the path of its words: `extra.book` is extra, book. */
export type OwnKeys = Readonly<Partial<Record<FieldName, readonly (readonly string[])[]>>>;

/** A note's values by field: those of the front matter, then those of the body. */
export interface NoteFields {
  /** The values of a field, those of the most telling keys first. Empty values are none. */
  readonly valuesOf: (field: FieldName) => Iterable<FieldValue>;
  /** The value of a key, as `normalWord` writes it. */
  readonly get: (key: string) => FieldValue | null;
  /** The value of a key of the front matter alone. */
  readonly inFrontMatter: (key: string) => FieldValue | null;
}

/**
 * Mappings whose keys count like those at the top: Zola's `extra` and `taxonomies`, Hugo's `params`, and `kindle-sync` of
 * Obsidian's Kindle plugin. Source: the documentation of Zola ("Page", "Front matter") and of Hugo ("Front matter",
 * "Parameters").
 */
export const TRANSPARENT = ["extra", "taxonomies", "params", "kindlesync"];
/** Mappings about the book: `book: {title: X}` is `bookTitle: X`. */
export const OF_BOOK = ["book", "work"];

type Index = ReadonlyMap<string, ValueNode>;

/** Indexes what a note says. The body is read when the first field is missing in the front matter, and only then. */
export function fieldsOf(frontMatter: FrontMatter | null, body: BodySource, ownKeys: OwnKeys): NoteFields {
  const front = indexOf(frontMatter?.content ?? null);
  const frontValues = valuesByField(front);
  let inBody: { readonly index: Index; readonly values: ValuesByField } | undefined;
  const readBody = () => {
    if (inBody === undefined) {
      const index = bodyFields(body);
      inBody = { index, values: valuesByField(index) };
    }
    return inBody;
  };
  function* valuesOf(field: FieldName): Generator<FieldValue> {
    const paths = ownKeys[field];
    if (paths !== undefined) yield* ownValues(paths, frontMatter, front, readBody().index);
    else {
      yield* frontValues.get(field) ?? [];
      yield* readBody().values.get(field) ?? [];
    }
  }
  return {
    valuesOf,
    inFrontMatter: (key) => valueIn(front, key),
    get: (key) => valueIn(front, key) ?? valueIn(readBody().index, key),
  };
}

const valueIn = (index: Index, key: string): FieldValue | null => {
  const node = index.get(key);
  return node === undefined ? null : { key, node };
};

type ValuesByField = ReadonlyMap<FieldName, readonly FieldValue[]>;

/** The values of each field, those of the keys that are tried first first. */
function valuesByField(index: Index): ValuesByField {
  const ranked = new Map<FieldName, (FieldValue & { readonly rank: number })[]>();
  for (const [key, node] of index)
    for (const { field, rank } of ranksOf(key)) {
      const values = ranked.get(field);
      if (values === undefined) ranked.set(field, [{ key, node, rank }]);
      else values.push({ key, node, rank });
    }
  for (const values of ranked.values()) if (values.length > 1) values.sort((a, b) => a.rank - b.rank);
  return ranked;
}

function* ownValues(
  paths: readonly (readonly string[])[],
  frontMatter: FrontMatter | null,
  front: Index,
  body: Index,
): Generator<FieldValue> {
  for (const path of paths) {
    const [key = ""] = path.slice(-1);
    const node = path.length > 1 ? nodeAt(frontMatter?.content ?? null, path) : (front.get(key) ?? body.get(key));
    if (node) yield { key, node };
  }
}

function nodeAt(root: ValueNode | null, path: readonly string[]): ValueNode | null {
  let node = root;
  for (const word of path) {
    if (node?.kind !== "mapping") return null;
    node = node.entries.find(({ key }) => normalWord(key) === word)?.value ?? null;
  }
  return node;
}

function indexOf(content: MappingNode | null): Index {
  const index = new Map<string, ValueNode>();
  const add = (key: string, value: ValueNode): void => {
    if (!index.has(key) && !isEmpty(value)) index.set(key, withBareLinks(value));
  };
  const inner: (readonly [prefix: string, MappingNode])[] = [];
  for (const { key, value } of content?.entries ?? []) {
    const word = normalWord(key);
    if (value.kind === "mapping" && TRANSPARENT.includes(word)) inner.push(["", value]);
    else if (value.kind === "mapping" && OF_BOOK.includes(word)) inner.push([word, value]);
    else add(word, value);
  }
  for (const [prefix, { entries }] of inner) for (const { key, value } of entries) add(prefix + normalWord(key), value);
  return index;
}

/** Returns a value in which `[[X]]` without quotes, which YAML reads as a list in a list, is the text `[[X]]`. */
function withBareLinks(node: ValueNode): ValueNode {
  if (node.kind !== "sequence") return node;
  const link = bareLink(node);
  if (link !== null) return link;
  return node.items.some(({ value }) => bareLink(value) !== null)
    ? { ...node, items: node.items.map((item) => ({ ...item, value: bareLink(item.value) ?? item.value })) }
    : node;
}

function bareLink(node: ValueNode): ScalarNode | null {
  const inner = node.kind === "sequence" && node.flow && node.items.length === 1 ? node.items[0]?.value : undefined;
  if (inner?.kind !== "sequence" || !inner.flow) return null;
  const words = inner.items.map(({ value }) => (value.kind === "scalar" ? value.source : null));
  const source = `[[${words.join(", ")}]]`;
  return words.includes(null) ? null : { kind: "scalar", span: node.span, style: "plain", value: source, source };
}

/** All keys of a front matter that count like those at the top, as `normalWord` writes them; those of empty values too. */
export const keysIn = (root: MappingNode): ReadonlySet<string> =>
  new Set(
    root.entries.flatMap(({ key, value }) => {
      const word = normalWord(key);
      const inner = value.kind === "mapping" && TRANSPARENT.includes(word) ? value.entries : [];
      return [word, ...inner.map((entry) => normalWord(entry.key))];
    }),
  );

/** The first value that `read` understands. */
export function firstOf<Result>(
  values: Iterable<FieldValue>,
  read: (node: ValueNode, key: string) => Result | null,
): Result | null {
  for (const { key, node } of values) {
    const result = read(node, key);
    if (result !== null) return result;
  }
  return null;
}

import type { Book } from "../catalogue/book.ts";
import { statusOfValue } from "../notes/note-status.ts";
import { toData, type ValueNode } from "../notes/value-node.ts";
import type { LineStyle } from "./body-lines.ts";
import { bare, isFlow, mostly, styleOf, type Value } from "./draft-value.ts";
import type { DraftField, Entry, FieldOption } from "./field-option.ts";
import { type DraftOptions, draftOptions } from "./field-options.ts";
import { frontMatterText, type KeyValue } from "./front-matter-text.ts";
import type { KeyStyle } from "./key-style.ts";
import type { LibraryStyle } from "./library-style.ts";
import { USUAL_SHARE } from "./slots.ts";

/** The fields of a draft, in the order in which a note of Bookends' own style has them. */
export const DRAFT_FIELDS: readonly DraftField[] = [
  ...([
    "title",
    "authors",
    "category",
    "status",
    "rating",
    "started",
    "finished",
    "pageDate",
    "tags",
    "isbn",
    "pages",
  ] as const),
];

/** A note that is to be written: which of its options each field takes. */
export interface Draft {
  readonly book: Book;
  readonly path: string;
  readonly options: DraftOptions;
  readonly choices: Readonly<Record<DraftField, number>>;
  /** Keys, as JSON of their paths, that are not written although the library has them. */
  readonly dropped: ReadonlySet<string>;
  /** How the review is written: as it is, with what means something escaped, or not at all. */
  readonly review: "plain" | "escaped" | "none";
}

/** The draft of a book in the library's first choice of everything. */
export const draftOf = (book: Book, style: LibraryStyle, path: string): Draft => ({
  book,
  path,
  options: draftOptions(book, style, path),
  choices: {
    title: 0,
    authors: 0,
    category: 0,
    status: 0,
    rating: 0,
    started: 0,
    finished: 0,
    tags: 0,
    isbn: 0,
    pages: 0,
    pageDate: 0,
  },
  dropped: new Set(),
  review: "plain",
});

const NOTHING: FieldOption = { entries: [], says: null };

/** The option that a field of a draft takes. */
export const chosen = ({ options, choices }: Draft, field: DraftField): FieldOption =>
  options[field][choices[field]] ?? NOTHING;

/** Whether a field has an option left. */
export const hasNext = ({ options, choices }: Draft, field: DraftField): boolean =>
  choices[field] + 1 < options[field].length;

/** The draft with the next option of a field. */
export const withNext = (draft: Draft, field: DraftField): Draft => ({
  ...draft,
  choices: { ...draft.choices, [field]: draft.choices[field] + 1 },
});

/** The keys of a draft that are there and hold nothing, for a person to fill in. */
export const blankKeys = (draft: Draft, style: LibraryStyle): string[] =>
  pairsOf(draft, style).flatMap(({ path, value }) => (value.kind === "empty" ? [path.join(".")] : []));

/** The text of a draft's note. */
export function renderDraft(draft: Draft, style: LibraryStyle): string {
  const pairs = pairsOf(draft, style);
  const isBare = style.language === null && pairs.length === 0;
  const front = isBare ? "" : frontMatterText(style.language ?? "yaml", pairs, style.itemIndent);
  const lines = bodyOf(draft, style);
  const review = reviewOf(draft);
  const body = [lines, review].filter((part) => part !== "").join("\n\n");
  const isParted = front !== "" && body !== "" && (style.lines[0]?.isParted ?? true);
  const text = `${front}${isParted ? "\n" : ""}${body}${body === "" ? "" : "\n"}`;
  return style.newline === "\n" ? text : text.replaceAll("\n", style.newline);
}

const entriesOf = (draft: Draft): Entry[] => DRAFT_FIELDS.flatMap((field) => chosen(draft, field).entries);

/** What the front matter holds: the library's keys in their order, then new ones. */
function pairsOf(draft: Draft, style: LibraryStyle): KeyValue[] {
  const written = new Map<string, KeyValue>();
  for (const { target, value } of entriesOf(draft)) {
    if (target.at !== "key") continue;
    const id = JSON.stringify(target.path);
    const before = written.get(id);
    // What stands beside the main place of a field gives way to the field whose main place it is.
    written.set(id, { path: target.path, value: before === undefined ? value : together(before.value, value) });
  }
  const own = style.keys.flatMap((key): KeyValue[] => {
    const id = JSON.stringify(key.path);
    const value = written.get(id)?.value ?? (draft.dropped.has(id) ? null : unwritten(key, style));
    written.delete(id);
    return value === null ? [] : [{ path: key.path, value }];
  });
  return [...own, ...written.values()];
}

/** A status and tags, which some libraries have at one key. */
function together(first: Value, second: Value): Value {
  if (first.kind !== "list" && second.kind !== "list") return first;
  const items = [first, second].flatMap((value) =>
    value.kind === "list" ? value.items : value.kind === "text" ? [value.text] : [],
  );
  const list = first.kind === "list" ? first : second;
  return list.kind === "list" ? { ...list, items: [...new Set(items)] } : first;
}

/** Fields whose values are one book's: such a value is never taken from other notes. */
const OF_ONE_BOOK = ["title", "authors", "rating", "started", "finished", "date", "isbn", "pages", "url", "cover"];
const ABOUT_ONE_BOOK =
  /^(?:publish|lang|translat|narrat|binding|format|edition|year|country|times|asin|goodreads|series|volume)|count$|date$|id$/;

/** What so many notes, and nearly all of them, have alike is no accident. */
const FEWEST_ALIKE = 3;
const ALIKE_SHARE = 0.9;

/** What stands at a key that nothing is known for: what all notes have there, or nothing if most have it; null: no key. */
function unwritten({ word, samples, share, filled, ranks }: KeyStyle, style: LibraryStyle): Value | null {
  const isOfBook = [...ranks.keys()].some((field) => OF_ONE_BOOK.includes(field)) || ABOUT_ONE_BOOK.test(word);
  const isStatus = ranks.has("status") && samples.some((node) => statusOfValue(node, style.vocabulary) !== null);
  const texts = samples.map((node) => JSON.stringify(toData(node)));
  const [first] = samples;
  const isSame = samples.length >= FEWEST_ALIKE && filled >= ALIKE_SHARE && new Set(texts).size === 1;
  if (first !== undefined && isSame && !isOfBook && !isStatus) return sameValue(first);
  return share >= USUAL_SHARE ? { kind: "empty" } : null;
}

function sameValue(node: ValueNode): Value | null {
  if (node.kind === "mapping") return null;
  if (node.kind === "scalar")
    return typeof node.value === "string" && !isTomlDate(node.style, node.source)
      ? { kind: "text", text: node.value, style: styleOf([node]) }
      : bare(node.source);
  const items = node.items.flatMap(({ value }) => (value.kind === "scalar" ? [value.source] : []));
  return items.length === node.items.length
    ? { kind: "list", items, style: styleOf([node]), flow: isFlow([node]) }
    : null;
}

const isTomlDate = (style: string, source: string): boolean => style === "plain" && /^\d{4}-\d\d-\d\d/.test(source);

/** The lines that bodies of the library begin with. */
function bodyOf(draft: Draft, style: LibraryStyle): string {
  const entries = entriesOf(draft);
  const values = new Map(entries.flatMap(({ target, value }) => (target.at === "line" ? [[target.line, value]] : [])));
  const added = entries.flatMap(({ target, value }) =>
    target.at === "new-line" ? [`${style.hasHeaders ? "" : "- "}${target.label}: ${lineText(value)}`] : [],
  );
  const last = style.lines.findLastIndex(({ holds }) => holds !== null);
  const lines = style.lines.flatMap((line, index): string[] => {
    const text = lineOf(line, values.get(line));
    const own = text === null ? [] : [...(line.isParted && index > 0 ? [""] : []), text];
    const isAfterList = style.hasHeaders || mostly([line], ({ before }) => /^\s*-/.test(before));
    return index === last && added.length > 0 ? [...own, ...(isAfterList ? [] : [""]), ...added] : own;
  });
  return lines.join("\n");
}

function lineOf({ before, after, holds }: LineStyle, value: Value | undefined): string | null {
  if (holds === null) return before;
  if (value !== undefined)
    return `${before}${/:$/.test(before) && holds === "label" ? " " : ""}${lineText(value)}${after}`;
  return holds === "label" ? before.trimEnd() : null;
}

const lineText = (value: Value): string =>
  value.kind === "list" ? value.items.join(", ") : value.kind === "empty" ? "" : value.text;

/** Text that means something in markdown or to a site's templates. */
const MEANING = /[\\`*_{}[\]<>#|:]|^\s*[-+=~]|^\s*\d+(?=[.)])/gm;

function reviewOf({ book: { review }, review: how, path }: Draft): string {
  if (review === null || how === "none") return "";
  if (how === "escaped")
    return review.replaceAll(MEANING, (sign) =>
      sign.replace(/\S/, (first) => (/\d/.test(first) ? first : `\\${first}`)),
    );
  return path.endsWith(".mdx") ? review.replaceAll(/[{<]/g, "\\$&") : review;
}

import type { Progress } from "../notes/note.ts";
import type { Status } from "../notes/status.ts";
import { webLink } from "./relative-links.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

/** What a table says about a note in one column, before it is markdown. */
export type Value =
  | { readonly kind: "blank" }
  | { readonly kind: "title"; readonly text: string; readonly path: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly written: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "rating"; readonly rating: number }
  | { readonly kind: "web"; readonly text: string; readonly url: string };

const BLANK: Value = { kind: "blank" };
/** A year, a month or a day as ISO 8601 writes them. */
const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** A list of authors that is longer than this is cut, to `SHOWN_AUTHORS`. */
const MOST_AUTHORS = 4;
const SHOWN_AUTHORS = 3;

/** The columns that are read from what Bookends understood; any other name is a front matter key. */
const COLUMNS: ReadonlyMap<string, (note: ShelfNote) => Value> = new Map([
  ["title", ({ facts }) => ({ kind: "title", text: facts.title, path: facts.path })],
  ["author", ({ facts }) => textValue(authorsText(facts.authors))],
  ["category", ({ facts }) => textValue(facts.category)],
  ["status", ({ facts }) => (facts.status === null ? BLANK : { kind: "status", status: facts.status })],
  ["progress", ({ facts }) => (facts.progress === null ? BLANK : { kind: "progress", progress: facts.progress })],
  ["rating", ({ facts }) => (facts.rating === null ? BLANK : { kind: "rating", rating: facts.rating })],
  ["started", ({ facts }) => dateValue(facts.started)],
  ["finished", ({ facts }) => dateValue(facts.finished)],
  ["tags", ({ facts }) => textValue(facts.tags.join(", "))],
  ["url", ({ facts }) => addressValue(facts.url)],
] satisfies [string, (note: ShelfNote) => Value][]);

/** What a note says in a column: one of the table's own, else the front matter key of that name. */
export function columnValue(note: ShelfNote, column: string): Value {
  const own = COLUMNS.get(column);
  if (own !== undefined) return own(note);
  const written = Object.hasOwn(note.written, column) ? note.written[column] : undefined;
  return keyValue(frontMatterValue(note, column), written);
}

/** The columns that there are: the table's own, and the front matter keys of the notes. */
export const columnNames = ({ notes }: Pick<Shelf, "notes">): string[] => [
  ...COLUMNS.keys(),
  ...new Set(notes.flatMap(({ data }) => [...Object.keys(data), ...Object.keys(extraOf(data))])),
];

/** The tags of all notes. */
export const tagWords = ({ notes }: Pick<Shelf, "notes">): string[] => notes.flatMap(({ facts }) => facts.tags);

/** The value of a key, or else of a key of `[extra]`, where Zola keeps what is not its own. */
function frontMatterValue({ data }: ShelfNote, key: string): unknown {
  if (Object.hasOwn(data, key)) return data[key];
  const extra = extraOf(data);
  return Object.hasOwn(extra, key) ? extra[key] : undefined;
}

function extraOf({ extra }: ShelfNote["data"]): Readonly<Record<string, unknown>> {
  return typeof extra === "object" && extra !== null && !Array.isArray(extra) ? { ...extra } : {};
}

/** Names of authors, of a long list the first ones and how many more there are. */
function authorsText(authors: readonly string[]): string {
  if (authors.length <= MOST_AUTHORS) return authors.join(", ");
  return `${authors.slice(0, SHOWN_AUTHORS).join(", ")} and ${authors.length - SHOWN_AUTHORS} more`;
}

/** What a note says in a column as words to part notes by. */
export function columnWords(note: ShelfNote, column: string): string[] {
  const own = COLUMNS.has(column) ? undefined : frontMatterValue(note, column);
  if (Array.isArray(own)) return own.map(scalarText);
  const value = columnValue(note, column);
  switch (value.kind) {
    case "blank":
      return [];
    case "number":
      return [value.written];
    case "date":
      return [value.date];
    case "status":
      return [value.status];
    case "rating":
      return [String(value.rating)];
    case "progress":
      return [`${value.progress.done}/${value.progress.total}`];
    case "web":
      return [value.url];
    case "title":
    case "text":
      return [value.text];
  }
}

/** A column's heading: `amazonUrl` is `Amazon Url`, and `url`, which shows as a link, is `Link`. */
export function columnHeading(column: string): string {
  if (column === "url") return "Link";
  const words = column
    .replace(/[_-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .trim();
  const [first = column] = words;
  return words === "" ? column : first.toUpperCase() + words.slice(first.length);
}

function keyValue(value: unknown, written: string | undefined): Value {
  if (typeof value === "number") return { kind: "number", number: value, written: written ?? String(value) };
  if (written !== undefined) return textValue(written);
  if (typeof value === "string" && ISO_DATE.test(value)) return dateValue(value);
  if (Array.isArray(value))
    return textValue(
      value
        .map(scalarText)
        .filter((text) => text !== "")
        .join(", "),
    );
  return addressValue(scalarText(value));
}

const scalarText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const dateValue = (date: string | null): Value => (date === null ? BLANK : { kind: "date", date });

const textValue = (text: string | null): Value =>
  text === null || text.trim() === "" ? BLANK : { kind: "text", text };

/** A text that as a whole is an address is a link to it. */
function addressValue(text: string | null): Value {
  const link = text === null ? null : webLink(text);
  return link === null ? textValue(text) : { kind: "web", text: link.host, url: link.url };
}

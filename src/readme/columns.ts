import type { Progress } from "../notes/note.ts";
import type { Status } from "../notes/status.ts";
import { webLink } from "./relative-links.ts";
import type { ShelfNote } from "./shelf.ts";

/** What a table says about a note in one column, before it is markdown. */
export type Value =
  | { readonly kind: "blank" }
  | { readonly kind: "title"; readonly text: string; readonly path: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "rating"; readonly rating: number }
  | { readonly kind: "web"; readonly text: string; readonly url: string };

const BLANK: Value = { kind: "blank" };

/** The columns that are read from what Bookends understood; any other name is a front matter key. */
const COLUMNS: ReadonlyMap<string, (note: ShelfNote) => Value> = new Map([
  ["title", ({ facts }) => ({ kind: "title", text: facts.title, path: facts.path })],
  ["author", ({ facts }) => textValue(facts.authors.join(", "))],
  ["category", ({ facts }) => textValue(facts.category)],
  ["status", ({ facts }) => (facts.status === null ? BLANK : { kind: "status", status: facts.status })],
  ["progress", ({ facts }) => (facts.progress === null ? BLANK : { kind: "progress", progress: facts.progress })],
  ["rating", ({ facts }) => (facts.rating === null ? BLANK : { kind: "rating", rating: facts.rating })],
  ["started", ({ facts }) => textValue(facts.started)],
  ["finished", ({ facts }) => textValue(facts.finished)],
  ["tags", ({ facts }) => textValue(facts.tags.join(", "))],
  ["url", ({ facts }) => addressValue(facts.url)],
] satisfies [string, (note: ShelfNote) => Value][]);

/** What a note says in a column: one of the table's own, else the front matter key of that name. */
export function columnValue(note: ShelfNote, column: string): Value {
  const own = COLUMNS.get(column);
  if (own !== undefined) return own(note);
  return Object.hasOwn(note.data, column) ? plainValue(note.data[column]) : BLANK;
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

function plainValue(value: unknown): Value {
  if (typeof value === "number") return { kind: "number", number: value };
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

const textValue = (text: string | null): Value =>
  text === null || text.trim() === "" ? BLANK : { kind: "text", text };

/** A text that as a whole is an address is a link to it. */
function addressValue(text: string | null): Value {
  const link = text === null ? null : webLink(text);
  return link === null ? textValue(text) : { kind: "web", text: link.host, url: link.url };
}

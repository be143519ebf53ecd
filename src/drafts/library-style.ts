import type { FieldName } from "../notes/fields.ts";
import type { LanguageName } from "../notes/front-matter-language.ts";
import type { ReadableNote } from "../notes/note.ts";
import { statusOfTag } from "../notes/note-status.ts";
import { type ReadOptions, ratingScale } from "../notes/read-options.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import { bodyLines, type LineStyle } from "./body-lines.ts";
import { mostFrequent, mostly, scalarsOf } from "./draft-value.ts";
import { type KeyStyle, keyStyles } from "./key-style.ts";

/** How a library writes its notes: what a new one is made by. */
export interface LibraryStyle {
  /** Null: its notes have no front matter. */
  readonly language: LanguageName | null;
  readonly newline: "\n" | "\r\n";
  /** What stands before the items of a list, each on its line. */
  readonly itemIndent: string;
  readonly keys: readonly KeyStyle[];
  readonly lines: readonly LineStyle[];
  /** Whether lines of `Key: value` stand in place of front matter. */
  readonly hasHeaders: boolean;
  /** The key whose tags say the status of some notes; null if none does. */
  readonly statusTags: KeyStyle | null;
  /** Whether the date before a file's name is a day of reading. */
  readonly hasDatedNames: boolean;
  /** Whether `date` is the page's, and not one of reading. */
  readonly isDateOfPage: boolean;
  readonly ratingMax: number;
  readonly vocabulary: Vocabulary;
  /** The slugs of authors' pages, by name. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly options: Pick<ReadOptions, "keys">;
  /** Keys that the schema of the user knows; those it requires among them. */
  readonly schemaKeys: readonly string[];
  /** Words that the schema allows for a status; null: any. */
  readonly allowedStatuses: readonly string[] | null;
}

/** What a schema says of the keys of notes. */
export type SchemaSays = Pick<LibraryStyle, "schemaKeys" | "allowedStatuses">;

/** How the notes of a library are written. Without any: Bookends' own style, YAML with the usual keys. */
export function libraryStyle(notes: readonly ReadableNote[], options: ReadOptions, schema: SchemaSays): LibraryStyle {
  const keys = keyStyles(notes, options.keys);
  const languages = notes.map(({ frontMatter }) => frontMatter?.language ?? null);
  const language = mostFrequent(languages.map((name) => name ?? "none"));
  const { hasHeaders, authorNames, isDateOfPage } = options.library;
  return {
    language: language === "none" ? null : (language ?? "yaml"),
    newline: mostly(notes, ({ text }) => text.includes("\r\n")) ? "\r\n" : "\n",
    itemIndent: itemIndent(notes),
    keys,
    lines: bodyLines(notes, hasHeaders),
    hasHeaders,
    statusTags: keys.find((key) => key.ranks.has("tags") && sayStatus(key, options.vocabulary)) ?? null,
    hasDatedNames: notes.some(({ path, facts }) => facts.finished !== null && path.includes(facts.finished)),
    isDateOfPage,
    ratingMax: ratingScale(options).max,
    vocabulary: options.vocabulary,
    slugs: new Map([...authorNames].map(([slug, name]) => [name, slug])),
    options,
    ...schema,
  };
}

const ITEM = /^([ \t]*)- \S/m;

function itemIndent(notes: readonly ReadableNote[]): string {
  const indents = notes.flatMap(({ text, frontMatter }) => {
    if (frontMatter === null) return [];
    return frontMatter.content.entries.flatMap(({ keySpan, value }) => {
      const isBlock = value.kind === "sequence" && !value.flow;
      return isBlock ? (ITEM.exec(text.slice(keySpan.end, value.span.end))?.[1] ?? []) : [];
    });
  });
  return mostFrequent(indents) ?? "  ";
}

const sayStatus = ({ samples }: KeyStyle, vocabulary: Vocabulary): boolean =>
  scalarsOf(samples).some(({ source }) => statusOfTag(source, vocabulary) !== null);

/** Where a field's value stands in a note: at a key, in a line that its body has, or in a line of its own. */
export type Target =
  | { readonly at: "key"; readonly path: readonly string[] }
  | { readonly at: "line"; readonly line: LineStyle }
  | { readonly at: "new-line"; readonly label: string };

/** The fields that a line of the body holds. */
export const lineFields = ({ holds, fields }: LineStyle): readonly FieldName[] =>
  holds === "title" || holds === "authors" ? [holds] : fields;

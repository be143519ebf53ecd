import { inlineText } from "../markdown/inline-text.ts";
import { normalWord } from "../text/near-words.ts";
import { baseName, folderOf } from "../text/repository-path.ts";
import { dateFromText } from "./date.ts";
import { textOf } from "./field.ts";
import { firstOf, type NoteFields } from "./note-fields.ts";
import { readOpening } from "./opening.ts";
import { withoutLinks } from "./wikilink.ts";

const EXTENSION = /\.(?:md|mdx|markdown)$/i;
/** Jekyll's posts. Source: Jekyll's documentation, "Posts". */
const FILE_DATE = /^\d{4}-\d{2}-\d{2}-(?=.)/;
const NAME_DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})[-_ ]/;

/** The title that the keys of a note give; null if none does. */
export const titleByKeys = (fields: NoteFields): string | null =>
  firstOf(fields.valuesOf("title"), (node, key) => {
    // `book: true` or `book: 2` is no title; `title: 1984` is one.
    if (key === "book" && !(node.kind === "scalar" && typeof node.value === "string")) return null;
    return withoutLinks(textOf(node) ?? "") || null;
  });

/**
 * The heading that opens a body, as a reader sees it; null if something else does, or if it is a section's: the heading
 * of the progress, or one of `sections` (words as `headingKey` writes them).
 */
export function titleByHeading(body: string, progressHeading: string, sections: ReadonlySet<string>): string | null {
  const { heading } = readOpening(body);
  const title = heading === null ? null : inlineText(withoutLinks(heading));
  if (title === null || title.toLowerCase().includes(progressHeading)) return null;
  return sections.has(headingKey(title)) ? null : title;
}

/** Headings that differ in case and spacing only are one. */
export const headingKey = (heading: string): string => normalWord(heading);

/** What stands in for a title: the file's name without a date before it, or its folder's for `index.md`. */
export function titleFromPath(path: string): string {
  const stem = stemOf(path);
  return /\s/.test(stem) ? stem : stem.replaceAll("_", " ").trim() || stem;
}

/** What names a page on its site: the file's name, or its folder's for `index.md`, without a date before it. */
export const slugOf = (path: string): string => stemOf(path);

function stemOf(path: string): string {
  const stem = baseName(path).replace(EXTENSION, "");
  const folder = baseName(folderOf(path));
  return (stem.toLowerCase() === "index" && folder !== "" ? folder : stem).replace(FILE_DATE, "");
}

/**
 * The date before a file's name, or its folder's for `index.md`: of `2022-06-06-x.md`, `2022-06-06 x.md` and
 * `20220606-x.md` it is 2022-06-06. Null if there is none.
 */
export function dateInPath(path: string): string | null {
  const folder = baseName(folderOf(path));
  const name = /^index\./i.test(baseName(path)) ? `${folder}-x` : baseName(path);
  const [, year, , month, day] = NAME_DATE.exec(name) ?? [];
  return year === undefined ? null : dateFromText(`${year}-${month}-${day}`);
}

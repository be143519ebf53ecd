import { normalWord } from "../text/near-words.ts";

/** Values by key in normal form, in the order of the file; a key without a value has an empty list. */
export type DigestFields = ReadonlyMap<string, readonly string[]>;

/** What the beginning of a markdown file shows without being parsed: enough to tell whether it can be a note. */
export interface FileDigest {
  readonly path: string;
  /** What the file opens with. `header` is MultiMarkdown's: lines of `Key: value` up to the first empty one. */
  readonly opening: "front-matter" | "header" | "none";
  readonly fields: DigestFields;
  /** Fields in the body: `Author:: [[X]]`, `- Author: [[X]]`, `by X` under the first heading. */
  readonly inline: DigestFields;
  /** Whether the body is a list of links to other pages, or a query that makes one. */
  readonly listsPages: boolean;
}

/** How much of a file is looked at, in bytes or UTF-16 units. */
export const HEAD_LENGTH = 4096;

const KEY_LINE = /^["']?([\p{L}\p{N}][\p{L}\p{N}\p{M} _.-]{0,48})["']?[ \t]*:(?:[ \t]+(.*)|)$/u;
const TOML_LINE = /^["']?([\p{L}\p{N}][\p{L}\p{N} _.-]{0,48})["']?[ \t]*=[ \t]*(.*)$/u;
const HEADER_LINE = /^([A-Za-z][A-Za-z0-9 _-]{0,30}):(?:[ \t]+(.*)|[ \t]*)$/;
const ITEM_LINE = /^[ \t]*-[ \t]+(.*)$/;
const INLINE_FIELD = /^[-*]?[ \t]*(?:\*\*)?([\p{L}][\p{L} _-]{0,30}?)(?:\*\*)?::[ \t]*(.*)$/u;
const LISTED_FIELD = /^(?:[-*][ \t]+)?(?:\*\*)?([\p{L}][\p{L} _-]{0,30}?):(?:\*\*)?[ \t]+(.*)$/u;
const BY_LINE = /^[_*]*by[ \t]+(\p{L}.{1,120}?)[_*]*$/iu;
const QUERY = /^(?:```+[ \t]*(?:dataview|dataviewjs|base|query|tasks)\b|!\[\[[^\]]+\.base(?:#[^\]]*)?\]\])/;
const LINK_ITEM =
  /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[\[[^\]]+\]\]|\[[^\]]*\]\([^)\s]+\.(?:md|mdx|markdown|html)[^)]*\)|\[[^\]]*\]\(<[^>]+>\))[ \t]*(?:[-–—,:(].{0,80})?$/;

/**
 * Looks at the beginning of a file, line by line, so that a file that YAML can't read has a digest as well.
 * @param text the file, or as much of it as is to be looked at.
 */
export function digestFile(path: string, text: string): FileDigest {
  const lines = text
    .slice(text.startsWith("\uFEFF") ? 1 : 0, HEAD_LENGTH)
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  const opening = first === -1 ? null : openingOf(lines, first);
  if (opening === null) return { path, opening: "none", fields: new Map(), ...bodyOf(lines) };
  return { path, opening: opening.kind, fields: opening.fields, ...bodyOf(lines.slice(opening.end)) };
}

interface Opening {
  readonly kind: "front-matter" | "header";
  readonly fields: DigestFields;
  /** Index of the first line of the body. */
  readonly end: number;
}

function openingOf(lines: readonly string[], first: number): Opening | null {
  const line = lines[first] ?? "";
  if (line.startsWith("+++")) return fenced(lines, first + 1, /^\+\+\+$/, TOML_LINE);
  // JSON, as Hugo and gray-matter know it: it is not read, but the file is meant as a note.
  if (line === ";;;") return fenced(lines, first + 1, /^;;;$/, KEY_LINE);
  // A fence that is spoilt (`\---`, `--`, `**---`) is still meant as one where keys follow.
  if (/^[\\*_\s\u00A0]{0,4}(?:-{2,5}|[–—])[*_]{0,2}(?:[ \t]*\w{1,10})?$/.test(line)) {
    const front = fenced(lines, first + 1, /^[\\*_\s\u00A0]{0,4}(?:-{2,5}|[–—]|\.{3})[*_]{0,2}$/, KEY_LINE);
    return /^---(?:[ \t]*\w+)?$/.test(line) || front.fields.size > 0 ? front : null;
  }
  const header = first === 0 ? headerOf(lines) : null;
  return header;
}

function fenced(lines: readonly string[], start: number, closing: RegExp, keyLine: RegExp): Opening {
  const close = lines.findIndex((line, index) => index >= start && closing.test(line));
  const end = close === -1 ? lines.length : close;
  return { kind: "front-matter", fields: fieldsOf(lines.slice(start, end), keyLine), end: end + 1 };
}

/** Two or more lines of `Key: value` at the very start, with an empty line after them. */
function headerOf(lines: readonly string[]): Opening | null {
  const blank = lines.indexOf("");
  const end = blank === -1 ? lines.length : blank;
  const header = lines.slice(0, end);
  if (header.length < 2 || !header.every((line) => HEADER_LINE.test(line))) return null;
  return { kind: "header", fields: fieldsOf(header, HEADER_LINE), end };
}

function fieldsOf(lines: readonly string[], keyLine: RegExp): DigestFields {
  const fields = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of lines) {
    const [, key, value = ""] = keyLine.exec(line) ?? [];
    if (key !== undefined) {
      const name = normalWord(key);
      values = [...(fields.get(name) ?? []), ...valuesOf(value)];
      fields.set(name, values);
    } else {
      const [, item] = ITEM_LINE.exec(line) ?? [];
      if (item !== undefined) values.push(...valuesOf(item));
    }
  }
  return fields;
}

/** The texts in a value: quotes, brackets and a comment are taken off. `null` and empty values are none. */
function valuesOf(written: string): string[] {
  const value = written.replace(/(?:^|[ \t])#[ \t].*$/, "").trim();
  const list = /^\[(?!\[)(.*)\]$/.exec(value)?.[1];
  return (list === undefined ? [value] : list.split(","))
    .map((one) => one.trim().replace(/^(["'])(.*)\1$/, "$2"))
    .map((one) => one.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, "$1").trim())
    .filter((one) => one !== "" && one !== "null" && one !== "~" && !/^[|>][+-]?$/.test(one));
}

function bodyOf(lines: readonly string[]): Pick<FileDigest, "inline" | "listsPages"> {
  const inline = new Map<string, readonly string[]>();
  const written = lines.filter((line) => line !== "");
  for (const line of written.slice(0, 40)) {
    const [, key, value = ""] = INLINE_FIELD.exec(line) ?? LISTED_FIELD.exec(line) ?? [];
    if (key !== undefined && !inline.has(normalWord(key))) inline.set(normalWord(key), valuesOf(value));
  }
  const [heading = "", next = ""] = written;
  const by = BY_LINE.exec(heading.startsWith("#") ? next : heading)?.[1];
  if (by !== undefined && !inline.has("author")) inline.set("author", [by]);
  return { inline, listsPages: listsPages(written) };
}

function listsPages(written: readonly string[]): boolean {
  if (written.some((line) => QUERY.test(line))) return true;
  const text = written.filter((line) => !line.startsWith("#"));
  const links = text.filter((line) => LINK_ITEM.test(line.trim())).length;
  return links > 0 && links * 2 >= text.length;
}

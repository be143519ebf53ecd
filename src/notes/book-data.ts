import { nodesOf, numberText, textOf, textsOf } from "./field.ts";
import type { Series } from "./note.ts";
import { firstOf, type NoteFields } from "./note-fields.ts";
import type { ValueNode } from "./value-node.ts";
import { hasScheme, isHttpUrl } from "./web.ts";
import { linkTargets, withoutLinks } from "./wikilink.ts";

const CATEGORIES = ["book", "article", "paper", "blog"];
const IMAGE = /^!\[[^\]]*\]\(<?([^()<>\s]+)>?\)$/;
/** Keys of a mapping that holds a picture: Hugo's `cover: {image: x}`, Astro's `cover: {src: x}`. */
const PICTURE_KEYS = ["image", "src", "url", "path"];
const NUMBER_IN_SERIES = /^(.+?)[\s,;(]*(?:#|\bno\.?\s|\bvol(?:ume|\.)?\s|\bbook\s)\s*(\d+(?:\.\d+)?)\)?$/i;
const PAGES = /^(\d{1,3}(?:,\d{3})+|\d+)\s*(?:p|pp|pgs?|pages?)?\.?$/i;
const ISBN = /^(?:\d{9}[\dX]|\d{13})$/;

/** The kind of text: the four words that the table knows in lower case, any other as written. */
export const readCategory = (fields: NoteFields): string | null =>
  firstOf(fields.valuesOf("category"), (node) => {
    const [first] = textsOf(node);
    const text = withoutLinks(first ?? "").replace(/^#(?=\S)/, "");
    return CATEGORIES.find((category) => category === text.toLowerCase()) ?? (text || null);
  });

/** The first http(s) address among the keys of a link. */
export const readUrl = (fields: NoteFields): string | null =>
  firstOf(fields.valuesOf("url"), (node) => {
    const text = textOf(node);
    return text !== null && isHttpUrl(text) ? text : null;
  });

/** The first picture among the keys of a cover: an http(s) address or a path, also in a link or a mapping. */
export const readCover = (fields: NoteFields): string | null => firstOf(fields.valuesOf("cover"), pictureIn);

function pictureIn(node: ValueNode): string | null {
  if (node.kind === "mapping") {
    const inner = PICTURE_KEYS.map((key) => node.entries.find((entry) => entry.key.toLowerCase() === key)?.value);
    return (
      inner.map((value) => (value?.kind === "scalar" ? pictureIn(value) : null)).find((text) => text !== null) ?? null
    );
  }
  if (node.kind !== "scalar" || typeof node.value === "boolean") return null;
  const text = textOf(node) ?? "";
  const picture = IMAGE.exec(text)?.[1] ?? linkTargets(text)[0] ?? text;
  return picture !== "" && (isHttpUrl(picture) || !hasScheme(picture)) ? picture : null;
}

/** The series a book belongs to, and its place in it: `Discworld #4`, or `series` and `volume`. */
export function readSeries(fields: NoteFields): Series | null {
  const text = firstOf(fields.valuesOf("series"), (node) => {
    const [first] = nodesOf(node);
    return first === undefined ? null : withoutLinks(textOf(first) ?? "") || null;
  });
  if (text === null) return null;
  const volume = firstOf(fields.valuesOf("volume"), (node) => numberOf(numberText(node)));
  const [, name, number] = NUMBER_IN_SERIES.exec(text) ?? [];
  return name === undefined ? { name: text, number: volume } : { name, number: volume ?? numberOf(number ?? null) };
}

/** How many pages: `320`, `1,024` or `320 pages`. */
export const readPages = (fields: NoteFields): number | null =>
  firstOf(fields.valuesOf("pages"), (node) => {
    const [, digits] = PAGES.exec(numberText(node) ?? "") ?? [];
    const pages = Number(digits?.replaceAll(",", "") ?? "0");
    return pages > 0 && pages < 100_000 ? pages : null;
  });

/** The first ISBN of 10 or 13 digits, without hyphens and spaces; its check digit is not looked at. */
export const readIsbn = (fields: NoteFields): string | null =>
  firstOf(fields.valuesOf("isbn"), (node) => {
    const texts = textsOf(node).flatMap((text) => [...text.split(/[,;/]/), ...text.split(/[\s,;/]+/)]);
    return (
      texts
        .map((text) => text.replaceAll(/[\s-]|^isbn(?:-1[03])?:?/gi, "").toUpperCase())
        .find((text) => ISBN.test(text)) ?? null
    );
  });

function numberOf(text: string | null): number | null {
  return text !== null && /^#?\d+(?:\.\d+)?$/.test(text) ? Number(text.replace("#", "")) : null;
}

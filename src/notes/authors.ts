import { collapse, nodesOf, textOf } from "./field.ts";
import { firstOf, type NoteFields } from "./note-fields.ts";
import type { ValueNode } from "./value-node.ts";
import { withoutLinks } from "./wikilink.ts";

/** Signs that stand between two names only. */
const BETWEEN_NAMES = /\s*[;；、]\s*/;
const AND = /,?\s+(?:and|und|et|&)\s+/i;
const COMMA = /\s*[,，]\s*/;
/** `Roe, Jane A.` and `King, Martin, Jr.` are one person: what follows the comma is no name of its own. */
const NO_NAME = /(?:^|\s)(?:Jr|Sr|Ph\.?D|M\.?D|[Ee]ds?|II|III|IV)\.?$|(?:^|\s)\p{Lu}\.$/u;
const LONGEST_NAME_WORDS = 6;

/**
 * The names in a text: `A B, C D and E F` is three. It is parted only where each part is a whole name of two words or
 * more: `Last, First`, `Ann and Jeff VanderMeer` and `Simon & Schuster` stay as they are.
 */
function namesIn(text: string): string[] {
  const parts = partsOf(text);
  return parts
    .flatMap((part) => (BETWEEN_NAMES.test(part) ? part.split(BETWEEN_NAMES) : partedNames(part)))
    .filter(isText);
}

/** A text whose wikilinks are parted by commas or words holds one name in each link. */
function partsOf(text: string): string[] {
  const links = text.match(/\[\[[^[\]]+\]\]/g) ?? [];
  const between = text.replaceAll(/\[\[[^[\]]+\]\]/g, "").replaceAll(/[,，;、&·/\s]|\b(?:and|und|et)\b/gi, "");
  return links.length > 0 && between === "" ? links.map(withoutLinks) : [withoutLinks(text)];
}

function partedNames(text: string): string[] {
  const parts = text
    .split(AND)
    .flatMap((part) => part.split(COMMA))
    .map(collapse)
    .filter(isText);
  const areNames = parts.every((part, index) => isWholeName(part) && (index === 0 || !NO_NAME.test(part)));
  if (parts.length > 1 && areNames) return parts;
  const pair = text.split(AND);
  return pair.length > 1 && pair.every((part) => isWholeName(part) && !part.includes(",")) ? pair : [text];
}

function isWholeName(part: string): boolean {
  const words = part.split(" ").length;
  return words >= 2 && words <= LONGEST_NAME_WORDS;
}

const isText = (text: string): boolean => text !== "";

/** The names that a value holds: a text, a list of texts, or mappings with a `name`. Names in a list are not parted. */
function authorsIn(node: ValueNode): string[] {
  const isList = node.kind === "sequence";
  return nodesOf(node).flatMap((item) => {
    const text = textOf(item.kind === "mapping" ? nameIn(item) : item);
    if (text === null) return [];
    return isList ? partsOf(text) : namesIn(text);
  });
}

const nameIn = (node: ValueNode): ValueNode | null =>
  node.kind === "mapping" ? (node.entries.find(({ key }) => key.toLowerCase() === "name")?.value ?? null) : null;

/**
 * The authors of a note: those of the first key that holds any, and after `author` those of `authors` and
 * `additional authors` that it doesn't name. @param names author by slug, where the repository has pages of authors
 */
export function readAuthors(fields: NoteFields, names: ReadonlyMap<string, string>): string[] {
  const first = firstOf(fields.valuesOf("authors"), (node, key) => {
    const found = authorsIn(node);
    return found.length === 0 ? null : { key, found };
  });
  const otherKeys = first?.key.endsWith("author") ? [`${first.key}s`, `additional${first.key}s`] : [];
  const others = otherKeys.flatMap((key) => fields.inFrontMatter(key)?.node ?? []).flatMap(authorsIn);
  const authors = [...(first?.found ?? []), ...others];
  const byKey = new Map<string, string>();
  for (const author of authors.map((slug) => names.get(slug) ?? slug))
    if (!byKey.has(nameKey(author))) byKey.set(nameKey(author), author);
  return [...byKey.values()];
}

const nameKey = (author: string): string => author.normalize("NFC").toLowerCase();

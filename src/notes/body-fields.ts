import { normalWord } from "../text/near-words.ts";
import { collapse } from "./field.ts";
import { isKnownKey } from "./fields.ts";
import { headerLines } from "./header-lines.ts";
import { type Opening, readOpening } from "./opening.ts";
import type { ScalarNode, ValueNode } from "./value-node.ts";

/** A note's text below its front matter, and how to read it. */
export interface BodySource {
  readonly text: string;
  /** Whether `Key: value` lines from its first line on are the note's header. */
  readonly hasHeader: boolean;
}

/** Dataview's inline fields: `Key:: value` on a line of its own, `[key:: value]` and `(key:: value)` within a line. */
const INLINE =
  /^[ \t]*(?:[-*+][ \t]+|>[ \t]*)?(?:\*\*|__)?(\p{L}[\p{L}\p{N} _-]{0,30})(?:\*\*|__)?::(?:\*\*|__)?[ \t]*(.*)$/gmu;
const BRACKETED = /[[(](\p{L}[\p{L}\p{N} _-]{0,30})::[ \t]*((?:\[\[[^\]\n]{0,200}\]\]|[^\][()\n]){0,500})[\])]/gu;
const CODE = /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[ \t]*$|$(?![\s\S]))/gm;
/** `- Key: value` or `**Key:** value`; without mark or list only where the key is one that something is read from. */
const LABELLED = /^([-*+]\s+)?(\*\*|__)?(\p{L}[\p{L}\p{N} _-]{0,30}?)(?:\*\*|__)?:(?:\*\*|__)?\s+(.+)$/u;
const BY_LINE = /^[_*]{0,3}by\s+(.+?)[_*]{0,3}$/i;
/** A name begins with a capital letter, or with a small word such as `van` before one; no sentence is as short. */
const NAMES =
  /^(?:\[\[|\p{Lu}|\p{Lo}|(?:van|von|de|del|della|di|da|la|le|al|bin|ibn)\s)[^.!?:]*(?:\b(?:\p{Lu}|Jr|Sr|Dr|St)\.[^.!?:]*)*$/u;
const LONGEST_BY_LINE = 120;
const STAR_LINE = /^(?:[⭐★🌟☆✩½\s]|\uFE0F)+$/u;
/** A heading above a list of fields, as Readwise writes it; such lists are read nowhere else in the body. */
const METADATA = /^#{1,6}[ \t]+(?:metadata|meta|data|info|information|details|book info|properties)[ \t:#]*$/im;
const COVER = /!\[([^\]]*cover[^\]]*)\]\(\s*<?([^\s()<>"'`]+)>?[^)\n]*\)/i;
/** How far down a list of fields and a cover are looked for. */
const TOP_LENGTH = 4096;

/** The values that a body holds, by key as `normalWord` writes it. Of several with one key the first counts. */
export function bodyFields({ text, hasHeader }: BodySource): ReadonlyMap<string, ValueNode> {
  const fields = new Map<string, ValueNode>();
  const add = (key: string, value: string): void => {
    const word = normalWord(key);
    if (value.trim() !== "" && !fields.has(word)) fields.set(word, scalarOf(value));
  };
  const header = hasHeader ? headerLines(text) : null;
  for (const [key, value] of header?.pairs ?? []) add(key, value);
  const body = text.slice(header?.end ?? 0);
  for (const [key, value] of inlineFields(body)) add(key, value);
  for (const [key, value] of labelledLines(metadataLines(body.slice(0, TOP_LENGTH))))
    if (isKnownKey(normalWord(key))) add(key, value);
  const opening = readOpening(body);
  for (const [key, value] of openingFields(opening, header !== null)) add(key, value);
  const cover = COVER.exec(text.slice(0, TOP_LENGTH))?.[2];
  if (cover !== undefined) add("cover", cover);
  return fields;
}

type Pair = readonly [key: string, value: string];

function inlineFields(body: string): Pair[] {
  if (!body.includes("::")) return [];
  const text = body.replaceAll(CODE, "");
  return [...text.matchAll(INLINE), ...text.matchAll(BRACKETED)].map(([, key = "", value = ""]) => [key, value]);
}

/** The list right under a heading such as `## Metadata`. */
function metadataLines(body: string): string[] {
  const heading = METADATA.exec(body);
  if (heading === null) return [];
  const lines = body
    .slice(heading.index + heading[0].length)
    .split("\n", 40)
    .map(collapse);
  const end = lines.findIndex((line) => line !== "" && !/^[-*+]\s/.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function labelledLines(lines: readonly string[]): Pair[] {
  return lines.flatMap((line): Pair[] => {
    const [, , , key, value] = LABELLED.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
}

function openingFields({ heading, lines }: Opening, hasHeader: boolean): Pair[] {
  const known = labelledLines(lines).filter(([key]) => isKnownKey(normalWord(key)));
  const stars = lines.find((line) => STAR_LINE.test(line));
  return [
    ...known,
    ...byLine(lines, heading !== null || hasHeader),
    ...(stars === undefined ? [] : [["stars", stars] as const]),
  ];
}

/** `by A, B and C` under a heading or a header; where neither is, it must be set off: `_by A_`. */
function byLine(lines: readonly string[], isUnderTitle: boolean): Pair[] {
  const line = lines.find((each) => BY_LINE.test(each) && (isUnderTitle || /^[_*]/.test(each)));
  const names = BY_LINE.exec(line ?? "")?.[1] ?? "";
  return names.length <= LONGEST_BY_LINE && NAMES.test(names) ? [["by", names]] : [];
}

function scalarOf(text: string): ScalarNode {
  const source = text.trim();
  return { kind: "scalar", span: { start: 0, end: 0 }, style: "plain", value: source, source };
}

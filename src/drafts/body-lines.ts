import { type FieldName, ranksOf } from "../notes/fields.ts";
import type { ReadableNote } from "../notes/note.ts";
import type { ScalarNode } from "../notes/value-node.ts";
import { normalWord } from "../text/near-words.ts";
import { mostFrequent } from "./draft-value.ts";

/**
 * A line that most bodies of a library begin with: `# Title`, `by Jane Roe`, `Author:: [[Jane Roe]]`, `- Author: X`, or
 * one that is the same in all. It is `before`, a value and `after`.
 */
export interface LineStyle {
  readonly before: string;
  readonly after: string;
  /** What stands between; null: nothing does. */
  readonly holds: "title" | "authors" | "label" | null;
  /** The fields that a label is read as; none for one of the library's own, whose value is not known. */
  readonly fields: readonly FieldName[];
  /** Values of a label. */
  readonly samples: readonly ScalarNode[];
  /** Whether an empty line stands before it. */
  readonly isParted: boolean;
}

/** Lines looked at, and the longest that is no text of its own. */
const MOST_LINES = 60;
const LONGEST = 200;
/** Fewer notes than this have nothing in common yet. */
const FEWEST_NOTES = 3;
const COMMON_SHARE = 0.6;

const LABEL =
  /^([ \t]*(?:[-*+][ \t]+|>[ \t]*)?(?:\*\*|__)?\p{L}[\p{L}\p{N} _-]{0,30}?(?:\*\*|__)?::?(?:\*\*|__)?[ \t]*)(.*)$/u;
const FENCE = /^\s*(?:```|~~~)/;

interface Shape extends Pick<LineStyle, "before" | "after" | "holds"> {
  readonly value: string;
  readonly isParted: boolean;
  readonly place: number;
}

/** The lines that most bodies have in common, in their order. */
export function bodyLines(notes: readonly ReadableNote[], hasHeaders: boolean): LineStyle[] {
  if (notes.length < FEWEST_NOTES) return [];
  const shapes = new Map<string, Shape[]>();
  for (const note of notes) {
    const seen = new Set<string>();
    for (const shape of shapesIn(note, hasHeaders)) {
      const id = JSON.stringify([shape.before.trimEnd(), shape.after, shape.holds]);
      if (seen.has(id)) continue;
      seen.add(id);
      shapes.set(id, [...(shapes.get(id) ?? []), shape]);
    }
  }
  return [...shapes.values()]
    .filter((same) => same.length >= FEWEST_NOTES && same.length >= notes.length * COMMON_SHARE)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap(lineStyle);
}

const placeOf = (shapes: readonly Shape[]): number => shapes.reduce((sum, { place }) => sum + place, 0) / shapes.length;

/** Prose, items of lists and what is numbered are of one note, even where some notes have them alike. */
const OF_ONE_NOTE = /^(?:[\p{L}\p{N}*_]|[-+][ \t]|#.*\d)/u;

/** Whether a line is the library's, and not the text of its notes. */
function isFrame({ before, holds }: Pick<Shape, "before" | "holds">): boolean {
  switch (holds) {
    case null:
      return !OF_ONE_NOTE.test(before);
    case "title":
      return !/^\p{L}/u.test(before);
    case "authors":
      return before.length <= LONGEST_BEFORE_NAMES;
    case "label":
      return !/^[ \t]/.test(before) && (ranksOf(labelOf(before)).length > 0 || !/^[-*+][ \t]/.test(before));
  }
}

const LONGEST_BEFORE_NAMES = 12;

function lineStyle(shapes: readonly Shape[]): LineStyle[] {
  const [shape] = shapes;
  if (shape === undefined || !isFrame(shape)) return [];
  const before = mostFrequent(shapes.map((one) => one.before)) ?? shape.before;
  const isParted = mostFrequent(shapes.map((one) => one.isParted)) ?? false;
  const texts = shapes.map(({ value }) => value).filter((text) => text !== "");
  const same = { after: shape.after, fields: [], samples: [], isParted };
  if (shape.holds !== "label") return [{ ...same, before, holds: shape.holds }];
  const fields = ranksOf(labelOf(before)).map(({ field }) => field);
  const isOwn = fields.every((field) => field === "category");
  if (isOwn && texts.length === shapes.length && new Set(texts).size === 1) {
    return [{ ...same, before: `${before}${texts[0] ?? ""}`, holds: null }];
  }
  return [{ ...same, before, holds: "label", fields, samples: texts.map(sampleOf) }];
}

const labelOf = (before: string): string =>
  normalWord(before.replaceAll(/[^\p{L}\p{N} _-]/gu, "").replace(/^[-\s]+/, ""));

const sampleOf = (text: string): ScalarNode => ({
  kind: "scalar",
  span: { start: 0, end: 0 },
  style: "plain",
  value: text,
  source: text,
});

function shapesIn({ text, bodyStart, facts, frontMatter }: ReadableNote, hasHeaders: boolean): Shape[] {
  const lines = text
    .slice(bodyStart)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/, MOST_LINES);
  const end = lines.findIndex((line) => FENCE.test(line));
  const isHeader = hasHeaders && frontMatter === null;
  return (end === -1 ? lines : lines.slice(0, end)).flatMap((line, place): Shape[] => {
    const isParted = (lines[place - 1] ?? "").trim() === "";
    if (line.trim() === "" || line.length > LONGEST) return [];
    return [{ ...shapeOf(line.replace(/[ \t]+$/, ""), facts, isHeader), isParted, place }];
  });
}

type Facts = ReadableNote["facts"];

function shapeOf(line: string, { title, authors }: Facts, isHeader: boolean): Omit<Shape, "isParted" | "place"> {
  const [, before = "", value = ""] = LABEL.exec(line) ?? [];
  const isLabel = before.includes("::") || /^\s*(?:[-*+]\s|>|\*\*|__)/.test(before) || isHeader;
  if (before !== "" && (isLabel || ranksOf(labelOf(before)).length > 0))
    return { before: value === "" ? line : before, value, after: "", holds: "label" };
  const at = line.indexOf(title);
  if (at !== -1) return parted(line, at, at + title.length, "title");
  const [first = "", last = first] = [authors[0], authors.at(-1)];
  const [from, to] = [first === "" ? -1 : line.indexOf(first), line.lastIndexOf(last)];
  if (from !== -1 && to >= from && to + last.length - from <= authors.join(" and  ").length + authors.length * 4)
    return parted(line, from, to + last.length, "authors");
  return { before: line, value: "", after: "", holds: null };
}

/** A line parted at a value; the brackets of a link belong to it. */
function parted(line: string, from: number, to: number, holds: "title" | "authors"): Omit<Shape, "isParted" | "place"> {
  return { before: line.slice(0, from), value: line.slice(from, to), after: line.slice(to), holds };
}

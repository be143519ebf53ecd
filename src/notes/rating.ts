import { numberText } from "./field.ts";
import type { ReadOptions } from "./note.ts";
import type { ValueNode } from "./value-node.ts";

const FRACTION = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;
const STARS = /^(?:[⭐★🌟]\uFE0F?)+(½)?(?:[☆✩]\uFE0F?)*$/u;

/** A rating out of `max`: a number, `4/5`, or stars; 0 is null unless the repository counts it. Null if not understood. */
export function readRating(node: ValueNode | null, { max, zero }: ReadOptions["rating"]): number | null {
  const text = numberText(node);
  const rating = text === null ? null : ratingFromText(text, max);
  if (rating === null || rating < 0 || rating > max) return null;
  return rating === 0 && zero === "unrated" ? null : rating;
}

/** The number that `4`, `4/5`, `8/10` (scaled to `max`) or `⭐⭐⭐` stands for; null for other text. May lie outside 0 to `max`. */
export function ratingFromText(text: string, max: number): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, part, whole] = FRACTION.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) return scaled(Number(part), Number(whole), max);
  const stars = STARS.exec(text);
  return stars ? (text.match(/[⭐★🌟]/gu)?.length ?? 0) + (stars[1] ? 0.5 : 0) : null;
}

function scaled(part: number, whole: number, max: number): number | null {
  return whole === 0 || part > whole ? null : Math.round((part / whole) * max * 100) / 100;
}

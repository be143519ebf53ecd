/** The scale of a rating, and whether 0 is one. */
export interface RatingScale {
  readonly max: number;
  readonly zero: "unrated" | "zero";
}

const NUMBER = /^\d+(?:[.,]\d+)?(?:\s*(?:stars?|[⭐★🌟]\uFE0F?))?$/iu;
const FRACTION = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of)\s*(\d+(?:\.\d+)?)(?:\s*stars?)?$/i;
const STARS = /^(?:[⭐★🌟]\uFE0F?)+(½)?((?:[☆✩]\uFE0F?)*)$/u;

/** A rating out of `max`; 0 is null unless the repository counts it. Null if `text` is not understood. */
export function readRating(text: string, { max, zero }: RatingScale): number | null {
  const rating = ratingFromText(text, max);
  if (rating === null || rating < 0 || rating > max) return null;
  return rating === 0 && zero === "unrated" ? null : rating;
}

/**
 * The number that `4`, `4,5`, `4 stars`, `4/5`, `8/10` or `★★★½☆` stands for; null for other text. Fractions, and stars that show how many
 * there could be, are scaled to `max`. May lie outside 0 to `max`.
 */
export function ratingFromText(text: string, max: number): number | null {
  const number = plainRating(text);
  if (number !== null) return number;
  const [, part, whole] = FRACTION.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) return scaled(Number(part.replace(",", ".")), Number(whole), max);
  return ratingFromStars(text, max);
}

/** The number of `4`, `4,5` or `4 stars`; null for fractions and other text. */
export const plainRating = (text: string): number | null =>
  NUMBER.test(text) ? Number.parseFloat(text.replace(",", ".")) : null;

/** How many a fraction such as `8/10` is out of; null for other text. */
export function ratingWhole(text: string): number | null {
  const [, , whole] = FRACTION.exec(text) ?? [];
  return whole === undefined ? null : Number(whole);
}

function ratingFromStars(text: string, max: number): number | null {
  const [all, half, empty = ""] = STARS.exec(text.replaceAll(" ", "")) ?? [];
  if (all === undefined) return null;
  const full = all.match(/[⭐★🌟]/gu)?.length ?? 0;
  const whole = full + (half === undefined ? 0 : 1) + (empty.match(/[☆✩]/gu)?.length ?? 0);
  const shown = full + (half === undefined ? 0 : 0.5);
  return empty === "" || whole !== 5 ? shown : scaled(shown, whole, max);
}

function scaled(part: number, whole: number, max: number): number | null {
  return whole === 0 || part > whole ? null : Math.round((part / whole) * max * 100) / 100;
}

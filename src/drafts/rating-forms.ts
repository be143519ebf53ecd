import type { ScalarNode, ValueNode } from "../notes/value-node.ts";
import { bare, mostFrequent, scalarsOf, type Value } from "./draft-value.ts";
import { distinct, type Form } from "./form.ts";

const FRACTION = /^\d+(?:[.,]\d+)?(\s*)\/(\s*)(\d+)$/;
const STARS = /^(?:([⭐★🌟])\uFE0F?)+½?(?:[☆✩]\uFE0F?)*$/u;

/**
 * The ways to write a rating, the library's own first.
 * @param rating out of 5. @param max the library's scale. @param samples the library's ratings.
 */
export function ratingForms(rating: number, max: number, samples: readonly ValueNode[]): Form<number>[] {
  const scaled = rounded((rating / 5) * max, 0.01);
  const scalars = scalarsOf(samples);
  const like = mostFrequent(scalars.map(kindOf));
  const sample = scalars.findLast((one) => kindOf(one) === like);
  const numbers = [scaled, rounded(scaled, 0.5), Math.max(1, Math.round(scaled))].flatMap((number): Form<number>[] => [
    { value: numberLike(number, sample), says: number },
    { value: bare(String(number)), says: number },
  ]);
  if (sample === undefined || like === "number") return distinct(numbers);
  return distinct([
    like === "stars" ? starsLike(scaled, max, sample.source) : fractionLike(scaled, max, sample),
    ...numbers,
  ]);
}

const rounded = (number: number, step: number): number => Math.round(Math.round(number / step) * step * 100) / 100;

function kindOf({ source }: ScalarNode): "number" | "fraction" | "stars" {
  const text = source.replaceAll(" ", "");
  if (STARS.test(text)) return "stars";
  return FRACTION.test(text) ? "fraction" : "number";
}

function numberLike(number: number, sample: ScalarNode | undefined): Value {
  const isText = sample?.style === "single" || sample?.style === "double";
  return isText ? { kind: "text", text: String(number), style: sample.style } : bare(String(number));
}

function fractionLike(rating: number, max: number, { source, style }: ScalarNode): Form<number> {
  const [, before = "", after = "", whole = String(max)] = FRACTION.exec(source) ?? [];
  const part = rounded((rating / max) * Number(whole), 0.01);
  return { value: { kind: "text", text: `${part}${before}/${after}${whole}`, style }, says: rating };
}

/** Stars as the sample has them: its own character, and empty ones up to 5 where it has any. */
function starsLike(rating: number, max: number, sample: string): Form<number> {
  const [star = "★"] = /^[⭐★🌟]\uFE0F?/u.exec(sample) ?? [];
  const [empty] = /[☆✩]\uFE0F?/u.exec(sample) ?? [];
  const count = empty === undefined ? rating : (rating / max) * 5;
  const halves = Math.max(1, Math.round(count * 2));
  const half = halves % 2 === 1 ? "½" : "";
  const full = Math.floor(halves / 2);
  const rest = empty === undefined ? "" : empty.repeat(Math.max(0, 5 - full - half.length));
  const says = empty === undefined ? halves / 2 : rounded((halves / 10) * max, 0.01);
  return { value: { kind: "text", text: `${star.repeat(full)}${half}${rest}`, style: "plain" }, says };
}

import type { FieldName } from "../notes/fields.ts";
import { textSchema } from "./infer-text.ts";
import type { InferredSchema, InferredType, ValueSchema } from "./inferred-schema.ts";
import { isRare, standOut } from "./outliers.ts";
import { countOf, KINDS, type Kind, type Profile, usesOf, type ValueProfile } from "./profile.ts";
import type { ReadingWords } from "./reading-words.ts";
import { LEAST_MAJORITY, LEAST_NOTES_TO_REQUIRE } from "./thresholds.ts";
import type { Strictness, ValuePlace } from "./value-place.ts";

/** Fields that are read alike from a list and from a text. */
const LIST_OR_TEXT: readonly FieldName[] = ["authors", "tags"];

/** The scales that ratings are given on. */
const SCALES = [5, 10, 20, 100];
/** A rating of a scale of ten is no slip of a library that rates up to five otherwise: it tells the scale. */
const LEAST_SCALE_WITH_SLIPS = 10;

/**
 * The JSON Schema (draft 2020-12) that a library keeps to: types, forms and words that its values have but for outliers,
 * and as `required` the keys that all notes have but for one at most.
 * @param strictness which outliers are left out: only mistakes, or every departure from what the library does.
 */
export function inferSchema(
  profile: Profile,
  reading: ReadingWords,
  strictness: Strictness = "mistakes",
): InferredSchema {
  const properties = [...profile.keys].map(([key, values]) => {
    const place = { fields: reading.fieldsOf(key), isItem: false, notes: profile.notes, reading, strictness };
    return [key, valueSchema(values, place)] as const;
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: Object.fromEntries(properties),
    required: requiredKeys(profile),
  };
}

function requiredKeys({ notes, keys }: Profile): string[] {
  if (notes < LEAST_NOTES_TO_REQUIRE) return [];
  return [...keys].filter(([, values]) => usesOf(values) >= notes - 1).map(([key]) => key);
}

function valueSchema(values: ValueProfile, place: ValuePlace): ValueSchema {
  const kinds = usualKinds(values, place);
  const text = kinds.includes("string") ? textSchema(values, place) : {};
  if (text.enum !== undefined) {
    const scalars = kinds.every((kind) => kind === "string" || kind === "boolean");
    if (scalars) return { enum: [...text.enum, ...(kinds.includes("boolean") ? [true, false] : [])] };
  }
  const { enum: _, ...form } = text;
  return { ...typeOf(kinds), ...form, ...maximum(values, place, kinds), ...inside(values, place, kinds) };
}

const typeOf = (kinds: readonly InferredType[]): Pick<ValueSchema, "type"> => {
  const [only] = kinds;
  if (only === undefined) return {};
  return { type: kinds.length === 1 ? only : kinds };
};

function inside(values: ValueProfile, place: ValuePlace, kinds: readonly Kind[]): ValueSchema {
  const items =
    kinds.includes("array") && values.items !== null && usesOf(values.items) > 0
      ? { items: valueSchema(values.items, { ...place, isItem: true }) }
      : {};
  if (!kinds.includes("object") || values.keys === null) return items;
  const { reading } = place;
  const properties = [...values.keys].map(
    ([key, inner]) => [key, valueSchema(inner, { ...place, fields: reading.fieldsOf(key), isItem: false })] as const,
  );
  return { ...items, properties: Object.fromEntries(properties) };
}

/** The types of the values, without those that stand out from another one. */
function usualKinds(values: ValueProfile, place: ValuePlace): Kind[] {
  const counted = KINDS.map((kind) => [kind, countOf(values.kinds, kind)] as const).filter(([, uses]) => uses > 0);
  return counted
    .filter(([kind, uses]) => {
      const most = Math.max(...counted.filter(([other]) => other !== kind).map(([, others]) => others));
      return !standOut(uses, most) || !isDeparture(kind, values, place);
    })
    .map(([kind]) => kind);
}

/** Whether a kind that stands out is wrong: what reads alike is a mistake to nobody. */
function isDeparture(kind: Kind, values: ValueProfile, { fields, strictness }: ValuePlace): boolean {
  const { kinds } = values;
  if (kind === "array") return countOf(kinds, "object") >= LEAST_MAJORITY;
  if (kind === "object") return true;
  if (countOf(kinds, "object") >= LEAST_MAJORITY) return true;
  if (countOf(kinds, "array") >= LEAST_MAJORITY) {
    const readsAlike =
      fields.some((field) => LIST_OR_TEXT.includes(field)) &&
      !(kind === "string" && fields.includes("tags") && values.withComma > 0);
    return strictness === "habits" || !readsAlike;
  }
  return strictness === "habits" && !isYear(kind, values);
}

/** A year is a date as good as any other, be it a number or a text. */
const isYear = (kind: Kind, { kinds, forms, largest }: ValueProfile): boolean =>
  kind === "number"
    ? largest >= 1000 &&
      largest <= 9999 &&
      countOf(forms, "day", "date-time", "month", "year", "long-date") * 2 >= countOf(kinds, "string")
    : kind === "string" && countOf(forms, "day", "month", "date-time", "year") === countOf(kinds, "string");

function maximum(
  values: ValueProfile,
  { fields, isItem }: ValuePlace,
  kinds: readonly Kind[],
): Pick<ValueSchema, "maximum"> {
  const numbers = countOf(values.kinds, "number");
  if (!fields.includes("rating") || isItem || !kinds.includes("number") || numbers <= LEAST_MAJORITY) return {};
  const { largest, secondLargest } = values;
  const isSlip = isRare(1, numbers) && secondLargest <= LEAST_SCALE_WITH_SLIPS && largest > LEAST_SCALE_WITH_SLIPS;
  const scale = SCALES.find((most) => (isSlip ? secondLargest : largest) <= most);
  return scale === undefined ? {} : { maximum: scale };
}

import type { FieldName } from "../notes/fields.ts";
import type { ValueSchema } from "./inferred-schema.ts";
import { standOut } from "./outliers.ts";
import { countOf, type ValueProfile } from "./profile.ts";
import { PATTERNS, type TextForm } from "./text-form.ts";
import { DATES_SHARE, LEAST_MAJORITY, LEAST_PADDED_DATES } from "./thresholds.ts";
import type { ValuePlace } from "./value-place.ts";
import { hasWords, listedWords, statusWords } from "./word-list.ts";

/** Fields whose words are names, addresses or figures: a list of all there are would be wrong tomorrow. */
const OPEN_FIELDS: readonly FieldName[] = [
  "title",
  "authors",
  "url",
  "cover",
  "isbn",
  "pages",
  "series",
  "volume",
  "started",
  "finished",
  "date",
  "rating",
  "progress",
  "tags",
];
const DATE_FIELDS: readonly FieldName[] = ["started", "finished", "date"];

/** What a schema says of the texts of a key: the words they are, or the form they have. */
export function textSchema(values: ValueProfile, place: ValuePlace): ValueSchema {
  if (isDateKey(values, place.fields)) return dateSchema(values, place);
  const words = wordsOf(values, place);
  return words === null ? addressSchema(values) : { enum: words };
}

function wordsOf(values: ValueProfile, { fields, notes, reading, strictness }: ValuePlace): readonly string[] | null {
  if (values.words === null || !hasWords(values)) return null;
  if (fields.includes("status") && !fields.includes("tags")) return statusWords(values.words, notes, reading);
  return fields.some((field) => OPEN_FIELDS.includes(field)) ? null : listedWords(values.words, strictness);
}

const DATE_FORMS: readonly TextForm[] = ["day", "date-time", "month", "unpadded-date", "numeric-date", "long-date"];

function isDateKey({ forms, kinds }: ValueProfile, fields: readonly FieldName[]): boolean {
  const dates = countOf(forms, ...DATE_FORMS);
  const isByName = fields.some((field) => DATE_FIELDS.includes(field));
  if (isByName && countOf(forms, "broken-date") > 0) return true;
  return dates > 0 && dates >= countOf(kinds, "string") * DATES_SHARE && (dates >= LEAST_MAJORITY || isByName);
}

/** Dates in all the forms that the library writes, without those that stand out. No day is one that isn't in the calendar. */
function dateSchema({ forms }: ValueProfile, { strictness }: ValuePlace): ValueSchema {
  const allowed = (["date-time", "month", "year"] as const).filter((form) => countOf(forms, form) > 0);
  const unusual = { ...standOutDates(forms), ...(strictness === "habits" ? standOutTexts(forms) : {}) };
  const own = (["unpadded-date", "numeric-date", "long-date"] as const).filter(
    (form) => countOf(forms, form) > 0 && !unusual[form],
  );
  const isFree = countOf(forms, ...FREE_FORMS) > 0 && !unusual.other;
  const patterns = [...allowed, ...own].map((name) => PATTERNS[name]);
  const dates: ValueSchema =
    patterns.length === 0 ? { format: "date" } : { if: { pattern: patterns.join("|") }, else: { format: "date" } };
  return isFree ? { if: { pattern: PATTERNS.figures }, then: dates } : dates;
}

const FREE_FORMS: readonly TextForm[] = ["other", "number", "web-address", "bare-host", "placeholder"];

type Unusual = Partial<Record<"unpadded-date" | "numeric-date" | "long-date" | "other", boolean>>;

function standOutDates(forms: ValueProfile["forms"]): Unusual {
  const padded = countOf(forms, "day", "date-time");
  return {
    "unpadded-date": standOut(countOf(forms, "unpadded-date"), padded, LEAST_PADDED_DATES),
    "numeric-date": standOut(countOf(forms, "numeric-date"), padded),
  };
}

function standOutTexts(forms: ValueProfile["forms"]): Unusual {
  const padded = countOf(forms, "day", "date-time", "month", "year");
  return {
    "long-date": standOut(countOf(forms, "long-date"), padded),
    other: standOut(countOf(forms, ...FREE_FORMS), padded + countOf(forms, "long-date")),
  };
}

/** Addresses, where all texts are some but for one without its scheme. */
function addressSchema({ forms, kinds }: ValueProfile): ValueSchema {
  const addresses = countOf(forms, "web-address");
  const bare = countOf(forms, "bare-host");
  if (addresses < LEAST_MAJORITY || addresses + bare < countOf(kinds, "string")) return {};
  if (bare > 0 && !standOut(bare, addresses)) return {};
  return { pattern: PATTERNS["web-address"], patternErrorMessage: "Must be an http:// or https:// address" };
}

import { readAuthors } from "./authors.ts";
import { numberText } from "./field.ts";
import { FIELD_KEYS } from "./fields.ts";
import { headerLines } from "./header-lines.ts";
import type { NoteSource } from "./note.ts";
import { fieldsOf, firstOf, keysIn, type NoteFields } from "./note-fields.ts";
import { statedStatus, statusOfValue } from "./note-status.ts";
import { plainRating, ratingWhole } from "./rating.ts";
import { type LibraryHabits, type ReadOptions, USUAL_RATING_MAX } from "./read-options.ts";
import { headingKey, titleByHeading, titleByKeys } from "./title.ts";

const LARGE_RATING_MAX = 10;
/** So many fractions out of ten, and no plain number, make a scale of ten. */
const FEWEST_TENTHS = 3;
/** A heading that opens so many notes is a section's. */
const FEWEST_SECTIONS = 2;
const SLUG = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u;

/** What is counted, note by note, to tell the habits of a library. */
export interface HabitCounts {
  ratings: { plain: number; large: number; tenths: number };
  /** `ended`: notes that state that they were read, or given up. */
  readonly stated: { notes: number; all: number; ended: number };
  readonly statusKeys: Set<string>;
  dated: { all: number; besideFinished: number };
  bare: { all: number; headers: number };
  readonly openings: Map<string, number>;
  /** Authors that are written as slugs: they may have pages. */
  readonly authorSlugs: Set<string>;
}

export const emptyHabits = (): HabitCounts => ({
  ratings: { plain: 0, large: 0, tenths: 0 },
  stated: { notes: 0, all: 0, ended: 0 },
  statusKeys: new Set(),
  dated: { all: 0, besideFinished: 0 },
  bare: { all: 0, headers: 0 },
  openings: new Map(),
  authorSlugs: new Set(),
});

/** Counts one note. Takes nothing of it along, so that it can be let go. */
export function addNote(counts: HabitCounts, note: NoteSource, options: ReadOptions): void {
  const body = note.text.slice(note.bodyStart);
  const hasHeader = note.frontMatter === null && headerLines(body) !== null;
  const fields = fieldsOf(note.frontMatter, { text: body, hasHeader }, options.keys);
  if (note.frontMatter === null) counts.bare.all += 1;
  if (hasHeader) counts.bare.headers += 1;
  countRating(counts, fields);
  countStatus(counts, fields, options);
  countDates(counts, note);
  for (const author of readAuthors(fields, new Map())) if (SLUG.test(author)) counts.authorSlugs.add(author);
  if (titleByKeys(fields) !== null) return;
  const heading = titleByHeading(body, options.progressHeading, new Set());
  if (heading === null) return;
  const key = headingKey(heading);
  counts.openings.set(key, (counts.openings.get(key) ?? 0) + 1);
}

function countRating({ ratings }: HabitCounts, fields: NoteFields): void {
  for (const { node } of fields.valuesOf("rating")) {
    const text = numberText(node) ?? "";
    const number = plainRating(text);
    if (number !== null && number > 0) ratings.plain += 1;
    if (number !== null && number > USUAL_RATING_MAX && number <= LARGE_RATING_MAX) ratings.large += 1;
    if (ratingWhole(text) === LARGE_RATING_MAX) ratings.tenths += 1;
    if (number !== null) return;
  }
}

function countStatus(counts: HabitCounts, fields: NoteFields, { vocabulary }: ReadOptions): void {
  const key = firstOf(fields.valuesOf("status"), (node, word) =>
    statusOfValue(node, vocabulary) === null ? null : word,
  );
  if (key !== null) counts.statusKeys.add(key);
  const { by, status } = statedStatus(fields, vocabulary, counts.statusKeys);
  counts.stated.notes += 1;
  if (by !== "none" && by !== "unknown") counts.stated.all += 1;
  if (by === "not-completed" || status === "completed" || status === "abandoned") counts.stated.ended += 1;
}

/** Whether a finishing date stands beside `date`, empty ones included: then it is kept elsewhere. */
function countDates({ dated }: HabitCounts, { frontMatter }: NoteSource): void {
  const keys = frontMatter === null ? null : keysIn(frontMatter.root);
  if (!keys?.has("date")) return;
  dated.all += 1;
  if (FIELD_KEYS.finished.some((key) => keys.has(key))) dated.besideFinished += 1;
}

/** The habits of a library whose notes were all counted. @param authorNames names of authors by the slug of their page */
export function libraryHabits(
  { ratings, stated, statusKeys, dated, bare, openings }: HabitCounts,
  authorNames: ReadonlyMap<string, string> = new Map(),
): LibraryHabits {
  const isLarge = ratings.large > 0 || (ratings.plain === 0 && ratings.tenths >= FEWEST_TENTHS);
  return {
    ratingMax: isLarge ? LARGE_RATING_MAX : USUAL_RATING_MAX,
    hasStatus: stated.ended > 0 || (stated.all > 0 && stated.all * 2 >= stated.notes),
    statusKeys,
    isDateOfPage: dated.besideFinished * 2 > dated.all,
    hasHeaders: bare.headers > 1 && bare.headers * 2 >= bare.all,
    sections: new Set([...openings].filter(([, count]) => count >= FEWEST_SECTIONS).map(([key]) => key)),
    authorNames,
  };
}

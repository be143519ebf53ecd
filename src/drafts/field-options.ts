import type { Book } from "../catalogue/book.ts";
import type { FieldName } from "../notes/fields.ts";
import { isJekyllPath } from "../notes/jekyll.ts";
import { dateForms } from "./date-forms.ts";
import { bare, mostly, scalarsOf, textLike, type Value } from "./draft-value.ts";
import { type DraftField, type FieldOption, type Forms, inSlots, isFirst, NOTHING } from "./field-option.ts";
import type { KeyStyle } from "./key-style.ts";
import type { LibraryStyle } from "./library-style.ts";
import { authorForms, tagForms } from "./list-forms.ts";
import { ratingForms } from "./rating-forms.ts";
import { keysOf, slotAt, slotsOf, USUAL_SHARE } from "./slots.ts";
import { statusOptions } from "./status-options.ts";

/** All ways to write each field of a book in a library, the library's own first; the last of each is to leave it out. */
export type DraftOptions = Readonly<Record<DraftField, readonly FieldOption[]>>;

export function draftOptions(book: Book, style: LibraryStyle, path: string): DraftOptions {
  return {
    title: titleOptions(book, style),
    authors: [...inSlots("authors", style, ({ samples }) => authorForms(book.authors, samples, style.slugs)), NOTHING],
    category: [...categoryOptions(style), NOTHING],
    status: [...statusOptions(book, style), NOTHING],
    rating: [...ratingOptions(book, style), NOTHING],
    started: [...dateOptions("started", book.started === null ? [] : [book.started], book, style), NOTHING],
    finished: [...dateOptions("finished", book.reads, book, style), NOTHING],
    tags: [...tagOptions(book, style, path), NOTHING],
    isbn: [...isbnOptions(book, style), NOTHING],
    pages: [...pagesOptions(book, style), NOTHING],
    pageDate: [...pageDateOptions(book, style), NOTHING],
  };
}

function titleOptions({ title }: Book, style: LibraryStyle): FieldOption[] {
  const forms: Forms = ({ samples }) =>
    [textLike(title, samples), ...(["single", "double"] as const).map((quotes) => quotedText(title, quotes))].map(
      (value) => ({ value, says: title }),
    );
  const hasNone = style.keys.length > 0 && slotsOf("title", style).length === 0;
  // The file's name is the title where the notes have none.
  return [...(hasNone ? [{ ...NOTHING, says: title }] : []), ...inSlots("title", style, forms)];
}

const quotedText = (text: string, style: "single" | "double"): Value => ({ kind: "text", text, style });

/** The first note of a library says what it is about. */
const categoryOptions = (style: LibraryStyle): FieldOption[] =>
  isFirst(style) ? inSlots("category", style, () => [{ value: bare("book"), says: "book" }]) : [];

const ratingOptions = ({ rating }: Book, style: LibraryStyle): FieldOption[] =>
  rating === null ? [] : inSlots("rating", style, ({ samples }) => ratingForms(rating, style.ratingMax, samples));

/** A finishing or starting date: at its key, at `date` where that means it, or by the file's name. */
function dateOptions(
  field: "started" | "finished",
  dates: readonly string[],
  book: Book,
  style: LibraryStyle,
): FieldOption[] {
  if (dates.length === 0) return [];
  const forms: Forms = ({ samples }) => dateForms(dates, samples);
  const added = inSlots(field, style, forms);
  const own = Math.max(0, ...slotsOf(field, style).map(({ samples }) => samples.length));
  const [date] = keysOf("date", style);
  const isWaiting = book.status === "queued" || book.status === "reading" || book.status === "paused";
  if (date !== undefined && (field === "started") === isWaiting && isDateOfReading(date, own, style)) {
    const slot = slotAt(date);
    const atDate = forms(slot).map(({ value, says }) => ({
      entries: [{ target: slot.target, value }],
      says,
    }));
    return [...atDate, ...added];
  }
  const isInName = own === 0 && style.hasDatedNames && field === "finished";
  return isInName ? [{ ...NOTHING, says: dates.at(-1) }, ...added] : added;
}

/** Whether `date` is a day of reading, and not the page's beside those of reading. `own`: how many of these there are. */
const isDateOfReading = ({ samples }: KeyStyle, own: number, { isDateOfPage }: LibraryStyle): boolean =>
  own === 0 || (!isDateOfPage && samples.length > own * 2);

/** The date of a page that all notes have beside those of reading: the day on which the book was put on a list. */
function pageDateOptions({ added }: Book, style: LibraryStyle): FieldOption[] {
  const [date] = keysOf("date", style);
  if (added === null || date === undefined || date.share < USUAL_SHARE) return [];
  return dateForms([added], date.samples).map(({ value }) => ({
    entries: [{ target: slotAt(date).target, value }],
    says: null,
  }));
}

/** Whether a field beside the main ones is written: where the library or its schema has it, or where there is no note yet. */
const isWanted = (field: FieldName, style: LibraryStyle): boolean => isFirst(style) || slotsOf(field, style).length > 0;

function tagOptions({ tags }: Book, style: LibraryStyle, path: string): FieldOption[] {
  if (!isWanted("tags", style)) return [];
  return inSlots("tags", style, ({ target, samples }) => {
    const key = target.at === "key" ? (target.path.at(-1) ?? "") : "";
    return tagForms(tags, samples, isJekyllPath(path) && /^(?:tags|categories)$/i.test(key));
  });
}

function isbnOptions({ isbn10, isbn13 }: Book, style: LibraryStyle): FieldOption[] {
  if ((isbn10 ?? isbn13) === null || !isWanted("isbn", style)) return [];
  return inSlots("isbn", style, ({ target, samples }) => {
    const texts = scalarsOf(samples).map(({ source }) => source.replaceAll(/[\s-]/g, ""));
    const word = target.at === "key" ? (target.path.at(-1) ?? "") : "";
    const isTen =
      /10$/.test(word) || (texts.length > 0 && texts.filter((text) => text.length === 10).length * 2 > texts.length);
    const isbn = isTen ? isbn10 : (isbn13 ?? isbn10);
    if (isbn === null) return [];
    const isNumber = mostly(scalarsOf(samples), ({ value }) => typeof value === "number") && /^[1-9]\d+$/.test(isbn);
    const text: Value = samples.length === 0 ? quotedText(isbn, "double") : textLike(isbn, samples);
    return (isNumber ? [bare(isbn), text] : [text]).map((value) => ({ value, says: [isbn10, isbn13] }));
  });
}

function pagesOptions({ pages }: Book, style: LibraryStyle): FieldOption[] {
  if (pages === null || !isWanted("pages", style)) return [];
  return inSlots("pages", style, ({ samples }) => {
    const sample = scalarsOf(samples).at(-1);
    const [, unit] = /^\d[\d,]*(\s*\p{L}+\.?)$/u.exec(sample?.source ?? "") ?? [];
    const isText = sample !== undefined && typeof sample.value === "string";
    const like = isText ? [textLike(`${pages}${unit ?? ""}`, samples)] : [];
    return [...like, bare(String(pages))].map((value) => ({ value, says: pages }));
  });
}

import { normalWord } from "../text/near-words.ts";
import { STATUS_TABLE, STATUSES } from "./status.ts";

/** What is read from a note's keys. */
export type FieldName =
  | "title"
  | "authors"
  | "category"
  | "status"
  | "rating"
  | "started"
  | "finished"
  | "date"
  | "url"
  | "cover"
  | "tags"
  | "series"
  | "volume"
  | "pages"
  | "isbn"
  | "progress"
  | "currentPage"
  | "lastPage";

const keys = (...words: readonly string[]): string[] => words.map(normalWord);

/** `book` or `work` before a key says that it is about the book: such keys are tried before the others. */
const prefixed = (...words: readonly string[]): string[] =>
  ["book", "work"].flatMap((prefix) => words.map((word) => normalWord(prefix + word)));

const ofBook = (...words: readonly string[]): string[] => [...prefixed(...words), ...keys(...words)];

/**
 * The keys of each field, in the order in which they are tried. Case, white space, `-` and `_` don't count: `dateRead`,
 * `Date read` and `date_read` are one key; here they are as `normalWord` writes them.
 */
export const FIELD_KEYS: Readonly<Record<FieldName, readonly string[]>> = {
  // Where `book` is a text, it is the title, and `title` that of the review.
  title: [...prefixed("title", "name", "full-title"), ...keys("book", "title", "name", "full-title")],
  authors: ofBook("author", "authors", "by", "writer", "writers", "creator", "creators"),
  category: ofBook("category", "type", "kind"),
  status: ofBook("status", "reading-status", "read-status", "shelf", "exclusive-shelf", "shelves"),
  rating: ofBook("rating", "my-rating", "stars", "score"),
  started: keys(
    ...["started", "date-started", "start-date", "started-at", "start", "begun"],
    ...["started-on", "started-date", "started-reading", "date-start", "date-begun", "reading-started"],
  ),
  finished: keys(
    ...["finished", "completed", "read", "last-read", "last-completed", "date-read", "date-finished"],
    ...["date-completed", "read-date", "read-at", "reading-date", "finished-date", "completion-date"],
    ...["end-date", "end", "dates-read", "finished-on", "finished-at", "finish-date", "finish", "completed-on"],
    ...["completed-at", "completed-date", "read-on", "dates-finished", "date-end", "ended", "finished-reading"],
    ...["reading-finished", "year-read", "year-finished", "read-year", "read-dates", "finish-dates"],
  ),
  date: keys("date"),
  url: ofBook("url", "link", "website", "source-url"),
  cover: ofBook(
    "cover",
    "cover-image",
    "cover-url",
    "cover-art",
    "cover-img",
    "image",
    "image-url",
    "thumbnail",
    "poster",
    "img",
  ),
  tags: ofBook("tags", "tag", "genre", "genres", "categories", "topic", "topics", "subject", "subjects", "shelves"),
  series: ofBook("series"),
  volume: ofBook("series-number", "series-index", "series-position", "volume"),
  pages: ofBook("pages", "page-count", "num-pages", "number-of-pages", "total-pages", "total-page"),
  isbn: ofBook("isbn", "isbn13", "isbn10"),
  progress: keys("progress"),
  currentPage: keys("current-page", "progress-current"),
  lastPage: keys("progress-max", "progress-total"),
};

/** Fields that a note gets in the course of reading: one that is queued has none of them, one that is being read few. */
export const LATER_FIELDS: readonly FieldName[] = ["started", "finished", "date", "rating", "progress", "currentPage"];

export const FIELD_NAMES: readonly FieldName[] = Object.keys(FIELD_KEYS).filter((name): name is FieldName =>
  Object.hasOwn(FIELD_KEYS, name),
);

/** Keys that mean a status where they are true, in the order in which they are tried: what was given up was not read. */
export const STATUS_FLAGS = [...STATUSES]
  .reverse()
  .flatMap((status) => STATUS_TABLE[status].flags.map((key) => ({ key: normalWord(key), status })));

/** A field that a key is tried for, and when: 0 is first. */
interface FieldRank {
  readonly field: FieldName;
  readonly rank: number;
}

const RANKS = new Map<string, FieldRank[]>();
for (const field of FIELD_NAMES)
  for (const [rank, key] of FIELD_KEYS[field].entries()) RANKS.set(key, [...(RANKS.get(key) ?? []), { field, rank }]);

/** The fields that a key, as `normalWord` writes it, is tried for. */
export const ranksOf = (key: string): readonly FieldRank[] => RANKS.get(key) ?? [];

/** Whether a key, as `normalWord` writes it, is one that something is read from. */
export const isKnownKey = (key: string): boolean => RANKS.has(key) || STATUS_FLAGS.some((flag) => flag.key === key);

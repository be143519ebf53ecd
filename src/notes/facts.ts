import { readAuthors } from "./authors.ts";
import { readCategory, readCover, readIsbn, readPages, readSeries, readUrl } from "./book-data.ts";
import { numberText } from "./field.ts";
import type { NoteFacts, NoteSource } from "./note.ts";
import { fieldsOf, firstOf, type NoteFields } from "./note-fields.ts";
import { type StatedStatus, statedStatus } from "./note-status.ts";
import { readProgress } from "./progress.ts";
import { readRating } from "./rating.ts";
import { type ReadOptions, ratingScale } from "./read-options.ts";
import { pageDates, type ReadingDates, readDates } from "./reading-dates.ts";
import { STATUS_TABLE, STATUSES, type Status } from "./status.ts";
import { readTags } from "./tags.ts";
import { titleByHeading, titleByKeys, titleFromPath } from "./title.ts";

/** Reads a note into the shape of `notes --format json`. What is not understood is null, never an error. */
export function readFacts(note: NoteSource, options: ReadOptions): NoteFacts {
  const { path, frontMatter } = note;
  const body = note.text.slice(note.bodyStart);
  const { library, vocabulary, progressHeading } = options;
  const fields = fieldsOf(
    frontMatter,
    { text: body, hasHeader: frontMatter === null && library.hasHeaders },
    options.keys,
  );
  const stated = statedStatus(fields, vocabulary, library.statusKeys);
  const dates = readDates(fields, path, stated, { date: options.date, ...library });
  const status = statusOf(stated, dates, fields, note, options);
  return {
    path,
    title: titleByKeys(fields) ?? titleByHeading(body, progressHeading, library.sections) ?? titleFromPath(path),
    authors: readAuthors(fields, library.authorNames),
    category: readCategory(fields),
    status,
    rating: firstOf(fields.valuesOf("rating"), (node) => readRating(numberText(node) ?? "", ratingScale(options))),
    started: dates.started,
    finished: dates.reads.at(-1) ?? null,
    url: readUrl(fields),
    cover: readCover(fields),
    tags: readTags(fields.valuesOf("tags"), path, vocabulary),
    progress: readProgress(fields, body, status, progressHeading),
    reads: dates.reads,
    series: readSeries(fields),
    pages: readPages(fields),
    isbn: readIsbn(fields),
  };
}

/** The status a note states, else the one that its dates mean. */
function statusOf(
  { status, by }: StatedStatus,
  { started, reads }: ReadingDates,
  fields: NoteFields,
  { path }: NoteSource,
  { date }: ReadOptions,
): Status | null {
  if (by === "unknown") return null;
  if (by === "not-completed")
    return started !== null || pageDates(fields, path, date).length > 0 ? statusByDate("started") : null;
  if (status !== null) return status;
  if (reads.length > 0) return statusByDate("finished");
  return started === null ? null : statusByDate("started");
}

const statusByDate = (date: "started" | "finished"): Status | null =>
  STATUSES.find((status) => STATUS_TABLE[status].date === date) ?? null;

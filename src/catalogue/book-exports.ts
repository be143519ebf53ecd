import { err, ok, type Result } from "../errors.ts";
import { statusOfTag } from "../notes/note-status.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import type { Book } from "./book.ts";
import { type Row, readCsvTable } from "./csv-table.ts";
import { goodreads } from "./goodreads.ts";
import { storyGraph } from "./storygraph.ts";

/** A service whose export is read. One more is a file and its line in `EXPORTS`. */
interface BookExport {
  readonly name: string;
  /** Columns that every export of it has, and of no other service all. */
  readonly columns: readonly string[];
  readonly bookIn: (row: Row, vocabulary: Vocabulary) => Book;
}

const EXPORTS: readonly BookExport[] = [goodreads, storyGraph];

/** Names of columns that are shown of a file that is no export. */
const MOST_SHOWN = 8;

export interface ReadExport {
  readonly service: string;
  readonly books: readonly Book[];
  /** How many rows have no title. */
  readonly untitled: number;
}

/**
 * Reads the export of a service, which its columns tell. A row without a title is no book.
 * @param vocabulary the repository's words of status.
 * @returns the books in the order of the file, or what is wrong with it as the rest of a sentence that begins with its name
 */
export function readExport(text: string, vocabulary: Vocabulary): Result<ReadExport, string> {
  const table = readCsvTable(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const service = EXPORTS.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (service === undefined) return err(noExport(header));
  const all = rows.map((row) => service.bookIn(row, vocabulary));
  const books = all.filter(({ title }) => title !== "");
  return ok({
    service: service.name,
    books: books.map((book) => ({ ...book, tags: book.tags.filter((tag) => statusOfTag(tag, vocabulary) === null) })),
    untitled: all.length - books.length,
  });
}

function noExport(header: readonly string[]): string {
  const names = EXPORTS.map(({ name, columns }) => `${name} (which has the columns ${columns.join(", ")})`);
  const shown = header.slice(0, MOST_SHOWN).map((name) => name.slice(0, 40));
  const found = header.length === 0 ? "it is empty" : `its first line is ${shown.join(", ")}`;
  const more = header.length > MOST_SHOWN ? ` and ${header.length - MOST_SHOWN} more` : "";
  return `is no export of ${names.join(" or of ")}: ${found}${more}.`;
}

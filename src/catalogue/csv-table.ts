import { CsvError, parse } from "csv-parse/sync";
import { err, ok, type Result } from "../errors.ts";
import { LIMITS } from "../limits.ts";

/** A row of a table: the text of a column, "" where it has none. */
export type Row = (column: string) => string;

export interface CsvTable {
  /** The names of the columns, trimmed. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** What is wrong with a CSV file, as the rest of a sentence that begins with its name. */
export type CsvFault = string;

/** Spreadsheets of many countries write `;`. */
const DELIMITERS = [",", ";", "\t"];

/**
 * Reads a CSV file (RFC 4180, and quotes inside a cell without quotes, which Goodreads writes). The delimiter is the one
 * that gives the first line the most columns.
 */
export function readCsvTable(text: string): Result<CsvTable, CsvFault> {
  if (text.length > LIMITS.importLength) return err(`is longer than ${LIMITS.importLength} characters.`);
  try {
    const [delimiter = ","] = [...DELIMITERS].sort((a, b) => columnsOf(text, b) - columnsOf(text, a));
    const [header = [], ...records] = recordsOf(text, delimiter, LIMITS.importRows + 2);
    if (records.length > LIMITS.importRows) return err(`has more than ${LIMITS.importRows} rows: split it.`);
    const names = header.map((name) => name.trim());
    return ok({ header: names, rows: records.map((cells) => (column) => cells[names.indexOf(column)]?.trim() ?? "") });
  } catch (error) {
    if (error instanceof CsvError) return err(`can't be read as CSV (${error.code}).`);
    throw error;
  }
}

const columnsOf = (text: string, delimiter: string): number => recordsOf(text, delimiter, 1)[0]?.length ?? 0;

const recordsOf = (text: string, delimiter: string, most: number): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    to: most,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });

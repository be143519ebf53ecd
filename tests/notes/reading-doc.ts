import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of a table, its cells by the header of their column. */
export type Row = Readonly<Record<string, string>>;

const TEXT = readFileSync(join(import.meta.dirname, "../../docs/reading.md"), "utf8");

/** The rows of all tables of docs/reading.md whose header has these columns, among others. */
export function rowsWith(...columns: readonly string[]): Row[] {
  const tables = TEXT.split(/\n\n+/).filter((block) => block.startsWith("| "));
  return tables.flatMap((table) => {
    const [header = [], , ...rows] = table.trimEnd().split("\n").map(cellsOf);
    if (!columns.every((column) => header.includes(column))) return [];
    return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])));
  });
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

/** The lines that a cell shows, without their backticks: one for each code span, and empty ones between. */
export const linesIn = (cell = ""): string =>
  cell === ""
    ? ""
    : cell
        .split("<br>")
        .map((line) => line.replace(/^(`+) ?(.*?) ?\1$/, "$2"))
        .join("\n");

/** The code spans of a cell. */
export const wordsIn = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);

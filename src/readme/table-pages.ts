import { compareText } from "../text/compare.ts";
import type { BlockTarget } from "./blocks/block.ts";
import { type GeneratedFile, signed } from "./generated-sign.ts";
import { folded } from "./order.ts";
import { pagePath } from "./picture-places.ts";
import { relativeLink } from "./relative-links.ts";
import type { ShelfNote } from "./shelf.ts";
import { bytesOf, FILE_LIMIT } from "./size.ts";
import type { TablePart } from "./table-parts.ts";
import { partText, type RowWriter } from "./table-text.ts";

/** What a table that is too long is made of, and the room (in bytes) it has in its file. */
interface LongTable {
  readonly room: number;
  readonly target: BlockTarget;
  readonly rows: RowWriter;
  /** All of its parts. */
  readonly parts: readonly TablePart[];
  readonly draw: (notes: readonly ShelfNote[]) => { readonly texts: readonly string[] };
}

/** What is left in the file, the files with the rest, and the line that links to them. */
interface Overflow {
  readonly shown: readonly ShelfNote[];
  readonly files: readonly GeneratedFile[];
  readonly words: string;
}

/** Room for the words around a table: links to other files, and how many more there are. */
const WORDS_ROOM = 2_000;

/**
 * Parts a table between its file, which keeps the newest notes, and files beside it, each short enough for GitHub to
 * show. A row that is too long for any file has one to itself.
 */
export function overflow(notes: readonly ShelfNote[], table: LongTable): Overflow {
  const cost = costOf(table);
  const newest = new Set(take(newestFirst(notes), table.room - WORDS_ROOM, cost));
  const shown = notes.filter((note) => newest.has(note));
  const slices: ShelfNote[][] = [];
  for (let rest = notes.filter((note) => !newest.has(note)); rest.length > 0; ) {
    const slice = take(rest, FILE_LIMIT - WORDS_ROOM, cost);
    slices.push(slice);
    rest = rest.slice(slice.length);
  }
  const paths = slices.map((_, index) => pagePath(table.target.path, table.target.number, index + 1));
  const files = slices.map((slice, index) => restFile(table, paths, index, table.draw(slice).texts));
  const links = paths.map((path, index) => `[${index + 1}](${relativeLink(table.target.path, path)})`);
  const more = notes.length - shown.length;
  const words =
    links.length === 1
      ? `… and ${more} older ones [on a page of their own](${relativeLink(table.target.path, paths[0] ?? "")}).`
      : `… and ${more} older ones on pages of their own: ${links.join(" · ")}`;
  return { shown, files, words };
}

/** The first of notes whose rows fit; one at least. */
function take(notes: readonly ShelfNote[], room: number, cost: ReturnType<typeof costOf>): ShelfNote[] {
  const opened = new Set<number>();
  let left = room;
  let count = 0;
  for (const note of notes) {
    left -= cost(note, opened);
    if (left < 0 && count > 0) break;
    count += 1;
  }
  return notes.slice(0, count);
}

/** Bytes that a note's rows take, with the heads of the parts that are not `opened` yet (and are then). */
function costOf({ parts, rows }: LongTable): (note: ShelfNote, opened: Set<number>) => number {
  const heads = parts.map(
    (part) => bytesOf(`${partText({ ...part, notes: [] }, rows)}\n\n`) + String(part.notes.length).length,
  );
  const places = new Map<ShelfNote, number[]>();
  for (const [index, part] of parts.entries()) {
    for (const note of part.notes) {
      const known = places.get(note);
      if (known) known.push(index);
      else places.set(note, [index]);
    }
  }
  return (note, opened) => {
    const own = places.get(note) ?? [];
    const fresh = own.filter((index) => !opened.has(index));
    for (const index of fresh) opened.add(index);
    return fresh.reduce((sum, index) => sum + (heads[index] ?? 0), rowBytes(rows.row(note)) * own.length);
  };
}

/** Bytes of a row: its cells, and `| ` or ` |` around each, with the line's end. */
const rowBytes = (cells: readonly string[]): number => bytesOf(`| ${cells.join(" | ")} |`);

/** By `finished`, else `started`, then by title and path; without a date last. */
function newestFirst(notes: readonly ShelfNote[]): ShelfNote[] {
  const keyed = notes.map((note) => ({
    note,
    day: note.facts.finished ?? note.facts.started ?? "",
    title: folded(note.facts.title),
  }));
  keyed.sort(
    (a, b) =>
      compareText(b.day, a.day) || compareText(a.title, b.title) || compareText(a.note.facts.path, b.note.facts.path),
  );
  return keyed.map(({ note }) => note);
}

function restFile(
  { target }: LongTable,
  paths: readonly string[],
  index: number,
  texts: readonly string[],
): GeneratedFile {
  const path = paths[index] ?? "";
  const back = `[Back](${relativeLink(path, target.path)})`;
  const page = paths.length === 1 ? "" : ` · page ${index + 1} of ${paths.length}`;
  const next = paths[index + 1];
  const onward = next === undefined ? [] : [`[Next page](${relativeLink(path, next)})`];
  return { path, text: `${signed(["", `${back}${page}`, ...texts, ...onward].join("\n\n").slice(1))}\n` };
}

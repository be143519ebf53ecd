import { groupBy } from "../group-by.ts";
import type { BlockFile } from "../readme/render-readme.ts";
import type { Shelf, ShelfNote } from "../readme/shelf.ts";
import { figureChanges } from "./figure-changes.ts";
import { drawnFiles, shownBlocks } from "./preview-blocks.ts";
import { type Change, changesOf, noteWords } from "./row-changes.ts";

/** What a merge changes in the README: rows by path, then figures of the summary. Neither: how they are shown. */
export interface Preview {
  readonly rows: readonly RowChange[];
  readonly figures: readonly Change[];
}

/** What happens to a note's row, in the note's own words. */
export type RowChange =
  | { readonly kind: "new"; readonly path: string; readonly title: string; readonly words: readonly string[] }
  | { readonly kind: "gone"; readonly path: string; readonly title: string }
  | {
      readonly kind: "changed";
      readonly path: string;
      readonly title: string;
      /** The path it had, if that was another. */
      readonly from: string | null;
      readonly changes: readonly Change[];
    };

const NO_README_YET: readonly BlockFile[] = [{ path: "README.md", text: null }];
/** What may order, group or draw a note without being shown in words. */
const ALL_COLUMNS = [
  "title",
  "author",
  "category",
  "status",
  "progress",
  "rating",
  "started",
  "finished",
  "tags",
  "url",
  "cover",
  "coverImage",
];

/**
 * Compares the shelf at the base with the shelf at the head, as the README's blocks show them; null when they show the
 * same. `files` are the README files with the blocks, whose generated text isn't looked at; without them, a README is
 * taken that has no blocks yet. Give both shelves the same `today`, or the year's figures change by themselves.
 */
export function previewOf(base: Shelf, head: Shelf, files: readonly BlockFile[] = NO_README_YET): Preview | null {
  const after = drawnFiles(files, head);
  if (drawnFiles(files, base).every((text, index) => text === after[index])) return null;
  const shown = shownBlocks(files, head);
  const figures = shown.figures ? figureChanges(base, head) : [];
  const rows = rowChanges(base, head, shown.columns);
  if (rows.length > 0 || figures.length > 0) return { rows, figures };
  return { rows: rowChanges(base, head, ALL_COLUMNS), figures };
}

/** By path: all that appear, change or go, as far as `columns` show it. */
function rowChanges(base: Shelf, head: Shelf, columns: readonly string[]): RowChange[] {
  const before = new Map(base.notes.map((note) => [note.facts.path, note]));
  const paths = new Set(head.notes.map(({ facts }) => facts.path));
  const gone = base.notes.filter(({ facts }) => !paths.has(facts.path));
  const appeared = head.notes.filter(({ facts }) => !before.has(facts.path));
  const moved = moves(gone, appeared);
  const left = new Set([...moved.values()].map(({ facts }) => facts.path));
  const rows = head.notes.flatMap((note): RowChange[] => {
    const { path, title } = note.facts;
    const old = before.get(path) ?? moved.get(path);
    if (old === undefined) return [{ kind: "new", path, title, words: noteWords(note, columns, head.ratingMax) }];
    const from = old.facts.path === path ? null : old.facts.path;
    const changes = changesOf([old, base.ratingMax], [note, head.ratingMax], columns);
    return from === null && changes.length === 0
      ? []
      : [{ kind: "changed", path, title: old.facts.title, from, changes }];
  });
  const went = gone.filter(({ facts }) => !left.has(facts.path));
  return [...rows, ...went.map(({ facts: { path, title } }): RowChange => ({ kind: "gone", path, title }))].sort(
    byPath,
  );
}

const byPath = (a: RowChange, b: RowChange): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** New path -> the note that moved there: one of the same title, if on both sides there is only one of it. */
function moves(gone: readonly ShelfNote[], appeared: readonly ShelfNote[]): ReadonlyMap<string, ShelfNote> {
  const [from, to] = [byTitle(gone), byTitle(appeared)];
  const pairs = new Map<string, ShelfNote>();
  for (const [title, there] of to) {
    const [[old, ...others], [note, ...more]] = [from.get(title) ?? [], there];
    if (old && note && others.length === 0 && more.length === 0) pairs.set(note.facts.path, old);
  }
  return pairs;
}

const byTitle = (notes: readonly ShelfNote[]): ReadonlyMap<string, readonly ShelfNote[]> =>
  groupBy(notes, ({ facts }) => facts.title);

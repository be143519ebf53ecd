import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import type { NoteFacts } from "../../src/notes/note.ts";
import { vocabularyOf } from "../../src/notes/vocabulary.ts";
import { updateFile } from "../../src/readme/render-readme.ts";
import type { Shelf, ShelfNote } from "../../src/readme/shelf.ts";

/** What is known of a note in a test. */
export type Facts = Partial<NoteFacts>;

/** A note of which only the given is known. */
export const note = (
  facts: Facts,
  data: Readonly<Record<string, unknown>> = {},
  written: Readonly<Record<string, string>> = {},
): ShelfNote => ({
  facts: {
    path: "content/reading/note.md",
    title: "A note",
    authors: [],
    category: null,
    status: null,
    rating: null,
    started: null,
    finished: null,
    url: null,
    cover: null,
    tags: [],
    progress: null,
    reads: facts.finished ? [facts.finished] : [],
    series: null,
    pages: null,
    isbn: null,
    ...facts,
  },
  data,
  written,
});

export const shelfOf = (notes: readonly ShelfNote[], more: Partial<Shelf> = {}): Shelf => ({
  notes,
  today: "2026-11-22",
  ratingMax: 5,
  vocabulary: vocabularyOf({}),
  goal: {},
  publicFolder: null,
  chartFolder: null,
  ...more,
});

/** Notes by title, with paths that keep the order they are given in. */
export const notes = (...facts: Facts[]): ShelfNote[] =>
  facts.map((one, index) => note({ path: `content/reading/${String(index).padStart(2, "0")}.md`, ...one }));

/** What a file of one block says between its markers. */
export function drawn(block: string, shelf: Shelf, path = "README.md"): string {
  const name = block.split(" ", 1)[0] ?? "";
  const [open, close] = [`<!-- bookends:${block} -->\n`, `\n<!-- /bookends:${name} -->\n`];
  const updated = updateFile({ path, text: open.trimEnd() + close }, shelf);
  if (!updated.ok) throw new Error(JSON.stringify(updated.faults));
  return updated.text.slice(open.length, -close.length);
}

export const parseGfm = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The tables of a text as a GFM parser reads them: rows of the texts of their cells, header first. */
export const tablesIn = (text: string): string[][][] =>
  parseGfm(text)
    .children.filter((node) => node.type === "table")
    .map((table) => table.children.map((row) => row.children.map((cell) => textOf(cell))));

/** The titles of a drawn table, top down. */
export const titlesIn = (text: string): string[] =>
  tablesIn(text).flatMap((rows) => rows.slice(1).map((row) => row[0] ?? ""));

/** All nodes of a tree, root left out. */
export function nodesIn(node: Root | RootContent): RootContent[] {
  return "children" in node ? node.children.flatMap((child) => [child, ...nodesIn(child)]) : [];
}

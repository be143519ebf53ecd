import { readOptions } from "../readme/block-options.ts";
import { findRegions } from "../readme/regions.ts";
import { type BlockFile, updateFile } from "../readme/render-readme.ts";
import type { Shelf } from "../readme/shelf.ts";
import { tableOptions } from "../readme/table-options.ts";

/** What the blocks of the README files let a reader see. */
export interface ShownBlocks {
  /** Of all tables, and of the summary's paragraphs about notes being read. */
  readonly columns: readonly string[];
  /** Whether there is a summary. */
  readonly figures: boolean;
}

const OF_THE_SUMMARY = ["title", "author", "status", "progress"];

/** What the files' blocks show; for a file without blocks, those that Bookends appends. */
export function shownBlocks(files: readonly BlockFile[]): ShownBlocks {
  const blocks = files.flatMap(blocksOf);
  const tables = blocks.filter(({ name }) => name === "table");
  const figures = blocks.some(({ name }) => name === "progress");
  const columns = tables.flatMap(
    ({ options, line }) => tableOptions(readOptions(options, line).options, line).table.columns,
  );
  return { columns: [...new Set([...(figures ? OF_THE_SUMMARY : []), ...columns])], figures };
}

interface ShownBlock {
  readonly name: string;
  readonly options: string;
  readonly line: number;
}

const APPENDED: readonly ShownBlock[] = ["progress", "table"].map((name) => ({ name, options: "", line: 1 }));

function blocksOf({ text }: BlockFile): readonly ShownBlock[] {
  const { regions } = findRegions(text ?? "");
  return regions.length === 0 ? APPENDED : regions;
}

/** All that the files' blocks make of a shelf, to be compared; one whose blocks are wrong will not change. */
export const drawnFiles = (files: readonly BlockFile[], shelf: Shelf): string[] =>
  files.map((file) => {
    const updated = updateFile(file, shelf);
    return updated.ok ? JSON.stringify(updated) : "";
  });

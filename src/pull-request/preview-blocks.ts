import { isBlock, prepareBlock } from "../readme/blocks/index.ts";
import { findRegions } from "../readme/regions.ts";
import { type BlockFile, updateFile } from "../readme/render-readme.ts";
import type { Shelf } from "../readme/shelf.ts";

/** What the blocks of the README files let a reader see. */
export interface ShownBlocks {
  /** Of all tables, and of the summary's paragraphs about notes being read. */
  readonly columns: readonly string[];
  /** Whether there is a summary. */
  readonly figures: boolean;
}

/** What the files' blocks show of the notes of a shelf; for a file without blocks, those that Bookends appends. */
export function shownBlocks(files: readonly BlockFile[], shelf: Shelf): ShownBlocks {
  const blocks = files.flatMap(blocksOf).flatMap((block) => {
    const prepared = prepareBlock(block, shelf);
    return "faults" in prepared ? [] : [prepared];
  });
  return {
    columns: [...new Set(blocks.flatMap(({ columns }) => columns))],
    figures: blocks.some(({ hasFigures }) => hasFigures),
  };
}

interface ShownBlock {
  readonly name: string;
  readonly options: string;
  readonly line: number;
}

const APPENDED: readonly ShownBlock[] = ["progress", "table"].map((name) => ({ name, options: "", line: 1 }));

function blocksOf({ path, text }: BlockFile): readonly ShownBlock[] {
  const { regions } = findRegions(text ?? "", isBlock, path);
  return regions.length === 0 ? APPENDED : regions;
}

/** All that the files' blocks make of a shelf, to be compared; one whose blocks are wrong will not change. */
export const drawnFiles = (files: readonly BlockFile[], shelf: Shelf): string[] =>
  files.map((file) => {
    const updated = updateFile(file, shelf);
    return updated.ok ? JSON.stringify(updated) : "";
  });

import type { BlockFault } from "../block-fault.ts";
import type { GeneratedFile } from "../generated-sign.ts";
import type { OptionReader } from "../option-values.ts";
import type { Shelf } from "../shelf.ts";

/** What a block writes between its markers. */
export interface BlockOutput {
  /** Markdown, lines ending in LF and without a final one. */
  readonly text: string;
  /** Table rows in it, headers not counted; null: it is no table. */
  readonly rows: number | null;
  /** Files it links to or shows. */
  readonly files: readonly GeneratedFile[];
  /** The same in at most `room` bytes of UTF-8, as far as that can be; null: it is short anyway. */
  readonly shrink: ((room: number) => BlockOutput) | null;
}

/** Where a block is drawn: links start at the file's path, and files of the block's own may take a name of this stem. */
export interface BlockTarget {
  /** Of the file, relative to the repository. */
  readonly path: string;
  /** The block's number in the file, from 1. */
  readonly number: number;
}

export type Draw = (shelf: Shelf, target: BlockTarget) => BlockOutput;

/** A block whose options are read: how it draws a shelf, and what a reader sees in it. */
export interface PreparedBlock {
  readonly draw: Draw;
  /** What it shows of a note, as names of columns. */
  readonly columns: readonly string[];
  /** Whether it shows the shelf's figures. */
  readonly hasFigures: boolean;
}

/** One kind of block. */
export interface Block {
  /** The word after `bookends:`. */
  readonly name: string;
  readonly options: readonly string[];
  /** Reads its options. What is wrong with a value is in the reader's faults afterwards, and the result is not used. */
  readonly prepare: (reader: OptionReader) => PreparedBlock;
}

/** What is wrong with a block's name or options, or the block itself. */
export type BlockReading = PreparedBlock | { readonly faults: readonly BlockFault[] };

/** An output that is this text and nothing else. */
export const textBlock = (text: string): BlockOutput => ({ text, rows: null, files: [], shrink: null });

import type { BlockFault } from "../block-fault.ts";
import type { Options } from "../block-options.ts";
import type { GeneratedFile } from "../generated-sign.ts";
import type { Shelf } from "../shelf.ts";

/** What a block shows. */
export interface Shown {
  /** Markdown, lines ending in LF and without a final one. */
  readonly text: string;
  /** Table rows in it, headers not counted; null: it is no table. */
  readonly rows: number | null;
  /** Files it links to or shows. */
  readonly files: readonly GeneratedFile[];
  /** The same in at most `room` bytes of UTF-8, as far as that can be; null: it is short anyway. */
  readonly shrink: ((room: number) => Shown) | null;
}

/** Where a block is drawn: links start at the file's path, and files of the block's own may take a name of this stem. */
export interface Spot {
  /** Of the file, relative to the repository. */
  readonly path: string;
  /** The block's number in the file, from 1. */
  readonly number: number;
}

export type Draw = (shelf: Shelf, spot: Spot) => Shown;

/** One kind of block: which options it takes, and how they make a drawing or faults (at `line`, from 1). */
export interface Block {
  readonly options: readonly string[];
  readonly prepare: (options: Options, line: number) => { readonly draw: Draw; readonly faults: readonly BlockFault[] };
}

/** A block that is this text and nothing else. */
export const plain = (text: string): Shown => ({ text, rows: null, files: [], shrink: null });

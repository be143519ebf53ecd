import type { RootContent } from "mdast";
import type { BlockFault } from "./fault.ts";
import type { Options } from "./options.ts";
import type { Shelf } from "./shelf.ts";

/** What a block shows: markdown nodes, and the number of table rows in them (null: it is no table). */
export interface Shown {
  readonly nodes: RootContent[];
  readonly rows: number | null;
}

/** Draws a block for the file at `path` (relative to the repository: links start there). */
export type Draw = (shelf: Shelf, path: string) => Shown;

/** One kind of block: which options it takes, and how they make a drawing or faults (at `line`, from 1). */
export interface Block {
  readonly options: readonly string[];
  readonly prepare: (options: Options, line: number) => { readonly draw: Draw; readonly faults: readonly BlockFault[] };
}

import { nearest } from "../../text/near-words.ts";
import type { BlockFault } from "../block-fault.ts";
import { readOptions } from "../block-options.ts";
import { optionReader } from "../option-values.ts";
import type { Region } from "../regions.ts";
import type { Shelf } from "../shelf.ts";
import type { Block, BlockReading } from "./block.ts";
import { chartBlock } from "./chart-block.ts";
import { progressBlock } from "./progress-block.ts";
import { shelfBlock } from "./shelf-block.ts";
import { statsBlock } from "./stats-block.ts";
import { tableBlock } from "./table-block.ts";
import { yearBlock } from "./year-block.ts";

/** All kinds of blocks, in the order in which messages list them. A new block is a file beside this one and a line here. */
const BLOCKS: readonly Block[] = [chartBlock, progressBlock, shelfBlock, statsBlock, tableBlock, yearBlock];

const BY_NAME: ReadonlyMap<string, Block> = new Map(BLOCKS.map((block) => [block.name, block]));

/**
 * Reads a region as a block.
 * @param shelf says which columns, tags and status words there are
 * @returns the block, or all that is wrong with its name and options
 */
export function prepareBlock(
  { name, options: text, line }: Pick<Region, "name" | "options" | "line">,
  shelf: Shelf,
): BlockReading {
  const block = BY_NAME.get(name);
  if (block === undefined) return { faults: [unknownBlock(name, line)] };
  const { options, faults } = readOptions(text, line);
  const unknown = [...options.keys()].filter((option) => !block.options.includes(option));
  const reader = optionReader(options, line, shelf);
  const prepared = block.prepare(reader);
  const all = [
    ...faults,
    ...unknown.map((option) => ({ fault: "unknown-option" as const, line, block: name, option, known: block.options })),
    ...reader.faults,
  ];
  return all.length === 0 ? prepared : { faults: all };
}

/** Whether there is a kind of block of this name. */
export const isBlock = (name: string): boolean => BY_NAME.has(name);

/** The fault of a name that no block has. */
export function unknownBlock(name: string, line: number): BlockFault {
  const known = [...BY_NAME.keys()];
  return { fault: "unknown-block", line, name, known, nearest: nearest(name, known) };
}

import leven from "leven";
import type { BlockFault } from "../block-fault.ts";
import { readOptions } from "../block-options.ts";
import type { Region } from "../regions.ts";
import type { Block, Draw } from "./block.ts";
import { chart } from "./chart-block.ts";
import { progress } from "./progress-block.ts";
import { shelfBlock } from "./shelf-block.ts";
import { stats } from "./stats-block.ts";
import { table } from "./table-block.ts";

const BLOCKS: ReadonlyMap<string, Block> = new Map([
  ["chart", chart],
  ["progress", progress],
  ["shelf", shelfBlock],
  ["stats", stats],
  ["table", table],
]);

const CLOSE_ENOUGH = 2;

/** Makes a region's drawing from its name and options, or all that is wrong with them. */
export function prepareBlock(region: Region): { readonly draw: Draw } | { readonly faults: readonly BlockFault[] } {
  const { name, line } = region;
  const block = BLOCKS.get(name);
  if (block === undefined) return { faults: [unknownBlock(name, line)] };
  const { options, faults } = readOptions(region.options, line);
  const unknown = [...options.keys()].filter((option) => !block.options.includes(option));
  const { draw, faults: wrong } = block.prepare(options, line);
  const all = [
    ...faults,
    ...unknown.map((option) => ({ fault: "unknown-option" as const, line, block: name, option, known: block.options })),
    ...wrong,
  ];
  return all.length === 0 ? { draw } : { faults: all };
}

/** Whether there is a kind of block of this name. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** The fault of a name that no block has. */
export function unknownBlock(name: string, line: number): BlockFault {
  const known = [...BLOCKS.keys()];
  return { fault: "unknown-block", line, name, known, nearest: nearestOf(name, known) };
}

function nearestOf(name: string, known: readonly string[]): string | null {
  const close = known.map((one) => ({ one, distance: leven(one, name, { maxDistance: CLOSE_ENOUGH + 1 }) }));
  return (
    close.filter(({ distance }) => distance <= CLOSE_ENOUGH).sort((a, b) => a.distance - b.distance)[0]?.one ?? null
  );
}

import type { BlockOutput } from "./blocks/block.ts";

/** GitHub shows the first 500 KiB (512,000 bytes) of a markdown file; some of that is left for the file's own words. */
export const FILE_LIMIT = 500_000;
/** What each block may take even where the rest of the file leaves nothing. */
const LEAST_ROOM = 4_000;

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8, its lines ending in CRLF. */
export const bytesOf = (text: string): number => encoder.encode(text).length + text.split("\n").length;

/** The blocks of a file of which `outside` bytes are not theirs, the longest of them shrunk until all of it fits. */
export function fitted(blocks: readonly BlockOutput[], outside: number): readonly BlockOutput[] {
  const sizes = blocks.map(({ text }) => bytesOf(text));
  const total = sizes.reduce((sum, size) => sum + size, outside);
  if (total <= FILE_LIMIT) return blocks;
  const fixed = blocks.reduce((sum, { shrink }, index) => (shrink === null ? sum + (sizes[index] ?? 0) : sum), outside);
  const longest = sizes.filter((_, index) => blocks[index]?.shrink).sort((a, b) => a - b);
  const share = fairShare(longest, FILE_LIMIT - fixed);
  return blocks.map((block, index) =>
    block.shrink && (sizes[index] ?? 0) > share ? block.shrink(Math.max(share, LEAST_ROOM)) : block,
  );
}

/** The most that each may take of `room` when those that want less (`sizes`, ascending) leave the rest to others. */
function fairShare(sizes: readonly number[], room: number): number {
  let left = room;
  for (const [index, size] of sizes.entries()) {
    const share = left / (sizes.length - index);
    if (size > share) return Math.floor(share);
    left -= size;
  }
  return left;
}

/** How many texts, from the first, fit into `room` bytes with a line end after each. */
export function countFitting(texts: readonly string[], room: number): number {
  let left = room;
  let count = 0;
  for (const text of texts) {
    left -= bytesOf(text);
    if (left < 0) return count;
    count += 1;
  }
  return count;
}

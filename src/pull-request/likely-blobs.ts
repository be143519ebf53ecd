import type { Tree } from "../files/tree-files.ts";
import { DEFAULT_CONFIG_FILE } from "../workspace/config-file.ts";
import type { Wishes } from "../workspace/settings.ts";
import { isReadable } from "./unchecked-notes.ts";

/** One query takes no more, so that more would not be one request less. Bytes, and blobs. */
const MOST_BYTES = 4 << 20;
const MOST_BLOBS = 400;

/**
 * The ids of what is nearly always read of a small repository: the config and all markdown. Fetched at once, they are
 * one request instead of one for each step. In a larger one only the config is among them: the steps say what they need.
 */
export function likelyBlobs(trees: readonly Tree[], wishes: Wishes): string[] {
  const named = new Set([wishes.config ?? DEFAULT_CONFIG_FILE, wishes.schema]);
  const entries = trees.flatMap((tree) => [...tree].filter(([, entry]) => isReadable(entry)));
  const settings = entries.filter(([path]) => named.has(path)).map(([, { oid }]) => oid);
  const markdown = new Map(
    entries.flatMap(([path, entry]) => (/\.(?:md|mdx|markdown)$/i.test(path) ? [[entry.oid, entry.size]] : [])),
  );
  const bytes = [...markdown.values()].reduce((sum, size) => sum + size, 0);
  const isSmall = markdown.size <= MOST_BLOBS && bytes <= MOST_BYTES;
  return [...settings, ...(isSmall ? markdown.keys() : [])];
}

import type { Span, YamlNode } from "./tree.ts";

/** Where a path into a tree leads. `keySpan` is null for list items and the root. `pointer` is an RFC 6901 JSON Pointer, in the file's own indexes. */
export interface Located {
  readonly node: YamlNode;
  readonly keySpan: Span | null;
  readonly pointer: string;
}

/** Escapes one reference token of a JSON Pointer (RFC 6901, section 3). */
export const pointerToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** Undoes `pointerToken` for every token of a JSON Pointer (RFC 6901, section 4). */
export const pointerPath = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Follows keys and list positions (as ajv's `instancePath` counts them) from `root`; null where the path leads nowhere. */
export function locate(root: YamlNode, path: readonly string[]): Located | null {
  let at: Located = { node: root, keySpan: null, pointer: "" };
  for (const token of path) {
    const next = step(at, token);
    if (next === null) return null;
    at = next;
  }
  return at;
}

function step({ node, pointer }: Located, token: string): Located | null {
  if (node.kind === "mapping") {
    const entry = node.entries.find(({ key }) => key === token);
    return entry ? { node: entry.value, keySpan: entry.keySpan, pointer: `${pointer}/${pointerToken(token)}` } : null;
  }
  if (node.kind === "sequence") {
    const item = node.items[Number(token)];
    return item ? { node: item.value, keySpan: null, pointer: `${pointer}/${item.index}` } : null;
  }
  return null;
}

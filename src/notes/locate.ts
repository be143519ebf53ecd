import type { Span } from "./span.ts";
import type { ScalarNode, ValueNode } from "./value-node.ts";

/** Where a path into a tree leads. */
export interface Located {
  readonly node: ValueNode;
  /** The place of the key that leads there; null for list items and the root. */
  readonly keySpan: Span | null;
  /** An RFC 6901 JSON Pointer, with the file's own indexes. */
  readonly pointer: string;
}

/** Escapes one reference token of a JSON Pointer (RFC 6901, section 3). */
export const pointerToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** Undoes `pointerToken` for every token of a JSON Pointer (RFC 6901, section 4). */
export function pointerPath(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}

/** The JSON Pointer of a path: undoes `pointerPath`. */
export const pointerOf = (path: readonly string[]): string => path.map((token) => `/${pointerToken(token)}`).join("");

/** Follows keys and list positions (as ajv's `instancePath` counts them) from `root`; null where the path leads nowhere. */
export function locate(root: ValueNode, path: readonly string[]): Located | null {
  let at: Located = { node: root, keySpan: null, pointer: "" };
  for (const token of path) {
    const next = childAt(at, token);
    if (next === null) return null;
    at = next;
  }
  return at;
}

function childAt({ node, pointer }: Located, token: string): Located | null {
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

/** A scalar in its tree. */
export interface PlacedScalar {
  readonly node: ScalarNode;
  /** An RFC 6901 JSON Pointer, with the file's own indexes. */
  readonly pointer: string;
  /** Whether a `[…]` or `{…}` is around it. */
  readonly flow: boolean;
}

/** All scalars that are values, not keys, in document order. */
export function* scalarsIn(node: ValueNode, pointer = "", flow = false): Generator<PlacedScalar> {
  if (node.kind === "scalar") {
    yield { node, pointer, flow };
  } else if (node.kind === "sequence") {
    for (const item of node.items) yield* scalarsIn(item.value, `${pointer}/${item.index}`, flow || node.flow);
  } else {
    for (const { key, value } of node.entries)
      yield* scalarsIn(value, `${pointer}/${pointerToken(key)}`, flow || node.flow);
  }
}

/** What a token of a JSON Pointer leads to, empty values included. */
export function childOf(node: ValueNode | undefined, token: string): ValueNode | undefined {
  if (node?.kind === "mapping") return node.entries.find(({ key }) => key === token)?.value;
  return node?.kind === "sequence" ? node.items[Number(token)]?.value : undefined;
}

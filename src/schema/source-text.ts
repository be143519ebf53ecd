import { childOf, pointerPath } from "../notes/locate.ts";
import type { MappingNode, ValueNode } from "../notes/value-node.ts";

/** What a finding's value and pointer don't tell of the file. */
export interface AsWritten {
  /** The value's text, where it reads otherwise: `007`, `.nan`. */
  readonly written?: string;
  /** Tokens of the pointer (counted from 0) that are keys, though they look like places in a list: `{1: a}`. */
  readonly numericKeys?: readonly number[];
}

/** What the file has at `pointer` (in the file's own indexes), as far as the value alone doesn't tell. */
export function asWritten(root: MappingNode, pointer: string): AsWritten {
  const numericKeys: number[] = [];
  let node: ValueNode | undefined = root;
  for (const [depth, token] of pointerPath(pointer).entries()) {
    if (node?.kind === "mapping" && /^\d+$/.test(token)) numericKeys.push(depth);
    node = childOf(node, token);
  }
  return { ...(numericKeys.length === 0 ? {} : { numericKeys }), ...textOf(node) };
}

function textOf(node: ValueNode | undefined): AsWritten {
  if (node?.kind !== "scalar" || node.style !== "plain" || node.value === null) return {};
  return node.source === String(node.value) ? {} : { written: node.source };
}

import { pointerPath } from "../notes/locate.ts";
import type { MappingNode, ValueNode } from "../notes/value-node.ts";
import type { AsWritten } from "../rules/problem.ts";
import { childOf } from "./subject-place.ts";

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

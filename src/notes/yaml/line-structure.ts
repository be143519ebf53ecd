import type { Suspect } from "../diagnosis.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { applyEdits } from "../text-edit.ts";
import type { ValueNode } from "../value-node.ts";
import { structuralLines } from "./line-shape.ts";

/** What the parser makes of a text: its tree, or where it stops. */
export interface YamlRead {
  readonly root: ValueNode | null;
  readonly stopAt: number | null;
}

/** Slips whose repair moves lines or makes items of them. */
const MOVING: readonly SyntaxCause["kind"][] = ["indentation", "tab", "look-alike", "item-without-space"];

/**
 * Whether each key and each item that the lines show is one to the parser too, after the change of a suspect that moves
 * lines. A line in the wrong column can be read as a further line of the text above it.
 */
export function keepsStructure(source: string, { cause, trial }: Suspect, read: (text: string) => YamlRead): boolean {
  if (!MOVING.includes(cause.kind)) return true;
  const changed = applyEdits(source, trial);
  const { root } = read(changed);
  if (root === null) return cause.kind !== "indentation";
  const shown = structuralLines(changed, changed.length).reduce(
    (count, { key, markers }) => count + markers.split("-").length - 1 + (key === null ? 0 : 1),
    0,
  );
  return shown === blockParts(root);
}

/** How many keys and items stand outside of brackets. */
function blockParts(node: ValueNode): number {
  if (node.kind === "scalar" || node.flow) return 0;
  const children = node.kind === "mapping" ? node.entries : node.items;
  return children.reduce((count, { value }) => count + 1 + blockParts(value), 0);
}

import { pointerToken } from "./locate.ts";
import type { YamlNode, YamlScalar } from "./tree.ts";

/** A scalar in its tree. `flow` tells whether a `[…]` or `{…}` is around it; `pointer` is its JSON Pointer. */
export interface PlacedScalar {
  readonly node: YamlScalar;
  readonly pointer: string;
  readonly flow: boolean;
}

/** All scalars that are values, not keys, in document order. */
export function* scalarsIn(node: YamlNode, pointer = "", flow = false): Generator<PlacedScalar> {
  if (node.kind === "scalar") {
    yield { node, pointer, flow };
  } else if (node.kind === "sequence") {
    for (const item of node.items) yield* scalarsIn(item.value, `${pointer}/${item.index}`, flow || node.flow);
  } else {
    for (const { key, value } of node.entries)
      yield* scalarsIn(value, `${pointer}/${pointerToken(key)}`, flow || node.flow);
  }
}

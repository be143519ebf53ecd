import type { Fault } from "./fault.ts";
import type { ValueNode } from "./value-node.ts";

/** What a language's parser returns. `root` is null for an empty document, or one of comments alone. */
export type ParsedTree =
  | { readonly ok: true; readonly root: ValueNode | null }
  | { readonly ok: false; readonly fault: Fault };

import { locate, pointerPath } from "../notes/locate.ts";
import { placesIn } from "../notes/span.ts";
import { parseYaml } from "../notes/yaml/parse-yaml.ts";
import type { SchemaFault } from "./schema-fault.ts";

/** A fault with the line of its pointer in `text`, the file it is about: all JSON that matters here is YAML as well. */
export function withLine(fault: SchemaFault, text: string | null): SchemaFault {
  if (text === null || fault.pointer === "" || fault.line !== undefined) return fault;
  const parsed = parseYaml(text, 0);
  const found = parsed.ok && parsed.root !== null ? locate(parsed.root, pointerPath(fault.pointer)) : null;
  if (found === null) return fault;
  const { line, column } = placesIn(text)(found.keySpan ?? found.node.span);
  return { ...fault, line, column };
}

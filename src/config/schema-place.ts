import { placesIn } from "../notes/span.ts";
import type { ValueNode } from "../notes/value-node.ts";
import { parseYaml } from "../notes/yaml/parse-yaml.ts";
import { pathInRepository } from "../text/repository-path.ts";

/**
 * Where a config names a schema, by the schema's path in the repository; null where it doesn't. Lines and columns count
 * from 1. @param text all of the config.
 */
export function schemaPlaceIn(text: string, path: string): { readonly line: number; readonly column: number } | null {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const parsed = parseYaml(text.slice(start), start);
  const root = parsed.ok ? parsed.root : null;
  const schema = root?.kind === "mapping" ? root.entries.find(({ key }) => key === "schema")?.value : undefined;
  const named = schema === undefined ? undefined : namedIn(schema).find((node) => isPath(node, path));
  if (named === undefined) return null;
  const { line, column } = placesIn(text)(named.span);
  return { line, column };
}

const namedIn = (schema: ValueNode): readonly ValueNode[] =>
  schema.kind === "mapping" ? schema.entries.map(({ value }) => value) : [schema];

const isPath = (node: ValueNode, path: string): boolean =>
  node.kind === "scalar" && typeof node.value === "string" && pathInRepository("", node.value) === path;

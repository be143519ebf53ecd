import type { Config } from "../generated/config-type.ts";
import { isObject, type JsonObject, own } from "../schema/validator.ts";
import { pathInRepository } from "../text/repository-path.ts";
import { CONFIG_SCHEMA, childOf, hasType, isGroup, locationOf, nodeOf } from "./schema-node.ts";

/**
 * The config that `data` means, by config.schema.json. What `data` leaves out has its default, and null where the schema
 * names none; one value where a list may stand is a list of one; paths are normalised. An empty list or mapping says as
 * much as none.
 * @param data what the schema accepts
 */
export function buildConfig(data: unknown): Config {
  // The type is made from the same schema that is read here.
  return build(CONFIG_SCHEMA, data) as Config;
}

function build(node: JsonObject, value: unknown): unknown {
  if (!isGroup(node)) return given(node, value) ?? own(node, "default") ?? null;
  const keys = Object.keys(own(node, "properties") ?? {});
  return Object.fromEntries(keys.map((key) => [key, build(childOf(node, key), own(value, key))]));
}

/** What is written for a key; undefined where nothing is. */
function given(node: JsonObject, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return mappingOf(node, value);
  if (hasType(node, "array")) return listOf(nodeOf(own(node, "items")), value);
  return hasType(node, "string") ? textOf(node, String(value)) : value;
}

function listOf(item: JsonObject, value: unknown): unknown {
  const items = (Array.isArray(value) ? value : [value]).flatMap((one) => given(item, one) ?? []);
  return items.length === 0 ? undefined : items;
}

function mappingOf(node: JsonObject, value: JsonObject): unknown {
  const names = nodeOf(own(node, "propertyNames"));
  const entries = Object.entries(value).flatMap(([key, written]) => {
    const built = given(childOf(node, key), written);
    return built === undefined ? [] : [[textOf(names, key), built] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function textOf(node: JsonObject, written: string): string {
  switch (locationOf(node)) {
    case "path":
      return pathInRepository("", written) || ".";
    case "glob":
      return written.replace(/^(!?)(?:\.\/+)+/, "$1");
    case null:
      return written;
  }
}

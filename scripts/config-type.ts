import { isNode, type Node, nodeAt, resolve } from "./schema-node.ts";

/** The TypeScript type of a config, from config.schema.json: what `buildConfig` makes of a file that the schema accepts. */

/** The text of src/generated/config-type.ts. @param schema config.schema.json @param path for the first line */
export function configType(schema: Node, path: string): string {
  const doc = comment(schema, "");
  const type = group(schema, schema, "");
  return `// Made from ${path} by scripts/compile-schemas.ts.\n\n${doc}export interface Config ${type}\n`;
}

function group(root: Node, node: Node, indent: string): string {
  const inner = `${indent}  `;
  const keys = Object.entries(nodeAt(node["properties"])).map(([key, child]) => {
    const resolved = resolve(root, child);
    return `${comment(resolved, inner)}${inner}readonly ${key}: ${typeOf(root, resolved, inner)};`;
  });
  return `{\n${keys.join("\n")}\n${indent}}`;
}

function typeOf(root: Node, node: Node, indent: string): string {
  if (node["properties"] !== undefined && node["default"] === undefined) return group(root, node, indent);
  const type = written(root, node);
  return node["default"] === undefined ? `${type} | null` : type;
}

/** The type of what is written for a key. */
function written(root: Node, node: Node): string {
  if (Array.isArray(node["enum"])) return node["enum"].map((word) => JSON.stringify(word)).join(" | ");
  const types = [node["type"]].flat();
  if (types.includes("array")) {
    const item = written(root, resolve(root, node["items"]));
    return `readonly ${item.includes("|") ? `(${item})` : item}[]`;
  }
  const scalar = types.includes("string") ? "string" : types.find((type) => type !== "object");
  const mapping = types.includes("object") ? record(root, node) : null;
  return [scalar === "integer" ? "number" : scalar, mapping].filter((type) => type).join(" | ");
}

function record(root: Node, node: Node): string {
  const named = nodeAt(node["properties"]);
  const patterns = Object.values(nodeAt(node["patternProperties"]));
  const others = isNode(node["additionalProperties"]) ? [node["additionalProperties"]] : [];
  const values = [...Object.values(named), ...patterns, ...others].map((child) => written(root, resolve(root, child)));
  const value = [...new Set(values)].join(" | ");
  if (patterns.length + others.length > 0) return `Readonly<Record<string, ${value}>>`;
  const names = Object.keys(named).map((name) => JSON.stringify(name));
  return `Readonly<Partial<Record<${names.join(" | ")}, ${value}>>>`;
}

function comment(node: Node, indent: string): string {
  const { description } = node;
  if (typeof description !== "string") throw new Error(`a key without description: ${JSON.stringify(node)}`);
  return `${indent}/** ${description.replaceAll("*/", "*\\/")} */\n`;
}

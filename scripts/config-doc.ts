import { stringify } from "yaml";
import { type Node, nodeAt, resolve } from "./schema-node.ts";

/** docs/config.md, from config.schema.json: every key with what it means, what it takes, its default and an example. */

const INTRO = `# The config

<!-- Made from schema/config.schema.json by \`npm run docs\`. -->

\`.github/bookends.yml\` says what Bookends can't see by itself. The file is optional, and so is every key in it. Options of
the command and inputs of the Action win over it. Another path is given by \`--config\`, or by the input \`config\`.

An editor that knows JSON Schema completes and explains the keys if the file starts with the line that \`bookends init\`
writes: \`# yaml-language-server: $schema=…\`.
`;

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a mapping",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** The text of docs/config.md. @param schema config.schema.json */
export function configDoc(schema: Node): string {
  const keys = Object.entries(nodeAt(schema["properties"]));
  return [INTRO, ...keys.map(([key, child]) => section(schema, key, resolve(schema, child)))].join("\n");
}

function section(root: Node, key: string, node: Node): string {
  const examples = [node["examples"] ?? []].flat(1);
  if (examples.length === 0) throw new Error(`${key} has no example in the schema`);
  const blocks = examples.map((example) => `\`\`\`yaml\n${stringify({ [key]: example })}\`\`\`\n`);
  return [`## \`${key}\`\n`, `${facts(node)}\n`, ...namedKeys(root, node), ...blocks].join("\n");
}

const facts = (node: Node): string =>
  `${sentence(node["description"])} ${takes(node)}${"default" in node ? ` Default: ${shown(node["default"])}.` : ""}`;

function takes(node: Node): string {
  if (Array.isArray(node["enum"])) return `One of ${node["enum"].map((word) => `\`${word}\``).join(", ")}.`;
  const types = [node["type"]].flat().map((type) => TYPES[String(type)] ?? String(type));
  const text = types.join(" or ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The keys inside a mapping, one a line; what all of them take is said once. */
function namedKeys(root: Node, node: Node): string[] {
  const keys = Object.entries(nodeAt(node["properties"])).map(([key, child]) => [key, resolve(root, child)] as const);
  const [shared, ...others] = new Set(keys.map(([, child]) => takes(child)));
  if (shared === undefined) return [];
  if (others.length > 0 || keys.length === 1)
    return [keys.map(([key, child]) => `- \`${key}\`: ${facts(child)}\n`).join("")];
  const lines = keys.map(([key, child]) => `- \`${key}\`: ${sentence(child["description"])}\n`);
  return [`Each of them is ${shared.charAt(0).toLowerCase()}${shared.slice(1)}\n`, lines.join("")];
}

const sentence = (description: unknown): string => String(description ?? "");

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => `\`${item}\``).join(", ");
  return typeof value === "object" ? "none" : `\`${value}\``;
}

import { applyEdits, findNodeAtLocation, getNodeValue, type JSONPath, modify, parseTree } from "jsonc-parser";
import { STATUS_TABLE, STATUSES, statusHeading } from "../src/notes/status.ts";
import { RULES } from "../src/rules/rules.ts";

const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/** The parts of schema/*.json that are made from the code: the files they stand in, their places, and what belongs there. */
const PARTS: readonly (readonly [file: string, path: JSONPath, value: unknown])[] = [
  ["config", ["properties", "rules", "properties"], rules()],
  ["config", ["properties", "vocabulary", "properties"], vocabulary()],
  ["strict", ["properties", "status", "enum"], STATUSES],
  ["strict", ["properties", "status", "enumDescriptions"], STATUSES.map((status) => STATUS_TABLE[status].summary)],
  ["note", ["properties", "status", "examples"], STATUSES],
];

/** The text of one of the schemas (`config`, say) with the parts that are made from the code as they are now. */
export const withParts = (name: string, text: string): string =>
  PARTS.filter(([file]) => file === name).reduce(
    (schema, [, path, value]) =>
      holds(schema, path, value) ? schema : applyEdits(schema, modify(schema, path, value, LAYOUT)),
    text,
  );

/** Whether the value stands there already, in whatever layout. */
function holds(schema: string, path: JSONPath, value: unknown): boolean {
  const root = parseTree(schema);
  const node = root && findNodeAtLocation(root, path);
  return node !== undefined && JSON.stringify(getNodeValue(node)) === JSON.stringify(value);
}

/** The rules that a config may name: those of the list, in its order. */
function rules(): unknown {
  const configurable = RULES.filter(({ isConfigurable }) => isConfigurable !== false);
  return Object.fromEntries(
    configurable.map(({ name, summary, level }) => [
      name,
      { description: `${summary} Default: ${level}.`, $ref: "#/$defs/level" },
    ]),
  );
}

/** The statuses that a config may give words for. */
function vocabulary(): unknown {
  return Object.fromEntries(
    STATUSES.map((status) => [
      status,
      {
        title: statusHeading(status),
        description: `Words that mean ${status}. ${STATUS_TABLE[status].summary}`,
        $ref: "#/$defs/words",
      },
    ]),
  );
}

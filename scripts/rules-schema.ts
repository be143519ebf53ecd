import { applyEdits, modify } from "jsonc-parser";
import { RULES } from "../src/rules/rules.ts";

const PATH = ["properties", "rules", "properties"];

/** The text of config.schema.json with the rules that a config may name: those of the list, in its order. */
export function withRules(text: string): string {
  const rules = RULES.filter(({ isConfigurable }) => isConfigurable !== false).map(({ name, summary, level }) => [
    name,
    { description: `${summary} Default: ${level}.`, $ref: "#/$defs/level" },
  ]);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  return applyEdits(text, modify(text, PATH, Object.fromEntries(rules), { formattingOptions }));
}

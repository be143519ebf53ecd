import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { levelOf } from "../../src/rules/check-notes.ts";
import { RULES } from "../../src/rules/rules.ts";

test("the config's schema knows every rule, with its default", () => {
  const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8"));
  const rules: Record<string, { description: string }> = schema.properties.rules.properties;
  const configurable = RULES.filter(({ isConfigurable }) => isConfigurable !== false);
  expect(Object.keys(rules).sort()).toEqual(configurable.map(({ name }) => name).sort());
  for (const { name, level } of configurable) expect(rules[name]?.description).toContain(`Default: ${level}.`);
});

test.each([
  ["yaml/syntax", {}, "error"],
  ["yaml/lost-text", {}, "warning"],
  ["schema/enum", {}, "error"],
  ["schema/enum", { "schema/enum": "off" }, "off"],
  ["schema/type", { "schema/enum": "off" }, "error"],
  ["shelf/duplicate", { "shelf/duplicate": "error" }, "error"],
  ["schema/not", {}, "error"],
] as const)("%s with %j is %s", (rule, overrides, level) => {
  expect(levelOf(rule, overrides)).toBe(level);
});

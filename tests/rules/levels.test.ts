import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_LEVELS, levelOf } from "../../src/rules/levels.ts";

test("the config's schema knows every rule, with its default", () => {
  const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8"));
  const rules: Record<string, { description: string }> = schema.properties.rules.properties;
  expect(Object.keys(rules).sort()).toEqual(Object.keys(DEFAULT_LEVELS).sort());
  for (const [rule, level] of Object.entries(DEFAULT_LEVELS))
    expect(rules[rule]?.description).toContain(`Default: ${level}.`);
});

test.each([
  ["yaml/syntax", {}, "error"],
  ["yaml/lost-text", {}, "warning"],
  ["schema/enum", {}, "error"],
  ["schema/enum", { "schema/enum": "off" }, "off"],
  ["schema/type", { "schema/enum": "off" }, "error"],
  ["shelf/duplicate", { "shelf/duplicate": "error" }, "error"],
  ["constructor", {}, "error"],
] as const)("%s with %j is %s", (rule, overrides, level) => {
  expect(levelOf(rule, overrides)).toBe(level);
});

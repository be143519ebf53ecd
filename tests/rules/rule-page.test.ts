import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesDoc } from "../../scripts/rules-doc.ts";
import { headingOf, ruleAddress } from "../../src/rules/rule-page.ts";
import { RULES } from "../../src/rules/rules.ts";

test("docs/rules.md is made from the rules: npm run docs", () => {
  expect(readFileSync("docs/rules.md", "utf8").replaceAll("\r\n", "\n")).toBe(rulesDoc());
});

test.each(RULES.map((rule) => [rule.name, rule] as const))(
  "%s has a heading, and its address leads there",
  (_, rule) => {
    expect(rulesDoc()).toContain(`\n### ${headingOf(rule)}\n`);
    expect(ruleAddress(rule)).toMatch(/^https:\/\/[\w.]+\/[\w%/]+\/docs\/rules\.md#[\w-]+$/);
  },
);

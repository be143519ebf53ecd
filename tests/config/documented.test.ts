import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";

const doc = readFileSync("docs/config.md", "utf8");
const examples = [...doc.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8"));

test.each(examples)("an example works when pasted: %s", (text) => {
  const read = readConfig("bookends.yml", text);
  expect(read.ok || read.fault.reason).toBe(true);
});

test.each(Object.keys(schema.properties))("%s has a section with an example of it", (key) => {
  expect(doc).toContain(`\n## \`${key}\`\n`);
  expect(examples.some((text) => text.startsWith(`${key}:`))).toBe(true);
});

test("every key has a text for editors to show", () => {
  expect(undescribed(schema, "")).toEqual([]);
});

/** The places of keys, by name or by pattern, that have no description. */
function undescribed(node: unknown, at: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([keyword, inner]) => {
    const keys = keyword === "properties" || keyword === "patternProperties" ? Object.entries(inner) : [];
    const bare = keys
      .filter(([, key]) => !(key as { description?: string }).description)
      .map(([key]) => `${at}/${key}`);
    return [...bare, ...keys.flatMap(([key, child]) => undescribed(child, `${at}/${key}`))];
  });
}

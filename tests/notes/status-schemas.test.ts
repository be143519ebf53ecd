import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STATUSES } from "../../src/notes/status.ts";

const schema = (name: string) => JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")).properties;

test("both schemas name the statuses of the table", () => {
  expect(Object.keys(schema("config").vocabulary.properties)).toEqual(STATUSES);
  expect(schema("strict").status.enum).toEqual(STATUSES);
  expect(schema("strict").status.enumDescriptions).toHaveLength(STATUSES.length);
});

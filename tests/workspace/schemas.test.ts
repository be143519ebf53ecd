import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { diskFiles } from "../../src/files/files.ts";
import { readSchemas } from "../../src/workspace/schemas.ts";
import { readSettings } from "../../src/workspace/settings.ts";
import { folderOf, type Table } from "../files/folder.ts";

const NO_WISHES = { config: null, notes: null, schema: null, readme: null };

const schemas = async (table: Table, wishes = {}) => {
  const files = diskFiles(folderOf(table));
  const { config, schemaPlace } = readSettings(files, { ...NO_WISHES, ...wishes });
  return await readSchemas(files, config, schemaPlace);
};

const refusal = async (table: Table, wishes = {}): Promise<Pick<UserError, "message" | "place">> => {
  try {
    await schemas(table, wishes);
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, place: error.place };
  }
  throw new Error("not refused");
};

test("a schema that isn't there is told at its place in the config", async () => {
  expect(await refusal({ ".github/bookends.yml": "\nnotes: reading\nschema: gone.json" })).toEqual({
    message: ".github/bookends.yml:3:9 there is no schema gone.json.",
    place: { file: ".github/bookends.yml", line: 3, column: 9 },
  });
});

test("a schema whose name is nearly `strict` is asked about", async () => {
  const { message } = await refusal({ ".github/bookends.yml": "schema: strct" });
  expect(message).toBe(".github/bookends.yml:1:9 there is no schema strct. Did you mean strict?");
});

test("one that an option names is told by its name, whatever the config says", async () => {
  const asked = await refusal({ ".github/bookends.yml": "schema: gone.json" }, { schema: "gone.json" });
  expect(asked.message).toBe("gone.json: there is no such file");
});

describe("a glob of notes says which schema counts", () => {
  test.each([
    ["reading", "reading/a.md", true],
    ["reading/", "reading/b/a.md", true],
    ["reading/a.md", "reading/a.md", true],
    ["reading/*", "reading/b/a.md", false],
    ["*", "reading/a.md", false],
    ["read", "reading/a.md", false],
  ])("%s for %s: %s", async (glob, path, counts) => {
    const table = { ".github/bookends.yml": `schema: {"${glob}": s.json}`, "s.json": "{}", "x.md": "" };
    const { schemaFor } = await schemas(table);
    expect(schemaFor(path) !== schemaFor("elsewhere.txt/x")).toBe(counts);
  });
});

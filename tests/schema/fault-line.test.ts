import { expect, test } from "vitest";
import { compileNoteSchema } from "../../src/schema/user-schema.ts";

test.each([
  [
    "a.json",
    '{\n  "properties": {\n    "a": { "typ": "string" }\n  }\n}\n',
    { file: "a.json", pointer: "/properties/a/typ", line: 3, column: 12 },
  ],
  [
    "a.json",
    '{\r\n\t"allOf": [\r\n\t\t{ "type": "strin" }\r\n\t]\r\n}\r\n',
    { file: "a.json", pointer: "/allOf/0/type", line: 3, column: 5 },
  ],
  [
    "a.yml",
    "properties:\n  a:\n    type: strin\n",
    { file: "a.yml", pointer: "/properties/a/type", line: 3, column: 5 },
  ],
  ["a.json", '{"required": \n"x"}', { file: "a.json", pointer: "/required", line: 1, column: 2 }],
  ["a.json", '{"a": }', { file: "a.json", pointer: "", line: 1, column: 7 }],
])("a fault in %s knows its line: %j", async (path, text, fault) => {
  expect(await compileNoteSchema(path, () => text)).toMatchObject({ ok: false, fault });
});

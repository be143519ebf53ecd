import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileSchemas } from "../../scripts/compile-schemas.ts";

test("src/generated and the parts of schema/ that are made from the code are what the sources make", () => {
  const files = compileSchemas(".");
  expect(files.size).toBe(12);
  for (const [path, text] of files)
    expect(text, `${path}: run node scripts/compile-schemas.ts`).toBe(readFileSync(path, "utf8"));
});

test("what is compiled loads nothing", () => {
  for (const [path, text] of compileSchemas(".")) {
    if (path.endsWith(".js")) expect(text).not.toMatch(/\bimport\b|\brequire\(/);
  }
});

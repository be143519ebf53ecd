import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licences } from "../../scripts/licences.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bookends-licences-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("every package once, by name and version, with the text of its licence", async () => {
  install(
    "node_modules/b",
    { name: "b", version: "1.0.0", license: "MIT" },
    { LICENSE: "b's words\r\nin two lines\r\n" },
  );
  install("node_modules/@a/a", { name: "@a/a", version: "2.0.0", license: "ISC" }, { "licence.md": "a's words" });
  install("node_modules/b/node_modules/c", { name: "c", version: "3.0.0", license: "0BSD" }, {});

  const text = await licences(root, [
    "src/action.ts",
    "node_modules/b/index.js",
    "node_modules/b/lib/more.js",
    "node_modules/b/node_modules/c/c.js",
    "node_modules/@a/a/index.js",
  ]);

  const rule = "-".repeat(80);
  expect(text.split("\n\n").slice(1).join("\n\n")).toBe(`${rule}
@a/a 2.0.0
ISC
${rule}

a's words

${rule}
b 1.0.0
MIT
${rule}

b's words
in two lines

${rule}
c 3.0.0
0BSD
${rule}

(the package carries no licence file)
`);
});

test("a package that names no licence can't be shipped", async () => {
  install("node_modules/b", { name: "b", version: "1.0.0" }, {});
  await expect(licences(root, ["node_modules/b/index.js"])).rejects.toThrow("b 1.0.0 names no licence");
});

function install(folder: string, manifest: object, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    const file = join(root, folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

/** Each line is planted alone in a file of its room, in a copy of the linter's configuration. */
const refused: [room: string, line: string][] = [
  // Pure rooms have no windows.
  ["notes", `import "node:fs";`],
  ["checks", `import { join } from "path";\nexport const x = join("a");`],
  ["fixes", `import type { Stats } from "node:fs";\nexport type X = Stats;`],
  ["report", `import { info } from "@actions/core";\nexport const x = info;`],
  ["readme", `import type { X } from "../io/x.ts";\nexport type Y = X;`],
  ["config", `export const x = await import("../io/x.ts");`],
  ["notes", `export { x } from "../jobs/x.ts";`],
  ["checks", `import { x } from "../../src/main.ts";\nexport const y = x;`],
  ["fixes", `import { x } from "../cli.ts";\nexport const y = x;`],
  ["report", `import { glob } from "tinyglobby";\nexport const x = glob;`],
  // Nor do they know the machine they run on.
  ["readme", "export const x = process.argv;"],
  ["config", `export const x = globalThis["process"];`],
  ["notes", `export const x = Buffer.from("a");`],
  ["checks", "export const x = Date.now();"],
  ["fixes", "export const x = new Date();"],
  ["report", "export const x = Math.random();"],
  ["readme", "export const x = new Date(0).getFullYear();"],
  ["readme", "export const x = new Date(2026, 0);"],
  ["readme", `export const x = "a".localeCompare("b");`],
  ["report", "export const x = (1000).toLocaleString();"],
  // Data flows one way.
  ["notes", `import type { X } from "../checks/x.ts";\nexport type Y = X;`],
  ["notes", `import { x } from "../config/x.ts";\nexport const y = x;`],
  ["checks", `import { x } from "../fixes/x.ts";\nexport const y = x;`],
  ["fixes", `import { x } from "../report/x.ts";\nexport const y = x;`],
  ["readme", `import { x } from "../checks/x.ts";\nexport const y = x;`],
  ["config", `import { x } from "../report/x.ts";\nexport const y = x;`],
  ["fixes", `import { x } from "../../config/x.ts";\nexport const y = x;`],
  // A window runs nothing of what it carries out.
  ["io", `import { x } from "../notes/x.ts";\nexport const y = x;`],
  ["io", `import { type X, y } from "../config/x.ts";\nexport const z: X = y;`],
  ["io", `import "../readme/x.ts";`],
  ["io", `export { x } from "../fixes/x.ts";`],
  ["io", `export const x = await import("../report/x.ts");`],
  ["io", `import type { X } from "../jobs/x.ts";\nexport type Y = X;`],
  ["jobs", `import { readFile } from "node:fs/promises";\nexport const x = readFile;`],
  ["jobs", `import { x } from "../command/x.ts";\nexport const y = x;`],
  ["jobs", `import { info } from "@actions/core";\nexport const x = info;`],
];

const allowed: [room: string, line: string][] = [
  ["notes", `import type { X } from "../config/x.ts";\nexport type Y = X;`],
  ["checks", `import { x } from "../notes/x.ts";\nexport const y = x;`],
  ["readme", "export const x = new Date(Date.UTC(2026, 0)).getUTCFullYear();"],
  ["io", `import { readFile } from "node:fs/promises";\nexport const x = readFile;`],
  ["io", `import type { X } from "../notes/x.ts";\nexport type Y = X;`],
  ["jobs", `import { x } from "../notes/x.ts";\nimport { y } from "../io/y.ts";\nexport const z = [x, y];`],
];

const project = join(import.meta.dirname, "../..");
const house = mkdtempSync(join(tmpdir(), "bookends-house-"));
afterAll(() => rmSync(house, { recursive: true }));

describe("the linter holds the house rules", () => {
  const found = lintAll();

  test.each(refused.map(([room, line], index) => [room, line, index] as const))("%s refuses %s", (_, __, index) => {
    expect(found).toContain(planted(refused, index));
  });

  test.each(allowed.map(([room, line], index) => [room, line, index] as const))("%s takes %s", (_, __, index) => {
    expect(found).not.toContain(planted(allowed, index));
  });
});

/** The planted files that the linter finds an error in. */
function lintAll(): Set<string> {
  for (const file of ["biome.json", "package.json", ".gitignore", "scripts/lint"]) {
    cpSync(join(project, file), join(house, file), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(house, "node_modules"), "junction");
  for (const cases of [refused, allowed]) {
    for (const index of cases.keys()) plant(cases, index);
  }
  const biome = join(project, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: house, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string; location: { path: string } }[] };
  return new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ location }) => location.path));
}

function planted(cases: typeof refused, index: number): string {
  return `src/${cases[index]?.[0]}/${cases === refused ? "refused" : "allowed"}-${index}.ts`;
}

function plant(cases: typeof refused, index: number): void {
  const file = join(house, planted(cases, index));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${cases[index]?.[1]}\n`);
}

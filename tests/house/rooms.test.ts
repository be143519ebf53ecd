import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DEBTS, DOORS, ROOMS } from "../../scripts/rooms.ts";
import { groupBy } from "../../src/group-by.ts";
import { type Import, readImports } from "./imports.ts";

/** Each line is planted alone in a file of its room, in a copy of the linter's configuration. */
const refused: [room: string, line: string][] = [
  // Pure rooms have no windows.
  ["notes", `import "node:fs";`],
  ["rules", `import { join } from "path";\nexport const x = join("a");`],
  ["fixes", `import type { Stats } from "node:fs";\nexport type X = Stats;`],
  ["formats", `import { info } from "@actions/core";\nexport const x = info;`],
  ["schema", `import { Octokit } from "@octokit/core";\nexport const x = Octokit;`],
  // Nor do they know the machine they run on.
  ["readme", "export const x = process.argv;"],
  ["config", `export const x = globalThis["process"];`],
  ["notes", `export const x = Buffer.from("a");`],
  ["rules", "export const x = Date.now();"],
  ["fixes", "export const x = new Date();"],
  ["formats", "export const x = Math.random();"],
  ["readme", "export const x = new Date(0).getFullYear();"],
  ["readme", "export const x = new Date(2026, 0);"],
  ["readme", `export const x = "a".localeCompare("b");`],
  ["text", "export const x = (1000).toLocaleString();"],
  // What a run does gets its windows as arguments.
  ["workspace", `import { readFile } from "node:fs/promises";\nexport const x = readFile;`],
  ["action", `import { info } from "@actions/core";\nexport const x = info;`],
  ["pull-request", `import { Octokit } from "@octokit/core";\nexport const x = Octokit;`],
];

const allowed: [room: string, line: string][] = [
  ["readme", "export const x = new Date(Date.UTC(2026, 0)).getUTCFullYear();"],
  ["files", `import { readFile } from "node:fs/promises";\nexport const x = readFile;`],
];

/** One import planted in a room, and whether the table of rooms forbids it. */
const imports: [path: string, line: string, forbidden: boolean][] = [
  ["notes/x.ts", `import type { X } from "../config/x.ts";`, false],
  ["notes/x.ts", `import { x } from "../config/x.ts";`, true],
  ["notes/x.ts", `import type { X } from "../rules/x.ts";`, true],
  ["rules/x.ts", `import { x } from "../notes/x.ts";`, false],
  ["rules/x.ts", `import { x } from "../fixes/x.ts";`, true],
  ["fixes/x.ts", `export { x } from "../formats/x.ts";`, true],
  ["readme/blocks/x.ts", `import { x } from "../../rules/x.ts";`, true],
  ["readme/blocks/x.ts", `import { x } from "../order.ts";`, false],
  ["config/x.ts", `const x = await import("../files/x.ts");`, true],
  ["files/x.ts", `import { x } from "../notes/x.ts";`, true],
  ["files/x.ts", `import type { X } from "../notes/x.ts";`, false],
  ["files/x.ts", `import { x } from "../errors.ts";`, false],
  ["workspace/x.ts", `import { x } from "../files/x.ts";`, true],
  ["workspace/x.ts", `import "../commands/x.ts";`, true],
  ["workspace/x.ts", `import { x } from "../cli.ts";`, true],
  ["unheard-of/x.ts", `import { x } from "../notes/x.ts";`, true],
];

/** Circles that stand today and are to go: a file of each. */
const OPEN_CIRCLES = ["commit-way.ts", "files/write-guard.ts"];

const project = join(import.meta.dirname, "../..");
const source = join(project, "src");
const sources = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const house = mkdtempSync(join(tmpdir(), "bookends-house-"));
afterAll(() => rmSync(house, { recursive: true }));

describe("the table of rooms", () => {
  test.each(imports)("in %s: %s", (path, line, forbidden) => {
    expect(readImports(path, line).map(isForbidden)).toEqual([forbidden]);
  });

  test("holds for every import of src", () => {
    const found = sources.flatMap((path) => readImports(path, readFileSync(join(source, path), "utf8")));
    const wrong = found.filter(isForbidden).map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong.sort()).toEqual([...DEBTS].sort());
  });

  test("names every room", () => {
    const rooms = new Set(sources.filter((path) => path.includes("/")).map(roomOf));
    expect([...rooms].filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
  });
});

test("no files of src import each other in a circle, types included", () => {
  const byFile = groupBy(
    sources.flatMap((path) => readImports(path, readFileSync(join(source, path), "utf8"))),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(" -> "));
    if (done.has(path) || above.includes(path)) return;
    for (const { to } of byFile.get(path) ?? []) visit(to, [...above, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  expect(circles.filter((circle) => !OPEN_CIRCLES.some((file) => circle.includes(file)))).toEqual([]);
});

test("no file name stands twice in src", () => {
  const names = sources.map((path) => posix.basename(path));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe("the linter holds the house rules", () => {
  const found = lintAll();

  test.each(refused.map(([room, line], index) => [room, line, index] as const))("%s refuses %s", (_, __, index) => {
    expect(found).toContain(planted(refused, index));
  });

  test.each(allowed.map(([room, line], index) => [room, line, index] as const))("%s takes %s", (_, __, index) => {
    expect(found).not.toContain(planted(allowed, index));
  });
});

const roomOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");

/** Whether the table of rooms forbids an import. */
function isForbidden({ from, to, isType }: Import): boolean {
  if (DOORS.includes(to)) return !DOORS.includes(from);
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room === "" || target === "" || room === target) return false;
  const { values = [], types = [] } = ROOMS[room] ?? {};
  return !(values.includes(target) || (isType && types.includes(target)));
}

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

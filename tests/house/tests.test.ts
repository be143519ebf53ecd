import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { UNIT_EXCLUDED } from "../../vitest.config.ts";

const root = join(import.meta.dirname, "..");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));
const sources = new Map(files.map((path) => [path, readFileSync(join(root, path), "utf8")]));

/** The test files that `npm run test:unit` runs. */
const unit = files.filter((path) => path.endsWith(".test.ts") && !UNIT_EXCLUDED.includes(path.split("/")[0] ?? ""));

/** The files of tests/ and src/ that a file of tests/ imports, directly or through others. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = sources.get(path) ?? "";
  for (const [, name] of source.matchAll(/from "(\.[^"]+)"/g)) {
    reachedFrom(normalize(join(dirname(path), name ?? "")).replaceAll("\\", "/"), seen);
  }
  return seen;
}

test("no unit test starts a process", () => {
  const starters = unit.filter((path) =>
    [...reachedFrom(path)].some((each) => sources.get(each)?.includes("node:child_process")),
  );
  expect(starters).toEqual([]);
});

test("no test asserts wall time: it counts work, or compares CPU time (tests/growth.ts)", () => {
  const clocks = files.filter((path) => /performance[.]now\(|[.]hrtime/.test(sources.get(path) ?? ""));
  expect(clocks).toEqual([]);
});

test("every property runs as often as tests/runs.ts says", () => {
  const count = (source: string, what: RegExp): number => source.match(what)?.length ?? 0;
  const others = [...sources].filter(([, source]) => count(source, /\bfc[.]assert\(/g) > count(source, /\bruns\(/g));
  expect(others.map(([path]) => path)).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeLibrary } from "./library.ts";

/**
 * Times whole processes over one library of N notes (default 10,000), turn by turn so that a slow minute of the machine
 * hits all alike, and prints each one's median and its ratio to reading the files only.
 */
const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write("usage: npm run bench -- [notes] [rounds]\n");
  process.exit(2);
}

const root = path.resolve(import.meta.dirname, "..");
const library = mkdtempSync(path.join(tmpdir(), "bookends-bench-"));
const contestants: Readonly<Record<string, readonly string[]>> = {
  "read the files only": [path.join(root, "bench", "read-only.ts"), library],
  "gray-matter + ajv loop": [
    path.join(root, "bench", "plain-loop.ts"),
    library,
    path.join(root, "schema", "strict.schema.json"),
  ],
  "bookends check": [path.join(root, "dist", "cli.js"), "check", "--cwd", library],
  "bookends update": [path.join(root, "dist", "cli.js"), "update", "--cwd", library],
};

try {
  makeLibrary(library, count);
  print(measure());
} finally {
  rmSync(library, { recursive: true, force: true });
}

function measure(): Map<string, number[]> {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, args] of Object.entries(contestants)) {
      const milliseconds = timeOf(name, args);
      // The first round only warms the disk's cache.
      if (round > 0) times.get(name)?.push(milliseconds);
    }
  }
  return times;
}

function timeOf(name: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return milliseconds;
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  const floor = medians.get("read the files only") ?? 1;
  process.stdout.write(`${count} notes, ${rounds} rounds, Node ${process.versions.node}\n\n`);
  process.stdout.write("| whole process | median | ratio to reading |\n| - | -: | -: |\n");
  for (const [name, value] of medians) {
    process.stdout.write(`| ${name} | ${Math.round(value)} ms | ${(value / floor).toFixed(2)} |\n`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

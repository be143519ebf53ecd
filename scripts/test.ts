import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * `npm test`: every check, as many at once as there are cores, and the tests among them. What a check prints is printed
 * when it has ended. Exit code 1 if one of them fails.
 */
const CHECKS = ["vitest", "check:dist", "lint", "knip", "typecheck", "check:docs"] as const;

interface Ended {
  readonly name: string;
  readonly isFine: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one of package.json's scripts. */
function runScript(name: string): Promise<Ended> {
  const started = process.hrtime.bigint();
  const isColored = process.stdout.isTTY === true;
  const child = spawn("npm", ["run", "--silent", name], {
    env: { ...process.env, ...(isColored ? { FORCE_COLOR: "1" } : {}) },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (isFine: boolean): void => {
      const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
      resolve({ name, isFine, output: Buffer.concat(chunks).toString("utf8"), seconds });
    };
    child.on("error", () => end(false));
    child.on("close", (code) => end(code === 0));
  });
}

/** Takes checks from the list until it is empty. Returns those that failed. */
async function work(waiting: string[]): Promise<string[]> {
  const name = waiting.shift();
  if (name === undefined) return [];
  const { isFine, output, seconds } = await runScript(name);
  process.stdout.write(`${isFine ? "" : output}${isFine ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  return [...(isFine ? [] : [name]), ...(await work(waiting))];
}

const waiting: string[] = [...CHECKS];
const workers = Array.from({ length: Math.max(2, availableParallelism()) }, () => work(waiting));
const failed = (await Promise.all(workers)).flat();
if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

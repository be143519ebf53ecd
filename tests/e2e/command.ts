import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command as it is shipped. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the shipped command as a process in `cwd`, with no environment but what it needs and `env`. */
export function bookends(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const ran = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: "/nowhere", GIT_CONFIG_NOSYSTEM: "1", ...env },
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

import { spawnSync } from "node:child_process";

/** What git is given beside its words. */
export interface GitGiven {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; without it git may take as long as it likes. */
  readonly timeout?: number;
}

/** What came of a call. `status` is null if git could not be started or was stopped. */
export interface GitRan {
  readonly status: number | null;
  readonly out: Buffer;
  readonly err: string;
}

export type GitProcess = (words: readonly string[], given?: GitGiven) => GitRan;

// A repository's or a person's settings must not change what is printed.
const PLAIN = [
  "--no-pager",
  "-c",
  "core.quotepath=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "log.showSignature=false",
];
const LIMIT = 1 << 28;

/** The git of this machine, called in `cwd`: it never asks a person anything and speaks English. */
export const gitProcess =
  (cwd: string): GitProcess =>
  (words, { input, env = {}, timeout } = {}) => {
    const ran = spawnSync("git", [...PLAIN, ...words], {
      cwd,
      maxBuffer: LIMIT,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C", ...env },
      ...(input === undefined ? {} : { input }),
      ...(timeout === undefined ? {} : { timeout }),
    });
    return { status: ran.status, out: ran.stdout ?? Buffer.alloc(0), err: String(ran.stderr ?? "") };
  };

/** What git prints, as text without the line end at its end; null if it fails. */
export function asked(git: GitProcess, words: readonly string[], given?: GitGiven): string | null {
  const { status, out } = git(words, given);
  return status === 0 ? out.toString("utf8").replace(/\n$/, "") : null;
}

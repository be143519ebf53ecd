import { spawnSync } from "node:child_process";

/** How git is called: who commits and when, what is piped in, and which index is used. */
export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** git in one folder. Throws, with git's own words, if git fails. */
export interface Git {
  readonly folder: string;
  /** What git prints, as bytes. */
  bytes(words: readonly string[], options?: GitOptions): Buffer;
  /** What git prints, as text without the line end at its end. */
  text(words: readonly string[], options?: GitOptions): string;
  /** What git prints, or null if it ends with an exit code other than 0. */
  ask(words: readonly string[], options?: GitOptions): string | null;
}

/** The environment in which git is the same on every machine. */
export const PLAIN_ENV = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  HOME: "/nowhere",
  LC_ALL: "C",
};

const LIMIT = 1 << 28;

/** git in `folder`. It is called synchronously, so that one request is answered before the next is looked at. */
export function gitIn(folder: string): Git {
  const call = (words: readonly string[], { env = {}, input }: GitOptions = {}) =>
    spawnSync("git", ["-c", "core.quotepath=false", "-c", "gc.auto=0", ...words], {
      cwd: folder,
      maxBuffer: LIMIT,
      env: { PATH: process.env["PATH"], ...PLAIN_ENV, ...env },
      ...(input === undefined ? {} : { input }),
    });
  const bytes = (words: readonly string[], options?: GitOptions): Buffer => {
    const { status, stdout, stderr, error } = call(words, options);
    if (error || status !== 0) throw new Error(`git ${words.join(" ")}: ${error?.message ?? stderr.toString()}`);
    return stdout;
  };
  return {
    folder,
    bytes,
    text: (words, options) => bytes(words, options).toString("utf8").replace(/\n$/, ""),
    ask: (words, options) => {
      const { status, stdout } = call(words, options);
      return status === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
    },
  };
}

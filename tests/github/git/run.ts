import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

interface GitRan {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly error?: Error;
}

// Starting git costs more than anything else that tests do, so what it has said once is not asked again.
const READS = ["merge-base", "merge-tree", "rev-list", "diff", "ls-tree", "cat-file"];

/** Whether git says the same for ever: it reads objects by their full ids, and nothing that has a name. */
function isForever([command = "", ...words]: readonly string[]): boolean {
  const [options, names] = [
    words.filter((word) => word.startsWith("-")),
    words.filter((word) => !word.startsWith("-")),
  ];
  const types = ["commit", "tree", "blob", "tag"];
  const isNamed = names.some(
    (name) => !/^\^?[\da-f]{40}$/.test(name) && !(command === "cat-file" && types.includes(name)),
  );
  return READS.includes(command) && !isNamed && !options.includes("--batch");
}

/** What `git rev-parse --verify --quiet REF` says where refs are files, as they are until they are packed; else null. */
function looseRef(folder: string, words: readonly string[]): GitRan | null {
  const name = words.at(-1) ?? "";
  if (words[0] !== "rev-parse" || !words.includes("--verify") || !/^refs(?:\/[\w-][\w.-]*)+$/.test(name)) return null;
  try {
    const text = readFileSync(join(folder, name), "utf8");
    return /^[\da-f]{40}\n$/.test(text) ? { status: 0, stdout: Buffer.from(text), stderr: Buffer.alloc(0) } : null;
  } catch {
    const isGone = !existsSync(join(folder, "packed-refs")) && !existsSync(join(folder, name));
    return isGone ? { status: 1, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) } : null;
  }
}

/** git in `folder`. It is called synchronously, so that one request is answered before the next is looked at. */
export function gitIn(folder: string): Git {
  const known = new Map<string, GitRan>();
  const start = (words: readonly string[], { env = {}, input }: GitOptions): GitRan =>
    spawnSync("git", ["-c", "core.quotepath=false", "-c", "gc.auto=0", ...words], {
      cwd: folder,
      maxBuffer: LIMIT,
      env: { PATH: process.env["PATH"], ...PLAIN_ENV, ...env },
      ...(input === undefined ? {} : { input }),
    });
  const call = (words: readonly string[], options: GitOptions = {}): GitRan => {
    if (Object.keys(options).length > 0) return start(words, options);
    const key = words.join("\0");
    const ran = known.get(key) ?? looseRef(folder, words) ?? start(words, options);
    if (ran.status === 0 && isForever(words)) known.set(key, ran);
    return ran;
  };
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

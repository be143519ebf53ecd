import { Writable } from "node:stream";

/** What a process did. `code` is null if it was stopped. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a `main` runs. */
export interface Place {
  readonly cwd: string;
  readonly env: Environment;
  /** Whether it waits a twentieth of the time it wants to: for retries. */
  readonly isHurried?: boolean;
}

const HURRY = 20;

let isBusy = false;

/** Whether a `main` runs in this process now: it has the process for itself. */
export const isProcessTaken = (): boolean => isBusy;

/**
 * Runs a `main` in this process as if it had one of its own: with this environment and folder, its output kept, its exit
 * code returned. Much faster than a process, which has to load and warm up all code. Only for one `main` at a time, and
 * for none that waits without yielding for what this process does, as `git push` to a server in it.
 */
export async function inProcess({ cwd, env, isHurried = false }: Place, main: () => Promise<number>): Promise<Ran> {
  if (isBusy) throw new Error("Something else runs in this process already.");
  isBusy = true;
  const [out, err] = [sink(), sink()];
  const before = { cwd: process.cwd(), env: process.env, exitCode: process.exitCode };
  const streams = (["stdout", "stderr"] as const).map((name) => Object.getOwnPropertyDescriptor(process, name) ?? {});
  process.env = withoutUndefined(env);
  process.chdir(cwd);
  process.exitCode = 0;
  const wait = globalThis.setTimeout;
  if (isHurried) globalThis.setTimeout = hurried(wait);
  Object.defineProperty(process, "stdout", { configurable: true, value: out.stream });
  Object.defineProperty(process, "stderr", { configurable: true, value: err.stream });
  try {
    const code = await main();
    return { code: code || Number(process.exitCode ?? 0), out: out.text(), err: err.text() };
  } finally {
    Object.defineProperties(process, { stdout: streams[0] ?? {}, stderr: streams[1] ?? {} });
    globalThis.setTimeout = wait;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
    process.env = before.env;
    isBusy = false;
  }
}

const hurried = (wait: typeof setTimeout): typeof setTimeout =>
  Object.assign(
    (action: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => wait(action, delay / HURRY, ...args),
    wait,
  );

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

const withoutUndefined = (env: Environment): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));

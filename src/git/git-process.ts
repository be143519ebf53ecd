import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** What git is given beside its words. */
export interface GitGiven {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; without it git may take as long as it likes. */
  readonly timeout?: number;
  /** Whether the call talks to the remote. Only then may git open a connection. */
  readonly isRemote?: boolean;
}

/** What came of a call. `status` is null if git could not be started or was stopped. */
export interface GitRan {
  readonly status: number | null;
  readonly out: Buffer;
  readonly err: string;
}

export type GitProcess = (words: readonly string[], given?: GitGiven) => GitRan;

/**
 * Settings that win over those of the repository (git-config(1)), whose `.git` is untrusted: none of its
 * programs is run, and none of its settings changes what is printed. `safe.bareRepository` (git 2.38) is for a folder
 * that is a bare repository made of ordinary files; `isInBareRepository` refuses it whatever the git.
 */
const SETTINGS = [
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.excludesFile=",
  "core.alternateRefsCommand=:",
  "diff.external=",
  "log.showSignature=false",
  "core.quotepath=false",
  "protocol.ext.allow=never",
  "submodule.recurse=false",
];

/**
 * Nothing is fetched but on purpose. git before 2.44 doesn't know GIT_NO_LAZY_FETCH, by which a partial clone runs its
 * remote's programs for an object that isn't there: no protocol is allowed it, so the fetch ends before anything runs.
 */
const LOCAL = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
const REMOTE = { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" };

const LIMIT = 1 << 28;

/**
 * The git of this machine, called in `cwd`: it never asks a person anything and speaks English. Every call of git is
 * made here. Filters of the repository's config (`filter.x.clean`) are switched off as well.
 */
export function gitProcess(cwd: string): GitProcess {
  const isBare = isInBareRepository(cwd);
  let filters: readonly string[] | null = null;
  return (words, given = {}) => {
    if (isBare) return { status: null, out: Buffer.alloc(0), err: "a bare repository is not used" };
    filters ??= filterSettings(runGit(cwd, [], ["config", "--null", "--name-only", "--list"], {}));
    return runGit(cwd, filters, words, given);
  };
}

function runGit(
  cwd: string,
  settings: readonly string[],
  words: readonly string[],
  { input, env = {}, timeout, isRemote = false }: GitGiven,
): GitRan {
  const options = [...SETTINGS, ...(isRemote ? [] : ["core.sshCommand=false"]), ...settings];
  const ran = spawnSync("git", ["--no-pager", ...options.flatMap((setting) => ["-c", setting]), ...words], {
    cwd,
    maxBuffer: LIMIT,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: {
      ...process.env,
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      GIT_ASKPASS: "",
      LC_ALL: "C",
      ...(isRemote ? REMOTE : LOCAL),
      ...env,
    },
    ...(input === undefined ? {} : { input }),
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { status: ran.status, out: ran.stdout ?? Buffer.alloc(0), err: String(ran.stderr ?? "") };
}

/** Settings that empty the programs of every filter and diff driver that is configured (gitattributes(5)). */
function filterSettings({ status, out }: GitRan): string[] {
  if (status !== 0) return [];
  const names = new Set(out.toString("utf8").split("\0"));
  return [...names].flatMap((name) => {
    if (/^filter\..*\.(?:clean|smudge|process)$/is.test(name)) return [`${name}=`];
    if (/^filter\..*\.required$/is.test(name)) return [`${name}=false`];
    return /^diff\..*\.(?:command|textconv)$/is.test(name) ? [`${name}=`] : [];
  });
}

/**
 * Whether git would find a bare repository before one in a `.git`, from `cwd` upwards: a folder with HEAD, objects and
 * refs (gitrepository-layout(5)), which anybody can put into an archive or a pull request.
 */
function isInBareRepository(cwd: string): boolean {
  const folder = path.resolve(cwd);
  const has = (name: string): boolean => existsSync(path.join(folder, name));
  if (has(".git")) return false;
  if (has("HEAD") && has("objects") && has("refs")) return true;
  return path.dirname(folder) !== folder && isInBareRepository(path.dirname(folder));
}

/** What git prints, as text without the line end at its end; null if it fails. */
export function asked(git: GitProcess, words: readonly string[], given?: GitGiven): string | null {
  const { status, out } = git(words, given);
  return status === 0 ? out.toString("utf8").replace(/\n$/, "") : null;
}

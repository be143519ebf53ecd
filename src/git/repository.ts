import { UserError } from "../errors.ts";
import { asked, gitProcess } from "./git-process.ts";
import { type StagedFiles, stagedFiles } from "./staged-files.ts";

/** What git knows about the working directory. */
export interface Git {
  /** Whether the working directory lies in a git repository that git is willing to read. */
  isRepository(): boolean;
  /** The full id of the commit a revision names, null if there is none here. */
  commit(revision: string): string | null;
  /**
   * Paths that differ from the merge base of `commit` and HEAD, uncommitted and untracked ones included, deleted ones too;
   * relative to the working directory, with `/`, those outside it left out. In a clone too shallow to hold the merge base: from `commit` itself. Throws a UserError if git fails.
   */
  changedSince(commit: string): ReadonlySet<string>;
  /** Whether git ignores a path that it doesn't track; without a repository it ignores none. */
  isIgnored(path: string): boolean;
  /** The files as they are staged, and the paths that differ from HEAD there; null without a repository. */
  staged(): StagedFiles | null;
  /** The calendar day of the head commit as its committer wrote it, `YYYY-MM-DD`; null without git or commits. */
  headDay(): string | null;
}

/** A diff that runs nothing, of submodules neither. */
const DIFF = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

/** The git of this machine, run in `cwd`. */
export function diskGit(cwd: string): Git {
  const git = gitProcess(cwd);
  const ask = (...words: string[]): string | null => asked(git, words);
  const commit = (revision: string): string | null => {
    // A revision can't begin with a dash (git-check-ref-format), an option can.
    if (revision === "" || revision.startsWith("-")) return null;
    return ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)?.trim() ?? null;
  };
  return {
    isRepository: () => ask("rev-parse", "--is-inside-work-tree")?.trim() === "true",
    commit,
    changedSince: (base) => {
      const from = ask("merge-base", base, "HEAD")?.trim() || base;
      const tracked = ask("diff", ...DIFF, "--relative", from, "--");
      const untracked = ask("ls-files", "--others", "--exclude-standard", "-z");
      if (tracked === null || untracked === null) throw new UserError(`git can't tell what changed since ${base}.`);
      return new Set(`${tracked}${untracked}`.split("\0").filter((path) => path !== ""));
    },
    isIgnored: ignoredBy(ask),
    staged: () => stagedFiles(git),
    headDay: () => ask("log", "-1", "--format=%cs", "HEAD")?.trim() || null,
  };
}

/**
 * What git ignores, read once, when it is first needed: untracked files by .gitignore and .git/info/exclude. A folder
 * that is ignored as a whole is one line (git-ls-files(1), --directory).
 */
function ignoredBy(ask: (...words: string[]) => string | null): (path: string) => boolean {
  let ignored: ReadonlySet<string> | null = null;
  const words = ["--others", "--ignored", "--exclude-standard", "--directory", "-z"];
  const read = () => new Set((ask("ls-files", ...words) ?? "").split("\0").map((line) => line.replace(/\/$/, "")));
  return (path) => {
    ignored ??= read();
    const names = path.split("/");
    const known = ignored;
    return names.some((_, index) => known.has(names.slice(0, index + 1).join("/")));
  };
}

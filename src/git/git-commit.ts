import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CommitOrder } from "../commit-way.ts";
import { asked, type GitProcess } from "./git-process.ts";

/** The account of GitHub Actions, where the repository's settings name nobody. */
const NAME = "github-actions[bot]";
const EMAIL = "41898282+github-actions[bot]@users.noreply.github.com";

/**
 * Makes a commit that no branch has yet, with an index of its own: checkout, index and branches stay as they are.
 * Returns its id, null if git fails.
 */
export function makeGitCommit(git: GitProcess, order: Omit<CommitOrder, "branch">): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), "bookends-index-"));
  try {
    const tree = writeTree(git, order, { GIT_INDEX_FILE: path.join(folder, "index") });
    if (tree === null) return null;
    return asked(git, ["commit-tree", tree, "-p", order.expected], { input: order.message, env: author(git) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTree(
  git: GitProcess,
  { expected, files }: Pick<CommitOrder, "expected" | "files">,
  env: Readonly<Record<string, string>>,
): string | null {
  const lines = files.map(({ path: file, bytes, mode }) => {
    // git-update-index(1), --index-info: mode 0 removes a path, whatever the id.
    if (bytes === null) return `0 ${expected.replace(/./g, "0")}\t${file}\0`;
    const oid = asked(git, ["hash-object", "-w", "--stdin", "--no-filters"], { input: bytes });
    return oid === null ? null : `${mode} ${oid}\t${file}\0`;
  });
  if (lines.includes(null) || asked(git, ["read-tree", expected], { env }) === null) return null;
  const added = asked(git, ["update-index", "--add", "-z", "--index-info"], { env, input: lines.join("") });
  return added === null ? null : asked(git, ["write-tree"], { env });
}

function author(git: GitProcess): Record<string, string> {
  const name = asked(git, ["config", "user.name"]) || NAME;
  const email = asked(git, ["config", "user.email"]) || EMAIL;
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

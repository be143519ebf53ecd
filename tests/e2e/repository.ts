import { execFileSync } from "node:child_process";
import { fill, folderOf, type Table } from "../files/folder.ts";

const WHEN = "2026-03-01T12:00:00Z";

/** Runs git in a folder, untouched by this machine's settings. Returns what it prints. */
export function git(cwd: string, ...words: string[]): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: "/nowhere",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_COMMITTER_DATE: WHEN,
    GIT_AUTHOR_DATE: WHEN,
  };
  const person = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...person, ...words], { cwd, env, encoding: "utf8" }).trim();
}

/** Commits all that is in a folder, after writing `table` into it. Returns the commit's id. */
export function commit(root: string, table: Table): string {
  fill(root, table);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", "x");
  return git(root, "rev-parse", "HEAD");
}

/** A real git repository, gone after the test, whose one commit holds `table`. Returns its folder. */
export function repository(table: Table): string {
  const root = folderOf({});
  git(root, "init", "--quiet");
  commit(root, table);
  return root;
}

import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { diskGit } from "../../src/git/repository.ts";
import { fill, folderOf, type Table } from "../files/folder.ts";

function run(cwd: string, ...words: string[]): string {
  const day = "2024-03-01T23:30:00-11:00";
  const env = {
    PATH: process.env["PATH"],
    HOME: cwd,
    GIT_COMMITTER_DATE: day,
    GIT_AUTHOR_DATE: "2020-01-01T00:00:00Z",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  return execFileSync(
    "git",
    ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main", ...words],
    { cwd, env, encoding: "utf8" },
  ).trim();
}

function commit(root: string, table: Table): string {
  fill(root, table);
  run(root, "add", "-A");
  run(root, "commit", "-qm", "x");
  return run(root, "rev-parse", "HEAD");
}

function repository(table: Table): { root: string; first: string } {
  const root = folderOf({});
  run(root, "init", "-q");
  return { root, first: commit(root, table) };
}

describe("what changed", () => {
  test("counts commits since the merge base, uncommitted, staged, untracked and deleted files, and no ignored ones", () => {
    const { root, first } = repository({ "same.md": "", "worked.md": "", "gone.md": "", ".gitignore": "out.md" });
    run(root, "branch", "main-then");
    commit(root, { "committed ü\n.md": "" });
    run(root, "branch", "topic");
    run(root, "reset", "-q", "--hard", "main-then");
    commit(root, { "theirs.md": "" });
    run(root, "checkout", "-q", "topic");
    fill(root, { "worked.md": "2", "staged.md": "", "untracked.md": "", "out.md": "" });
    run(root, "add", "staged.md");
    run(root, "rm", "-q", "gone.md");
    const wanted = ["committed ü\n.md", "gone.md", "staged.md", "untracked.md", "worked.md"];
    expect([...diskGit(root).changedSince("main")].sort()).toEqual(wanted);
    expect([...diskGit(root).changedSince(first)].sort()).toEqual(wanted);
  });

  test("is relative to a working directory below the repository's root", () => {
    const { root, first } = repository({ "a.md": "", "sub/b.md": "" });
    fill(root, { "a.md": "2", "sub/b.md": "2", "sub/new.md": "" });
    expect([...diskGit(path.join(root, "sub")).changedSince(first)].sort()).toEqual(["b.md", "new.md"]);
  });

  test("counts both names of a rename", () => {
    const { root, first } = repository({ "a.md": "the same text\n".repeat(20) });
    run(root, "mv", "a.md", "b.md");
    expect([...diskGit(root).changedSince(first)].sort()).toEqual(["a.md", "b.md"]);
  });
});

describe("a revision", () => {
  test("that there is", () => {
    const { root, first } = repository({ "a.md": "" });
    expect(["main", "HEAD", first, "main~0"].map(diskGit(root).commit)).toEqual([first, first, first, first]);
  });

  test.each(["nowhere", "", "--output=x", "-h", "main:a.md", "HEAD^2"])("that there isn't: %j", (revision) => {
    const { root } = repository({ "a.md": "" });
    expect(diskGit(root).commit(revision)).toBeNull();
  });
});

test("the head commit's day is the committer's, as written", () => {
  expect(diskGit(repository({ "a.md": "" }).root).headDay()).toBe("2024-03-01");
});

test("without a repository, or without a commit, there is no day", () => {
  const bare = folderOf({});
  expect([diskGit(bare).isRepository(), diskGit(bare).headDay(), diskGit(bare).commit("HEAD")]).toEqual([
    false,
    null,
    null,
  ]);
  run(bare, "init", "-q");
  expect([diskGit(bare).isRepository(), diskGit(bare).headDay()]).toEqual([true, null]);
});

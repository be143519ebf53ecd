import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/files/files.ts";
import { diskGit } from "../../src/git/repository.ts";
import { git, repository } from "../e2e/repository.ts";
import { fill, folderOf, linkTo } from "../files/folder.ts";

const all = { ignore: [], dot: false };

describe("staged files", () => {
  test("are read as they are staged, and those that differ from HEAD are named", () => {
    const root = repository({ "b/a.md": "one", "b/gone.md": "x", "b/same.md": "same", "pic.png": "p" });
    fill(root, { "b/a.md": "two", "b/new.md": "new" });
    git(root, "add", "--all");
    git(root, "rm", "--quiet", "b/gone.md");
    fill(root, { "b/a.md": "three", "b/untracked.md": "u" });
    const staged = diskGit(root).staged();
    expect([...(staged?.changed ?? [])].filter((at) => at !== "").sort()).toEqual(["b/a.md", "b/new.md"]);
    expect(staged?.files.find(["**/*.md"], all)).toEqual(["b/a.md", "b/new.md", "b/same.md"]);
    expect(staged?.files.text("b/a.md")).toBe("two");
    expect(staged?.files.kind("pic.png")).toBe("file");
  });

  test("are those below the working directory, also before the first commit", () => {
    const root = folderOf({ "sub/a.md": "A", "other/b.md": "B", "sub/link": linkTo("a.md") });
    git(root, "init", "--quiet");
    git(root, "add", "--all");
    const staged = diskGit(path.join(root, "sub")).staged();
    expect([...(staged?.changed ?? [])].filter((at) => at !== "").sort()).toEqual(["a.md", "link"]);
    expect(staged?.files.find(["**"], all)).toEqual(["a.md"]);
  });

  test("are none without a repository", () => {
    expect(diskGit(folderOf({})).staged()).toBeNull();
  });
});

describe("files that git ignores", () => {
  const table = {
    ".gitignore": "*.draft.md\n/site/\n",
    "a.md": "A",
    "x.draft.md": "D",
    "site/y.md": "S",
    "b/c.md": "C",
  };

  test("are not found, unless git tracks them", () => {
    const root = repository({ ...table });
    git(root, "add", "--force", "x.draft.md");
    fill(root, { "z.draft.md": "Z" });
    const found = diskFiles(root, diskGit(root).isIgnored).find(["**/*.md"], all);
    expect(found).toEqual(["a.md", "b/c.md", "x.draft.md"]);
  });

  test("by the repository alone, not by settings of a person", () => {
    const root = repository({ "a.md": "A" });
    git(root, "config", "core.excludesFile", path.join(root, "mine"));
    fill(root, { mine: "*.md\n", "b.md": "B" });
    expect(diskFiles(root, diskGit(root).isIgnored).find(["*.md"], all)).toEqual(["a.md", "b.md"]);
  });

  test("count where there is no repository, and in an ignored folder that one works in", () => {
    const bare = folderOf(table);
    expect(diskFiles(bare, diskGit(bare).isIgnored).find(["*.md"], all)).toEqual(["a.md", "x.draft.md"]);
    const root = repository({ ".gitignore": "/site/\n" });
    mkdirSync(path.join(root, "site"));
    writeFileSync(path.join(root, "site/y.md"), "S");
    const site = path.join(root, "site");
    expect(diskFiles(site, diskGit(site).isIgnored).find(["*.md"], all)).toEqual(["y.md"]);
  });
});

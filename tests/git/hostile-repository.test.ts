import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkoutIn } from "../../src/git/checkout.ts";
import { gitProcess } from "../../src/git/git-process.ts";
import { diskGit } from "../../src/git/repository.ts";
import { git, repository } from "../e2e/repository.ts";
import { fill, folderOf } from "../files/folder.ts";

/** A program of the repository's config, which must never run: it would leave a file. */
const trap = (root: string): string => `touch ${path.join(root, "RUN")}; cat`;

/** Everything that Bookends asks git without talking to a remote. */
function askEverything(root: string): void {
  const here = diskGit(root);
  here.isRepository();
  here.headDay();
  const head = here.commit("HEAD") ?? "1".repeat(40);
  try {
    here.changedSince(head);
  } catch {
    // A repository that git can't read is none.
  }
  const checkout = checkoutIn(gitProcess(root));
  checkout?.changed();
  checkout?.commit("1".repeat(40));
  checkout?.tree("1".repeat(40));
  checkout?.blobs(["1".repeat(40), "2".repeat(40)]);
  checkout?.stage(["a.md"]);
}

test("a folder that is a bare repository made of ordinary files is no repository", () => {
  const root = folderOf({ "reading/a.md": "A", HEAD: "ref: refs/heads/main\n" });
  const config = `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n\turl = .\n\tuploadpack = ${trap(root)}\n`;
  fill(root, { config, "refs/heads/main": `${"1".repeat(40)}\n`, "objects/x": "" });
  for (const folder of [root, path.join(root, "reading")]) {
    askEverything(folder);
    expect(diskGit(folder).isRepository()).toBe(false);
    expect(checkoutIn(gitProcess(folder))).toBeNull();
  }
  expect(existsSync(path.join(root, "RUN"))).toBe(false);
});

describe("a repository whose own config names programs", () => {
  const settings: readonly (readonly [key: string, value: (root: string) => string])[] = [
    ["core.fsmonitor", trap],
    ["core.sshCommand", trap],
    ["core.pager", trap],
    ["core.alternateRefsCommand", trap],
    ["core.hooksPath", () => ".hooks"],
    ["diff.external", trap],
    ["diff.x.command", trap],
    ["diff.x.textconv", trap],
    ["filter.x.clean", trap],
    ["filter.x.smudge", trap],
    ["filter.x.required", () => "true"],
    ["gpg.program", trap],
    ["log.showSignature", () => "true"],
    ["remote.origin.uploadpack", trap],
    ["remote.origin.url", () => "."],
    ["remote.origin.promisor", () => "true"],
    ["remote.origin.partialclonefilter", () => "blob:none"],
  ];

  test("runs none of them", () => {
    const root = repository({ "a.md": "A", ".gitattributes": "*.md filter=x diff=x\n" });
    mkdirSync(path.join(root, ".hooks"));
    for (const hook of ["post-index-change", "pre-commit", "post-checkout", "reference-transaction"])
      writeFileSync(path.join(root, ".hooks", hook), `#!/bin/sh\n${trap(root)}\n`, { mode: 0o755 });
    for (const [key, value] of settings) git(root, "config", key, value(root));
    git(root, "config", "core.repositoryFormatVersion", "1");
    git(root, "config", "extensions.partialClone", "origin");
    fill(root, { "a.md": "B" });
    askEverything(root);
    expect(existsSync(path.join(root, "RUN"))).toBe(false);
  });

  test("would run them by git's own ways", () => {
    const root = repository({ "a.md": "A", ".gitattributes": "*.md filter=x\n" });
    git(root, "config", "filter.x.clean", trap(root));
    fill(root, { "a.md": "B" });
    git(root, "diff", "--name-only", "HEAD");
    expect(existsSync(path.join(root, "RUN"))).toBe(true);
  });
});

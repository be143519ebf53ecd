import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fill, type Table } from "../../files/folder.ts";
import type { Files } from "../../github/git/write.ts";
import { note, SEED_PATH } from "../notes.ts";
import { errorOf, library, onPush } from "./support.ts";

describe("exit 1, with a sentence that says what to set, and the branch as it was", () => {
  test.each([
    ["a protected branch", { kind: "classic", rule: "Changes must be made through a pull request." }],
    ["a ruleset", { kind: "ruleset", rule: "Changes must be made through a pull request." }],
    ["a required check", { kind: "classic", rule: 'Required status check "ci" is expected.' }],
  ] as const)("%s", async (_, protection) => {
    const github = await library();
    github.protect("main", protection);
    const tip = github.tip("main");
    const ran = await onPush(github);
    expect([ran.code, github.tip("main"), ran.outputs["commit"]]).toEqual([1, tip, ""]);
    expect(errorOf(ran)).toMatch(
      /^The branch is protected, so .* set publish: pull-request, or let .* bypass the rule\./,
    );
  });

  test("a read-only token", async () => {
    const github = await library();
    const tip = github.tip("main");
    const ran = await onPush(github, { permissions: { contents: "read" } });
    expect([ran.code, github.tip("main")]).toEqual([1, tip]);
    expect(errorOf(ran)).toMatch(
      /^The token may not write to the repository: give the job permissions: contents: write\./,
    );
  });

  test.each<[string, Files, RegExp]>([
    [
      "a symlinked README",
      { "README.md": { link: "docs/x.md" } },
      /^README\.md is a symlink, and Bookends doesn't write/,
    ],
    [
      "a README that GitHub would cut off",
      { "README.md": `${"x".repeat(600_000)}\n` },
      /^README\.md has \d+ KiB .* GitHub cuts a README off at 500 KiB: .* Set limit=/,
    ],
    [
      "a README that isn't even read",
      { "README.md": "x".repeat(5_000_000) },
      /^README\.md has \d+ KiB .* reads no file above 4096 KiB/,
    ],
    ["a wrong config", { ".github/bookends.yml": "goal: many\n" }, /goal/],
    ["a README that isn't text", { "README.md": new Uint8Array([0xff, 0xfe, 0x00]) }, /^README\.md is not UTF-8 text/],
  ])("%s", async (_, files, sentence) => {
    const github = await library();
    const tip = github.commit({ files });
    const ran = await onPush(github);
    expect([ran.code, github.tip("main"), ran.writes]).toEqual([1, tip, []]);
    expect(errorOf(ran)).toMatch(sentence);
  });

  test("a branch that is gone", async () => {
    const github = await library();
    const ran = await onPush(github, { before: () => github.setBranch("main", null) });
    expect([ran.code, github.tip("main")]).toEqual([1, null]);
    expect(errorOf(ran)).toBeDefined();
  });
});

describe("a checkout with local changes", () => {
  const NEW = "content/reading/new.md";
  const append = (file: string) => (root: string) => appendFileSync(path.join(root, file), "\nMore.\n");
  const add = (table: Table) => (root: string) => fill(root, table);

  test.each<[string, (root: string) => void, string]>([
    ["an edited note", append(SEED_PATH), SEED_PATH],
    ["an edited README", append("README.md"), "README.md"],
    ["a new note", add({ [NEW]: note("New") }), NEW],
    ["a new config", add({ ".github/bookends.yml": "ignore: x\n" }), ".github/bookends.yml"],
    ["a note that is gone", (root) => rmSync(path.join(root, SEED_PATH)), SEED_PATH],
    ["a README that is gone", (root) => rmSync(path.join(root, "README.md")), "README.md"],
  ])("is refused by name: %s", async (_, before, name) => {
    const github = await library();
    const tip = github.tip("main");
    const ran = await onPush(github, { before });
    expect([ran.code, ran.writes, github.tip("main")]).toEqual([1, [], tip]);
    expect(errorOf(ran)?.startsWith(`${name} differs from the commit that is checked out`)).toBe(true);
    const pull = await onPush(github, { before, inputs: { publish: "pull-request" } });
    expect([pull.code, pull.writes, errorOf(pull)]).toEqual([1, [], errorOf(ran)]);
  });

  test("is refused by name when a generated file would be overwritten", async () => {
    const github = await library();
    github.commit({ files: { ".github/bookends.yml": "data: reading.json\n" } });
    const ran = await onPush(github, { before: (root) => writeFileSync(path.join(root, "reading.json"), "") });
    expect([ran.code, ran.writes]).toEqual([1, []]);
    expect(errorOf(ran)).toMatch(/^reading\.json differs from the commit/);
  });

  test("anything else in the working tree is none of its business", async () => {
    const github = await library();
    github.commit({ files: { "src/app.js": "1" } });
    const ran = await onPush(github, {
      before: (root) => {
        append("src/app.js")(root);
        fill(root, { "node_modules/x/readme.md": "x", "notes-of-mine.txt": "x" });
      },
    });
    expect([ran.code, errorOf(ran), ran.outputs["changed"]]).toEqual([0, undefined, "true"]);
    expect(github.read("main", "src/app.js")).toBe("1");
    expect(github.read("main", "notes-of-mine.txt")).toBe(null);
  });
});

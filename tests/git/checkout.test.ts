import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkoutIn } from "../../src/git/checkout.ts";
import { gitProcess } from "../../src/git/git-process.ts";
import { commit, git, repository } from "../e2e/repository.ts";
import { fill, folderOf, linkTo } from "../files/folder.ts";

const at = (root: string) => checkoutIn(gitProcess(root));
const TABLE = { "a.md": "one\n", "d/ä b.md": "two", "l.md": linkTo("a.md"), "e.bin": new Uint8Array([0, 255]) };

describe("a checkout", () => {
  test("has its commit, with the tree and the day its committer wrote", () => {
    const root = repository(TABLE);
    const head = git(root, "rev-parse", "HEAD");
    expect(at(root)?.head).toBe(head);
    expect(at(root)?.commit(head)).toEqual({
      oid: head,
      tree: git(root, "rev-parse", "HEAD^{tree}"),
      day: "2026-03-01",
    });
    expect(at(root)?.commit("0".repeat(40))).toBe(null);
    expect(at(root)?.tree("0".repeat(40))).toBe(null);
  });

  test("lists a tree with modes, and reads its blobs byte by byte", () => {
    const root = repository(TABLE);
    const checkout = at(root);
    const tree = checkout?.tree(checkout.head);
    expect([...(tree ?? [])].map(([file, { mode }]) => [file, mode])).toEqual([
      ["a.md", "100644"],
      ["d/ä b.md", "100644"],
      ["e.bin", "100644"],
      ["l.md", "120000"],
    ]);
    const oids = [...(tree?.values() ?? [])].map(({ oid }) => oid);
    const blobs = checkout?.blobs([...oids, "0".repeat(40)]);
    expect(oids.map((oid) => [...(blobs?.get(oid) ?? [])])).toEqual(
      ["one\n", "two", "\0", "a.md"].map((text, index) => (index === 2 ? [0, 255] : [...Buffer.from(text)])),
    );
    expect(blobs?.size).toBe(4);
  });

  test("of a partial clone tells what is here, and fetches nothing", () => {
    const origin = repository(TABLE);
    git(origin, "config", "uploadpack.allowFilter", "true");
    const folder = folderOf({});
    git(folder, "clone", "--quiet", "--filter=blob:none", "--no-checkout", `file://${origin}`, "clone");
    const root = path.join(folder, "clone");
    rmSync(origin, { recursive: true });
    const checkout = at(root);
    expect([...(checkout?.tree(checkout.head)?.keys() ?? [])]).toEqual(["a.md", "d/ä b.md", "e.bin", "l.md"]);
  });

  test("tells what differs from its commit: edited, staged, deleted; not what is untracked", () => {
    const root = repository({ ...TABLE, "x.md": "", "y.md": "" });
    fill(root, { "d/ä b.md": "2", "x.md": "staged", "new.md": "" });
    git(root, "add", "x.md");
    rmSync(path.join(root, "y.md"));
    expect([...(at(root)?.changed() ?? [])].sort()).toEqual(["d/ä b.md", "x.md", "y.md"]);
  });

  test("what only its line ends make different on this disk is no change", () => {
    const root = repository({ "a.md": "one\n" });
    commit(root, { ".gitattributes": "*.md text eol=crlf\n" });
    writeFileSync(path.join(root, "a.md"), "one\r\n");
    expect([...(at(root)?.changed() ?? [])]).toEqual([]);
  });

  test("stages exactly what it is told", () => {
    const root = repository({ "a*.md": "1", "ab.md": "1" });
    fill(root, { "a*.md": "2", "ab.md": "2", "new.md": "" });
    at(root)?.stage(["a*.md", "new.md"]);
    expect(git(root, "diff", "--cached", "--name-only").split("\n").sort()).toEqual(["a*.md", "new.md"]);
  });

  test("is there at a repository's root only, and with a commit", () => {
    expect(at(folderOf({}))).toBe(null);
    const empty = folderOf({});
    git(empty, "init", "--quiet");
    expect(at(empty)).toBe(null);
    const root = repository(TABLE);
    mkdirSync(path.join(root, "sub"));
    expect(at(path.join(root, "sub"))).toBe(null);
  });
});

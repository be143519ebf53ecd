import { describe, expect, test } from "vitest";
import { diskFiles, type Files } from "../../src/files/files.ts";
import { linkedFiles, linkOids } from "../../src/files/linked-files.ts";
import type { TreeEntry } from "../../src/files/tree-files.ts";
import { folderOf, linkTo, type Table } from "./folder.ts";

/** The same files as a tree whose blobs are all fetched. */
function treeOf(table: Table): Files {
  const text = new TextEncoder();
  const blobs = new Map<string, Uint8Array>();
  const tree = new Map<string, TreeEntry>();
  for (const [path, content] of Object.entries(table)) {
    const isLink = typeof content === "object" && "target" in content;
    const bytes = text.encode(isLink ? content.target : String(content));
    blobs.set(path, bytes);
    tree.set(path, { mode: isLink ? "120000" : "100644", oid: path, size: bytes.length });
  }
  return linkedFiles(tree, { blobs, wanted: new Set() });
}

const all = { ignore: [], dot: false };
const seen = (files: Files, paths: readonly string[]) => ({
  found: ["**/*.md", "a/**/*.md", "b/**/*.md", "a"].map((glob) => files.find([glob], all)),
  under: ["", "a", "b", "shelf"].map((folder) => files.under(folder, all)),
  hasFolder: ["a", "b", "shelf"].map((folder) => files.hasFolder(folder)),
  kinds: paths.map((path) => files.kind(path)),
});

describe("a tree's symlinks are followed as on a disk", () => {
  test.each<[string, Table]>([
    ["a file and a folder", { "shelf/x.md": "x", "a/link.md": linkTo("../shelf/x.md"), b: linkTo("shelf") }],
    ["a folder of notes elsewhere", { "vault/r/x.md": "x", "vault/r/d/y.md": "y", a: linkTo("vault/r") }],
    ["two ways to one file", { "a/x.md": "x", "a/link.md": linkTo("x.md"), "b/l.md": linkTo("../a/x.md") }],
    [
      "a symlink to a symlink",
      { "shelf/x.md": "x", "b/one.md": linkTo("two.md"), "b/two.md": linkTo("../shelf/x.md") },
    ],
    ["through a symlink on the way", { "shelf/x.md": "x", s: linkTo("shelf"), "b/l.md": linkTo("../s/x.md") }],
    ["out of it", { "a/x.md": "x", "a/etc": linkTo("/etc"), "a/p.md": linkTo("/etc/passwd"), "a/up": linkTo("../..") }],
    ["nowhere", { "a/x.md": "x", "a/gone.md": linkTo("nowhere.md"), b: linkTo("gone") }],
    ["round", { "a/x.md": "x", "a/one": linkTo("two"), "a/two": linkTo("one"), "a/up": linkTo(".") }],
    ["none", { "a/x.md": "x", "b/y.md": "y" }],
  ])("%s", (_, table) => {
    const [tree, disk] = [treeOf(table), diskFiles(folderOf(table))];
    const paths = Object.keys(table);
    expect(seen(tree, paths)).toEqual(seen(disk, paths));
    for (const path of disk.under("", all)) {
      expect([path, tree.text(path), tree.own(path)]).toEqual([path, disk.text(path), disk.own(path)]);
    }
  });

  test("many symlinks to a large folder add no more than a bounded number of files", () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`shelf/${index}.md`, ""]));
    const links = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`l${index}`, linkTo("shelf")]));
    expect(treeOf({ ...files, ...links }).under("", all).length).toBe(2000);
  });
});

test("the blobs that say where symlinks lead are known beforehand", () => {
  const entry = (mode: string, oid: string) => ({ mode, oid, size: 1 });
  const tree = new Map([
    ["a", entry("120000", "1")],
    ["b", entry("100644", "2")],
    ["c", entry("160000", "3")],
  ]);
  expect(linkOids(tree)).toEqual(["1"]);
});

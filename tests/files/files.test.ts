import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { diskFiles } from "../../src/files/files.ts";
import type { FindOptions } from "../../src/files/path-filter.ts";
import { folderOf, linkTo, type Table } from "./folder.ts";

const all: FindOptions = { ignore: [], dot: false };
const find = (table: Table, globs: string[], options = all) => diskFiles(folderOf(table)).find(globs, options);

describe("finding", () => {
  test.each<[string, Table, string[], string[]]>([
    ["a glob", { "a/x.md": "", "a/b/y.md": "", "c/z.md": "" }, ["a/**/*.md"], ["a/b/y.md", "a/x.md"]],
    ["a folder's name means all in it", { "a/x.md": "", "a/b/y.md": "" }, ["a"], ["a/b/y.md", "a/x.md"]],
    [
      "sorted by code unit",
      { "ä.md": "", "Z.md": "", "a.md": "", "𝄞.md": "", "\uFFFD.md": "" },
      ["*.md"],
      ["Z.md", "a.md", "ä.md", "𝄞.md", "\uFFFD.md"],
    ],
    [
      "odd names",
      { "a b.md": "", "a#b.md": "", "[x] {y}!.md": "", "n\nl.md": "" },
      ["**/*.md"],
      ["[x] {y}!.md", "a b.md", "a#b.md", "n\nl.md"],
    ],
    [
      "never node_modules or .git",
      { "node_modules/x/a.md": "", "a/node_modules/b.md": "", ".git/c.md": "", "d.md": "" },
      ["**/*.md", ".git/*.md"],
      ["d.md"],
    ],
    [
      "symlinks inside",
      { "shelf/x.md": "", "a/link.md": linkTo("../shelf/x.md"), b: linkTo("shelf") },
      ["a/**/*.md", "b/**/*.md"],
      ["a/link.md"],
    ],
    [
      "a file in two ways is found once, by its own path",
      { "a/x.md": "", "a/link.md": linkTo("x.md"), "a/again": linkTo(".") },
      ["a/**/*.md"],
      ["a/x.md"],
    ],
    [
      "loops end",
      { "a/x.md": "", "a/b/up": linkTo("../.."), "a/c/over": linkTo("../b"), "a/b/over": linkTo("../c") },
      ["**/*.md"],
      ["a/x.md"],
    ],
    [
      "symlinks out",
      { "a/x.md": "", "a/etc": linkTo("/etc"), "a/passwd.md": linkTo("/etc/passwd"), "a/up": linkTo("../..") },
      ["a/**/*"],
      ["a/x.md"],
    ],
    ["below a symlink out", { etc: linkTo("/etc") }, ["etc/*", "etc/**/*"], []],
    ["dangling symlinks", { "a/gone.md": linkTo("nowhere.md") }, ["**/*"], []],
  ])("%s", (_, table, globs, wanted) => {
    expect(find(table, globs)).toEqual(wanted);
  });

  test("ignores what it is told to, and dot files unless told", () => {
    const table = { "a/x.md": "", "a/drafts/y.md": "", "a/.z.md": "" };
    expect(find(table, ["a/**/*.md"], { ignore: ["a/drafts"], dot: false })).toEqual(["a/x.md"]);
    expect(find(table, ["a/**/*.md"], { ignore: ["a/drafts/**"], dot: true })).toEqual(["a/.z.md", "a/x.md"]);
  });

  test("a FIFO is not found, by a symlink neither, and reading one doesn't hang", () => {
    const root = folderOf({ "a/x.md": "", "a/link.md": linkTo("pipe.md") });
    execFileSync("mkfifo", [path.join(root, "a/pipe.md")]);
    const files = diskFiles(root);
    expect(files.find(["a/**/*.md"], all)).toEqual(["a/x.md"]);
    expect(() => files.bytes("a/pipe.md")).toThrow("not a regular file");
  });

  test("a dozen folders that all link to one another are crawled in no time", () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
    const links = names.flatMap((a) =>
      names.filter((b) => b !== a).map((b) => [`${a}/${b}`, linkTo(`../${b}`)] as const),
    );
    expect(find({ "f3/x.md": "", ...Object.fromEntries(links) }, ["**/*.md"])).toEqual(["f3/x.md"]);
  });
});

test("a folder's name counts in case", () => {
  const files = diskFiles(
    folderOf({ "content/Books/x.md": "", notes: "a file", etc: linkTo("/etc"), b: linkTo("content/Books") }),
  );
  const names = ["content/Books", "content/books", "content", "b", "notes", "gone", "etc"];
  expect(names.filter(files.hasFolder)).toEqual(["content/Books", "content", "b"]);
  expect([files.list("b"), files.list("etc"), files.list("gone")]).toEqual([["x.md"], [], []]);
});

test("a folder is crawled by its name, whatever signs it holds", () => {
  const files = diskFiles(folderOf({ "a [x] {y,z}!/n.md": "", "ax/n.md": "" }));
  expect(files.under("a [x] {y,z}!", all)).toEqual(["a [x] {y,z}!/n.md"]);
  expect(files.under("", all)).toEqual(["a [x] {y,z}!/n.md", "ax/n.md"]);
});

test("a path without symlinks", () => {
  const files = diskFiles(folderOf({ "a/x.md": "", b: linkTo("a"), out: linkTo("/etc/passwd") }));
  expect(["b/x.md", "a/x.md", "gone", "out"].map(files.own)).toEqual(["a/x.md", "a/x.md", "gone", "out"]);
});

describe("reading", () => {
  test("null for what isn't there", () => {
    const files = diskFiles(folderOf({}));
    expect([files.bytes("x.md"), files.text("x/y.md"), files.kind("x.md")]).toEqual([null, null, null]);
  });

  test("a text keeps its BOM and line ends", () => {
    expect(diskFiles(folderOf({ "x.md": "\uFEFFa\r\nb" })).text("x.md")).toBe("\uFEFFa\r\nb");
  });

  test.each<[string, Table, string]>([
    ["a symlink out", { "x.md": linkTo("/etc/passwd") }, "leads out of the working directory"],
    [
      "a folder of a symlink out",
      { x: linkTo("/etc"), "x.md": linkTo("x/passwd") },
      "leads out of the working directory",
    ],
    ["a folder", { "x.md/y": "" }, "x.md is not a regular file"],
    ["no UTF-8", { "x.md": new Uint8Array([97, 0xff]) }, "x.md is not UTF-8 text"],
    [
      "no UTF-8 in a later line",
      { "x.md": new Uint8Array([97, 10, 195, 164, 10, 195, 10]) },
      "x.md is not UTF-8 text, from line 3 on.",
    ],
  ])("%s is refused", (_, table, sentence) => {
    const files = diskFiles(folderOf(table));
    expect(() => files.text("x.md")).toThrow(UserError);
    expect(() => files.text("x.md")).toThrow(sentence);
  });

  test("a working directory that isn't there is refused", () => {
    expect(() => diskFiles("/nowhere/at/all")).toThrow("There is no folder /nowhere/at/all.");
  });
});

describe("writing", () => {
  test("keeps the mode, makes folders, leaves nothing else behind", () => {
    const root = folderOf({ "x.md": "old" });
    chmodSync(path.join(root, "x.md"), 0o640);
    diskFiles(root).write(
      new Map([
        ["x.md", "new"],
        ["docs/y.md", "why"],
      ]),
    );
    expect(readFileSync(path.join(root, "x.md"), "utf8")).toBe("new");
    expect(readFileSync(path.join(root, "docs/y.md"), "utf8")).toBe("why");
    expect(statSync(path.join(root, "x.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(["docs", "x.md"]);
  });

  test.each<[string, Table, string]>([
    ["through a symlink out", { "x.md": linkTo("../x.md") }, "x.md"],
    ["through a folder out", { out: linkTo("/") }, "out/x.md"],
    ["above", {}, "../x.md"],
    ["git's own", {}, ".git/hooks/x"],
  ])("%s is refused, and then nothing is written", (_, table, file) => {
    const root = folderOf({ ...table, "ok.md": "old" });
    expect(() =>
      diskFiles(root).write(
        new Map([
          ["ok.md", "new"],
          [file, "new"],
        ]),
      ),
    ).toThrow(UserError);
    expect(readFileSync(path.join(root, "ok.md"), "utf8")).toBe("old");
    expect(readdirSync(root).filter((name) => name.startsWith(".bookends"))).toEqual([]);
  });

  test("a symlink inside is written where it leads, and stays a symlink", () => {
    const root = folderOf({ "x.md": "old", "link.md": linkTo("x.md") });
    diskFiles(root).write(new Map([["link.md", "new"]]));
    expect(readFileSync(path.join(root, "x.md"), "utf8")).toBe("new");
    expect(diskFiles(root).kind("link.md")).toBe("symlink");
  });
});

test("paths that people give", () => {
  const root = folderOf({ "a/x.md": "" });
  const files = diskFiles(root);
  expect(
    ["a/x.md", "./a/../a/x.md", `${root}/a/x.md`, ".", "../x", "/etc", `${root}2/x`, "..a"].map(files.inside),
  ).toEqual(["a/x.md", "a/x.md", "a/x.md", "", null, null, null, "..a"]);
});

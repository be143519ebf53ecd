import { describe, expect, test } from "vitest";
import type { Config } from "../../src/config/config.ts";
import { diskFiles } from "../../src/files/files.ts";
import { type FoundFiles, findNotes, noNotesSentence } from "../../src/workspace/find-notes.ts";
import { notesAt } from "../../src/workspace/scope.ts";
import { folderOf, linkTo, type Table } from "../files/folder.ts";

const NOTE = "---\ntitle: A\nrating: 4\n---\n";
const POST = "---\ntitle: A\ntags: [x]\n---\n";

const found = (table: Table, notes: string[] | null, ignore: string[] = [], where: Config["where"] = {}) =>
  findNotes(diskFiles(folderOf(table)), { notes, ignore, where });

describe("without globs, the folder whose files say most of books", () => {
  test.each<[name: string, table: Table, where: string, paths: string[]]>([
    ["of any name", { "zettel/a.md": NOTE, "posts/b.md": POST, "posts/c.md": POST }, "zettel", ["zettel/a.md"]],
    ["not a blog that has a usual name", { "books/b.md": POST, "x/y/a.md": NOTE }, "x/y", ["x/y/a.md"]],
    ["the root", { "a.md": NOTE, "b.md": NOTE, "docs/c.md": POST, "README.md": "" }, ".", ["a.md", "b.md"]],
    ["the usual one of two equals", { "a/x.md": NOTE, "Books/y.md": NOTE }, "Books", ["Books/y.md"]],
    ["through a symlink inside", { reading: linkTo("vault"), "vault/x.md": NOTE }, "vault", ["vault/x.md"]],
    ["not one outside", { reading: linkTo("/"), "notes/x.md": NOTE }, "notes", ["notes/x.md"]],
  ])("%s", async (_name, table, where, paths) => {
    expect(await found(table, null)).toMatchObject({ paths, where: [where] });
  });

  test("or nothing, and then it says where it looked", async () => {
    const nothing = await found({ "x.md": POST, "Reading/x.md": POST, "Reading/y.md": POST }, null);
    expect(nothing.paths).toEqual([]);
    expect(noNotesSentence(nothing)).toMatch(
      /^There is no note \(.md, .mdx or .markdown\) in any folder here: of 3 files in 2 folders, none has a title and a key like author, /,
    );
    expect(noNotesSentence(await found({ "x.txt": NOTE }, null))).toBe(
      "There is no note (.md, .mdx or .markdown) in any folder here.",
    );
  });

  test("that was chosen before is taken again without reading a file", async () => {
    const table = { "zettel/a.md": NOTE, "posts/b.md": POST };
    const { choice } = await found(table, null);
    const files = { ...diskFiles(folderOf({ "zettel/c.md": POST })), read: () => Promise.reject(new Error("read")) };
    expect((await findNotes(files, { notes: null, ignore: [], where: {} }, choice)).paths).toEqual(["zettel/c.md"]);
  });

  test("is chosen by the files that `where` wants", async () => {
    const film = "---\ntitle: A\ntype: film\nauthor: B\nrating: 4\n---\n";
    const book = "---\ntitle: A\ntype: Book\nauthor: B\nrating: 4\n---\n";
    const table = { "seen/a.md": film, "seen/b.md": film, "read/c.md": book };
    expect((await found(table, null)).where).toEqual(["seen"]);
    expect((await found(table, null, [], { type: ["book"] })).where).toEqual(["read"]);
  });
});

test("what is a note by its name, and what is a page that lists them", async () => {
  const table = {
    "reading/index.md": NOTE,
    "reading/_index.md": NOTE,
    "reading/_draft.md": NOTE,
    "reading/README.md": NOTE,
    "reading/Readme.mdx": NOTE,
    "reading/a.txt": NOTE,
    "reading/.hidden.md": NOTE,
    "reading/a.md": NOTE,
    "reading/b.mdx": NOTE,
    "reading/c.markdown": NOTE,
    "reading/d.MD": NOTE,
    "reading/e/index.md": NOTE,
    "reading/e/f/_index.md": NOTE,
  };
  const notes = ["reading/a.md", "reading/b.mdx", "reading/c.markdown", "reading/d.MD", "reading/e/index.md"];
  expect((await found(table, null)).paths).toEqual(notes);
  expect((await found(table, ["reading"])).paths).toEqual(notes);
  expect((await found(table, ["reading/**"])).paths).toEqual(notes);
  expect(await found(table, ["reading/index.md"])).toMatchObject({
    paths: ["reading/index.md"],
    named: ["reading/index.md"],
  });
});

describe("globs", () => {
  const table = { "a/x.md": "", "a/b/y.md": "", "c/z.md": "", "d [1]/w.md": "", "README.md": "" };
  test.each<[string[], string[]]>([
    [["a"], ["a/b/y.md", "a/x.md"]],
    [["./a/"], ["a/b/y.md", "a/x.md"]],
    [["a/*.md"], ["a/x.md"]],
    [
      ["a/*.md", "c"],
      ["a/x.md", "c/z.md"],
    ],
    [
      ["a/**/*.md", "a"],
      ["a/b/y.md", "a/x.md"],
    ],
    [["{a,c}/*.md"], ["a/x.md", "c/z.md"]],
    [
      ["**/*.md", "!a/**"],
      ["c/z.md", "d [1]/w.md"],
    ],
    [["a", "!a/b"], ["a/x.md"]],
    [["d [1]"], ["d [1]/w.md"]],
    [["."], ["a/b/y.md", "a/x.md", "c/z.md", "d [1]/w.md"]],
    [["nowhere"], []],
  ])("%j", async (globs, paths) => {
    expect(await found(table, globs)).toEqual({ paths, named: [], where: globs, choice: null });
  });

  test("leave out what is ignored", async () => {
    expect((await found(table, ["a", "c"], ["a/b/**", "c/z.md"])).paths).toEqual(["a/x.md"]);
    const drafts = { "reading/x.md": NOTE, "reading/drafts/y.md": NOTE };
    expect((await found(drafts, null, ["**/drafts"])).paths).toEqual(["reading/x.md"]);
  });

  test.each([null, ["a"], ["reading/*.md"]])("%j find nothing because all is ignored, and say so", async (globs) => {
    const all = { "a/x.md": NOTE, "reading/x.md": NOTE };
    const sentence = (nothing: FoundFiles) => noNotesSentence(nothing);
    expect(sentence(await found(all, globs, ["**/*.md"]))).toMatch(/ but those that `ignore` in the config leaves out/);
    expect(sentence(await found({ "b.md": "" }, globs, ["**/*.md"]))).not.toContain("ignore");
  });

  test.each(["../x", "/etc", "a/../../x/*.md"])("that lead outside are refused: %s", async (glob) => {
    await expect(found(table, [glob])).rejects.toThrow("leads out of the working directory");
  });
});

describe("paths that a person or a hook gives", () => {
  const table = {
    "reading/x.md": "",
    "reading/e/index.md": "",
    "reading/index.md": "",
    "reading/list.md": "",
    "drafts/y.md": "",
    "pic.png": "",
    "empty/a.txt": "",
  };
  const library = {
    paths: ["reading/e/index.md", "reading/x.md"],
    where: ["reading"],
    leftOut: [{ path: "reading/list.md", reason: "listing" as const }],
  };
  const at = (...given: string[]) => notesAt(diskFiles(folderOf(table)), given, library);

  test.each<[given: string[], paths: string[]]>([
    [["reading/x.md"], ["reading/x.md"]],
    [["./reading/x.md", "reading/x.md"], ["reading/x.md"]],
    [["reading"], ["reading/e/index.md", "reading/x.md"]],
    [["."], ["reading/e/index.md", "reading/x.md"]],
    [["reading/e"], ["reading/e/index.md"]],
  ])("%j are notes", (given, paths) => {
    expect(at(...given)).toEqual({ paths, passedOver: [] });
  });

  test.each<[given: string, why: string]>([
    ["drafts", "holds no note"],
    ["empty", "holds no note"],
    ["drafts/y.md", "is not one of the notes in reading"],
    ["reading/list.md", "is not a note: it lists other pages"],
    ["pic.png", "is not a note: notes are .md, .mdx and .markdown files, but not README or _*.md"],
  ])("%s is passed over", (given, why) => {
    expect(at("reading/x.md", given)).toEqual({ paths: ["reading/x.md"], passedOver: [{ given, why }] });
  });

  test("are followed through symlinks, to the note as it is known", () => {
    const links = { ...table, "inner.md": linkTo("reading/x.md"), again: linkTo("reading") };
    const files = diskFiles(folderOf(links));
    expect(notesAt(files, ["inner.md"], library).paths).toEqual(["reading/x.md"]);
    expect(notesAt(files, ["again/x.md"], library).paths).toEqual(["reading/x.md"]);
    expect(notesAt(files, ["again"], library).paths).toEqual(["reading/e/index.md", "reading/x.md"]);
  });

  test.each([
    ["gone.md", "gone", "There is no link.md."],
    ["a folder outside", "/", "link.md leads out of the working directory; Bookends doesn't follow it."],
  ])("a symlink to %s", (_name, target, sentence) => {
    const files = diskFiles(folderOf({ ...table, "link.md": linkTo(target) }));
    expect(() => notesAt(files, ["link.md"], library)).toThrow(sentence);
  });

  test.each([
    ["gone.md", "There is no gone.md."],
    ["../x.md", "../x.md is outside the working directory."],
  ])("that aren't there: %s", (given, sentence) => {
    expect(() => at(given)).toThrow(sentence);
  });
});

import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/files/files.ts";
import { findNotes, noNotesSentence, USUAL_FOLDERS } from "../../src/workspace/find-notes.ts";
import { notesAt } from "../../src/workspace/scope.ts";
import { folderOf, linkTo, type Table } from "../files/folder.ts";

const found = (table: Table, notes: string[] | null, ignore: string[] = []) =>
  findNotes(diskFiles(folderOf(table)), { notes, ignore });

describe("without globs, the first usual folder that holds notes", () => {
  test.each(USUAL_FOLDERS)("%s", (folder) => {
    expect(found({ [`${folder}/x.md`]: "", "other/y.md": "" }, null)).toEqual({
      paths: [`${folder}/x.md`],
      where: [folder],
    });
  });

  test("comes before later ones, and an empty one doesn't count", () => {
    const table = { "content/reading/README.md": "", "reading/x.md": "", "books/y.md": "" };
    expect(found(table, null)).toEqual({ paths: ["reading/x.md"], where: ["reading"] });
  });

  test("may be a symlink inside, and not one outside", () => {
    expect(found({ reading: linkTo("vault"), "vault/x.md": "" }, null).paths).toEqual(["reading/x.md"]);
    expect(found({ reading: linkTo("/"), "notes/x.md": "" }, null).paths).toEqual(["notes/x.md"]);
  });

  test("or nothing, and then it says where it looked", () => {
    const nothing = found({ "x.md": "", "Reading/x.md": "" }, null);
    expect(nothing.paths).toEqual([]);
    expect(noNotesSentence(nothing)).toBe(
      "There is no note (.md, .mdx or .markdown) in content/reading, src/content/reading, reading, content/books, src/content/books, _books, books, Books, notes.",
    );
  });
});

test("what is a note, and what is a page that lists them", () => {
  const table = {
    "reading/index.md": "",
    "reading/_index.md": "",
    "reading/_draft.md": "",
    "reading/README.md": "",
    "reading/Readme.mdx": "",
    "reading/a.txt": "",
    "reading/.hidden.md": "",
    "reading/a.md": "",
    "reading/b.mdx": "",
    "reading/c.markdown": "",
    "reading/d.MD": "",
    "reading/e/index.md": "",
    "reading/e/f/_index.md": "",
  };
  const notes = ["reading/a.md", "reading/b.mdx", "reading/c.markdown", "reading/d.MD", "reading/e/index.md"];
  expect(found(table, null).paths).toEqual(notes);
  expect(found(table, ["reading"]).paths).toEqual(notes);
  expect(found(table, ["reading/**"]).paths).toEqual(notes);
  expect(found(table, ["reading/index.md"]).paths).toEqual(["reading/index.md"]);
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
  ])("%j", (globs, paths) => {
    expect(found(table, globs)).toEqual({ paths, where: globs });
  });

  test("leave out what is ignored", () => {
    expect(found(table, ["a", "c"], ["a/b/**", "c/z.md"]).paths).toEqual(["a/x.md"]);
    expect(found({ "reading/x.md": "", "reading/drafts/y.md": "" }, null, ["**/drafts"]).paths).toEqual([
      "reading/x.md",
    ]);
  });

  test.each([null, ["a"], ["reading/*.md"]])("%j find nothing because all is ignored, and say so", (globs) => {
    const all = { "a/x.md": "", "reading/x.md": "" };
    expect(noNotesSentence(found(all, globs, ["**/*.md"]))).toMatch(
      / but those that `ignore` in the config leaves out\.$/,
    );
    expect(noNotesSentence(found({ "b.md": "" }, globs, ["**/*.md"]))).not.toContain("ignore");
  });

  test.each(["../x", "/etc", "a/../../x/*.md"])("that lead outside are refused: %s", (glob) => {
    expect(() => found(table, [glob])).toThrow("leads out of the working directory");
  });
});

describe("paths that a person gives", () => {
  const table = {
    "reading/x.md": "",
    "reading/e/index.md": "",
    "reading/index.md": "",
    "drafts/y.md": "",
    "pic.png": "",
    "empty/a.txt": "",
  };
  const library = { paths: ["reading/e/index.md", "reading/x.md"], ignore: [] };
  const at = (...given: string[]) => notesAt(diskFiles(folderOf(table)), given, library);
  test.each<[string[], string[]]>([
    [["reading/x.md"], ["reading/x.md"]],
    [["./reading/x.md", "reading/x.md"], ["reading/x.md"]],
    [["reading"], ["reading/e/index.md", "reading/x.md"]],
    [["."], ["reading/e/index.md", "reading/x.md"]],
    [["reading/e"], ["reading/e/index.md"]],
    [["drafts"], ["drafts/y.md"]],
    [["reading/x.md", "empty"], ["reading/x.md"]],
  ])("%j", (given, paths) => {
    expect(at(...given)).toEqual(paths);
  });

  test("are followed through symlinks, to the note as it is known", () => {
    const files = diskFiles(
      folderOf({
        ...table,
        "inner.md": linkTo("reading/x.md"),
        "twice.md": linkTo("drafts/y.md"),
        again: linkTo("reading"),
      }),
    );
    expect(notesAt(files, ["inner.md"], library)).toEqual(["reading/x.md"]);
    expect(notesAt(files, ["again/x.md"], library)).toEqual(["reading/x.md"]);
    expect(notesAt(files, ["again"], library)).toEqual(["reading/e/index.md", "reading/x.md"]);
    expect(notesAt(files, ["twice.md", "drafts/y.md"], library)).toHaveLength(1);
  });

  test.each([
    ["gone.md", "gone", "There is no link.md."],
    ["a folder outside", "/", "link.md leads out of the working directory; Bookends doesn't follow it."],
    ["no note", "pic.png", ""],
  ])("a symlink to %s", (_name, target, sentence) => {
    const files = diskFiles(folderOf({ ...table, "link.md": linkTo(target) }));
    if (sentence === "") expect(notesAt(files, ["link.md"], library)).toEqual(["link.md"]);
    else expect(() => notesAt(files, ["link.md"], library)).toThrow(sentence);
  });

  test.each([
    ["gone.md", "There is no gone.md."],
    ["../x.md", "../x.md is outside the working directory."],
    ["pic.png", "pic.png is not a note"],
    ["empty", "There is no note (.md, .mdx or .markdown) in empty."],
  ])("that make no sense: %s", (given, sentence) => {
    expect(() => at(given)).toThrow(sentence);
  });
});

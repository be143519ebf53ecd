import { expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";

test("--version", () => {
  expect(bookends(folderOf({}), ["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
});

test.each([[[]], [["--help"]], [["check", "--help"]], [["init", "--help", "--yes"]]])(
  "%j prints help and does nothing",
  (words) => {
    const { code, out, err } = bookends(folderOf({}), words);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Usage: bookends ");
  },
);

test.each([
  [
    ["--no-color"],
    "A command is missing: check, fix, update, notes, init, preview, import, new. See bookends --help.\n",
  ],
  [["chekc"], "bookends has no command chekc. Did you mean check?\n"],
  [["\u001b[2J"], "bookends has no command \\u001B[2J. See bookends --help.\n"],
])("%j is exit 2 with one sentence", (words, sentence) => {
  expect(bookends(folderOf({}), words)).toEqual({ code: 2, out: "", err: sentence });
});

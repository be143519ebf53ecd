import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { diffText } from "../../src/commands/note-table.ts";
import { folderOf } from "../files/folder.ts";

describe("a diff", () => {
  test.each<[string, string | null, string]>([
    ["of a changed line", "a\nb\nc\n", "a\nB\nc\n"],
    ["of a new file", null, "a\n"],
    ["of an empty file", "", "a\n"],
    ["without a last line end", "a\nb", "a\nc"],
    ["with CRLF and BOM", "\uFEFFa\r\nb\r\n", "\uFEFFa\r\nc\r\n"],
  ])("%s is one that git applies", (_, before, after) => {
    const root = folderOf(before === null ? {} : { "x y.md": before });
    execFileSync("git", ["apply", "-"], { cwd: root, input: diffText({ path: "x y.md", before, after }) });
    expect(readFileSync(path.join(root, "x y.md"), "utf8")).toBe(after);
  });

  test.each(["a\tb.md", "a\nb.md", 'a "b" \\t.md', "ü\u202E.md", "a\rb\u001B.md"])(
    "of a file named %j is one that git applies",
    (name) => {
      const root = folderOf({ [name]: "a\n" });
      execFileSync("git", ["apply", "-"], {
        cwd: root,
        input: diffText({ path: name, before: "a\n", after: "b\n" }),
      });
      expect(readFileSync(path.join(root, name), "utf8")).toBe("b\n");
    },
  );
});

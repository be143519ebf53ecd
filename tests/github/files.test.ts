import { describe, expect, test } from "vitest";
import { ask, github, lines } from "./asking.ts";
import { lineAt, parsePatch } from "./git/patch.ts";
import type { Files } from "./git/write.ts";

/** What GitHub lists for a change of `before` into `after`. */
async function listed(before: Files, after: Files) {
  const fake = await github();
  fake.commit({ files: { "README.md": "hi\n", ...before } });
  fake.commit({ branch: "topic", files: { ...after } });
  fake.openPull({ branch: "topic" });
  const asked = await ask(fake, "GET /pulls/1/files");
  expect(fake.violations).toEqual([]);
  return asked.data;
}

describe("the files of a pull request are git's own", () => {
  test.each<[what: string, before: Files, after: Files, shows: object]>([
    ["an added file", {}, { "a.md": "a\nb\n" }, { status: "added", additions: 2, patch: "@@ -0,0 +1,2 @@\n+a\n+b" }],
    [
      "a removed file",
      { "a.md": "a\n" },
      { "a.md": null },
      { status: "removed", deletions: 1, patch: "@@ -1 +0,0 @@\n-a" },
    ],
    [
      "a changed line",
      { "a.md": "a\n" },
      { "a.md": "b\n" },
      { status: "modified", changes: 2, patch: "@@ -1 +1 @@\n-a\n+b" },
    ],
    [
      "no final newline",
      { "a.md": "a\n" },
      { "a.md": "a" },
      { patch: "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file" },
    ],
    [
      "lines like headers",
      {},
      { "a.md": "@@ -1 +1 @@\ndiff --git a/x b/x\n" },
      { additions: 2, patch: "@@ -0,0 +1,2 @@\n+@@ -1 +1 @@\n+diff --git a/x b/x" },
    ],
    [
      "a name with spaces, quotes and accents",
      {},
      { 'é "q" x.md': "a\n" },
      { filename: 'é "q" x.md', patch: "@@ -0,0 +1 @@\n+a" },
    ],
    ["CRLF", { "a.md": "a\r\n" }, { "a.md": "b\r\n" }, { patch: "@@ -1 +1 @@\n-a\r\n+b\r" }],
  ])("%s", async (_, before, after, shows) => {
    expect(await listed(before, after)).toMatchObject([shows]);
  });

  test("a renamed file keeps its former name, and has a patch if it was changed too", async () => {
    const files = await listed(
      { "a.md": lines(), "b.md": "same\nsame\n" },
      { "a.md": null, "c.md": lines({ 3: "x" }), "b.md": null, "d.md": "same\nsame\n" },
    );
    expect(files).toMatchObject([
      { filename: "c.md", previous_filename: "a.md", status: "renamed", changes: 2 },
      { filename: "d.md", previous_filename: "b.md", status: "renamed", changes: 0 },
    ]);
    expect(files).not.toHaveProperty("1.patch");
  });

  test.each<[what: string, content: string | Uint8Array]>([
    ["binary", new Uint8Array([1, 0, 2])],
    ["of 20,001 lines", lines({}, 20_001)],
  ])("a file that is %s has no patch", async (_, content) => {
    expect(await listed({}, { "a.md": content })).not.toHaveProperty("0.patch");
  });
});

test("the lines of a patch have numbers on the sides they are on", () => {
  const parsed = parsePatch(
    "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n@@ -10,2 +10,3 @@ x\n j\n+new\n k\n\\ No newline at end of file",
  );
  expect(parsed.map(({ left, right, hunk, position }) => [left, right, hunk, position])).toEqual([
    [1, 1, 0, 1],
    [2, null, 0, 2],
    [null, 2, 0, 3],
    [3, 3, 0, 4],
    [10, 10, 1, 6],
    [null, 11, 1, 7],
    [11, 12, 1, 8],
  ]);
  expect([
    lineAt(parsed, "RIGHT", 11)?.position,
    lineAt(parsed, "LEFT", 2)?.position,
    lineAt(parsed, "RIGHT", 5),
  ]).toEqual([7, 2, undefined]);
});

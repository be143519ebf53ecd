import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sectionOf } from "../../scripts/release-notes.ts";
import { stamped, stampManifest, stampText } from "../../scripts/stamp.ts";

const release = { repository: "Reader/library", tag: "v2.3.4" };
const changelog =
  "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-02-01\n\n### Added\n\n- b\n\n## [1.0.0] - 2026-01-01\n\n- a\n\n[1.0.0]: https://x.y\n";

test("the notes of a release are the changelog's section", () => {
  expect(sectionOf(changelog, "1.1.0")).toBe("### Added\n\n- b\n");
  expect(sectionOf(changelog, "1.0.0")).toBe("- a\n");
  expect(() => sectionOf(changelog, "1.0")).toThrow("CHANGELOG.md has no section ## [1.0]");
  expect(() => sectionOf(changelog, "Unreleased")).toThrow("nothing stands in it");
});

test.each([
  ["      - uses: <owner>/bookends@v1", "      - uses: Reader/library@v2"],
  ["https://github.com/<owner>/bookends/issues", "https://github.com/Reader/library/issues"],
  ["npx @<owner>/bookends@1 check", "npx @reader/library@1 check"],
  ["the account <owner>", "the account Reader"],
  ["Copy it and put the account that you take Bookends\n# from in place of <owner>. More.", "Copy it. More."],
  ["Two files to copy; put the account that you take Bookends from in place of `<owner>`.", "Two files to copy."],
])("%j becomes %j", (text, expected) => {
  expect(stampText(text, release)).toBe(expected);
});

test("package.json gets the repository's name, and must have the tag's version", () => {
  const text = '{ "name": "bookends", "version": "2.3.4", "private": true }';
  expect(JSON.parse(stampManifest(text, release))).toEqual({
    name: "@reader/library",
    version: "2.3.4",
    repository: { type: "git", url: "git+https://github.com/Reader/library.git" },
  });
  expect(() => stampManifest(text, { ...release, tag: "v2.3.5" })).toThrow("package.json says 2.3.4");
});

test("no placeholder is left in what a user reads or copies", () => {
  const files = execFileSync("git", ["ls-files", "-z", "--", ...stamped()], { encoding: "utf8" }).split("\0");
  const texts = files
    .filter((path) => path !== "")
    .map((path) => [path, stampText(readFileSync(path, "utf8"), release)]);
  expect(texts.filter(([, text]) => text?.includes("<owner>")).map(([path]) => path)).toEqual([]);
});

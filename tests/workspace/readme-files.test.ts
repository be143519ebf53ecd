import { describe, expect, test } from "vitest";
import { findReadme, namedReadme, type ReadmeFiles } from "../../src/workspace/readme-files.ts";

/** Files of these paths, as far as finding a README asks for them. */
function filesOf(...paths: readonly string[]): ReadmeFiles {
  const inside = (folder: string): string[] =>
    paths
      .filter((path) => folder === "" || path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
  return {
    list: (folder) => [...new Set(inside(folder).map((rest) => rest.split("/")[0] ?? ""))],
    hasFolder: (folder) => inside(folder).length > 0,
    kind: (path) => (paths.includes(path) ? "file" : inside(path).length > 0 ? "folder" : null),
  };
}

describe("the README that GitHub shows", () => {
  test.each([
    [["README.md"], "README.md"],
    [["readme.md", "books/a.md"], "readme.md"],
    [["ReadMe.MD"], "ReadMe.MD"],
    [["docs/README.md"], "docs/README.md"],
    [[".github/README.md", "README.md"], ".github/README.md"],
    [["README.md", "README.rst"], "README.md"],
    [["docs/index.md"], "README.md"],
    [[], "README.md"],
  ])("of %j is %s", (paths, expected) => {
    expect(findReadme(filesOf(...paths))).toBe(expected);
  });

  test.each([["README.rst"], ["README"], ["docs/readme.txt"]])("is refused where it is %s", (path) => {
    expect(() => findReadme(filesOf(path))).toThrow(`${path} is the README that GitHub shows, and it is no markdown`);
  });
});

describe("a README that is named", () => {
  test.each([
    ["README.md", "README.md"],
    ["docs/LIST.md", "docs/list.md"],
    ["docs/new.md", "docs/new.md"],
    ["new.mdx", "new.mdx"],
    ["docs/a, b.md", "docs/a, b.md"],
  ])("%s is %s", (given, expected) => {
    expect(namedReadme(filesOf("docs/list.md", "docs/a, b.md"), given)).toBe(expected);
  });

  test.each([
    ["README.md, docs/list.md", "write several as a list"],
    ["- README.md", "write several as a list"],
    ["package.json", "is no markdown file"],
    [".github/workflows/ci.yml", "is no markdown file"],
    ["readme", "is no markdown file"],
    ["none/x.md", "there is no folder none"],
  ])("%s can't be meant", (given, expected) => {
    expect(() => namedReadme(filesOf("docs/list.md", "package.json"), given)).toThrow(expected);
  });
});

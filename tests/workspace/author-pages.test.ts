import { expect, test } from "vitest";
import { readAuthorNames } from "../../src/workspace/author-pages.ts";

const PAGES: Readonly<Record<string, string>> = {
  "_authors/jane-roe.md": "---\ntitle: Jane Roe\n---\n",
  "_authors/2020-01-01-ada-poe.md": "---\nname: Ada Poe\n---\n",
  "content/people/john-doe/index.md": "# John Doe\n",
  "content/people/mary-major.md": "# Mary Major\n",
  "books/_authors/no-name.md": "---\ntitle: [\n---\n",
};

test.each([
  [["jane-roe"], [["jane-roe", "Jane Roe"]]],
  [
    ["ada-poe", "mary-major"],
    [
      ["ada-poe", "Ada Poe"],
      ["mary-major", "Mary Major"],
    ],
  ],
  [["nobody-here"], []],
  [["no-name"], []],
  [[], []],
])("the names of %j", (slugs, names) => {
  const read: string[] = [];
  const files = {
    find: () => Object.keys(PAGES).filter((path) => !path.endsWith("/index.md")),
    bytes: (path: string) => {
      read.push(path);
      return new TextEncoder().encode(PAGES[path]);
    },
  };
  expect([...readAuthorNames(files, new Set(slugs))]).toEqual(names);
  expect(read.length).toBeLessThanOrEqual(slugs.length);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";
import { broken, note, SEED, SEED_PATH } from "./notes.ts";

const WORKFLOW = ".github/workflows/bookends.yml";

test("without --yes says what it found and would write, and writes nothing", () => {
  const root = folderOf({ "reading/a.md": note("A"), "reading/b.md": broken("B"), "README.md": "# Mine\n" });
  const { code, out, err } = bookends(root, ["init"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")).toEqual([
    "2 notes in reading, with 1 error: see bookends check.",
    `${WORKFLOW} would be made`,
    "README.md would get a reading list",
    `In ${WORKFLOW}, put the account that you take Bookends from in place of <owner>.`,
    "Nothing is written. To write it: bookends init --yes",
    "",
  ]);
  expect(existsSync(path.join(root, ".github"))).toBe(false);
  expect(readFileSync(path.join(root, "README.md"), "utf8")).toBe("# Mine\n");
});

test("with --yes writes a workflow of two jobs and the first reading list, once", () => {
  const root = folderOf({ [SEED_PATH]: SEED, "README.md": "# Mine\n" });
  expect(bookends(root, ["init", "--yes"]).code).toBe(0);
  const workflow = load(readFileSync(path.join(root, WORKFLOW), "utf8"));
  expect(workflow).toMatchObject({
    permissions: {},
    jobs: { validate: { permissions: { contents: "read", "pull-requests": "write" } }, update: {} },
  });
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  expect(readme.startsWith("# Mine\n\n## Reading\n")).toBe(true);
  expect(bookends(root, ["update", "--check"]).code).toBe(0);
  expect(bookends(root, ["init", "--yes"]).out).toBe(
    `1 note in content/reading, all valid.\n${WORKFLOW} is there and stays as it is\n`,
  );
});

test("never overwrites a file", () => {
  const block = "<!-- bookends:table -->\n<!-- /bookends:table -->\n";
  const root = folderOf({ "reading/a.md": note("A"), "README.md": block, [WORKFLOW]: "mine" });
  bookends(root, ["init", "--yes"]);
  expect(readFileSync(path.join(root, WORKFLOW), "utf8")).toBe("mine");
  expect(readFileSync(path.join(root, "README.md"), "utf8")).toBe(block);
});

test("without notes says where it looked, and leaves the README alone", () => {
  const { code, out } = bookends(folderOf({ "README.md": "# Mine\n" }), ["init"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^There is no note .* in any folder here/);
  expect(out).not.toContain("README.md");
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/command-line.ts";
import { goodreadsCsv } from "../catalogue/csv.ts";
import { folderOf } from "../files/folder.ts";
import { inProcess, type Ran } from "../in-process.ts";

const CSV = goodreadsCsv([{ Title: "Emma", Author: "Jane Austen", "Exclusive Shelf": "read" }, { Title: "" }]);

const bookends = (cwd: string, ...words: string[]): Promise<Ran> =>
  inProcess({ cwd, env: {} }, () => runCommandLine(words));

test("import shows, then writes, then skips; new writes one note, says what is left, and refuses it again", async () => {
  const root = folderOf({ "e.csv": CSV, "other.csv": "Name,Email\n" });
  const shown = await bookends(root, "import", "e.csv");
  expect([shown.code, shown.err]).toEqual([0, "1 row without a title left out.\n"]);
  expect(shown.out).toContain("+++ b/content/reading/emma.md\n");
  expect(shown.out).toMatch(
    /1 new note, 0 skipped\.\nNothing is written\. To write it: bookends import e\.csv --yes\n$/,
  );
  expect(readdirSync(root)).toEqual(["e.csv", "other.csv"]);

  const written = await bookends(root, "import", "e.csv", "--yes");
  expect(written.out).toMatch(/^content\/reading\/emma\.md made\n/);
  const text = readFileSync(path.join(root, "content/reading/emma.md"), "utf8");
  expect(text).toBe("---\ntitle: Emma\nauthor: Jane Austen\ncategory: book\nstatus: completed\n---\n");
  expect((await bookends(root, "import", "e.csv", "--yes")).err).toContain(
    "Emma: skipped, its note is content/reading/emma.md\n",
  );

  const made = await bookends(root, "new", "Dune", "--author", "Frank Herbert", "--status", "tbr");
  expect([made.code, made.out]).toEqual([0, "content/reading/dune.md\n"]);
  expect(readFileSync(path.join(root, "content/reading/dune.md"), "utf8")).toContain("status: queued\n");
  expect(await bookends(root, "new", "dune")).toMatchObject({
    code: 2,
    err: "content/reading/dune.md is a note about that book already.\n",
  });
  expect(await bookends(root, "new", "X", "--status", "complted")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Did you mean completed?"),
  });
  expect(await bookends(root, "import", "other.csv")).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^other\.csv is no export of Goodreads .* or of StoryGraph .*: its first line is Name, Email\./,
    ),
  });
  expect((await bookends(root, "import", "none.csv")).err).toBe("There is no none.csv.\n");
});

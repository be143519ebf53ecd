import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fill, folderOf, linkTo, type Table } from "../files/folder.ts";
import { bookends } from "./command.ts";
import { note, SEED, SEED_PATH, UNREADABLE } from "./notes.ts";
import { repository } from "./repository.ts";

const read = (root: string, file = "README.md"): string => readFileSync(path.join(root, file), "utf8");
const TABLE = "<!-- bookends:table -->\n<!-- /bookends:table -->\n";
const FILLED = "<!-- bookends:table -->\n| Title |\n| - |\n| Old |\n<!-- /bookends:table -->\n";

test("the seed note in an otherwise empty repository gives a README with a summary and a row", () => {
  const root = repository({ [SEED_PATH]: SEED });
  expect(bookends(root, ["update"])).toEqual({
    code: 0,
    out: "README.md made\n1 note read from content/reading.\n",
    err: "",
  });
  const text = read(root);
  expect(text).toMatch(/^## Reading\n\n<!-- bookends:progress -->\n/);
  expect(text).toContain("1/4 · next: Part II: Coordination");
  expect(text).toContain(
    "| [Understanding Distributed Systems](content/reading/understanding-distributed-systems.md) | Roberto Vitillo |",
  );
  expect(bookends(root, ["update"]).out).toBe("README.md is current\n1 note read from content/reading.\n");
  expect(read(root)).toBe(text);
});

test("text outside the blocks keeps every byte, line ends and mode", () => {
  const [before, between, after] = ["\uFEFF# Mine \r\n\r\n", "\r\n\ttext  \r\n\r\n", "\r\nno end"];
  const block = "<!-- bookends:table columns=title -->\r\nold\r\n<!-- /bookends:table -->";
  const root = folderOf({ "reading/a.md": note("A"), "README.md": before + block + between + block + after });
  chmodSync(path.join(root, "README.md"), 0o600);
  expect(bookends(root, ["update"]).code).toBe(0);
  const drawn = block.replace("old", "| Title |\r\n| - |\r\n| [A](reading/a.md) |");
  expect(read(root)).toBe(before + drawn + between + drawn + after);
  expect(statSync(path.join(root, "README.md")).mode & 0o777).toBe(0o600);
  expect(readdirSync(root)).toEqual(["README.md", "reading"]);
});

describe("--check", () => {
  test("writes nothing, names the file and exits with 1 until update has run", () => {
    const root = folderOf({ "reading/a.md": note("A"), "README.md": TABLE, "docs/all.md": TABLE });
    const files = ["--readme", "README.md", "--readme", "docs/all.md"];
    expect(bookends(root, ["update", ...files, "--readme", "docs/all.md"]).code).toBe(0);
    fill(root, { "README.md": TABLE });
    const ran = bookends(root, ["update", "--check", ...files]);
    expect(ran).toEqual({
      code: 1,
      out: "README.md is out of date\ndocs/all.md is current\n1 note read from reading.\n",
      err: "",
    });
    expect(read(root)).toBe(TABLE);
    bookends(root, ["update", ...files]);
    expect(bookends(root, ["update", "--check", ...files]).code).toBe(0);
  });

  test("of a README that isn't there is out of date", () => {
    const root = folderOf({ "reading/a.md": note("A") });
    expect(bookends(root, ["update", "--check"]).code).toBe(1);
    expect(readdirSync(root)).toEqual(["reading"]);
  });
});

describe("--dry-run", () => {
  test("prints a diff that git applies, and writes nothing", () => {
    const root = repository({ "reading/a.md": note("A"), "README.md": `# Mine\n\n${TABLE}` });
    const { code, out } = bookends(root, ["update", "--dry-run"]);
    expect([code, read(root)]).toEqual([0, `# Mine\n\n${TABLE}`]);
    execFileSync("git", ["apply", "-"], { cwd: root, input: out });
    expect(bookends(root, ["update", "--check"]).code).toBe(0);
    expect(bookends(root, ["update", "--dry-run"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("with --check tells by the exit code", () => {
    const root = folderOf({ "reading/a.md": note("A"), "README.md": TABLE });
    expect(bookends(root, ["update", "--dry-run", "--check"]).code).toBe(1);
  });
});

describe("exit 2, and nothing is written", () => {
  const notes: Table = { "reading/a.md": note("A") };
  test.each<[string, Table, string[], string]>([
    [
      "an unknown block",
      { ...notes, "README.md": "x\n\n<!-- bookends:tabel -->\n<!-- /bookends:tabel -->\n" },
      [],
      "README.md:3: There is no block `tabel`. Did you mean `table`?",
    ],
    [
      "an unclosed block",
      { ...notes, "README.md": "<!-- bookends:table -->\n" },
      [],
      "README.md:1: The block `table` is not closed",
    ],
    [
      "a value that makes no sense",
      { ...notes, "README.md": TABLE.replace("table -->", "table limit=-1 -->") },
      [],
      "README.md:1: `limit=-1` makes no sense",
    ],
    [
      "a symlink as README",
      { ...notes, "docs.md": TABLE, "README.md": linkTo("docs.md") },
      [],
      "README.md is a symlink",
    ],
    ["a symlink out as README", { ...notes, "README.md": linkTo("/etc/passwd") }, [], "README.md is a symlink"],
    [
      "a README in a folder that leads out",
      { ...notes, docs: linkTo("/tmp") },
      ["--readme", "docs/x.md"],
      "docs/x.md leads through the symlink docs",
    ],
    [
      "a README outside",
      notes,
      ["--readme", "../README.md"],
      "../README.md (the README) is not a file inside the working directory.",
    ],
    ["a folder as README", { ...notes, "README.md/x": "" }, [], "README.md is not a regular file."],
    [
      "a README that isn't UTF-8",
      { ...notes, "README.md": new Uint8Array([255, 10]) },
      [],
      "README.md is not UTF-8 text",
    ],
    [
      "no note for a table with rows",
      { "README.md": FILLED },
      [],
      "There is no note (.md, .mdx or .markdown) in any folder here.",
    ],
    [
      "none that can be read",
      { "reading/a.md": UNREADABLE, "README.md": FILLED },
      [],
      "None of the notes in reading can be read.",
    ],
    ["no day", notes, ["--today", "2026-02-30"], "--today is a day, YYYY-MM-DD, not 2026-02-30."],
    ["an unknown option", notes, ["--chek"], "bookends update has no option --chek. Did you mean --check?"],
    ["a path", notes, ["README.md"], "bookends update takes no paths, but got README.md."],
  ])("%s", (_, table, words, sentence) => {
    const root = folderOf(table);
    const before = execFileSync("sh", ["-c", "ls -lR; cat *.md 2>/dev/null || true"], { cwd: root, encoding: "utf8" });
    const { code, out, err } = bookends(root, ["update", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(execFileSync("sh", ["-c", "ls -lR; cat *.md 2>/dev/null || true"], { cwd: root, encoding: "utf8" })).toBe(
      before,
    );
  });

  test("one wrong file of two leaves the other alone", () => {
    const root = folderOf({
      ...notes,
      "README.md": TABLE,
      "b.md": "<!-- bookends:nope -->\n<!-- /bookends:nope -->\n",
    });
    expect(bookends(root, ["update", "--readme", "README.md", "--readme", "b.md"]).code).toBe(2);
    expect(read(root)).toBe(TABLE);
  });
});

test("a note that can't be read is left out and named, and one with an error is shown", () => {
  const wrong = "---\ntitle: Wrong\nstatus: somewhere\nrating: many\n---\n";
  const root = folderOf({ "reading/a.md": UNREADABLE, "reading/b.md": wrong, "README.md": TABLE });
  const { code, out, err } = bookends(root, ["update"]);
  expect([code, out]).toEqual([0, "README.md updated\n1 note read from reading.\n"]);
  expect(err).toMatch(/^reading\/a\.md:\d+:\d+: left out, it can't be read: .+\n$/);
  expect(read(root)).toContain("[Wrong](reading/b.md)");
});

test("the day is the head commit's, and --today wins", () => {
  const done = "---\ntitle: Done\nstatus: completed\nfinished: 2026-02-01\n---\n";
  const config = "goal:\n  2026: 12\n  2025: 6\n";
  const root = repository({ "reading/a.md": done, ".github/bookends.yml": config });
  bookends(root, ["update"]);
  expect(read(root)).toContain("1 of 12 for 2026");
  bookends(root, ["update", "--today", "2025-06-01"]);
  expect(read(root)).toContain("0 of 6 for 2025");
});

test("the same notes give the same bytes in any time zone, locale and folder", () => {
  const texts = [
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "Pacific/Pago_Pago", LC_ALL: "C" },
  ].map((env) => {
    const root = repository({
      [SEED_PATH]: SEED,
      "content/reading/ä.md": note("Ä"),
      "content/reading/z.md": note("İ"),
    });
    bookends(root, ["update"], env);
    return read(root);
  });
  expect(texts[0]).toBe(texts[1]);
});

import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fill, folderOf, linkTo, type Table } from "../files/folder.ts";
import { bookends, CLI } from "./command.ts";
import { broken, fixable, note, SEED, SEED_PATH, STRICT, UNREADABLE } from "./notes.ts";
import { commit, git, repository } from "./repository.ts";

const json = (root: string, ...words: string[]) =>
  JSON.parse(bookends(root, ["check", "--format", "json", ...words]).out);

test("the seed note in an otherwise empty repository is clean", () => {
  const root = repository({ [SEED_PATH]: SEED });
  expect(bookends(root, ["check"])).toEqual({
    code: 0,
    out: "1 note, valid.\nNotes are read from content/reading.\n",
    err: "",
  });
  expect(json(root)).toEqual({ version: 1, notes: 1, errors: 0, warnings: 0, problems: [] });
});

describe("exit codes", () => {
  const warned = "---\ntitle: A\nstatus: queued\n---\n## Progress\n- [x] One\n";
  test.each<[string, Table, string[], number]>([
    ["all valid", { "reading/a.md": note("A") }, [], 0],
    ["an error", { ...STRICT, "reading/a.md": broken("A") }, [], 1],
    ["an unreadable note", { "reading/a.md": UNREADABLE }, [], 1],
    ["a warning", { "reading/a.md": warned }, [], 0],
    ["a warning that counts", { "reading/a.md": warned }, ["--fail-on", "warning"], 1],
    ["an error that doesn't", { ...STRICT, "reading/a.md": broken("A") }, ["--fail-on", "never"], 0],
    ["an error elsewhere", { ...STRICT, "reading/a.md": broken("A"), "reading/b.md": note("B") }, ["reading/b.md"], 0],
    [
      "an error in one of two paths",
      { ...STRICT, "reading/a.md": broken("A"), "reading/b.md": note("B") },
      ["reading/b.md", "reading/a.md"],
      1,
    ],
  ])("%s", (_, table, words, code) => {
    const ran = bookends(folderOf(table), ["check", ...words]);
    expect([ran.code, ran.err]).toEqual([code, ""]);
  });
});

describe("exit 2, with one clear sentence on stderr and nothing on stdout", () => {
  const schema = (text: string): Table => ({ "reading/a.md": note("A"), "s.json": text });
  test.each<[string, Table, string[], string]>([
    ["no note", {}, [], "There is no note (.md, .mdx or .markdown) in any folder here."],
    [
      "no note in the globs",
      { "reading/a.md": "" },
      ["--notes", "shelf/*.md"],
      "There is no note (.md, .mdx or .markdown) in shelf/*.md.",
    ],
    ["no such path", { "reading/a.md": note("A") }, ["reading/b.md"], "There is no reading/b.md."],
    ["a path outside", { "reading/a.md": note("A") }, ["../a.md"], "../a.md is outside the working directory."],
    ["unknown option", {}, ["--fromat", "json"], "bookends check has no option --fromat. Did you mean --format?"],
    ["unknown format", {}, ["--format", "xml"], "--format is one of pretty, json, github, sarif, not xml."],
    [
      "unknown level",
      {},
      ["--fail-on", "errors"],
      "--fail-on is one of error, warning, never, not errors. Did you mean error?",
    ],
    ["no such working directory", {}, ["--cwd", "gone"], "There is no folder gone."],
    ["no such config", { "reading/a.md": note("A") }, ["--config", "gone.yml"], "There is no config gone.yml."],
    [
      "a config outside",
      { "reading/a.md": note("A") },
      ["--config", "../b.yml"],
      "../b.yml (the config) is not a file inside the working directory.",
    ],
    ["no such schema", schema("{}"), ["--schema", "gone.json"], "gone.json: there is no such file"],
    [
      "a schema outside",
      schema("{}"),
      ["--schema", "../s.json"],
      "../s.json (the schema) is not a file inside the working directory.",
    ],
    [
      "a schema through a symlink out",
      { "reading/a.md": note("A"), "s.json": linkTo("/etc/passwd") },
      ["--schema", "s.json"],
      "s.json",
    ],
    [
      "an old draft",
      schema('{"$schema": "http://json-schema.org/draft-04/schema#"}'),
      ["--schema", "s.json"],
      "draft-04",
    ],
    [
      "a note that leads outside",
      { "reading/a.md": linkTo("/etc/passwd") },
      ["reading/a.md"],
      "reading/a.md leads out of the working directory; Bookends doesn't follow it.",
    ],
    [
      "changes outside of git",
      { "reading/a.md": note("A") },
      ["--changed-since", "main"],
      "--changed-since needs a git repository, and git sees none at the working directory.",
    ],
  ])("%s", (_, table, words, sentence) => {
    const { code, out, err } = bookends(folderOf(table), ["check", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a wrong config, with file and line", () => {
    const root = folderOf({
      "reading/a.md": note("A"),
      ".github/bookends.yml": "ignore: drafts\nrating:\n  max: many\n",
    });
    const { code, out, err } = bookends(root, ["check"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^\.github\/bookends\.yml:3:\d+ .+\n$/);
  });

  test("a revision that git doesn't know, or that looks like an option", () => {
    const root = repository({ "reading/a.md": note("A") });
    for (const revision of ["nowhere", "--output=x"]) {
      const ran = bookends(root, ["check", `--changed-since=${revision}`]);
      expect(ran).toEqual({ code: 2, out: "", err: `git knows no commit ${revision} here.\n` });
    }
  });
});

test("a FIFO among the notes is passed over, and one that is named is refused", () => {
  const root = folderOf({ "reading/a.md": note("A") });
  execFileSync("mkfifo", [path.join(root, "reading/pipe.md")]);
  expect(bookends(root, ["check"]).out).toContain("1 note, valid.");
  expect(bookends(root, ["check", "reading/pipe.md"])).toEqual({
    code: 2,
    out: "",
    err: "reading/pipe.md is not a regular file.\n",
  });
});

test("json: paths with slashes, places in the file as it lies on disk, and what is fixable", () => {
  const root = folderOf({ ...STRICT, "reading/a b#ü\n.md": `\uFEFF${fixable("A").replaceAll("\n", "\r\n")}` });
  const report = json(root);
  expect(report.problems).toHaveLength(1);
  expect(report).toMatchObject({ version: 1, notes: 1, errors: 1, warnings: 0 });
  expect(report.problems[0]).toMatchObject({
    file: "reading/a b#ü\n.md",
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 16,
    rule: "schema/enum",
    severity: "error",
    pointer: "/status",
    fix: { edits: [{ line: 3, column: 9, endLine: 3, endColumn: 16, text: "reading" }] },
  });
  expect(Object.keys(report)).toEqual(["version", "notes", "errors", "warnings", "problems"]);
});

test("problems are ordered by file, line, column and rule", () => {
  const bad = "---\nstatus: nope\nrating: 9\ntags: a\n---\n";
  const root = folderOf({ ...STRICT, "reading/b.md": bad, "reading/a.md": bad, "reading/Z.md": bad });
  const { problems } = json(root);
  const keys = problems.map((one: { file: string; line: number; column: number }) => [one.file, one.line, one.column]);
  expect(keys.map(([file]: [string]) => file)).toEqual([
    ...Array(4).fill("reading/Z.md"),
    ...Array(4).fill("reading/a.md"),
    ...Array(4).fill("reading/b.md"),
  ]);
  expect(keys.slice(0, 4).map(([, line]: [string, number]) => line)).toEqual([1, 2, 3, 4]);
});

describe("the other formats", () => {
  const root = () => folderOf({ ...STRICT, "reading/a.md": broken("A"), "reading/::error::b.md": broken("B") });

  test("pretty names file, place and rule, without colours where nobody watches", () => {
    const { out, code } = bookends(root(), ["check"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^reading\/a\.md$/m);
    expect(out).toMatch(/^ {2}3:9 {2}error .*schema\/enum$/m);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("2 errors in 2 notes.");
  });

  test("colours are there when asked for, and NO_COLOR and --no-color win", () => {
    expect(bookends(root(), ["check"], { FORCE_COLOR: "1" }).out).toContain("\u001b[31merror\u001b[39m");
    expect(bookends(root(), ["check", "--no-color"], { FORCE_COLOR: "1" }).out).not.toContain("\u001b");
    expect(bookends(root(), ["check"], { FORCE_COLOR: "1", NO_COLOR: "1" }).out).not.toContain("\u001b");
  });

  test("github prints one workflow command a problem, and nothing else", () => {
    const { out, code } = bookends(root(), ["check", "--format", "github"]);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^::error file=reading\/%3A%3Aerror%3A%3Ab\.md,line=3,endLine=3,col=9,endColumn=18,title=/),
      expect.stringMatching(/^::error file=reading\/a\.md,line=3,endLine=3,col=9,endColumn=18,title=/),
    ]);
  });

  test("sarif is SARIF 2.1.0", () => {
    const sarif = JSON.parse(bookends(root(), ["check", "--format", "sarif"]).out);
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0].results).toHaveLength(2);
    expect(sarif.runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe("--changed-since", () => {
  const start = (): string =>
    repository({
      "lib/.github/bookends.yml": "schema: strict\n",
      "lib/reading/old.md": broken("Old"),
      "lib/reading/same.md": note("S"),
      "lib/s.json": "{}",
    });

  test("checks only the notes that changed, and counts what is wrong elsewhere in one line", () => {
    const root = start();
    git(root, "branch", "base");
    commit(root, { "lib/reading/new.md": broken("New") });
    fill(root, { "lib/reading/untracked.md": note("U") });
    expect(json(root, "--cwd", "lib", "--changed-since", "base")).toMatchObject({ notes: 2, errors: 1 });
    const { out } = bookends(root, ["check", "--cwd", "lib", "--changed-since", "base"]);
    expect(out).toContain("Not counted: 1 problem in notes that this change does not touch.");
    expect(out).not.toContain("reading/old.md");
  });

  test("is fine when nothing changed", () => {
    const ran = bookends(start(), ["check", "--cwd", "lib", "--changed-since", "HEAD"]);
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining("No notes to check.")]);
  });

  test.each<[string, Table, string[]]>([
    ["the config", { "lib/.github/bookends.yml": "ignore: drafts\n" }, []],
    ["a schema", { "lib/s.json": '{"required": ["title"]}' }, ["--schema", "s.json"]],
  ])("counts all notes when %s changed", (_, table, words) => {
    const root = start();
    commit(root, table);
    expect(json(root, "--cwd", "lib", "--changed-since", "HEAD~1", ...words)).toMatchObject({ notes: 2 });
  });
});

describe("the config", () => {
  test("is read, and options win over it", () => {
    const config = "schema: strict\nnotes: shelf\nrules:\n  schema/enum: warning\n";
    const root = folderOf({ "shelf/a.md": broken("A"), "reading/b.md": note("B"), ".github/bookends.yml": config });
    expect(json(root)).toMatchObject({ notes: 1, errors: 0, warnings: 1 });
    expect(json(root, "--notes", "reading")).toMatchObject({ notes: 1, warnings: 0 });
  });

  test("may give each folder its schema, the first match wins, and the library itself holds elsewhere", () => {
    const config = "notes: ['**/*.md']\nschema:\n  a/**: one.json\n  '**/b.md': two.json\n";
    const schema = (key: string): string => JSON.stringify({ required: [key] });
    const root = folderOf({
      "a/b.md": "---\nx: 1\n---\n",
      "c/b.md": "---\nx: 1\n---\n",
      "c/d.md": note("D"),
      "one.json": schema("one"),
      "two.json": schema("two"),
      ".github/bookends.yml": config,
    });
    const { problems } = json(root);
    expect(problems.map(({ file, pointer }: { file: string; pointer: string }) => [file, pointer])).toEqual([
      ["a/b.md", "/one"],
      ["c/b.md", "/two"],
    ]);
  });

  test("with another best rating moves the strict schema's limit", () => {
    const table = { "reading/a.md": "---\ntitle: A\nstatus: completed\nrating: 9\n---\n" };
    expect(json(folderOf({ ...table, ...STRICT })).errors).toBe(1);
    const config = "schema: strict\nrating:\n  max: 10\n";
    expect(json(folderOf({ ...table, ".github/bookends.yml": config })).errors).toBe(0);
  });
});

test("links into the site are checked where the config knows it", () => {
  const text = "---\ntitle: A\nstatus: queued\ncover: /images/a.png\nrelatedPosts: [one, two]\n---\n";
  const config = "site:\n  public: public\n  posts: posts\n";
  const root = folderOf({
    "reading/a.md": text,
    "public/images/b.png": "",
    "posts/one.mdx": "",
    ".github/bookends.yml": config,
  });
  const { problems } = json(root);
  expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual(["links/cover", "links/related-post"]);
});

test("a reader that has seen enough is no error", () => {
  const table = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`reading/${n}.md`, broken(`N${n}`)]));
  const root = folderOf({ ...STRICT, ...table });
  const script = `"$0" "$1" check | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const out = execFileSync("bash", ["-c", script, process.execPath, CLI], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(out).toMatch(/^reading\/0\.md\n[01]\n$/);
});

import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { WORKFLOWS } from "../../src/workspace/workflows.ts";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";
import { broken, note, SEED, SEED_PATH } from "./notes.ts";

const [VALIDATE, UPDATE] = [
  ".github/workflows/bookends-validate.yml",
  ".github/workflows/bookends-update.yml",
] as const;
const CONFIG = ".github/bookends.yml";
const SCHEMA = ".github/reading.schema.json";

const read = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");

test("without --yes shows what it understood and what it would write, and writes nothing", () => {
  const root = folderOf({ "reading/a.md": note("A"), "reading/b.md": broken("B"), "README.md": "# Mine\n" });
  const { code, out, err } = bookends(root, ["init"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^2 notes in reading\n/);
  for (const file of [VALIDATE, UPDATE, CONFIG, SCHEMA]) expect(out).toContain(`+++ b/${file}\n`);
  expect(out).toContain("--- a/README.md\n");
  expect(out).toContain("With these files, bookends check says:");
  expect(out.trimEnd().endsWith("Nothing is written. To write it: bookends init --yes")).toBe(true);
  expect(existsSync(path.join(root, ".github"))).toBe(false);
  expect(read(root, "README.md")).toBe("# Mine\n");
});

test("with --yes writes config, schema, both workflows and the first reading list, once", () => {
  const root = folderOf({ [SEED_PATH]: SEED, "README.md": "# Mine\n" });
  expect(bookends(root, ["init", "--yes"]).code).toBe(0);
  expect(WORKFLOWS.map(({ path: file, text }) => [file, read(root, file) === text])).toEqual([
    [VALIDATE, true],
    [UPDATE, true],
  ]);
  expect(load(read(root, CONFIG))).toEqual({ schema: SCHEMA });
  expect(read(root, CONFIG)).toMatch(/^# yaml-language-server: \$schema=https:/);
  expect(JSON.parse(read(root, SCHEMA))).toMatchObject({ type: "object", properties: { title: { type: "string" } } });
  expect(read(root, "README.md").startsWith("# Mine\n\n## Reading\n")).toBe(true);
  expect(bookends(root, ["check"]).code).toBe(0);
  expect(bookends(root, ["update", "--check"]).code).toBe(0);
});

test("says why it takes `date` for the day that it does", () => {
  const dated = (more: string): string => `---\ntitle: A\nauthor: B\ndate: 2024-01-05\n${more}---\n`;
  const outOf = (more: string): string => bookends(folderOf({ "books/a.md": dated(more) }), ["init"]).out;
  expect(outOf("")).toMatch(/^ {2}finished +date +1 note, 2024-01-05 \(no note states a status\)$/m);
  expect(outOf("status: finished\n")).toMatch(/^ {2}finished +date .* \(`date` is read by the status of its note\)$/m);
});

test("a second run changes nothing, whatever a person has edited", () => {
  const root = folderOf({ [SEED_PATH]: SEED });
  bookends(root, ["init", "--yes"]);
  const files = [VALIDATE, CONFIG, SCHEMA, "README.md"];
  for (const file of files.slice(0, 2)) writeFileSync(path.join(root, file), `${read(root, file)}# mine\n`);
  const before = files.map((file) => read(root, file));
  const { out } = bookends(root, ["init", "--yes"]);
  expect(files.map((file) => read(root, file))).toEqual(before);
  for (const file of [VALIDATE, UPDATE, CONFIG]) expect(out).toContain(`${file} is there and stays as it is\n`);
});

test("never overwrites a file", () => {
  const block = "<!-- bookends:table -->\n<!-- /bookends:table -->\n";
  const root = folderOf({ "reading/a.md": note("A"), "README.md": block, [UPDATE]: "mine" });
  bookends(root, ["init", "--yes"]);
  expect(read(root, UPDATE)).toBe("mine");
  expect(read(root, "README.md")).toBe(block);
});

test("without notes says where it looked, and writes nothing", () => {
  const root = folderOf({ "README.md": "# Mine\n" });
  const { code, out, err } = bookends(root, ["init", "--yes"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/There is no note .* in any folder here/);
  expect(existsSync(path.join(root, ".github"))).toBe(false);
});

test("what it is told by options ends in what it writes", () => {
  const own = JSON.stringify({ properties: { title: { type: "string" } } });
  const root = folderOf({ "docs/books/a.md": note("A"), "docs/LIST.md": "# List\n", "own.json": own });
  const options = [
    "--notes",
    "docs/books",
    "--schema",
    "own.json",
    "--readme",
    "docs/LIST.md",
    "--config",
    "books.yml",
  ];
  expect(bookends(root, ["init", "--yes", ...options])).toMatchObject({ code: 0, err: "" });
  expect(load(read(root, "books.yml"))).toEqual({ notes: "docs/books", schema: "own.json", readme: "docs/LIST.md" });
  expect(existsSync(path.join(root, SCHEMA))).toBe(false);
  expect(existsSync(path.join(root, "README.md"))).toBe(false);
  expect(bookends(root, ["check", "--config", "books.yml"]).code).toBe(0);
  expect(bookends(root, ["update", "--check", "--config", "books.yml"]).code).toBe(0);
});

describe("in a library of its own style", () => {
  const LIBRARIES = path.join(import.meta.dirname, "../libraries");
  interface Mistake {
    readonly path: string;
    readonly line: number;
  }

  test.each([
    "04-jekyll-author-slugs",
    "11-hugo-toml-library",
    "15-astro-finished-date-with-zone",
    "24-obsidian-mixed-references",
    "29-flat-root-without-front-matter",
  ])(
    "%s: what check finds afterwards are its mistakes, and the list is current",
    (name) => {
      const root = mkdtempSync(path.join(tmpdir(), "bookends-init-"));
      cpSync(path.join(LIBRARIES, name, "library"), root, { recursive: true });
      const { mistakes }: { mistakes: Mistake[] } = JSON.parse(read(path.join(LIBRARIES, name), "truth.json"));
      expect(bookends(root, ["init", "--yes"]).code).toBe(0);
      const { problems }: { problems: { file: string; line: number }[] } = JSON.parse(
        bookends(root, ["check", "--format", "json"]).out,
      );
      expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
        mistakes.map((one) => `${one.path}:${one.line}`),
      );
      expect(bookends(root, ["update", "--check"]).code).toBe(0);
    },
    60_000,
  );
});

import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { folderOf, linkTo } from "../files/folder.ts";
import { bookends } from "./command.ts";
import { broken, fixable, note, STRICT, UNREADABLE } from "./notes.ts";
import { repository } from "./repository.ts";

const read = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");

test("repairs what it can, says what it did and what is left, and exits with 0", () => {
  const root = folderOf({
    ...STRICT,
    "reading/a.md": fixable("A"),
    "reading/b.md": broken("B"),
    "reading/c.md": note("C"),
  });
  const { code, out, err } = bookends(root, ["fix"]);
  expect([code, err]).toEqual([0, ""]);
  expect(read(root, "reading/a.md")).toBe(note("A", "reading"));
  expect(read(root, "reading/b.md")).toBe(broken("B"));
  expect(out).toMatch(/^reading\/a\.md:3:9 {2}fixed {2}/m);
  expect(out).toMatch(/^ {2}3:9 {2}error /m);
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 problem in 1 note fixed, 1 left.");
});

test("twice is once, and afterwards nothing fixable is left", () => {
  const text =
    '\uFEFF---\r\ntitle: A # kept\r\nstats: "Reading"\r\nrating: 4/5\r\ntags: a, b\r\nurl: example.com\r\n---\r\nBody\r\n';
  const root = folderOf({ ...STRICT, "reading/a.md": text });
  bookends(root, ["fix"]);
  const fixed = read(root, "reading/a.md");
  expect(fixed).toContain("title: A # kept\r\n");
  const report = JSON.parse(bookends(root, ["check", "--format", "json"]).out);
  expect(report.problems.filter((problem: { fix?: unknown }) => problem.fix !== undefined)).toEqual([]);
  expect(bookends(root, ["fix"]).out).toContain("Nothing to fix, ");
  expect(read(root, "reading/a.md")).toBe(fixed);
});

test("--dry-run prints a diff that git applies, and writes nothing", () => {
  const root = repository({ ...STRICT, "reading/a.md": fixable("A"), "reading/b.md": fixable("B") });
  const { code, out, err } = bookends(root, ["fix", "--dry-run"]);
  expect([code, err, read(root, "reading/a.md")]).toEqual([
    0,
    "2 problems in 2 notes would be fixed, 0 left. Nothing is written.\n",
    fixable("A"),
  ]);
  execFileSync("git", ["apply", "-"], { cwd: root, input: out });
  expect([read(root, "reading/a.md"), read(root, "reading/b.md")]).toEqual([
    note("A", "reading"),
    note("B", "reading"),
  ]);
});

test("only in the paths given", () => {
  const root = folderOf({ ...STRICT, "reading/a.md": fixable("A"), "reading/b.md": fixable("B") });
  bookends(root, ["fix", "reading/a.md"]);
  expect([read(root, "reading/a.md"), read(root, "reading/b.md")]).toEqual([note("A", "reading"), fixable("B")]);
});

test("a note that can't be read, or isn't UTF-8, keeps its bytes", () => {
  const latin = new Uint8Array([
    ...new TextEncoder().encode("---\ntitle: Caf"),
    0xe9,
    ...new TextEncoder().encode("\nstatus: Reading\n---\n"),
  ]);
  const root = folderOf({ "reading/a.md": UNREADABLE, "reading/b.md": latin });
  const before = statSync(path.join(root, "reading/b.md")).mtimeMs;
  expect(bookends(root, ["fix"]).code).toBe(0);
  expect(read(root, "reading/a.md")).toBe(UNREADABLE);
  expect(new Uint8Array(readFileSync(path.join(root, "reading/b.md")))).toEqual(latin);
  expect(statSync(path.join(root, "reading/b.md")).mtimeMs).toBe(before);
});

test("nothing is written through a symlink out, and one inside stays a symlink", () => {
  const outside = folderOf({ "x.md": fixable("X") });
  const root = folderOf({
    ...STRICT,
    "reading/out.md": linkTo(path.join(outside, "x.md")),
    "reading/in.md": linkTo("../vault/y.md"),
    "vault/y.md": fixable("Y"),
  });
  expect(bookends(root, ["fix"]).code).toBe(0);
  expect(read(outside, "x.md")).toBe(fixable("X"));
  expect(read(root, "vault/y.md")).toBe(note("Y", "reading"));
  expect(bookends(root, ["fix", "reading/out.md"])).toMatchObject({ code: 2, out: "" });
});

test("no note at all is exit 2", () => {
  expect(bookends(folderOf({}), ["fix"])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("There is no note"),
  });
});

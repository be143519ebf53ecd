import { describe, expect, test } from "vitest";
import { diskFiles, type Files } from "../../src/files/files.ts";
import { linkedFiles } from "../../src/files/linked-files.ts";
import { overlaid } from "../../src/files/overlay.ts";
import type { WritePurpose } from "../../src/files/write-guard.ts";
import { folderOf, linkTo } from "./folder.ts";

const FILES = { "docs/a.md": "A", "package.json": "{}", ".github/workflows/ci.yml": "on: push\n" };
const LINKS = { gl: ".git", dl: "docs", wl: ".github/workflows", up: ".." };

const disk = (): Files =>
  diskFiles(
    folderOf({
      ...FILES,
      ".git/config": "",
      ...Object.fromEntries(Object.entries(LINKS).map(([at, target]) => [at, linkTo(target)])),
    }),
  );

function gitTree(): Files {
  const text = (content: string) => new TextEncoder().encode(content);
  const entry = (at: string, mode: string) => [at, { mode, oid: at, size: 1 }] as const;
  const entries = [
    ...Object.keys(FILES).map((at) => entry(at, "100644")),
    ...Object.keys(LINKS).map((at) => entry(at, "120000")),
  ];
  const blobs = new Map(Object.entries({ ...FILES, ...LINKS }).map(([at, content]) => [at, text(content)]));
  return linkedFiles(new Map(entries), { blobs, wanted: new Set() });
}

describe.each<[string, () => Files]>([
  ["a disk", disk],
  ["a git tree", gitTree],
  ["a disk with changes over it", () => overlaid(disk(), new Map([["x.md", new Uint8Array()]]))],
])("nothing is written on %s", (_name, make) => {
  test.each<[path: string, fault: RegExp]>([
    [".git/x.md", /^is git's own/],
    [".GIT/config", /^is git's own/],
    ["docs/.git /x.md", /^is git's own/],
    ["git~1/x.md", /^is git's own/],
    [".g\u200cit/x.md", /^is git's own/],
    [".git::$INDEX_ALLOCATION/x", /^is git's own/],
    [".github/workflows/x.md", /^is among the workflows/],
    [".github/Workflows/x.md", /^is among the workflows/],
    ["gl/config", /^(?:is git's own|leads through the symlink gl)/],
    ["gl/hooks/post-checkout", /^(?:is git's own|leads through the symlink gl)/],
    ["wl/x.md", /^(?:is among the workflows|leads through the symlink wl)/],
    ["dl/x.md", /^leads through the symlink dl/],
    ["up/x.md", /^leads through the symlink up/],
    ["package.json/x", /^can't be there, because package.json is no folder/],
  ])("at %s", (path, fault) => {
    expect(make().writeFault(path, "generated")).toMatch(fault);
  });

  test.each<[path: string, purpose: WritePurpose]>([
    ["README.md", "generated"],
    ["docs/new/x.md", "generated"],
    [".github/README.md", "generated"],
    [".gitignore/x.md", "generated"],
    [".github/workflows/reading.yml", "setup"],
    ["dl/a.md", "note"],
  ])("but at %s as %s it may be", (path, purpose) => {
    expect(make().writeFault(path, purpose)).toBeNull();
  });
});

test("a disk refuses where a symlink leads, whoever asked", () => {
  const files = disk();
  for (const purpose of ["generated", "note", "setup"] as const)
    expect(() => files.write(new Map([["gl/config", "x"]]), purpose)).toThrow("gl/config is git's own");
  expect(() => files.write(new Map([["wl/x.yml", "x"]]))).toThrow("wl/x.yml is among the workflows");
  expect(files.text(".git/config")).toBe("");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diskFiles, type Files } from "../../src/files/files.ts";
import { overlaid } from "../../src/files/overlay.ts";
import { type BlobStore, treeFiles, whenFetched } from "../../src/files/tree-files.ts";
import { blobId } from "../../src/git/blob-id.ts";
import { runs } from "../runs.ts";
import { folderOf } from "./folder.ts";

const PATHS = [
  "README.md",
  "a.md",
  "books/.hidden.md",
  "books/.obsidian/x.md",
  "books/a b (c) [d].md",
  "books/drafts/x.md",
  "books/drafts2/y.md",
  "books/index.md",
  "books/node_modules/x.md",
  "books/z.mdx",
  "content/reading/deep/er/n.md",
  "content/reading/n.md",
  "public/images/x.png",
];
const bytes = (path: string): Uint8Array => new TextEncoder().encode(path);
const store: BlobStore = { blobs: new Map(PATHS.map((path) => [path, bytes(path)])), wanted: new Set() };
const entry = (oid: string) => ({ mode: "100644", oid, size: 1 });
const tree = treeFiles(new Map(PATHS.map((path) => [path, entry(path)])), store);
const disk = (paths: readonly string[]): Files =>
  diskFiles(folderOf(Object.fromEntries(paths.map((path) => [path, path]))));

/** All that is asked of files, so that two of them can be held against each other. */
function answers(files: Files, globs: readonly string[], ignore: readonly string[], dot: boolean) {
  const options = { ignore, dot };
  const folders = ["", "books", "books/drafts", "content", "nowhere", "Books", "a.md"];
  return {
    found: files.find(globs, options),
    under: folders.map((folder) => files.under(folder, options)),
    list: folders.map((folder) => [...files.list(folder)].filter((name) => !name.startsWith(".bookends")).sort()),
    hasFolder: folders.map((folder) => files.hasFolder(folder)),
    kinds: [...PATHS, ...folders].map((path) => files.kind(path)),
    texts: PATHS.map((path) => files.text(path)),
    inside: ["", ".", "./a/../b/", "../x", "a//b", "a/./b", ".."].map((given) => files.inside(given)),
  };
}

const globs = fc.constantFrom(
  ["**/*.md"],
  ["books"],
  ["books/"],
  ["./books"],
  ["books/*.md", "content/**"],
  ["books/{index,z}.*"],
  ["**"],
  ["*"],
  ["content/*/n.md"],
  ["books/a b \\(c\\) \\[d\\].md"],
  ["nowhere/**"],
);
const ignores = fc.constantFrom<string[]>(
  [],
  ["**/drafts/**"],
  ["books/drafts"],
  ["books/drafts*"],
  ["**/index.md"],
  ["content/"],
);

describe("a tree answers as a disk with the same files does", () => {
  test("whatever it is asked", () => {
    const onDisk = disk(PATHS);
    fc.assert(
      fc.property(globs, ignores, fc.boolean(), (wanted, ignore, dot) => {
        expect(answers(tree, wanted, ignore, dot)).toEqual(answers(onDisk, wanted, ignore, dot));
      }),
      runs(),
    );
  });

  test("with changes over it", () => {
    const onDisk = disk(PATHS);
    const changes = fc.dictionary(
      fc.constantFrom(
        "a.md",
        "books/new.md",
        "books/index.md",
        "new/folder/n.md",
        "books/drafts/x.md",
        "content/reading/n.md",
      ),
      fc.boolean(),
    );
    fc.assert(
      fc.property(changes, globs, ignores, (changed, wanted, ignore) => {
        const over = new Map(Object.entries(changed).map(([path, isThere]) => [path, isThere ? bytes(path) : null]));
        const [gone, there] = [false, true].map((is) => Object.keys(changed).filter((path) => changed[path] === is));
        const after = disk([...PATHS.filter((path) => !gone?.includes(path)), ...(there ?? [])]);
        const asked = ({ hasFolder, kinds, under, list, ...rest }: ReturnType<typeof answers>) => rest;
        for (const files of [onDisk, tree])
          expect(asked(answers(overlaid(files, over), wanted, ignore, false))).toEqual(
            asked(answers(after, wanted, ignore, false)),
          );
      }),
      runs(30),
    );
  });
});

describe("a tree", () => {
  test.each([
    ["120000", "symlink"],
    ["160000", "other"],
  ])("leads nowhere by mode %s", (mode, kind) => {
    const files = treeFiles(new Map([["books/x.md", { mode, oid: "x", size: 1 }]]), store);
    expect([files.kind("books/x.md"), files.find(["**"], { ignore: [], dot: true })]).toEqual([kind, []]);
    expect(() => files.bytes("books/x.md")).toThrow("not a regular file");
  });

  test("is never written", () => {
    expect(() => tree.write(new Map())).toThrow("read, not written");
  });

  test("is read again until all that is asked for is there", async () => {
    const empty: BlobStore = { blobs: new Map(), wanted: new Set() };
    const files = treeFiles(
      new Map([
        ["a", entry("1")],
        ["b", entry("2")],
      ]),
      empty,
    );
    const fetched: string[][] = [];
    const fetch = (oids: readonly string[]): Promise<void> => {
      fetched.push([...oids]);
      for (const oid of oids) empty.blobs.set(oid, bytes(oid));
      return Promise.resolve();
    };
    expect(await whenFetched(empty, fetch, () => `${files.text("a")}${files.text("b")}`)).toBe("12");
    expect(fetched).toEqual([["1"], ["2"]]);
    await expect(whenFetched(empty, fetch, () => Promise.reject(new Error("its own")))).rejects.toThrow("its own");
  });
});

// git-hash-object(1) gives these.
test("a blob's id is git's", () => {
  expect(blobId(bytes("hello\n"), "0".repeat(40))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
  expect(blobId(new Uint8Array(), "0".repeat(40))).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  expect(blobId(new Uint8Array(), "0".repeat(64))).toBe(
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  );
});

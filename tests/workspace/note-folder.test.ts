import { describe, expect, test } from "vitest";
import { folderOf } from "../../src/text/repository-path.ts";
import { digestFile } from "../../src/workspace/file-digest.ts";
import { chooseFolder } from "../../src/workspace/note-folder.ts";

type Shelf = Readonly<Record<string, readonly string[]>>;

const front = (...lines: string[]): string => `---\ntitle: T\n${lines.join("\n")}\n---\n`;
const many = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => text(i));
const books = (count: number): string[] => many(count, (index) => front(`author: A${index}`, "rating: 4", "isbn: 1"));
const papers = (count: number): string[] => many(count, (index) => front(`author: A${index}`, "rating: 4"));
const posts = (count: number): string[] => many(count, () => front("date: 2024-01-01", "tags: [x]"));
const signed = (count: number): string[] => many(count, () => front("author: Me", "image: x.png", "status: published"));

/** What is chosen of folders that hold files of these texts. */
function chosen(shelves: Shelf) {
  const digests = Object.entries(shelves).flatMap(([folder, texts]) =>
    texts.map((text, index) => digestFile(folder === "" ? `n${index}.md` : `${folder}/n${index}.md`, text)),
  );
  const sizes = new Map<string, number>();
  for (const { path } of digests) sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1);
  return chooseFolder(digests, sizes);
}

describe("the folder of the notes", () => {
  test.each<[name: string, shelves: Shelf, folder: string | null, second: string | null]>([
    ["holds the most files about books", { a: books(2), b: books(3) }, "b", "a"],
    ["may have any name, at any depth", { "x/y/z": books(1), books: posts(9) }, "x/y/z", null],
    ["is the usual one of equals", { a: books(2), "content/Reading": books(2) }, "content/Reading", "a"],
    ["is none without a key of reading", { reading: posts(3), notes: posts(5) }, null, null],
    ["is no blog, however large, whose author is always the same", { posts: signed(50), b: books(3) }, "b", null],
    ["is no blog alone", { "content/blog": signed(5) }, null, null],
    [
      "is no folder of films",
      { "media/films": many(9, () => front("rating: 3")), "media/books": books(3) },
      "media/books",
      null,
    ],
    ["is no folder of templates", { templates: books(9), b: books(2) }, "b", null],
    [
      "holds its subfolders by author",
      { "Books/A": books(1), "Books/B": books(2), "Books/C": books(1) },
      "Books",
      null,
    ],
    ["is the larger of two, though their files are alike", { "c/x": books(4), "c/y": books(3) }, "c/x", "c/y"],
    ["holds its subfolders by year, of any name", { "log/2023": books(3), "log/2024": books(4) }, "log", null],
    [
      "holds its subfolders beside its own notes",
      { read: books(5), "read/2024": books(9), posts: posts(9) },
      "read",
      null,
    ],
    [
      "is one of two subfolders of other kinds",
      { "c/books": books(9), "c/posts": posts(20), "c/b2": books(1) },
      "c/books",
      "c/b2",
    ],
    [
      "is the largest where it has nearly all",
      { "x/books": books(12), "x/articles": papers(2) },
      "x/books",
      "x/articles",
    ],
    [
      "is a usual one around them",
      { "x/Reading/Books": books(9), "x/Reading/Papers": papers(2), "x/o": posts(9) },
      "x/Reading",
      null,
    ],
    ["is the root where the notes lie there", { "": books(3), docs: posts(2) }, "", null],
  ])("%s", (_name, shelves, folder, second) => {
    const { first, second: next } = chosen(shelves);
    expect([first?.folder ?? null, next?.folder ?? null]).toEqual([folder, second]);
  });

  test("is estimated from some of its files", () => {
    const digests = [digestFile("a/1.md", books(1)[0] ?? ""), digestFile("a/2.md", posts(1)[0] ?? "")];
    expect(chooseFolder(digests, new Map([["a", 100]])).first?.count).toBe(50);
  });

  test("takes pages in folders of their own as if they lay in it", () => {
    const digests = ["dune", "emma"].map((name) => digestFile(`log/${name}/index.md`, front("isbn: 1")));
    const sizes = new Map([
      ["log/dune", 1],
      ["log/emma", 1],
    ]);
    expect(chooseFolder(digests, sizes).first).toMatchObject({ folder: "log", parts: ["log"], count: 2 });
  });
});

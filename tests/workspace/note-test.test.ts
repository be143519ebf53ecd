import { describe, expect, test } from "vitest";
import { digestFile } from "../../src/workspace/file-digest.ts";
import { isWanted, sortFiles } from "../../src/workspace/note-test.ts";

const BOOKS = Object.fromEntries(
  ["a", "b", "c", "d"].map((name) => [
    `Books/${name}.md`,
    `---\ntitle: ${name}\nauthor: X${name}\nrating: 4\n---\nText.\n`,
  ]),
);

/** Why a file beside four books is no note; null if it is one. */
function reason(
  path: string,
  text: string,
  beside: Readonly<Record<string, string>> = BOOKS,
  isChosen = true,
): string | null {
  const digests = Object.entries({ ...beside, [path]: text }).map(([at, one]) => digestFile(at, one));
  return sortFiles(digests, { where: {}, isChosen }).others.find((other) => other.path === path)?.reason ?? null;
}

const front = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n`;

describe("a file among notes is", () => {
  test.each<[what: string, path: string, text: string]>([
    ["a book", "Books/e.md", front("title: E", "isbn: 123")],
    ["a book begun a minute ago", "Books/e.md", front("title: E")],
    ["a book whose keys are misspelt", "Books/e.md", front("titel: E", "auhtor: X", "ratng: 4")],
    ["a book whose YAML is broken", "Books/e.md", front("title: a: b", "author: X")],
    ["a book whose fence is spoilt", "Books/e.md", "\\---\ntitle: E\nauthor: X\n---\n"],
    ["a book in which a template left its title", "Books/e.md", front("title: {{title}}", "status: queued")],
    ["a book in which a template left one place", "Books/e.md", front("title: E", "author: X", "created: {{date}}")],
    ["a book that is named like a document", "Books/History.md", front("title: History", "author: X")],
    ["a book about music", "Books/e.md", front("title: E", "author: X", "tags: [music]")],
    ["a folder's note", "Books/Dune/index.md", front("title: Dune", "author: X")],
    ["a book that links to others", "Books/e.md", `${front("title: E", "author: X")}- [[a]]\n- [[b]]\n`],
  ])("a note: %s", (_what, path, text) => {
    expect(reason(path, text)).toBeNull();
  });

  test.each<[reason: string, what: string, path: string, text: string]>([
    ["template", "by its name", "Books/TEMPLATE.md", front("title: E", "author: X")],
    ["template", "by its folder", "Books/templates/book.md", front("title: E", "author: X")],
    [
      "template",
      "by its values",
      "Books/book.md",
      front('title: "{{title}}"', "author: '{{a}}'", "status: unread", "type: book"),
    ],
    ["template", "by its places", "Books/book.md", front("author: <% tp.file.author %>", "rating:")],
    [
      "listing",
      "of links",
      "Books/all.md",
      `${front("cssclass: cards")}# All\n\n- [[a]]\n- [[b]] (1999)\n- [C](c.md)\n`,
    ],
    ["listing", "by a query", "Books/all.md", `${front("tags: [x]")}\`\`\`dataview\nTABLE rating\n\`\`\`\n`],
    ["listing", "by keys that no note has", "Books/all.md", front("title: All", "layout: listing", "filters: x")],
    ["listing", "an author's page", "Books/X/X.md", "# X\n\n- [A](a.md)\n"],
    ["no-front-matter", "a loose page", "Books/thoughts.md", "# Thoughts\n\nMany.\n"],
    ["document", "a change log", "Books/CHANGELOG.md", "# 1.0\n"],
    ["other-kind", "a film", "Books/film.md", front("title: E", "director: X", "rating: 3")],
    ["other-kind", "an album by its tag", "Books/album.md", front("title: E", "tags: [album]", "rating: 3")],
  ])("none: %s, %s", (why, _what, path, text) => {
    expect(reason(path, text)).toBe(why);
  });

  test("a note without front matter where half of the files have none", () => {
    const bare = {
      "a.md": "## A\n\nby X\n",
      "b.md": "## B\n",
      "c.md": front("title: C", "author: Y"),
      "LICENSE.md": "MIT",
    };
    expect(reason("d.md", "## D\n\nText.\n", bare)).toBeNull();
    expect(reason("LICENSE.md", "MIT", bare)).toBe("document");
  });

  test("only a note if it says so where most files don't", () => {
    const posts = Object.fromEntries(
      ["a", "b", "c", "d"].map((name) => [`x/${name}.md`, front("title: P", "date: 2024")]),
    );
    expect(reason("x/book.md", front("title: B", "tags: [book]"), posts)).toBeNull();
    expect(reason("x/a.md", front("title: P", "date: 2024"), posts)).toBe("other-kind");
  });

  test("of the kind that the books beside it say they are", () => {
    const mixed = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`x/${name}.md`, front('categories: ["[[Books]]"]', "rating: 4")]),
    );
    expect(reason("x/d.md", front('categories: ["[[Widgets]]"]', "rating: 4"), mixed)).toBe("other-kind");
    expect(reason("x/e.md", front("categories: [article]", "rating: 4"), mixed)).toBeNull();
  });
});

test("a page of which half of the keys are none that the notes have is a listing, with fewer a note", () => {
  const dated = Object.fromEntries(
    ["a", "b", "c"].map((name) => [
      `Books/${name}.md`,
      front(`title: ${name}`, `author: X${name}`, "date: 2024", "lang: en"),
    ]),
  );
  expect(reason("Books/all.md", front("title: All", "date: 2024", "layout: x"), dated)).toBe("listing");
  expect(reason("Books/d.md", front("title: D", "date: 2024", "lang: en", "layout: x"), dated)).toBeNull();
});

test("an author makes a note of a file whose class is another one than the books'", () => {
  const books = Object.fromEntries(
    ["a", "b", "c"].map((name) => [`x/${name}.md`, front("type: book", `author: X${name}`)]),
  );
  expect(reason("x/d.md", front("type: essayette", "creator: Y"), books)).toBeNull();
  expect(reason("x/e.md", front("type: essayette", "image: y.png"), books)).toBe("other-kind");
});

test("what the config names may be about anything, but no template, document or list", () => {
  const inNamed = (path: string, text: string) => reason(path, text, BOOKS, false);
  expect(inNamed("Books/film.md", front("title: E", "director: X"))).toBeNull();
  expect(inNamed("Books/x.md", front("x: 1"))).toBeNull();
  expect(inNamed("Books/Home.md", front("title: Home"))).toBeNull();
  expect(inNamed("Books/all.md", `${front("x: 1")}- [[a]]\n`)).toBe("listing");
  expect(inNamed("Books/TODO.md", "- [ ] x\n")).toBe("document");
  expect(inNamed("Books/TEMPLATE.md", front("title: E"))).toBe("template");
});

describe("where", () => {
  const digest = digestFile("a.md", front('categories: ["[[Books]]", x]', "type: Book Review", "extra-key: 1"));
  test.each([
    [{}, true],
    [{ categories: ["books"] }, true],
    [{ Categories: ["films", "x"] }, true],
    [{ type: ["book-review"], "extra.extraKey": ["1"] }, true],
    [{ type: ["book"] }, false],
    [{ categories: ["books"], status: ["read"] }, false],
  ])("%j: %j", (where, wanted) => {
    expect(isWanted(digest, where)).toBe(wanted);
  });

  test("decides alone", () => {
    const sorted = sortFiles([digest, digestFile("b.md", front("title: B", "isbn: 1"))], {
      where: { categories: ["Books"] },
      isChosen: false,
    });
    expect(sorted).toEqual({ notes: ["a.md"], others: [{ path: "b.md", reason: "where" }] });
  });
});

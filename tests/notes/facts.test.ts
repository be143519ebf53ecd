import { describe, expect, test } from "vitest";
import type { Config } from "../../src/config/config.ts";
import { factsOf, noteOf } from "./support.ts";

describe("title", () => {
  test.each([
    ["title", "title: A", "# B", "A"],
    ["before name", "name: B\ntitle: A", "", "A"],
    ["name", "name: A", "# B", "A"],
    ["an empty title is none", "title:\nname: A", "", "A"],
    ["as written", "title: 007", "", "007"],
    ["a number", "title: 1984", "", "1984"],
    ["an unquoted date", "title: 2001-01-01", "", "2001-01-01"],
    ["white space collapses", "title: 'A\n\n  B'", "", "A B"],
    ["a list is none", "title: [A]", "# B", "B"],
    ["heading", "a: 1", "\n# B\n", "B"],
    ["heading with markup", "a: 1", "# *B* `c` [d](e) &amp; \\*", "B c d & *"],
    ["heading without HTML", "a: 1", "# <b>B</b>", "B"],
    ["closed heading", "a: 1", "# B #", "B"],
    ["underlined heading", "a: 1", "B\n=\n", "B"],
    ["underlined heading, CRLF", "a: 1", "B\r\n===\r\n", "B"],
    ["indented heading", "a: 1", "   # B", "B"],
    ["of any level, where it opens the body", "a: 1", "## C\n\n# B", "C"],
    ["not below text", "a: 1", "Text\n\n# B", "some-book"],
    ["not below code", "a: 1", "```\n# C\n```\n# B", "some-book"],
    ["not below fields", "a: 1", "Author:: [[X]]\n\n# Synopsis", "some-book"],
    ["below a picture", "a: 1", "![](x.png)\n\n# B", "B"],
    ["not that of the progress", "a: 1", "## Progress\n\n- [ ] a", "some-book"],
    ["not in a comment", "a: 1", "<!--\n# C\n-->\n# B", "B"],
    ["not in a list", "a: 1", "- # C\n\n# B", "some-book"],
    ["an empty heading is none", "a: 1", "#\n", "some-book"],
    ["file name", "a: 1", "text", "some-book"],
    ["a hash without a space is no heading", "a: 1", "#tag", "some-book"],
  ])("%s", (_, yaml, body, title) => {
    expect(factsOf(yaml, body).title).toBe(title);
  });

  test.each([
    ["books/Some Book.md", "Some Book"],
    ["a.b.mdx", "a.b"],
    ["x/y.MARKDOWN", "y"],
    ["books/some-book/index.md", "some-book"],
    ["books/some-book/Index.mdx", "some-book"],
    ["index.md", "index"],
  ])("of %s", (path, title) => {
    expect(factsOf("a: 1", "", {}, path).title).toBe(title);
  });
});

describe("authors", () => {
  test.each([
    ["author: Last, First", ["Last, First"]],
    ["author: A and B & C", ["A and B & C"]],
    ["author: [A, 'B, C']", ["A", "B, C"]],
    ["authors: [A, B, A]", ["A", "B"]],
    ["authors: A", ["A"]],
    ["authors: [A, '', ~, [x], {a: b}]", ["A"]],
    ["authors:\nauthor: A", ["A"]],
    ["authors: [A]\nauthor: B", ["B", "A"]],
    ["author: Jane Roe\nauthors: John Doe, jane roe", ["Jane Roe", "John Doe"]],
    ["author: 50", ["50"]],
    ["author: {name: A}", ["A"]],
    ["a: 1", []],
  ])("%s", (yaml, authors) => {
    expect(factsOf(yaml).authors).toEqual(authors);
  });
});

describe("dates keep the precision they were written with", () => {
  test.each([
    ["2024", "2024"],
    ["'2024'", "2024"],
    ["2024-05", "2024-05"],
    ["2024-5", "2024-05"],
    ["2024-05-01", "2024-05-01"],
    ["'2024-05-01'", "2024-05-01"],
    ['"2024-05-01"', "2024-05-01"],
    ["2024-5-1", "2024-05-01"],
    ["2024-05-01T23:59:59-11:00", "2024-05-01"],
    ["2024-05-01 23:59", "2024-05-01"],
    ["2024-05-01t00:00:00Z", "2024-05-01"],
    ["'2024-05-01T00:30:00.000+14:00'", "2024-05-01"],
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", null],
    ["2000-02-29", "2000-02-29"],
    ["1900-02-29", null],
    ["2024-04-31", null],
    ["2024-13", null],
    ["2024-00", null],
    ["2024-01-00", null],
    ["03/04/2024", null],
    ["May 2024", "2024-05"],
    ["January 10, 2021", "2021-01-10"],
    ["20240501", null],
    ["24-05-01", null],
    ["2024-05-01x", null],
    ["soon", null],
    ["[2024-05-01]", "2024-05-01"],
    ["", null],
  ])("%s", (written, read) => {
    expect(factsOf(`finished: ${written}`).finished).toBe(read);
    expect(factsOf(`status: reading\ndate: ${written}`).started).toBe(read);
  });

  test("`started` comes before `date`, if it is understood", () => {
    expect(factsOf("status: reading\ndate: 2024\nstarted: 2023").started).toBe("2023");
    expect(factsOf("status: reading\ndate: 2024\nstarted: soon").started).toBe("2024");
  });
});

describe("rating", () => {
  const ten: Partial<Config> = { rating: { max: 10, zero: "unrated" } };
  const zero: Partial<Config> = { rating: { max: 5, zero: "zero" } };
  test.each([
    ["4", {}, 4],
    ["'4'", {}, 4],
    ["4.5", {}, 4.5],
    ["4.", {}, 4],
    [".5", {}, 0.5],
    ["4e0", {}, 4],
    ["0x4", {}, 4],
    ["5", {}, 5],
    ["6", {}, null],
    ["-1", {}, null],
    ["0", {}, null],
    ["0.0", {}, null],
    ["0/5", {}, null],
    ["", {}, null],
    ["0", zero, 0],
    ["0/5", zero, 0],
    ["4/5", {}, 4],
    ["4 / 5", {}, 4],
    ["8/10", {}, 4],
    ["7/10", {}, 3.5],
    ["1/3", {}, 1.67],
    ["4/5", ten, 8],
    ["8", ten, 8],
    ["11", ten, null],
    ["6/5", {}, null],
    ["1/0", {}, null],
    ["⭐⭐⭐", {}, 3],
    ["⭐️⭐️", {}, 2],
    ["★★★★", {}, 4],
    ["★★★☆☆", {}, 3],
    ["★★★½", {}, 3.5],
    ["🌟🌟", {}, 2],
    ["⭐⭐⭐⭐⭐⭐", {}, null],
    ["☆☆☆", {}, null],
    ["★ x", {}, null],
    ["good", {}, null],
    [".nan", {}, null],
    [".inf", {}, null],
    ["1e400", {}, null],
    ["true", {}, null],
    ["[4]", {}, null],
  ])("%s with %j is %s", (written, config, read) => {
    expect(factsOf(`rating: ${written}`, "", config).rating).toBe(read);
  });
});

describe("status", () => {
  const words: Record<string, readonly string[]> = {
    queued: ["queued", "queue", "to-read", "want-to-read", "unread", "tbr", "TBR", "backlog", "up-next", "To Read"],
    reading: [
      "reading",
      "Reading",
      "currently-reading",
      "Currently Reading",
      "in-progress",
      "IN_PROGRESS",
      "inprogress",
      "ongoing",
      "started",
    ],
    completed: ["completed", "read", "Read", "finished", "done", "complete", "'done '"],
    paused: ["paused", "on-hold", "On Hold", "onhold", "on_hold"],
    abandoned: ["abandoned", "dnf", "DNF", "did-not-finish", "Did not finish", "dropped", "stopped"],
  };
  const cases = Object.entries(words).flatMap(([status, list]) => list.map((word) => [word, status]));
  const none = ["nonsense", "", "[reading, read]", "constructor", "reading!"].map((word) => [word, null]);
  test.each([...cases, ...none])("%s is %s", (word, status) => {
    expect(factsOf(`status: ${word}`).status).toBe(status);
  });

  test.each([
    ["📖", "reading"],
    ["LESE  GERADE", "reading"],
    ["lese_gerade", "reading"],
    ["erledigt", "completed"],
    ["done", "paused"],
    ["finished", "completed"],
    ["cafe\u0301", "queued"],
  ])("the config's own words come first: %s", (word, status) => {
    const vocabulary = { reading: ["📖", "lese gerade"], completed: ["Erledigt"], paused: ["done"], queued: ["Café"] };
    expect(factsOf(`status: ${word}`, "", { vocabulary }).status).toBe(status);
  });
});

describe("tags", () => {
  test.each([
    ["tags: [a, b, a]", ["a", "b"]],
    ["tags: a, b,, c ", ["a", "b", "c"]],
    ["tags: a b", ["a b"]],
    ["tags:\n  - a, b\n  - c", ["a, b", "c"]],
    ["genre: a", ["a"]],
    ["genres: [a]", ["a"]],
    ["categories: [a]", ["a"]],
    ["genre: b\ntags: [a]", ["a"]],
    ["tags:\ngenres: [a]", ["a"]],
    ["tags: [1, true, 007]", ["1", "true", "007"]],
    ["tags: {a: b}", []],
    ["a: 1", []],
  ])("%s", (yaml, tags) => {
    expect(factsOf(yaml).tags).toEqual(tags);
  });
});

describe("cover, url and category", () => {
  test.each([
    ["cover: /a.png", "cover", "/a.png"],
    ["coverImage: a.png", "cover", "a.png"],
    ["cover_image: https://x.y/a.png", "cover", "https://x.y/a.png"],
    ["image: a.png", "cover", "a.png"],
    ["cover:\nimage: a.png", "cover", "a.png"],
    ["image: b.png\ncover: a.png", "cover", "a.png"],
    ["cover: 'data:image/png;base64,x'\nimage: a.png", "cover", "a.png"],
    ["cover: 'javascript:alert(1)'", "cover", null],
    ["cover: [a.png]", "cover", null],
    ["url: https://x.y/z", "url", "https://x.y/z"],
    ["url: HTTP://x.y", "url", "HTTP://x.y"],
    ["url: x.y", "url", null],
    ["url: 'javascript:alert(1)'", "url", null],
    ["url: 'https://x y'", "url", null],
    ["url: https://", "url", null],
    ["url: [https://x.y]", "url", null],
    ["category: Book", "category", "book"],
    ["category: Zine", "category", "Zine"],
    ["category:", "category", null],
  ] as const)("%s", (yaml, fact, read) => {
    expect(factsOf(yaml)[fact]).toBe(read);
  });
});

describe("progress without a task list", () => {
  const list = "## Progress\n\n- [x] a\n- [ ] b\n";
  test.each([
    ["progress: 42", "", [42, 100]],
    ["progress: 42%", "", [42, 100]],
    ["progress: 42 %", "", [42, 100]],
    ["progress: 5/12", "", [5, 12]],
    ["progress: 5 / 12", "", [5, 12]],
    ["progress: 0", "", [0, 100]],
    ["progress: 101", "", null],
    ["progress: 13/12", "", null],
    ["progress: 0/0", "", null],
    ["progress: half", "", null],
    ["progress: half\nstatus: done", "", [1, 1]],
    ["pages: 300\ncurrentPage: 100", "", [100, 300]],
    ["pages: 300\ncurrentPage: 301", "", null],
    ["pages: 300", "", null],
    ["currentPage: 3", "", null],
    ["progress: 42\npages: 300\ncurrentPage: 100", "", [42, 100]],
    ["status: completed", "", [1, 1]],
    ["status: reading", "", null],
    ["status: queued", "", null],
    ["status: abandoned", "", null],
    ["status: completed", list, [1, 2]],
    ["progress: 42", list, [1, 2]],
    ["status: completed", "## Progress\n\n- [ ] a\n", [0, 1]],
    ["a: 1", "## Tasks\n\n- [ ] a\n", null],
  ] as const)("%s with %j", (yaml, body, read) => {
    const { progress } = factsOf(yaml, body);
    expect(progress && [progress.done, progress.total]).toEqual(read);
  });

  test("under the heading the config names", () => {
    const body = "## Fortschritt im Buch\n\n- [x] a\n- [ ] b\n";
    expect(factsOf("a: 1", body).progress).toBeNull();
    expect(factsOf("a: 1", body, { progress: { heading: "Fortschritt" } }).progress).toEqual({
      done: 1,
      total: 2,
      next: "b",
    });
  });
});

test("a note without front matter has its body's facts", () => {
  const note = noteOf("# A book\n\n## Progress\n\n- [ ] a\n");
  expect(note).toMatchObject({
    readable: true,
    frontMatter: null,
    bodyStart: 0,
    facts: { title: "A book", authors: [], status: null, progress: { done: 0, total: 1, next: "a" } },
  });
});

test("the body's task list is found with CRLF and after a BOM", () => {
  const note = noteOf("\uFEFF---\r\ntitle: x\r\n---\r\n\r\n## Progress\r\n\r\n- [x] a\r\n- [ ] *b*\r\n");
  expect(note.readable && note.facts.progress).toEqual({ done: 1, total: 2, next: "b" });
});

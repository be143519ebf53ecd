import { expect, test } from "vitest";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";
import { note, SEED, SEED_PATH, UNREADABLE } from "./notes.ts";

test("json is an array with the contract's fields in their order, ordered by path", () => {
  const root = folderOf({
    [SEED_PATH]: SEED,
    "content/reading/a/index.md": "---\nrating: 3\n---\n",
    "content/reading/Z.md": note("Z"),
  });
  const { code, out, err } = bookends(root, ["notes", "--format", "json"]);
  expect([code, err]).toEqual([0, ""]);
  const more = { reads: [], series: null, pages: null, isbn: null };
  const seed = {
    path: SEED_PATH,
    title: "Understanding Distributed Systems",
    authors: ["Roberto Vitillo"],
    category: "book",
    status: "reading",
    rating: 4,
    started: "2026-01-05",
    finished: null,
    url: "https://understandingdistributed.systems/",
    cover: "/images/reading/understanding-distributed-systems.png",
    tags: ["Distributed Systems", "System Design", "Networking"],
    progress: { done: 1, total: 4, next: "Part II: Coordination" },
    ...more,
  };
  const empty = {
    authors: [],
    category: null,
    status: null,
    rating: null,
    started: null,
    finished: null,
    url: null,
    cover: null,
    tags: [],
    progress: null,
    ...more,
  };
  const wanted = [
    { path: "content/reading/Z.md", title: "Z", ...empty, status: "queued" },
    { path: "content/reading/a/index.md", title: "a", ...empty, rating: 3 },
    seed,
  ];
  expect(JSON.parse(out)).toEqual(wanted);
  expect(out).toBe(`${JSON.stringify(wanted, Object.keys(seed).concat("done", "total", "next"), 2)}\n`);
});

test("pretty is one line a note, whatever its title", () => {
  const root = folderOf({ [SEED_PATH]: SEED, "content/reading/a.md": '---\ntitle: "A\\n\\e[2J"\n---\n' });
  expect(bookends(root, ["notes"]).out.split("\n")).toEqual([
    "–        –    A \\u001B[2J  content/reading/a.md",
    "reading  1/4  Understanding Distributed Systems  content/reading/understanding-distributed-systems.md",
    "",
  ]);
});

test("a note that can't be read is left out and named", () => {
  const root = folderOf({ "reading/a.md": UNREADABLE, "reading/b.md": note("B") });
  const { code, out, err } = bookends(root, ["notes", "--format", "json"]);
  expect([code, JSON.parse(out).length]).toEqual([0, 1]);
  expect(err).toMatch(/^reading\/a\.md:\d+:\d+: left out, it can't be read: /);
});

test("no note at all is an empty list, and a sentence that says where it was looked", () => {
  expect(bookends(folderOf({}), ["notes", "--format", "json"])).toEqual({
    code: 0,
    out: "[]\n",
    err: expect.stringMatching(/^There is no note .* in any folder here/),
  });
});

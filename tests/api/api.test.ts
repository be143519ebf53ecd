import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkNotes, inferSchema, readNotes, renderBlock } from "../../src/api.ts";

const NOTE = `---
title: Understanding Distributed Systems
author: Roberto Vitillo
status: reading
rating: 4
---

## Progress

- [x] Part I
- [ ] Part II: Coordination
`;

const LIBRARY = {
  "books/understanding.md": NOTE,
  "books/other.md": "---\ntitle: Other\nauthor: A. Writer\nstatus: queued\n---\n",
};

test("notes are read from memory, with the config among the files", async () => {
  const notes = await readNotes(LIBRARY);
  expect(notes.map(({ path, status }) => [path, status])).toEqual([
    ["books/other.md", "queued"],
    ["books/understanding.md", "reading"],
  ]);
  expect(notes[1]?.progress).toEqual({ done: 1, total: 2, next: "Part II: Coordination" });
  const config = "ignore: books/other.md\n";
  expect(await readNotes({ ...LIBRARY, ".github/bookends.yml": config })).toHaveLength(1);
});

test("notes are checked, and a problem has its place", async () => {
  const broken = { ...LIBRARY, "books/other.md": "---\ntitle: Other\nauthor: A: B\nstatus: queued\n---\n" };
  const { version, notes, errors, problems } = await checkNotes(broken);
  expect([version, notes, errors]).toEqual([1, 2, 1]);
  expect(problems[0]).toMatchObject({ file: "books/other.md", line: 3, rule: "yaml/syntax", severity: "error" });
});

test("a schema is inferred from what most notes do", async () => {
  const words = ["reading", "queued", "reading", "queued", "reading", "queued"];
  const files = words.map((status, index) => [
    `books/${index}.md`,
    `---\ntitle: T ${index}\nauthor: A\nstatus: ${status}\n---\n`,
  ]);
  const schema = await inferSchema(Object.fromEntries(files));
  expect(schema).toMatchObject({ type: "object", properties: { title: { type: "string" } } });
  expect(Object.keys(schema["properties"] ?? {}).sort()).toEqual(["author", "status", "title"]);
});

test("a block is what it shows", async () => {
  const table = await renderBlock(LIBRARY, "table status=reading columns=title,rating");
  expect(table).toBe(
    "| Title | Rating |\n| - | - |\n| [Understanding Distributed Systems](books/understanding.md) | ★★★★☆ |",
  );
  expect(await renderBlock(LIBRARY, "table status=reading columns=title", { path: "docs/list.md" })).toContain(
    "](../books/understanding.md)",
  );
});

test.each([
  [() => renderBlock(LIBRARY, "tabel"), "tabel"],
  [() => checkNotes({ "README.md": "# x\n" }), "no note"],
  [() => readNotes({ ...LIBRARY, ".github/bookends.yml": "noets: x\n" }), 'unknown key "noets"'],
])("what is wrong is an error for a person: %#", async (call, words) => {
  await expect(call()).rejects.toMatchObject({ name: "UserError", message: expect.stringContaining(words) });
});

test("the types name no file of ours, so that they are one file", () => {
  const source = readFileSync("src/api.ts", "utf8");
  const exported = [...source.matchAll(/^export (?:async function|interface|type) \w+[^{=]*/gm)].join("\n");
  for (const [, name] of source.matchAll(/^import .*?(\w+) \}? ?from/gm)) expect(exported).not.toContain(` ${name}`);
});

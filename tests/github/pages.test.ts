import { expect, test } from "vitest";
import { ask, github } from "./asking.ts";

test.each([
  ["", 30, ["next", "last"]],
  ["?per_page=100", 65, []],
  ["?per_page=1000", 65, []],
  ["?per_page=20&page=2", 20, ["prev", "next", "last", "first"]],
  ["?per_page=20&page=4", 5, ["prev", "first"]],
  ["?page=9", 0, ["prev", "first"]],
])("65 comments asked for with %j: %i, with links to %j", async (search, count, rels) => {
  const fake = await github();
  fake.commit({ files: { a: "1" } });
  fake.commit({ branch: "topic", files: { a: "2" } });
  const pull = fake.openPull({ branch: "topic" });
  for (let number = 1; number <= 65; number++) fake.comment(pull, { by: "ada", body: `comment ${number}` });
  const asked = await ask(fake, `GET /issues/${pull}/comments${search}`);
  const link = asked.headers.get("link") ?? "";
  expect(asked.data).toHaveLength(count);
  expect([...link.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel)).toEqual(rels);
});

test("a link leads to the next page", async () => {
  const fake = await github();
  fake.commit({ files: { a: "1" } });
  fake.commit({ branch: "topic", files: { b: "1", c: "1", d: "1" } });
  fake.openPull({ branch: "topic" });
  const first = await ask(fake, "GET /pulls/1/files?per_page=2");
  const next = /<(.*?)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1]?.replace(fake.apiUrl, "/") ?? "";
  expect((await ask(fake, `GET ${next}`)).data).toMatchObject([{ filename: "d" }]);
  expect(fake.violations).toEqual([]);
});

test("of 3,100 changed files the last page is the thirtieth", { timeout: 30_000 }, async () => {
  const fake = await github();
  fake.commit({ files: { a: "1" } });
  const many = Array.from({ length: 3100 }, (_, index) => [`notes/${index}.md`, `note ${index}\n`]);
  fake.commit({ branch: "topic", files: Object.fromEntries(many) });
  fake.openPull({ branch: "topic" });
  const asked = await ask(fake, "GET /pulls/1/files?per_page=100");
  expect(asked.headers.get("link")).toContain('page=30>; rel="last"');
  expect((await ask(fake, "GET /pulls/1/files?per_page=100&page=30")).data).toHaveLength(100);
});

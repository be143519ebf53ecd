import { describe, expect, test } from "vitest";
import { ask, github } from "./asking.ts";

/** A repository with pull request #1 from topic. */
async function withPull() {
  const fake = await github();
  const main = fake.commit({ files: { "a.md": "1\n", "b.md": "1\n" } });
  const head = fake.commit({ branch: "topic", files: { "a.md": "2\n" } });
  fake.openPull({ branch: "topic" });
  return { fake, main, head };
}

const parents = (git: (...words: string[]) => string, ref: string) =>
  git("rev-parse", `${ref}^1`, `${ref}^2`).split("\n");

describe("the refs of a pull request", () => {
  test("its head, and its merge with the base", async () => {
    const { fake, main, head } = await withPull();
    expect(fake.git("rev-parse", "refs/pull/1/head")).toBe(head);
    expect(parents(fake.git, "refs/pull/1/merge")).toEqual([main, head]);
    expect(fake.read("refs/pull/1/merge", "a.md")).toBe("2\n");
  });

  test("follow a push to the head, and to the base", async () => {
    const { fake } = await withPull();
    const head = fake.commit({ branch: "topic", files: { "a.md": "3\n" } });
    expect(parents(fake.git, "refs/pull/1/merge")[1]).toBe(head);
    const main = fake.commit({ files: { "b.md": "2\n" } });
    expect(parents(fake.git, "refs/pull/1/merge")).toEqual([main, head]);
  });

  test("have no merge while the two conflict", async () => {
    const { fake } = await withPull();
    fake.commit({ files: { "a.md": "9\n" } });
    expect(fake.git("for-each-ref", "refs/pull/1/merge")).toBe("");
    expect((await ask(fake, "GET /pulls/1")).data).toMatchObject({ mergeable: false, merge_commit_sha: null });
  });
});

describe("a pull request ends", () => {
  test.each([
    ["merge", 2],
    ["squash", 1],
  ] as const)("by a %s: a signed commit with %i parents", async (method, count) => {
    const { fake } = await withPull();
    const sha = fake.merge(1, { method, by: "ada" });
    expect(fake.log("main")[0]).toMatchObject({ oid: sha, verified: true, parents: { length: count } });
    expect(fake.read("main", "a.md")).toBe("2\n");
    expect((await ask(fake, "GET /pulls/1")).data).toMatchObject({
      state: "closed",
      merged: true,
      merge_commit_sha: sha,
      merged_by: { login: "ada" },
    });
    expect(fake.violations).toEqual([]);
  });

  test("by a push of its commits to the base", async () => {
    const { fake, head } = await withPull();
    fake.setBranch("main", head);
    expect(fake.pull(1)).toMatchObject({ state: "closed", merged: { sha: head } });
  });

  test.each([
    ["is reset to the base", (main: string) => main],
    ["is deleted", () => null],
  ])("unmerged, when its branch %s; and can't be opened again once that has moved", async (_, to) => {
    const { fake, main } = await withPull();
    fake.setBranch("topic", to(main));
    expect(fake.pull(1)).toMatchObject({ state: "closed", merged: null });
    fake.commit({ branch: "topic", onto: main, files: { "a.md": "4\n" } });
    const asked = await ask(fake, "PATCH /pulls/1", { state: "open" });
    expect(asked.status).toBe(422);
    expect(JSON.stringify(asked.data)).toContain("state cannot be changed");
  });
});

test("a pull request from a fork has its head there, and its commit here", async () => {
  const { fake } = await withPull();
  const sha = fake.commit({ fork: "ada", branch: "mine", files: { "c.md": "c\n" }, author: "ada" });
  const number = fake.openPull({ fork: "ada", branch: "mine", author: "ada" });
  expect((await ask(fake, `GET /pulls/${number}`)).data).toMatchObject({
    head: { label: "ada:mine", sha, repo: { full_name: "ada/library", fork: true } },
    base: { repo: { full_name: "reader/library", fork: false } },
    user: { login: "ada" },
  });
  expect((await ask(fake, `GET /git/commits/${sha}`)).status).toBe(200);
  expect((await ask(fake, "GET //repos/ada/library/git/ref/heads/mine")).data).toMatchObject({ object: { sha } });
  expect(fake.branches()).toEqual(["main", "topic"]);
  expect(fake.violations).toEqual([]);
});

test("commits are the same at each run", async () => {
  const [one, other] = [await withPull(), await withPull()];
  expect([one.main, one.head]).toEqual([other.main, other.head]);
});

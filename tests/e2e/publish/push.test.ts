import { describe, expect, test } from "vitest";
import { note } from "../notes.ts";
import { checkOf, errorOf, library, MESSAGE, onPush } from "./support.ts";

describe.each(["without-commit", "none"] as const)("a server with GraphQL: %s", (graphql) => {
  test("is pushed to by git", async () => {
    const github = await library({ graphql });
    const before = github.tip("main");
    const ran = await onPush(github, { asProcess: true });
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log("main")[0]).toMatchObject({ oid: ran.outputs["commit"], parents: [before] });
    expect(github.log("main")[0]?.message.trim()).toBe(MESSAGE);
    expect(github.log("main")[0]?.author.name).toBe("github-actions[bot]");
    expect(checkOf(github).code).toBe(0);
    expect((await onPush(github, { asProcess: true })).requests).toEqual([]);
  });

  test("is pushed to without the checkout's own credentials", async () => {
    const github = await library({ graphql });
    const ran = await onPush(github, { asProcess: true, checkout: { persistCredentials: false } });
    expect([ran.code, errorOf(ran), checkOf(github).code]).toEqual([0, undefined, 0]);
  });

  test("a push meanwhile is drawn too", async () => {
    const github = await library({ graphql });
    let pushed = "";
    github.onRequest(/POST .*git-receive-pack/, {
      action: () => {
        pushed = github.commit({ files: { "content/reading/late.md": note("Late") } });
      },
    });
    const ran = await onPush(github, { asProcess: true });
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log("main")[0]?.parents).toEqual([pushed]);
    expect(github.read("main", "README.md")).toContain("content/reading/late.md");
    expect(checkOf(github).code).toBe(0);
  });

  test.each(["classic", "ruleset"] as const)("a branch protected by a %s rule is told", async (kind) => {
    const github = await library({ graphql });
    github.protect("main", { kind });
    const tip = github.tip("main");
    const ran = await onPush(github, { asProcess: true });
    expect([ran.code, github.tip("main")]).toEqual([1, tip]);
    expect(errorOf(ran)).toMatch(/^The branch is protected, .*GH0(06|13)/);
  });

  test("a read-only token is told", async () => {
    const github = await library({ graphql });
    const ran = await onPush(github, { asProcess: true, permissions: { contents: "read" } });
    expect([ran.code, errorOf(ran)]).toEqual([1, expect.stringContaining("permissions: contents: write")]);
  });

  test.each([
    ["a lost answer", "lose-answer"],
    ["a dropped connection", "drop"],
  ] as const)("%s", async (_, how) => {
    const github = await library({ graphql });
    github.fail({ match: /POST .*git-receive-pack/, how });
    const ran = await onPush(github, { asProcess: true });
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log("main")[0]?.oid).toBe(ran.outputs["commit"]);
    expect([github.log("main").length, checkOf(github).code]).toEqual([2, 0]);
  });

  test("six at once end with what a fresh render gives", async () => {
    const github = await library({ graphql });
    const runs = Array.from({ length: 6 }, (_, index) => {
      github.commit({ files: { [`content/reading/b${index}.md`]: note(`B${index}`) } });
      return onPush(github, { asProcess: true });
    });
    const done = await Promise.all(runs);
    expect(done.map((ran) => [ran.code, errorOf(ran)])).toEqual(done.map(() => [0, undefined]));
    expect(checkOf(github).code).toBe(0);
  });
});

test.each([
  'Cannot query field "createCommitOnBranch" on type "Mutation".',
  "Schema is not configured to execute mutation operation.",
])("a server that says it has no such mutation is pushed to by git: %s", async (message) => {
  const github = await library();
  const reply = { status: 200, body: { errors: [{ message }] } };
  github.fail({ match: "createCommitOnBranch", times: 5, how: { reply } });
  const ran = await onPush(github, { asProcess: true });
  expect([ran.code, errorOf(ran), checkOf(github).code]).toEqual([0, undefined, 0]);
});

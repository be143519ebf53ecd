import { describe, expect, test } from "vitest";
import { runAction } from "../../github/runner/run-action.ts";
import type { FakeGitHub } from "../../github/start.ts";
import { note } from "../notes.ts";
import { checkOf, errorOf, library, MESSAGE, merged, onPush } from "./support.ts";

const BRANCH = "bookends/update";
const publish = (github: FakeGitHub, order: Parameters<typeof onPush>[1] = {}) =>
  onPush(github, { ...order, inputs: { publish: "pull-request", ...order.inputs } });
const open = (github: FakeGitHub) => github.pulls().filter(({ state }) => state === "open");

describe("publish: pull-request", () => {
  test("opens one: a signed commit on top of the base, on a branch of its own", async () => {
    const github = await library();
    const base = github.tip("main");
    const ran = await publish(github);
    expect([ran.code, errorOf(ran), github.tip("main")]).toEqual([0, undefined, base]);
    expect(github.log(BRANCH)[0]).toMatchObject({ parents: [base], message: MESSAGE, verified: true });
    expect(github.git("diff", "--name-only", "main", BRANCH)).toBe("README.md\nbookends/bar-25.svg");
    const [pull] = github.pulls();
    expect(pull).toMatchObject({ title: MESSAGE, state: "open", author: "github-actions[bot]" });
    expect([pull?.base.branch, pull?.head.branch]).toEqual(["main", BRANCH]);
    expect(ran.outputs).toMatchObject({ changed: "true", "pull-request": String(pull?.number), commit: "" });
    expect(ran.requests).toHaveLength(5);
    expect(ran.summary).toContain(`[#${pull?.number}](<${github.serverUrl}/reader/library/pull/${pull?.number}>)`);
    expect(checkOf(github, BRANCH).code).toBe(0);
  });

  test("writes nothing the second time", async () => {
    const github = await library();
    await publish(github);
    const tip = github.tip(BRANCH);
    const ran = await publish(github);
    expect([ran.code, ran.writes, github.tip(BRANCH)]).toEqual([0, [], tip]);
    expect(ran.outputs["pull-request"]).toBe(String(open(github)[0]?.number));
  });

  test("brings it up to date in one step, on the new base, and it stays open", async () => {
    const github = await library();
    await publish(github);
    const [before] = open(github);
    merged(github, "a");
    const ran = await publish(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(open(github)).toEqual([before]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
    expect(github.read(BRANCH, "README.md")).toContain("content/reading/a.md");
    expect(ran.writes.map(({ names }) => names[0])).toEqual(["git/create-tree", "git/create-commit", "updateRefs"]);
    expect(ran.requests).toHaveLength(6);
  });

  test("edits what it says when other files change", async () => {
    const github = await library();
    await publish(github);
    github.commit({ files: { ".github/bookends.yml": "data: reading.json\n" } });
    await publish(github);
    expect(open(github).map(({ body }) => body)).toEqual([expect.stringContaining("- `reading.json`\n")]);
  });

  test("is closed when there is nothing to change any more", async () => {
    const github = await library();
    await publish(github);
    const [pull] = open(github);
    await onPush(github);
    const ran = await publish(github);
    expect([ran.code, errorOf(ran), open(github)]).toEqual([0, undefined, []]);
    expect(ran.outputs).toMatchObject({ changed: "false", "pull-request": "" });
    expect(ran.summary).toContain(`#${pull?.number} closed`);
    expect((await publish(github)).writes).toEqual([]);
  });

  test("is opened anew after it was merged", async () => {
    const github = await library();
    await publish(github);
    github.merge(open(github)[0]?.number ?? 0, { method: "squash" });
    expect([(await publish(github)).writes, open(github)]).toEqual([[], []]);
    merged(github, "a");
    const ran = await publish(github);
    expect([ran.code, errorOf(ran), open(github).length]).toEqual([0, undefined, 1]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
  });

  test("leaves a branch with somebody else's commit as it is", async () => {
    const github = await library();
    await publish(github);
    const tip = github.commit({ branch: BRANCH, files: { "README.md": "# Theirs\n" }, author: "octocat" });
    merged(github, "a");
    const ran = await publish(github);
    expect([ran.code, ran.writes, github.tip(BRANCH)]).toEqual([1, [], tip]);
    expect(errorOf(ran)).toMatch(
      /^The branch bookends\/update holds a commit by octocat, so Bookends leaves it as it is/,
    );
  });

  test("sees a commit that comes while it draws", async () => {
    const github = await library();
    await publish(github);
    merged(github, "a");
    let tip = "";
    github.onRequest("git/create-commit", {
      action: () => {
        tip = github.commit({ branch: BRANCH, files: { "x.txt": "" } });
      },
    });
    const ran = await publish(github);
    expect([ran.code, github.tip(BRANCH)]).toEqual([1, tip]);
    expect(errorOf(ran)).toContain("holds a commit by octocat");
  });

  test("names the branch where Actions may not open pull requests, and goes on from there", async () => {
    const github = await library({ actionsMayOpenPulls: false });
    const ran = await publish(github);
    expect([ran.code, github.pulls()]).toEqual([1, []]);
    expect(errorOf(ran)).toMatch(
      /^The branch bookends\/update holds the update, .* allow "GitHub Actions to create and/,
    );
    expect(checkOf(github, BRANCH).code).toBe(0);
    github.set({ actionsMayOpenPulls: true });
    expect([(await publish(github)).code, open(github).length]).toEqual([0, 1]);
  });

  test("says which permission is missing", async () => {
    const github = await library();
    const reading = await publish(github, { permissions: { contents: "read", pull_requests: "write" } });
    expect([reading.code, github.branches()]).toEqual([1, ["main"]]);
    expect(errorOf(reading)).toContain("permissions: contents: write");
    const without = await publish(github, { permissions: { contents: "write", pull_requests: "read" } });
    expect(without.code).toBe(1);
    expect(errorOf(without)).toContain("permissions: pull-requests: write");
  });

  test("draws from the base as it is when the base moves meanwhile", async () => {
    const github = await library();
    github.onRequest("updateRefs", {
      action: () => {
        merged(github, "a");
      },
    });
    const ran = await publish(github);
    expect([ran.code, errorOf(ran), open(github).length]).toEqual([0, undefined, 1]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
    expect(checkOf(github, BRANCH).code).toBe(0);
  });

  test("several at once end with one pull request and no failure", async () => {
    const github = await library();
    const runs = Array.from({ length: 6 }, (_, index) => {
      if (index > 2) github.commit({ files: { [`content/reading/b${index}.md`]: note(`B${index}`) } });
      return publish(github);
    });
    const done = await Promise.all(runs);
    expect(done.map((ran) => [ran.code, errorOf(ran)])).toEqual(done.map(() => [0, undefined]));
    expect([open(github).length, github.pulls().length]).toEqual([1, 1]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
    expect(checkOf(github, BRANCH).code).toBe(0);
  });

  test("branch names the branch, which can't be the base", async () => {
    const github = await library();
    await publish(github, { inputs: { branch: "readme" } });
    expect(github.branches()).toEqual(["main", "readme"]);
    const ran = await publish(github, { inputs: { branch: "main" } });
    expect([ran.code, errorOf(ran)]).toEqual([
      1,
      expect.stringMatching(/^branch is main, which the pull request is to/),
    ]);
  });

  test("each base has a branch of its own, which holds nothing of another's", async () => {
    const github = await library();
    github.git("branch", "v2", "main");
    github.commit({ branch: "v2", files: { "content/reading/two.md": note("Two") } });
    await publish(github);
    const before = github.tip(BRANCH);
    github.git("branch", "topic", "v2");
    github.commit({ branch: "topic", files: { "content/reading/three.md": note("Three") } });
    const pull = github.openPull({ branch: "topic", base: "v2" });
    github.merge(pull);
    const ran = await runAction(github, {
      on: { event: "pull_request", pull, action: "closed" },
      inputs: { publish: "pull-request" },
    });
    expect([ran.code, errorOf(ran), github.tip(BRANCH)]).toEqual([0, undefined, before]);
    expect(github.log("bookends/update-v2")[0]?.parents).toEqual([github.tip("v2")]);
    expect(open(github).map(({ base, head }) => [base.branch, head.branch])).toEqual([
      ["main", BRANCH],
      ["v2", "bookends/update-v2"],
    ]);
  });

  test("a branch that serves another base is left as it is", async () => {
    const github = await library();
    github.git("branch", "v2", "main");
    await publish(github, { inputs: { branch: "readme" } });
    const tip = github.tip("readme");
    github.commit({ branch: "v2", files: { "content/reading/two.md": note("Two") } });
    const ran = await runAction(github, {
      on: { event: "push", branch: "v2" },
      inputs: { publish: "pull-request", branch: "readme", mode: "update" },
    });
    expect([ran.code, ran.writes, github.tip("readme")]).toEqual([1, [], tip]);
    expect(errorOf(ran)).toMatch(/^The branch readme serves the pull request #1 into main/);
  });

  test("a merge of the base into it, by GitHub's button, is no foreign commit", async () => {
    const github = await library();
    await publish(github);
    merged(github, "a");
    const [base, tip] = [github.tip("main"), github.tip(BRANCH)];
    const tree = github.git("rev-parse", `${tip}^{tree}`);
    const who = ["-c", "user.name=octocat", "-c", "user.email=1+octocat@users.noreply.github.com"];
    const merge = github.git(...who, "commit-tree", tree, "-p", tip ?? "", "-p", base ?? "", "-m", "Merge main");
    github.git("update-ref", `refs/heads/${BRANCH}`, merge);
    const ran = await publish(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
  });

  test("a commit by an earlier login of ours is no foreign one", async () => {
    const github = await library();
    const permissions = { contents: "write", issues: "write", pull_requests: "write" } as const;
    await publish(github, { token: github.addToken({ login: "ada", permissions }) });
    expect(github.log(BRANCH)[0]?.author.name).toBe("ada");
    merged(github, "a");
    const ran = await publish(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log(BRANCH)[0]?.parents).toEqual([github.tip("main")]);
  });

  test("no word of a note gets into branch, title, message or body", async () => {
    const github = await library();
    github.commit({ files: { "content/reading/secret.md": note("Zanzibar", "reading") } });
    await publish(github);
    const [pull] = open(github);
    const words = [pull?.title, pull?.body, pull?.head.branch, github.log(BRANCH)[0]?.message].join("\n");
    expect(words).not.toMatch(/zanzibar/i);
    expect(github.read(BRANCH, "README.md")).toContain("Zanzibar");
  });
});

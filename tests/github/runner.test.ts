import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { github } from "./asking.ts";
import { gitIn } from "./git/run.ts";
import { annotationsIn } from "./runner/annotations.ts";
import { runAction } from "./runner/run-action.ts";
import { start, type Trigger } from "./runner/trigger.ts";

/** A repository with pull requests #1 of its own, #2 from a fork and #3 by Dependabot. */
async function withPulls() {
  const fake = await github();
  fake.commit({ files: { "a.md": "1\n" } });
  fake.commit({ files: { "b.md": "1\n" } });
  fake.commit({ branch: "topic", files: { "a.md": "2\n" } });
  fake.commit({ fork: "ada", branch: "mine", files: { "c.md": "1\n" }, author: "ada" });
  fake.commit({ branch: "dependabot/x", files: { "d.md": "1\n" }, author: "dependabot[bot]" });
  fake.openPull({ branch: "topic" });
  fake.openPull({ fork: "ada", branch: "mine", author: "ada" });
  fake.openPull({ branch: "dependabot/x", author: "dependabot[bot]" });
  return fake;
}

/** A script that prints, as JSON, its environment and the event. */
function probe(): string {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `
    import { appendFileSync, readFileSync } from "node:fs";
    const { env } = process;
    appendFileSync(env.GITHUB_OUTPUT, "valid<<end\\ntrue\\nend\\n");
    appendFileSync(env.GITHUB_STEP_SUMMARY, "# Summary");
    const asked = await fetch(env.GITHUB_API_URL + "/repos/" + env.GITHUB_REPOSITORY, { headers: { authorization: "token " + env.INPUT_TOKEN } });
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
    console.log(JSON.stringify({ env, event, node: process.version, cwd: process.cwd(), asked: asked.status }));
    process.exitCode = 3;`;
  writeFileSync(join(folder, "probe.mjs"), script);
  return join(folder, "probe.mjs");
}

const WRITE = { contents: "write", issues: "write", pull_requests: "write" };
const READ = { contents: "read", issues: "read", pull_requests: "read" };

describe("an event has GitHub's commit, ref and token", () => {
  test.each<[on: Trigger, sha: string, ref: string, name: string, head: string, base: string, permissions: object]>([
    [{ event: "pull_request", pull: 1 }, "refs/pull/1/merge", "refs/pull/1/merge", "1/merge", "topic", "main", WRITE],
    [{ event: "pull_request", pull: 2 }, "refs/pull/2/merge", "refs/pull/2/merge", "2/merge", "mine", "main", READ],
    [
      { event: "pull_request", pull: 3 },
      "refs/pull/3/merge",
      "refs/pull/3/merge",
      "3/merge",
      "dependabot/x",
      "main",
      READ,
    ],
    [{ event: "pull_request_target", pull: 2 }, "main", "refs/heads/main", "main", "mine", "main", WRITE],
    [{ event: "push" }, "main", "refs/heads/main", "main", "", "", WRITE],
    [{ event: "push", branch: "topic" }, "topic", "refs/heads/topic", "topic", "", "", WRITE],
    [{ event: "schedule" }, "main", "refs/heads/main", "main", "", "", WRITE],
    [{ event: "workflow_dispatch", branch: "topic" }, "topic", "refs/heads/topic", "topic", "", "", WRITE],
  ])("%j", async (on, sha, ref, name, head, base, permissions) => {
    const fake = await withPulls();
    const ran = await runAction(fake, { on, main: probe(), runId: 7, attempt: 2, inputs: { comment: "never" } });
    const { env, event, node, cwd, asked } = JSON.parse(ran.out);
    expect(env).toMatchObject({ GITHUB_SHA: fake.git("rev-parse", sha), GITHUB_REF: ref, GITHUB_REF_NAME: name });
    expect(env).toMatchObject({ GITHUB_HEAD_REF: head, GITHUB_BASE_REF: base, GITHUB_EVENT_NAME: on.event });
    expect(env).toMatchObject({
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
      INPUT_COMMENT: "never",
      INPUT_MODE: "auto",
    });
    expect(event.repository.full_name).toBe("reader/library");
    expect([node.split(".")[0], cwd, asked]).toEqual(["v24", ran.workspace, 200]);
    expect([ran.code, ran.outputs["valid"], ran.outputs["errors"], ran.summary]).toEqual([3, "true", "", "# Summary"]);
    expect(ran.requests.map(({ names }) => names)).toEqual([["repos/get"]]);
    expect(fake.world.tokens.get(env.INPUT_TOKEN)).toMatchObject({ login: "github-actions[bot]", permissions });
  });

  test("a pull request that was merged has the branch it was merged into", async () => {
    const fake = await withPulls();
    const sha = fake.merge(1);
    const { ref, payload, ...started } = start(fake.world, { event: "pull_request", pull: 1, action: "closed" });
    expect([ref, started.sha]).toEqual(["refs/heads/main", sha]);
    expect(payload).toMatchObject({ action: "closed", pull_request: { merged: true, merge_commit_sha: sha } });
  });

  test("one in the merge queue has its merge on a branch of the queue", async () => {
    const fake = await withPulls();
    const base = fake.tip("main");
    const { ref, sha, payload } = start(fake.world, { event: "merge_group", pull: 1 });
    expect(ref).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${base}`);
    expect(payload).toMatchObject({ merge_group: { head_sha: sha, base_sha: base, head_ref: ref } });
    expect([fake.read(sha, "a.md"), fake.tip("main")]).toEqual(["2\n", base]);
  });
});

describe("the workspace", () => {
  test("is the event's commit alone, as actions/checkout leaves it", async () => {
    const fake = await withPulls();
    const { workspace } = await runAction(fake, { on: { event: "pull_request", pull: 1 }, main: probe() });
    const git = gitIn(workspace);
    expect(git.text(["rev-parse", "HEAD"])).toBe(fake.git("rev-parse", "refs/pull/1/merge"));
    expect([git.text(["rev-list", "--count", "HEAD"]), git.ask(["symbolic-ref", "-q", "HEAD"])]).toEqual(["1", null]);
    expect([git.text(["status", "--porcelain"]), git.text(["remote", "get-url", "origin"])]).toEqual([
      "",
      `${fake.serverUrl}/reader/library`,
    ]);
  });

  test("is on its branch after a push, with all of the history if that is asked for", async () => {
    const fake = await withPulls();
    const { workspace } = await runAction(fake, { on: { event: "push" }, checkout: { depth: 0 }, main: probe() });
    const git = gitIn(workspace);
    expect([git.text(["branch", "--show-current"]), git.text(["rev-list", "--count", "HEAD"])]).toEqual(["main", "2"]);
  });

  test.each<[Trigger, false | undefined]>([
    [{ event: "pull_request_target", pull: 1 }, undefined],
    [{ event: "push" }, false],
  ])("is empty without a checkout: %j", async (on, checkout) => {
    const fake = await withPulls();
    const { workspace } = await runAction(fake, { on, ...(checkout === undefined ? {} : { checkout }), main: probe() });
    expect(readdirSync(workspace)).toEqual([]);
  });

  test("can be changed before the run, and goes with the fake", async () => {
    const fake = await withPulls();
    const before = (folder: string) => writeFileSync(join(folder, "local.md"), "");
    const { workspace } = await runAction(fake, { on: { event: "push" }, before, main: probe() });
    expect(readdirSync(workspace)).toContain("local.md");
    await fake.stop();
    expect(existsSync(workspace)).toBe(false);
  });
});

/** What all of an event's examples have, and of which kinds it is there. */
function common(examples: readonly unknown[]): Map<string, Set<string>> {
  const kinds = examples.map(
    (example) => new Map(Object.entries(example ?? {}).map(([key, value]) => [key, kindOf(value)])),
  );
  const shared = [...(kinds[0]?.keys() ?? [])].filter((key) => kinds.every((each) => each.has(key)));
  return new Map(shared.map((key) => [key, new Set(kinds.map((each) => each.get(key) ?? ""))]));
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const at = (value: unknown, path: string): unknown =>
  path === "" ? value : path.split(".").reduce<unknown>((inner, key) => Object(inner)[key], value);

describe("a payload has what every example of GitHub's webhooks has", () => {
  const require = createRequire(import.meta.url);
  const examples: { name: string; examples: unknown[] }[] = require("@octokit/webhooks-examples");

  test.each<[Trigger, paths: string[]]>([
    [
      { event: "pull_request", pull: 2 },
      ["", "pull_request", "pull_request.head", "pull_request.base", "pull_request.head.repo", "repository", "sender"],
    ],
    [{ event: "push" }, ["", "head_commit", "head_commit.author", "sender"]],
    [{ event: "merge_group", pull: 1 }, ["", "merge_group", "merge_group.head_commit", "sender"]],
    [{ event: "workflow_dispatch" }, ["", "sender"]],
  ])("%j", async (on, paths) => {
    const fake = await withPulls();
    const { payload } = start(fake.world, on);
    const own = examples.find(({ name }) => name === on.event)?.examples ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const path of paths) {
      const wanted = common(own.map((example) => at(example, path)).filter((value) => kindOf(value) === "object"));
      const given = Object(at(payload, path));
      // Organisations and Apps have keys of their own, which a person's repository lacks.
      const lacking = [...wanted.keys()].filter(
        (key) => !(key in given) && key !== "organization" && key !== "installation",
      );
      expect({ path, lacking }).toEqual({ path, lacking: [] });
    }
  });
});

test("annotations are read from a log as a runner reads them", () => {
  const log =
    "::error file=a%2Cb.md,line=3,endLine=3,title=Bookends%3A x::one%0Atwo 100%25\nplain ::error::no\n::notice::hi\n::debug::x\n";
  expect(annotationsIn(log)).toEqual([
    { level: "error", file: "a,b.md", line: 3, title: "Bookends: x", message: "one\ntwo 100%" },
    { level: "notice", file: null, line: null, title: null, message: "hi" },
  ]);
});

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { github } from "./asking.ts";
import { PLAIN_ENV } from "./git/run.ts";
import type { FakeGitHub } from "./start.ts";

const run = promisify(execFile);
const person = ["-c", "user.name=T", "-c", "user.email=t@example.com"];

/** git in a folder, with its words whether it fails or not. */
async function git(cwd: string, ...words: string[]): Promise<string> {
  const options = { cwd, env: { PATH: process.env["PATH"], ...PLAIN_ENV } };
  return await run("git", [...person, ...words], options).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: { stderr: string }) => `failed: ${error.stderr}`,
  );
}

const addressOf = ({ serverUrl, name }: FakeGitHub, token: string, owner = "reader") =>
  `${serverUrl.replace("//", `//x-access-token:${token}@`)}/${owner}/${name}.git`;

/** A GitHub with a commit, and a clone of it with one commit more. */
async function withClone() {
  const fake = await github();
  fake.commit({ files: { "a.md": "1\n" } });
  const clone = join(mkdtempSync(join(tmpdir(), "clone-")), "library");
  onTestFinished(() => rmSync(join(clone, ".."), { recursive: true }));
  await git(tmpdir(), "clone", "--quiet", addressOf(fake, fake.token), clone);
  await git(clone, "commit", "--quiet", "--allow-empty", "--message", "more");
  return { fake, clone };
}

describe("git over HTTP", () => {
  test("clones, fetches and pushes; the pull request follows", async () => {
    const { fake, clone } = await withClone();
    fake.commit({ branch: "topic", files: { "a.md": "2\n" } });
    fake.openPull({ branch: "topic" });
    await git(clone, "fetch", "--quiet", "origin", "topic", "refs/pull/1/merge:refs/heads/merge");
    expect(await git(clone, "show", "merge:a.md")).toBe("2\n");
    await git(clone, "checkout", "--quiet", "--detach", "origin/topic");
    await git(clone, "commit", "--quiet", "--allow-empty", "--message", "more");
    expect(await git(clone, "push", "--quiet", "origin", "HEAD:topic")).toBe("");
    expect(fake.pull(1).head.sha).toBe((await git(clone, "rev-parse", "HEAD")).trim());
    expect(fake.writes.map(({ names, status }) => [...names, status])).toEqual([["git/receive-pack", 200]]);
    expect(fake.violations).toEqual([]);
  });

  test("fetches one commit by its id", async () => {
    const { fake, clone } = await withClone();
    const sha = fake.commit({ branch: "topic", files: { "a.md": "2\n" } });
    expect(await git(clone, "fetch", "--quiet", "--depth=1", "origin", sha)).toBe("");
  });

  test.each([
    ["classic", "GH006: Protected branch update failed for refs/heads/main."],
    ["ruleset", "GH013: Repository rule violations found for refs/heads/main."],
  ] as const)("a push to a branch under a %s rule is refused", async (kind, words) => {
    const { fake, clone } = await withClone();
    const before = fake.tip("main");
    fake.protect("main", { kind });
    const said = await git(clone, "push", "origin", "main");
    expect(said).toContain(`remote: error: ${words}`);
    expect(said).toContain("remote: - Changes must be made through a pull request.");
    expect(fake.tip("main")).toBe(before);
    fake.unprotect("main");
    expect(await git(clone, "push", "--quiet", "origin", "main")).toBe("");
  });

  test("a push that is no fast-forward is rejected, and one into refs/pull", async () => {
    const { fake, clone } = await withClone();
    fake.commit({ files: { "a.md": "2\n" } });
    expect(await git(clone, "push", "origin", "main")).toContain("[rejected]");
    expect(await git(clone, "push", "origin", "main:refs/pull/9/head")).toContain("hidden ref");
  });

  test("a token that can't write can't push; none that is known can't read", async () => {
    const { fake, clone } = await withClone();
    const reader = fake.addToken({ permissions: { contents: "read" } });
    const denied = await git(clone, "push", addressOf(fake, reader), "main");
    expect(denied).toContain("Permission to reader/library.git denied to github-actions[bot].");
    expect(denied).toContain("error: 403");
    expect(await git(clone, "fetch", addressOf(fake, reader))).not.toContain("failed");
    expect(await git(clone, "fetch", addressOf(fake, "nonsense"))).toContain("Authentication failed");
  });

  test("a fork's branches are in the fork alone", async () => {
    const { fake, clone } = await withClone();
    const sha = fake.commit({ fork: "ada", branch: "mine", files: { "b.md": "b\n" } });
    expect(await git(clone, "ls-remote", addressOf(fake, fake.token, "ada"))).toBe(`${sha}\trefs/heads/mine\n`);
    expect(await git(clone, "ls-remote", "origin")).not.toContain("mine");
  });
});

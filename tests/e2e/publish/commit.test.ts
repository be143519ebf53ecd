import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { gitIn } from "../../github/git/run.ts";
import { runAction } from "../../github/runner/run-action.ts";
import { note } from "../notes.ts";
import { checkOf, errorOf, library, MESSAGE, merged, onPush } from "./support.ts";

describe("a push to the default branch", () => {
  test("gets one signed commit on top of it, with nothing but the README and its bar", async () => {
    const github = await library();
    const before = github.tip("main");
    const ran = await onPush(github);
    expect([ran.code, ran.err, errorOf(ran)]).toEqual([0, "", undefined]);
    const [commit] = github.log("main");
    expect(commit).toMatchObject({ parents: [before], message: MESSAGE, verified: true });
    expect(github.git("diff", "--name-only", `${before}`, "main")).toBe("README.md\nbookends/bar-25.svg");
    expect(github.read("main", "README.md")).toMatch(/^# Mine\n\n## Reading\n[\s\S]*next: Part II: Coordination/);
    expect(ran.outputs).toMatchObject({ changed: "true", commit: commit?.oid, notes: "1", "pull-request": "" });
    expect(ran.summary).toContain(
      `2 files updated in [${commit?.oid.slice(0, 7)}](<${github.serverUrl}/reader/library/commit/`,
    );
    expect(ran.requests.map(({ names }) => names)).toEqual([["createCommitOnBranch"]]);
    expect(checkOf(github).code).toBe(0);
  });

  test("whose README is current gets no request at all", async () => {
    const github = await library();
    await onPush(github);
    const tip = github.tip("main");
    const ran = await onPush(github);
    expect([ran.code, ran.requests, github.tip("main")]).toEqual([0, [], tip]);
    expect(ran.outputs).toMatchObject({ changed: "false", commit: "", notes: "1" });
  });

  test("shows the new README to later steps, which can pull and run again", async () => {
    const github = await library();
    const { workspace } = await onPush(github);
    expect(readFileSync(path.join(workspace, "README.md"), "utf8")).toBe(github.read("main", "README.md"));
    const again = await onPush(github, { workspace });
    expect([again.code, again.writes, errorOf(again)]).toEqual([0, [], undefined]);
    const git = gitIn(workspace);
    git.text(["fetch", "--quiet", `file://${github.world.git.folder}`, "main"]);
    git.text(["merge", "--quiet", "--ff-only", "FETCH_HEAD"]);
    expect(git.text(["status", "--porcelain"])).toBe("");
  });

  test("keeps line ends, BOM and every byte outside of its blocks", async () => {
    const github = await library();
    const text = "\uFEFF# Mine\r\n\r\n<!-- bookends:table -->\r\n<!-- /bookends:table -->\r\nThe end";
    github.commit({ files: { "README.md": text } });
    await onPush(github);
    const after = github.read("main", "README.md") ?? "";
    expect(after.startsWith("\uFEFF# Mine\r\n\r\n<!-- bookends:table -->\r\n| Title")).toBe(true);
    expect(after.endsWith("|\r\n<!-- /bookends:table -->\r\nThe end")).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("keeps the mode of a README that can be run", async () => {
    const github = await library();
    const oid = github.git("rev-parse", "main:README.md");
    const index = { GIT_INDEX_FILE: path.join(github.world.git.folder, "index-mode") };
    github.world.git.text(["read-tree", "main"], { env: index });
    github.world.git.text(["update-index", "--cacheinfo", `100755,${oid},README.md`], { env: index });
    const tree = github.world.git.text(["write-tree"], { env: index });
    const env = { GIT_AUTHOR_NAME: "T", GIT_AUTHOR_EMAIL: "t@x", GIT_COMMITTER_NAME: "T", GIT_COMMITTER_EMAIL: "t@x" };
    const commit = github.world.git.text(["commit-tree", tree, "-p", "main", "-m", "x"], { env });
    github.setBranch("main", commit);
    const ran = await onPush(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.git("ls-tree", "main", "README.md")).toMatch(/^100755 /);
    expect(github.log("main")[0]).toMatchObject({ oid: ran.outputs["commit"], parents: [commit], verified: true });
    expect(checkOf(github).code).toBe(0);
  });

  test("commit-message is the commit's, its first line the headline", async () => {
    const github = await library();
    await onPush(github, { inputs: { "commit-message": "chore: shelf\n\nMade by Bookends." } });
    expect(github.log("main")[0]?.message.trim()).toBe("chore: shelf\n\nMade by Bookends.");
  });

  test("no word of a note gets into the commit", async () => {
    const github = await library();
    github.commit({ files: { "content/reading/secret.md": note("Zanzibar", "reading") } });
    await onPush(github);
    expect(github.log("main")[0]?.message).toBe(MESSAGE);
    expect(github.read("main", "README.md")).toContain("Zanzibar");
  });

  test("all files are in the one commit: READMEs, charts and data", async () => {
    const github = await library();
    const block = (name: string) => `<!-- bookends:${name} -->\n<!-- /bookends:${name} -->\n`;
    github.commit({
      files: {
        "README.md": block("chart"),
        "docs/shelf.md": block("table"),
        ".github/bookends.yml": "readme: [README.md, docs/shelf.md]\ndata: reading.json\n",
      },
    });
    const before = github.tip("main");
    const ran = await onPush(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    const changed = github.git("diff", "--name-only", `${before}`, "main").split("\n");
    expect(changed).toEqual(expect.arrayContaining(["README.md", "docs/shelf.md", "reading.json"]));
    expect(changed.filter((file) => file.endsWith(".svg")).length).toBeGreaterThan(0);
    expect(github.log("main")[0]?.parents).toEqual([before]);
    expect((await onPush(github)).requests).toEqual([]);
  });

  test("a personal token makes no loop: its own commit is current", async () => {
    const github = await library();
    const token = github.addToken({ login: "octocat", permissions: { contents: "write" } });
    for (const expected of ["true", "false"])
      expect((await onPush(github, { token })).outputs["changed"]).toBe(expected);
  });
});

describe("which branch", () => {
  test("a merged pull request updates its base from the base's own head, without a checkout too", async () => {
    const github = await library();
    await onPush(github);
    const pull = merged(github, "a");
    for (const checkout of [false, {}] as const) {
      const ran = await runAction(github, { on: { event: "pull_request", pull, action: "closed" }, checkout });
      expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    }
    expect(checkOf(github).code).toBe(0);
    expect(github.read("main", "README.md")).toContain("content/reading/a.md");
  });

  test("a run by hand on another branch updates the default branch, and with mode: update its own", async () => {
    const github = await library();
    github.commit({ branch: "topic", files: { "content/reading/t.md": note("T") } });
    const on = { event: "workflow_dispatch", branch: "topic" } as const;
    const tip = github.tip("topic");
    expect((await runAction(github, { on })).code).toBe(0);
    expect([github.tip("topic"), github.read("main", "README.md")?.includes("Part II")]).toEqual([tip, true]);
    const ran = await runAction(github, { on, inputs: { mode: "update" } });
    expect([ran.code, github.log("topic")[0]?.parents]).toEqual([0, [tip]]);
    expect(github.read("topic", "README.md")).toContain("content/reading/t.md");
  });

  test("a push to another branch does nothing", async () => {
    const github = await library();
    github.commit({ branch: "topic", files: { "content/reading/t.md": note("T") } });
    const ran = await runAction(github, { on: { event: "push", branch: "topic" } });
    expect([ran.code, ran.requests]).toEqual([0, []]);
  });

  test("a checkout of another branch than the event's is not taken for it", async () => {
    const github = await library();
    await onPush(github);
    github.commit({ branch: "old", files: {} });
    merged(github, "a");
    const ran = await onPush(github, { checkout: { ref: "old" } });
    expect([ran.code, errorOf(ran), checkOf(github).code]).toEqual([0, undefined, 0]);
  });
});

test("publish: none writes the working tree and asks nobody", async () => {
  const github = await library();
  const ran = await onPush(github, { inputs: { publish: "none" } });
  expect([ran.code, ran.requests, ran.outputs["changed"]]).toEqual([0, [], "true"]);
  expect(readFileSync(path.join(ran.workspace, "README.md"), "utf8")).toContain("Part II: Coordination");
});

test("publish in the config is heard", async () => {
  const github = await library();
  github.commit({ files: { ".github/bookends.yml": "publish: none\n" } });
  expect((await onPush(github)).requests).toEqual([]);
});

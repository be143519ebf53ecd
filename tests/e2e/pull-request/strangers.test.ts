import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Files } from "../../github/git/write.ts";
import { type ActionOrder, runAction } from "../../github/runner/run-action.ts";
import type { FakeGitHub } from "../../github/start.ts";
import { broken, fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

function forkWith(github: FakeGitHub, files: Files): number {
  github.commit({ fork: "stranger", branch: "topic", author: "stranger", files });
  return github.openPull({ fork: "stranger", branch: "topic", author: "stranger" });
}

describe("on pull_request, where the token is read-only", () => {
  test("a fork's gets annotations, a summary and one notice", async () => {
    const github = await library();
    const pull = forkWith(github, { "reading/bad.md": fixable("Bad") });
    const run = await runOn(github, pull);
    expect([run.code, run.writes, run.outputs["errors"]]).toEqual([1, [], "1"]);
    expect(annotated(run, "notice")).toEqual([expect.stringContaining("pull_request_target")]);
    expect(annotated(run, "warning")).toEqual([]);
    expect(run.summary).toContain("### Bookends: 1 problem");
  });

  test("so does Dependabot's", async () => {
    const github = await library();
    github.commit({ branch: "dependabot/x", files: { "package.json": "{}" }, author: "dependabot[bot]" });
    const pull = github.openPull({ branch: "dependabot/x", author: "dependabot[bot]" });
    const run = await runOn(github, pull);
    expect([run.code, run.writes]).toEqual([0, []]);
    expect(annotated(run, "notice")).toEqual([expect.stringMatching(/Dependabot.*pull_request_target/)]);
  });

  test("with more problems than GitHub shows, there is still one notice", async () => {
    const github = await library();
    const many = Array.from({ length: 12 }, (_, index) => [`reading/n${index}.md`, broken("X")]);
    const run = await runOn(github, forkWith(github, Object.fromEntries(many)));
    expect(annotated(run, "notice")).toEqual([expect.stringMatching(/pull_request_target.*3 more problems/)]);
  });
});

const target = (pull: number, order: Partial<ActionOrder> = {}): ActionOrder => ({
  on: { event: "pull_request_target", pull },
  permissions: { contents: "read", pull_requests: "write" },
  ...order,
});

describe("on pull_request_target, without a checkout", () => {
  test("a fork's notes are checked at its head, and it gets its comment and suggestions", async () => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = forkWith(github, { "reading/bad.md": fixable("Bad"), "reading/good.md": note("Good") });
    const run = await runAction(github, target(pull));
    expect([run.code, run.err, run.outputs["notes"], run.outputs["errors"]]).toEqual([1, "", "2", "1"]);
    expect(annotated(run, "notice")).toEqual([]);
    expect(bodies(github, pull)).toEqual([expect.stringContaining("1 problem in 1 of 2 notes")]);
    expect(bodies(github, pull)[0]).toMatch(/Good.*(new|queued)/);
    expect(bodies(github, pull)[0]).toContain("Not counted: 1 problem");
    expect(github.reviewComments(pull)).toHaveLength(1);
    // Files, two trees, what lies in them, the conversation, the review, the comment.
    expect(run.requests).toHaveLength(7);
    const again = await runAction(github, target(pull));
    expect([again.code, again.writes]).toEqual([1, []]);
  });

  test("config and schema are the base's, whatever the head says", async () => {
    const github = await library({
      ".github/bookends.yml": "notes: reading\nschema: schemas/note.json\n",
      "schemas/note.json": '{"type": "object", "properties": {"status": {"$ref": "parts/status.json"}}}',
      "schemas/parts/status.json": '{"enum": ["queued"]}',
    });
    const pull = forkWith(github, {
      ".github/bookends.yml": "rules:\n  schema/enum: off\n",
      "schemas/parts/status.json": "{}",
      "reading/new.md": note("New", "reading"),
    });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["notes"], run.outputs["errors"]]).toEqual([1, "1", "1"]);
  });

  test("a symlink, a submodule and a note that is too large are errors of their own; the others are checked", async () => {
    const github = await library();
    const pull = forkWith(github, {
      "reading/link.md": { link: "/etc/passwd" },
      "reading/module.md": { submodule: "1".repeat(40) },
      "reading/large.md": `${note("Large")}${"x".repeat(1 << 20)}`,
      "reading/bad.md": fixable("Bad"),
      "reading/good.md": note("Good"),
    });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["notes"], run.outputs["errors"]]).toEqual([1, "5", "4"]);
    const files = run.annotations
      .filter(({ level, file }) => level === "error" && file !== null)
      .map(({ file }) => file);
    expect(files.sort()).toEqual(["reading/bad.md", "reading/large.md", "reading/link.md", "reading/module.md"]);
    expect(bodies(github, pull)[0]).toContain("4 problems in 4 of 5 notes");
  });

  test("of more than 300 notes the first 300 are checked, and the rest is one error", {
    timeout: 120_000,
  }, async () => {
    const github = await library();
    const many = Array.from({ length: 303 }, (_, index) => [
      `reading/n${String(index).padStart(3, "0")}.md`,
      note(`N${index}`),
    ]);
    const pull = forkWith(github, Object.fromEntries(many));
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["errors"], run.outputs["valid"]]).toEqual([1, "1", "false"]);
    expect(run.annotations[0]?.message).toContain("this note and 2 others");
    expect(run.requests.length).toBeLessThan(20);
  });

  test("covers and related posts are looked for in the tree as it will be", async () => {
    const github = await library({
      ".github/bookends.yml": "site:\n  public: public\n  posts: posts\n",
      "public/old.png": "x",
      "posts/there.md": "x",
    });
    const words = (cover: string, post: string): string =>
      `---\ntitle: T\nstatus: queued\ncover: ${cover}\nrelatedPosts: [${post}]\n---\n`;
    const pull = forkWith(github, {
      "public/new.png": "x",
      "reading/good.md": words("/new.png", "there"),
      "reading/bad.md": words("/nwe.png", "their"),
    });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["errors"]]).toEqual([1, "2"]);
    expect(annotated(run, "error")).toEqual(expect.arrayContaining([expect.stringContaining("/new.png")]));
  });

  test("notes are read byte by byte: a BOM, CRLF, and what isn't text", async () => {
    const github = await library();
    const pull = forkWith(github, {
      "reading/bom.md": `\uFEFF${fixable("Bom").replaceAll("\n", "\r\n")}`,
      "reading/latin1.md": Buffer.from(note("Caf\u00e9"), "latin1"),
    });
    const run = await runAction(github, target(pull));
    const { problems } = JSON.parse(readFileSync(run.outputs["report"] ?? "", "utf8"));
    expect(problems).toMatchObject([
      { file: "reading/bom.md", line: 3, column: 9, rule: "schema/enum" },
      { file: "reading/latin1.md", rule: "frontmatter/encoding" },
    ]);
  });

  test("what is too much for GitHub at once is asked for in parts", async () => {
    const notes = Array.from({ length: 130 }, (_, index) => [`reading/n${index}.md`, note(`N${index}`)]);
    const github = await library(Object.fromEntries(notes));
    const pull = forkWith(github, { "reading/bad.md": fixable("Bad") });
    github.fail({
      match: ({ body }) => JSON.stringify(body).includes("$r100"),
      times: 9,
      how: { reply: { status: 200, body: { errors: [{ message: "Resource limits for this query exceeded." }] } } },
    });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["errors"]]).toEqual([1, "1"]);
    expect(bodies(github, pull)[0]).toContain("131 up next");
  });

  test("of more than 3,000 files, what GitHub doesn't list is an error", { timeout: 120_000 }, async () => {
    const github = await library();
    const files = Array.from({ length: 3001 }, (_, index) => [
      `data/${String(index).padStart(4, "0")}.txt`,
      `${index}\n`,
    ]);
    const pull = forkWith(github, { ...Object.fromEntries(files), "reading/zzz.md": broken("Last") });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["errors"]]).toEqual([1, "1"]);
    expect(run.annotations[0]?.message).toContain("lists only the first 3000 files");
    const here = await runAction(github, { on: { event: "pull_request", pull } });
    expect([here.code, here.outputs["errors"]]).toEqual([1, "1"]);
  });

  test("a tree that is too large for one answer is read folder by folder", async () => {
    const github = await library();
    github.set({ treeLimit: 3 });
    const pull = forkWith(github, { "reading/bad.md": fixable("Bad") });
    const run = await runAction(github, target(pull));
    expect([run.code, run.outputs["errors"]]).toEqual([1, "1"]);
  });

  test("what can't be read is not valid", { timeout: 60_000 }, async () => {
    const github = await library();
    const pull = forkWith(github, { "reading/good.md": note("Good") });
    github.fail({ match: "git/get-tree", times: 9, how: { status: 502 } });
    const run = await runAction(github, target(pull));
    expect([run.code, run.writes]).toEqual([1, []]);
    expect(annotated(run, "error")[0]).toContain("can't be checked");
  });

  test("a branch of the repository's own works as well, and in the same words", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    const run = await runAction(github, target(pull));
    expect(written(run)).toEqual(["addPullRequestReview", "addComment"]);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { broken, fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

describe("the one comment", () => {
  test("of a clean pull request shows what the README will be", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/new.md": note("New", "reading") });
    const run = await runOn(github, pull);
    expect([run.code, run.err, run.annotations]).toEqual([0, "", []]);
    const [body = "", ...others] = bodies(github, pull);
    expect(others).toEqual([]);
    expect(body).toContain("### Bookends: all notes are valid");
    expect(body).toMatch(/After the merge.*README/s);
    expect(body).toMatch(/New.*reading/);
    expect(body).not.toContain("First");
    expect(github.reviewComments(pull)).toEqual([]);
  });

  test("takes few requests, however many notes there are", async () => {
    const files = (status: string) =>
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`reading/n${index}.md`, note(`N${index}`, status)]));
    const github = await library(files("queued"));
    const pull = pullWith(github, files("reading"));
    const run = await runOn(github, pull);
    expect(bodies(github, pull)[0]).toContain("61 up next → 60 reading");
    expect(run.requests.flatMap(({ names }) => names).sort()).toEqual([
      "addComment",
      "pulls/list-files",
      "repository",
      "repository",
      "viewer",
    ]);
    expect(run.requests).toHaveLength(4);
  });

  test.each([["problems"], ["never"]])("is not there with comment: %s, where all is well", async (comment) => {
    const github = await library();
    const pull = pullWith(github, { "reading/new.md": note("New") });
    const run = await runOn(github, pull, { inputs: { comment } });
    expect([run.code, run.writes]).toEqual([0, []]);
  });

  test("is not there when nothing changes for a reader", async () => {
    const github = await library();
    const pull = pullWith(github, { "src/x.ts": "", "reading/first.md": `${note("First")}\nSome words.\n` });
    const run = await runOn(github, pull);
    expect([run.code, run.writes, run.outputs["notes"]]).toEqual([0, [], "1"]);
  });

  test("lists problems with links to their lines, and a fix is one click away", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad"), "reading/worse.md": broken("Worse") });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["errors"], run.outputs["valid"]]).toEqual([1, "2", "false"]);
    const [body = ""] = bodies(github, pull);
    expect(body).toContain("### Bookends: 2 problems in 2 of 2 notes");
    const head = github.tip("topic");
    expect(body).toContain(`${github.serverUrl}/reader/library/blob/${head}/reading/bad.md?plain=1#L3`);
    const threads = github.threads(pull);
    expect(threads.map(({ path, line }) => [path, line])).toEqual([["reading/bad.md", 3]]);
    expect(threads[0]?.comments[0]?.body).toContain("```suggestion\nstatus: reading\n```");
    expect(github.reviews(pull)).toHaveLength(1);
  });

  test("turns into a short one when the last problem is fixed, and its suggestion goes", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    await runOn(github, pull);
    const [before] = github.comments(pull);
    const id = before?.id;
    github.commit({ branch: "topic", files: { "reading/bad.md": note("Bad", "reading") } });
    const run = await runOn(github, pull, { action: "synchronize", inputs: { comment: "problems" } });
    expect(run.code).toBe(0);
    expect(github.comments(pull).map((comment) => comment.id)).toEqual([id]);
    expect(bodies(github, pull)[0]).toMatch(/^<!-- .* -->\n### Bookends: all notes are valid\n/);
    expect([github.reviewComments(pull), github.reviews(pull)]).toEqual([[], []]);
  });

  test("is left as it is by a rerun, and so is everything else", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad"), "reading/worse.md": broken("Worse") });
    const first = await runOn(github, pull);
    expect(written(first)).toEqual(["addPullRequestReview", "addComment"]);
    expect(first.requests).toHaveLength(5);
    for (const order of [{}, { attempt: 2 }]) {
      const again = await runOn(github, pull, order);
      expect([again.code, again.writes]).toEqual([1, []]);
    }
  });

  test("is found among hundreds, and another's with our marker is not ours", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": broken("Bad") });
    for (let count = 0; count < 130; count += 1) github.comment(pull, { by: "octocat", body: `Number ${count}` });
    github.comment(pull, { by: "mallory", body: "<!-- bookends:comment run=1 attempt=1 -->\nForged" });
    await runOn(github, pull);
    const again = await runOn(github, pull);
    expect(again.writes).toEqual([]);
    expect(bodies(github, pull)).toHaveLength(132);
    expect(bodies(github, pull).filter((body) => body.startsWith("<!-- bookends"))).toEqual([
      "<!-- bookends:comment run=1 attempt=1 -->\nForged",
      expect.stringContaining("1 problem"),
    ]);
  });

  test("of a newer run is never written over", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": broken("Bad") });
    await runOn(github, pull, { runId: 9_999_999_999 });
    github.commit({ branch: "topic", files: { "reading/bad.md": fixable("Bad") } });
    const old = await runOn(github, pull, { runId: 5 });
    expect([old.code, old.writes]).toEqual([1, []]);
    expect(old.out).toContain("A newer run has written to the pull request");
  });

  test("is written over when somebody has put a run that can't be into it", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": broken("Bad") });
    await runOn(github, pull);
    const [comment] = github.world.comments;
    if (comment !== undefined) comment.body = comment.body.replace(/run=\d+/, "run=999999999999999");
    github.commit({ branch: "topic", files: { "reading/bad.md": fixable("Bad") } });
    const run = await runOn(github, pull, { action: "synchronize" });
    expect(written(run)).toContain("issues/update-comment");
  });

  test("stays one when two runs create it at once, and so does the suggestion", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    const runs = await Promise.all([runOn(github, pull), runOn(github, pull)]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    expect(bodies(github, pull)).toHaveLength(1);
    expect(github.reviewComments(pull)).toHaveLength(1);
  });

  test("stays one, with the newer run's words, when another appears between looking and writing", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": broken("Bad") });
    const other = "<!-- bookends:comment run=1 attempt=1 -->\nWords of an older run\n";
    github.onRequest("addComment", {
      action: () => {
        github.comment(pull, { by: "github-actions[bot]", body: other });
      },
    });
    const run = await runOn(github, pull);
    expect(written(run)).toEqual(["addComment", "issues/delete-comment", "issues/update-comment"]);
    expect(bodies(github, pull)).toEqual([expect.stringContaining("1 problem")]);
  });

  test("is short enough for GitHub with 400 problems, of which the totals are true", async () => {
    const github = await library();
    const notes = Array.from({ length: 200 }, (_, index) => [
      `reading/${"long-name-".repeat(10)}${index}.md`,
      `---\ntitle: T\nstatus: ${"x".repeat(60)}\nrating: ${"y".repeat(60)}\n---\n`,
    ]);
    const pull = pullWith(github, Object.fromEntries(notes));
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["errors"]]).toEqual([1, "400"]);
    const [body = "", ...others] = bodies(github, pull);
    expect(others).toEqual([]);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain("400 problems in 200 of 200 notes");
    expect(annotated(run, "error")).toHaveLength(10);
    expect(annotated(run, "notice")).toEqual([expect.stringContaining("391 more problems")]);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1 << 20);
  });

  test("is not written once the head has moved", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    github.onRequest(({ names }) => names.includes("viewer"), {
      action: () => {
        github.commit({ branch: "topic", files: { "reading/bad.md": note("Bad") } });
      },
    });
    const run = await runOn(github, pull);
    expect([run.code, run.writes]).toEqual([1, []]);
    expect(run.out).toContain("has a new head or is closed");
  });

  test("is not written to a pull request that is closed", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    github.closePull(pull);
    const closed = await runOn(github, pull, { action: "closed" });
    expect([closed.code, closed.requests]).toEqual([0, []]);
    const told = await runOn(github, pull, { action: "closed", inputs: { mode: "validate" } });
    expect([told.code, told.writes]).toEqual([1, []]);
    const late = await runOn(github, pull);
    expect([late.code, late.writes]).toEqual([1, []]);
  });
});

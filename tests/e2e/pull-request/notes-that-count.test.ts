import { describe, expect, test } from "vitest";
import { runAction } from "../../github/runner/run-action.ts";
import { broken, fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

describe("the notes that count", () => {
  test("are those the pull request touches, in a checkout of depth 1; others are one line", async () => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = pullWith(github, { "reading/new.md": note("New") });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"], run.outputs["errors"]]).toEqual([0, "1", "0"]);
    expect(run.out).toContain("Not counted: 1 problem in notes that this change does not touch.");
    expect(bodies(github, pull)[0]).toContain("Not counted: 1 problem");
  });

  test.each([
    ["config", { ".github/bookends.yml": "rules:\n  progress/status: off\n" }],
    ["schema", { "schema.json": '{"type": "object", "required": ["isbn"]}' }],
  ])("are all of them where the %s changed", async (_, files) => {
    const github = await library({
      "reading/old.md": broken("Old"),
      ...("schema.json" in files ? { ".github/bookends.yml": "schema: schema.json\n", "schema.json": "{}" } : {}),
    });
    const pull = pullWith(github, files);
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"]]).toEqual([1, "2"]);
    expect(bodies(github, pull)[0]).toContain("of 2 notes");
  });

  test("are followed through a rename, and the preview knows it", async () => {
    const old = `${note("Moved")}${"\nA line of the note, long enough to be recognised.".repeat(20)}\n`;
    const github = await library({ "reading/old.md": old });
    const pull = pullWith(github, { "reading/old.md": null, "reading/new.md": old.replace("queued", "Reading") });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"]]).toEqual([1, "1"]);
    expect(run.annotations.find(({ level }) => level === "error")?.file).toBe("reading/new.md");
    const [body = ""] = bodies(github, pull);
    expect(body).toContain("*Moved*: moves to reading/new.md");
    expect(body).not.toMatch(/ is (gone|new)/);
  });

  test("are not those that are deleted, and the preview says that they go", async () => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = pullWith(github, { "reading/old.md": null });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"]]).toEqual([0, "0"]);
    expect(bodies(github, pull)[0]).toMatch(/\*Old\*.*(gone|goes)/);
  });

  test("may be none: when the last one goes, what was said about it goes too", async () => {
    const github = await library({ "reading/first.md": "" });
    github.commit({ files: { "reading/first.md": null } });
    const pull = pullWith(github, { "reading/bad.md": fixable("Bad") });
    expect((await runOn(github, pull)).code).toBe(1);
    expect(github.reviewComments(pull)).toHaveLength(1);
    github.commit({ branch: "topic", files: { "reading/bad.md": null } });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"], run.outputs["valid"]]).toEqual([0, "0", "true"]);
    expect(run.out).toContain("There is no note");
    expect(github.reviewComments(pull)).toHaveLength(0);
    expect(bodies(github, pull)).toHaveLength(1);
    expect(bodies(github, pull)[0]).not.toContain("1 problem");
  });

  test("are found in 2,500 files, with the problem in the last", { timeout: 120_000 }, async () => {
    const github = await library();
    const files = Array.from({ length: 2499 }, (_, index) => [
      `data/${String(index).padStart(4, "0")}.txt`,
      `${index}\n`,
    ]);
    const pull = pullWith(github, { ...Object.fromEntries(files), "reading/zzz.md": fixable("Last") });
    const run = await runOn(github, pull);
    expect([run.code, run.outputs["notes"], run.outputs["errors"]]).toEqual([1, "1", "1"]);
    expect(run.requests.filter(({ names }) => names.includes("pulls/list-files"))).toHaveLength(25);
    expect(github.reviewComments(pull)).toHaveLength(1);
  });

  test("are read at the head where the merge has them otherwise, so that lines are the pull request's own", async () => {
    const lines = (top: string, status: string): string =>
      `---\n${top}title: Both\n${"# a comment\n".repeat(8)}status: ${status}\n---\n`;
    const github = await library({ "reading/both.md": lines("", "queued") });
    github.commit({ branch: "topic", files: { "reading/both.md": lines("", "Reading") } });
    github.commit({ files: { "reading/both.md": lines("author: A\ncategory: book\n", "queued") } });
    const pull = github.openPull({ branch: "topic" });
    const run = await runOn(github, pull);
    expect(run.annotations[0]).toMatchObject({ level: "error", file: "reading/both.md", line: 11 });
    expect(github.threads(pull).map(({ line }) => line)).toEqual([11]);
  });

  test("are asked of git where the API can't say, with one warning that names the permission", async () => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = pullWith(github, { "reading/new.md": fixable("New") });
    const run = await runOn(github, pull, { permissions: { contents: "read" }, checkout: { depth: 2 } });
    expect([run.code, run.outputs["notes"], run.writes]).toEqual([1, "1", []]);
    expect(annotated(run, "warning")).toEqual([expect.stringContaining("pull-requests: read")]);
  });

  test("are asked of git where GitHub can't be reached", { timeout: 60_000 }, async () => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = pullWith(github, { "reading/new.md": note("New") });
    github.fail({ match: "*", times: 100, how: "drop" });
    const run = await runOn(github, pull, { checkout: { depth: 2 } });
    expect([run.code, run.outputs["notes"]]).toEqual([0, "1"]);
    expect(annotated(run, "warning")).toEqual([expect.stringContaining("GitHub can't be reached")]);
  });
});

describe("a merge group", () => {
  test.each([2, 1])("is checked in a checkout of depth %i, and nothing is written anywhere", async (depth) => {
    const github = await library({ "reading/old.md": broken("Old") });
    const pull = pullWith(github, { "reading/new.md": fixable("New") });
    const run = await runAction(github, {
      on: { event: "merge_group", pull },
      checkout: { depth },
    });
    expect([run.code, run.outputs["notes"], written(run)]).toEqual([1, "1", []]);
    expect(bodies(github, pull)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fill, folderOf, linkTo } from "../files/folder.ts";
import { act } from "./action.ts";
import { broken, note, SEED, SEED_PATH, STRICT, UNREADABLE } from "./notes.ts";
import { commit, git, repository } from "./repository.ts";

const repo = { repository: { default_branch: "main" } };
const PULL = "refs/pull/1/merge";

/** A checkout as on `pull_request`: the merge of a head that adds `table` into a base that holds an invalid note. */
function pullRequest(table: Record<string, string>) {
  const root = repository({ ...STRICT, [SEED_PATH]: SEED, "content/reading/old.md": broken("Old") });
  git(root, "checkout", "--quiet", "-b", "topic");
  const head = commit(root, table);
  git(root, "checkout", "--quiet", "main");
  const base = commit(root, { "other.txt": "" });
  git(root, "merge", "--quiet", "--no-ff", "--message", "m", "topic");
  return { root, payload: { ...repo, action: "opened", pull_request: { head: { sha: head }, base: { sha: base } } } };
}

describe("on pull_request", () => {
  test("a note with an error fails, with an annotation, a summary, outputs and a report", () => {
    const { root, payload } = pullRequest({ "content/reading/new.md": broken("New") });
    const ran = act(root, { event: "pull_request", payload, ref: PULL });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    const annotations = ran.out.split("\n").filter((line) => line.startsWith("::"));
    expect(annotations).toEqual([
      expect.stringMatching(/^::error file=content\/reading\/new\.md,line=3,endLine=3,col=9,endColumn=18,title=.*::.+/),
      "::error::Bookends: 1 error in 1 note.",
    ]);
    expect(ran.out).toContain("Not counted: 1 problem in notes that this change does not touch.");
    const { report, ...outputs } = ran.outputs;
    expect(outputs).toEqual({
      valid: "false",
      errors: "1",
      warnings: "0",
      notes: "1",
      changed: "",
      commit: "",
      "pull-request": "",
    });
    expect(ran.summary).toContain("### Bookends: 1 problem in 1 of 1 note");
    expect(path.isAbsolute(report ?? "")).toBe(true);
  });

  test("the report is what check --format json prints", () => {
    const { root, payload } = pullRequest({ "content/reading/new.md": broken("New") });
    const temp = folderOf({});
    const { outputs } = act(root, { event: "pull_request", payload, ref: PULL, env: { RUNNER_TEMP: temp } });
    const report = JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"));
    expect(report).toMatchObject({ version: 1, notes: 1, errors: 1, warnings: 0 });
    expect(report.problems[0]).toMatchObject({
      file: "content/reading/new.md",
      line: 3,
      rule: "schema/enum",
      pointer: "/status",
    });
  });

  test("a valid note passes, though another one of the repository is wrong", () => {
    const { root, payload } = pullRequest({ "content/reading/new.md": note("New") });
    const ran = act(root, { event: "pull_request", payload, ref: PULL });
    expect([ran.code, ran.outputs["valid"], ran.outputs["notes"]]).toEqual([0, "true", "1"]);
    expect(ran.out).not.toMatch(/^::/m);
    expect(git(root, "status", "--porcelain")).toBe("");
  });

  test("all notes count where the schema or the config changed", () => {
    const { root, payload } = pullRequest({ ".github/bookends.yml": "ignore: drafts\n" });
    expect(act(root, { event: "pull_request", payload, ref: PULL })).toMatchObject({
      code: 1,
      outputs: { notes: "2", errors: "1" },
    });
  });

  test("all notes count in a checkout of depth 1, and the log says so", () => {
    const { root, payload } = pullRequest({ "content/reading/new.md": note("New") });
    const shallow = folderOf({});
    git(shallow, "clone", "--quiet", "--depth", "1", `file://${root}`, "clone");
    const ran = act(path.join(shallow, "clone"), { event: "pull_request", payload, ref: PULL });
    expect([ran.code, ran.outputs["notes"]]).toEqual([1, "3"]);
    expect(ran.out).toContain("All notes are checked: this checkout doesn't hold the commit to compare with");
  });

  test("fail-on decides the exit code, and not what is valid", () => {
    const { root, payload } = pullRequest({ "content/reading/new.md": broken("New") });
    const ran = act(root, { event: "pull_request", payload, ref: PULL, inputs: { "fail-on": "never" } });
    expect([ran.code, ran.outputs["valid"], ran.outputs["errors"]]).toEqual([0, "false", "1"]);
  });

  test("a note's words never become a workflow command", () => {
    const words =
      "---\ntitle: A\nstatus: '::error::gotcha%0A'\nurl: \"x\\n::set-output name=valid::true\\n##[error]x\"\n---\n";
    const { root, payload } = pullRequest({
      "content/reading/::warning::n.md": words,
      "content/reading/\n::error::x.md": UNREADABLE,
    });
    const ran = act(root, { event: "pull_request", payload, ref: PULL });
    const lines = ran.out.split("\n").filter((line) => line.includes("::"));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => !/^::error (file|title)=|^::error::Bookends: /.test(line))).toEqual([]);
    expect(ran.out.split("\n").filter((line) => line.includes("##[") && !line.startsWith("::error "))).toEqual([]);
  });
});

describe("a merge group", () => {
  test("is checked like a pull request", () => {
    const root = repository({ ...STRICT, "reading/old.md": broken("Old") });
    const base = git(root, "rev-parse", "HEAD");
    const head = commit(root, { "reading/new.md": note("New") });
    const payload = { ...repo, action: "checks_requested", merge_group: { base_sha: base, head_sha: head } };
    expect(act(root, { event: "merge_group", payload })).toMatchObject({
      code: 0,
      outputs: { valid: "true", notes: "1" },
    });
  });
});

describe("on push to the default branch", () => {
  test("the README is updated in the working tree, and changed says so; the second time it is not", () => {
    const root = repository({ [SEED_PATH]: SEED, "README.md": "# Mine\n" });
    const ran = act(root, { event: "push", payload: repo });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.outputs).toMatchObject({ changed: "true", notes: "1", valid: "", commit: "" });
    expect(readFileSync(path.join(root, "README.md"), "utf8")).toContain("1/4 · next: Part II: Coordination");
    expect(git(root, "status", "--porcelain")).toBe("M README.md\n?? bookends/");
    expect(act(root, { event: "push", payload: repo }).outputs["changed"]).toBe("false");
  });

  test("without GitHub to ask, publish: commit pushes with git to where the checkout comes from", () => {
    const origin = folderOf({});
    git(origin, "init", "--quiet", "--bare");
    const root = repository({ [SEED_PATH]: SEED });
    git(root, "remote", "add", "origin", origin);
    git(root, "push", "--quiet", "origin", "main");
    const ran = act(root, { event: "push", payload: repo, inputs: { publish: "commit" } });
    expect([ran.code, ran.outputs["changed"]]).toEqual([0, "true"]);
    expect(git(origin, "rev-parse", "main")).toBe(ran.outputs["commit"]);
    expect(git(origin, "diff", "--name-only", "main^", "main")).toBe("README.md\nbookends/bar-25.svg");
  });

  test.each([
    ["commit", /^::error title=Bookends::The repository, its branch or the commit can't be found: /m],
    ["pull-request", /^::error title=Bookends::publish: pull-request needs GitHub's API: set token/m],
  ])("publish: %s says what it lacks", (publish, sentence) => {
    const ran = act(repository({ [SEED_PATH]: SEED }), { event: "push", payload: repo, inputs: { publish } });
    expect([ran.code, ran.outputs["commit"]]).toEqual([1, ""]);
    expect(ran.out).toMatch(sentence);
  });

  test("a note that can't be read is left out and named in the log", () => {
    const root = repository({ [SEED_PATH]: SEED, "content/reading/::error::x.md": UNREADABLE });
    const ran = act(root, { event: "push", payload: repo });
    expect([ran.code, ran.outputs["notes"]]).toEqual([0, "1"]);
    expect(ran.out).toMatch(/^content\/reading\/::error::x\.md:\d+: left out, it can't be read: /m);
  });
});

describe("other events", () => {
  const root = () => repository({ [SEED_PATH]: SEED });
  test.each<[string, Parameters<typeof act>[1], string]>([
    [
      "a push to another branch",
      { event: "push", payload: repo, ref: "refs/heads/topic" },
      "The push went to refs/heads/topic",
    ],
    [
      "a pull request closed without a merge",
      { event: "pull_request", payload: { action: "closed", pull_request: { merged: false } } },
      "closed without a merge",
    ],
    ["an issue", { event: "issues", payload: { action: "opened" } }, "On issues there is nothing to do"],
  ])("%s is a plain sentence and success", (_, trigger, sentence) => {
    const folder = root();
    const ran = act(folder, trigger);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain(sentence);
    expect(ran.out).not.toMatch(/^::/m);
    expect(readdirSync(folder)).toEqual([".git", "content"]);
  });

  test.each<[string, Parameters<typeof act>[1]]>([
    ["a merged pull request", { event: "pull_request", payload: { action: "closed", pull_request: { merged: true } } }],
    ["a schedule", { event: "schedule" }],
    ["a person", { event: "workflow_dispatch" }],
    ["mode: update", { event: "issues", inputs: { mode: "update" } }],
  ])("%s updates", (_, trigger) => {
    expect(act(root(), trigger)).toMatchObject({ code: 0, outputs: { changed: "true" } });
  });

  test("mode: validate checks all notes outside of a pull request", () => {
    const ran = act(root(), { event: "push", payload: repo, ref: "refs/heads/topic", inputs: { mode: "validate" } });
    expect(ran).toMatchObject({ code: 0, outputs: { valid: "true", notes: "1", changed: "" } });
  });

  test("pull_request_target without GitHub to ask checks nothing, and so it fails and says why", () => {
    const ran = act(root(), { event: "pull_request_target", payload: { action: "opened", pull_request: {} } });
    expect([ran.code, ran.outputs["valid"]]).toEqual([1, ""]);
    expect(ran.out).toMatch(/^::error title=Bookends::On pull_request_target notes are read through GitHub/m);
  });
});

describe("what is wrong with the workflow or its files is exit 1, with an annotation", () => {
  const push = { event: "push", payload: repo };
  test.each<[string, Record<string, string | { target: string }>, Parameters<typeof act>[1], RegExp]>([
    [
      "an unknown mode",
      {},
      { ...push, inputs: { mode: "chek" } },
      /^::error title=Bookends::The input mode is one of auto, validate, update, not chek\.$/m,
    ],
    [
      "an unknown fail-on",
      {},
      { ...push, inputs: { "fail-on": "all" } },
      /^::error title=Bookends::The input fail-on is one of/m,
    ],
    ["no event", {}, { event: "" }, /^::error title=Bookends::There is no event/m],
    [
      "no event's file",
      {},
      { ...push, env: { GITHUB_EVENT_PATH: "/nowhere" } },
      /^::error title=Bookends::The event can't be read/m,
    ],
    [
      "a wrong config",
      { ".github/bookends.yml": "ignore: drafts\nrating:\n  max: many\n" },
      push,
      /^::error file=\.github\/bookends\.yml,line=3,/m,
    ],
    [
      "a wrong schema",
      { "s.json": "{" },
      { ...push, inputs: { mode: "validate", schema: "s.json" } },
      /^::error file=s\.json,line=1,/m,
    ],
    [
      "no such config",
      {},
      { ...push, inputs: { config: "gone.yml" } },
      /^::error title=Bookends::There is no config gone\.yml\.$/m,
    ],
    [
      "a wrong block",
      { "README.md": "\n<!-- bookends:tabel -->\n<!-- /bookends:tabel -->\n" },
      push,
      /^::error file=README\.md,line=2,.*There is no block `tabel`/m,
    ],
    ["a symlinked README", { "README.md": linkTo("x.md") }, push, /^::error title=Bookends::README\.md is a symlink/m],
    [
      "no note",
      { [SEED_PATH]: linkTo("/etc/passwd") },
      { ...push, inputs: { mode: "validate" } },
      /^::error title=Bookends::There is no note/m,
    ],
  ])("%s", (_, table, trigger, annotation) => {
    const root = repository({ [SEED_PATH]: SEED });
    if (SEED_PATH in table) git(root, "rm", "--quiet", SEED_PATH);
    fill(root, table);
    const ran = act(root, trigger);
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toMatch(annotation);
  });
});

test("inputs win over the config", () => {
  const root = repository({
    "shelf/a.md": note("A"),
    "list.md": "# L\n",
    ".github/bookends.yml": "notes: nowhere\nreadme: R.md\n",
  });
  const ran = act(root, { event: "push", payload: repo, inputs: { notes: "shelf\n", readme: "list.md" } });
  expect([ran.code, ran.outputs["notes"], ran.outputs["changed"]]).toEqual([0, "1", "true"]);
  expect(git(root, "status", "--porcelain")).toBe("M list.md");
});

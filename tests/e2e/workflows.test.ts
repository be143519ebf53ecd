import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { WORKFLOWS } from "../../src/workspace/workflows.ts";
import { type JobRun, runWorkflow } from "../github/runner/run-workflow.ts";
import type { Trigger } from "../github/runner/trigger.ts";
import { readWorkflow } from "../github/runner/workflow.ts";
import { type FakeGitHub, startGitHub } from "../github/start.ts";
import { broken, note } from "./notes.ts";
import { library, pullWith } from "./pull-request/library.ts";

const FOLDER = "examples/workflows";
const example = (name: string): string => readFileSync(`${FOLDER}/${name}.yml`, "utf8");
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".yml") ? file.slice(0, -4) : []));

const run = (github: FakeGitHub, name: string, on: Trigger): Promise<readonly JobRun[]> =>
  runWorkflow(github, example(name), {
    on,
    reusable: { "your-organisation/workflows/.github/workflows/bookends.yml@main": example("organisation") },
  });

/** The jobs that ran, with the exit code of each and whether it changed a README. */
const told = (runs: readonly JobRun[]) =>
  runs.map(({ job, run: ran }) => `${job} ${ran?.code}${ran?.outputs["changed"] === "true" ? " changed" : ""}`);

test("all of them are tried here", () => {
  expect(new Set([...CHECKS.map(([name]) => name), "monorepo", "organisation", "code-scanning"])).toEqual(
    new Set(names),
  );
});

/** What happens on which event, in this order; on any other, nothing does. */
const CHECKS: readonly [name: string, on: Readonly<Record<string, string>>][] = [
  ["validate", { pull: "validate 1" }],
  ["validate-forks", { target: "validate 1" }],
  ["update", { push: "update 0 changed", hand: "update 0" }],
  ["update-by-pull-request", { push: "update 0 changed", hand: "update 0 changed" }],
  ["update-daily", { push: "update 0 changed", schedule: "update 0", hand: "update 0" }],
  ["organisation-caller", { pull: "validate 1", push: "update 0 changed", hand: "update 0" }],
];

test.each(CHECKS)("%s.yml: %j, and on other events nothing", async (name, on) => {
  const github = await library();
  const pull = pullWith(github, { "reading/second.md": broken("Second") });
  const triggers: Readonly<Record<string, Trigger>> = {
    pull: { event: "pull_request", pull },
    target: { event: "pull_request_target", pull },
    branch: { event: "push", branch: "topic" },
    push: { event: "push" },
    schedule: { event: "schedule" },
    hand: { event: "workflow_dispatch" },
  };
  const happened: Record<string, string> = {};
  for (const [event, trigger] of Object.entries(triggers)) {
    const [one] = told(await run(github, name, trigger));
    if (one !== undefined) happened[event] = one;
  }
  expect(happened).toEqual(on);
  expect(github.comments(pull)).toHaveLength(name.startsWith("update") ? 0 : 1);
  const isByPull = name === "update-by-pull-request";
  const isCommitted = (github.read("main", "README.md") ?? "").includes("[First](reading/first.md)");
  expect(isCommitted).toBe("push" in on && !isByPull);
  if (isByPull) expect(github.pulls().map(({ head }) => head.branch)).toEqual(["topic", "bookends/update"]);
});

test("a fork's pull request gets its comment by validate-forks.yml, and by validate.yml one notice", async () => {
  const github = await library();
  github.commit({ fork: "ada", branch: "mine", files: { "reading/b.md": broken("B") }, author: "ada" });
  const pull = github.openPull({ fork: "ada", branch: "mine", author: "ada" });
  const [plain] = await run(github, "validate", { event: "pull_request", pull });
  expect(github.comments(pull)).toEqual([]);
  const notices = plain?.run?.annotations.filter(({ level }) => level === "notice").map(({ message }) => message);
  expect(notices).toEqual([expect.stringContaining("pull_request_target")]);
  await run(github, "validate-forks", { event: "pull_request_target", pull });
  expect(github.comments(pull)).toHaveLength(1);
});

test("monorepo.yml checks and updates each library by its own config, and writes no comment", async () => {
  const github = await library({
    "ada/bookends.yml": "notes: ada/books\nreadme: ada/README.md\n",
    "ada/README.md": "# Ada\n",
    "ada/books/a.md": note("A"),
    "grace/bookends.yml": "notes: grace/books\nreadme: grace/README.md\nschema: strict\n",
    "grace/README.md": "# Grace\n",
    "grace/books/b.md": note("B"),
  });
  const pull = pullWith(github, { "grace/books/c.md": broken("C") });
  expect(told(await run(github, "monorepo", { event: "pull_request", pull }))).toEqual(["validate 0", "validate 1"]);
  expect([github.comments(pull), github.threads(pull)]).toEqual([[], []]);
  expect(told(await run(github, "monorepo", { event: "push" }))).toEqual(["update 0 changed", "update 0 changed"]);
  for (const [path, title] of [
    ["ada", "[A](books/a.md)"],
    ["grace", "[B](books/b.md)"],
  ])
    expect(github.read("main", `${path}/README.md`)).toContain(title);
  expect(github.log("main").map(({ message }) => message.split("\n")[0])).toEqual(
    expect.arrayContaining(["docs: update ada's reading list", "docs: update grace's reading list"]),
  );
});

test("the default branch may have any name", async () => {
  const github = await startGitHub({ defaultBranch: "trunk" });
  onTestFinished(() => github.stop());
  github.commit({ files: { "books/a.md": note("A"), "README.md": "# Mine\n" } });
  github.commit({ branch: "main", files: { "books/b.md": note("B") } });
  expect(told(await run(github, "update", { event: "push", branch: "main" }))).toEqual([]);
  expect(told(await run(github, "update", { event: "push", branch: "trunk" }))).toEqual(["update 0 changed"]);
});

describe.each(names)("%s.yml", (name) => {
  const { jobs } = readWorkflow(example(name));

  test("pins every action but ours by commit, and keeps no credentials", () => {
    const uses = [...example(name).matchAll(/uses: (.+)/g)].map(([, used = ""]) => used);
    const ours = WORKFLOWS[0]?.text.match(/<owner>.*/)?.[0];
    expect(
      uses.filter((used) => used !== ours && !/^[\w/-]+@[\da-f]{40} # v\d|^your-organisation\//.test(used)),
    ).toEqual([]);
    const checkouts = jobs.flatMap(({ steps }) =>
      steps.filter(({ uses: used }) => used?.startsWith("actions/checkout@")),
    );
    expect(checkouts.every((step) => step.with["persist-credentials"] === false)).toBe(true);
  });

  test("pins what this repository's own workflows pin", () => {
    const own = readFileSync(".github/workflows/ci.yml", "utf8");
    const pins = example(name).match(/actions\/checkout@.*/g) ?? [];
    expect(pins.filter((pin) => !own.includes(pin))).toEqual([]);
  });

  test("gives every job its own permissions", () => {
    expect(example(name)).toContain("\npermissions: {}\n");
    expect(jobs.every(({ permissions }) => Object.keys(permissions).length > 0)).toBe(true);
  });
});

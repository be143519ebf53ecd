import { describe, expect, test } from "vitest";
import { type Mode, planOf } from "../../src/action/plan.ts";
import { baseCommit } from "../../src/pull-request/changed-since.ts";
import type { RunnerEvent } from "../../src/runtime/event.ts";

const quiet: RunnerEvent = {
  name: "",
  action: null,
  ref: null,
  defaultBranch: null,
  merged: false,
  head: null,
  base: null,
  pull: null,
  actor: null,
  run: { id: 0, attempt: 0 },
  sha: null,
};
const plan = (mode: Mode, event: Partial<RunnerEvent>) => planOf(mode, { ...quiet, ...event });

describe("which job an event asks for", () => {
  test.each<[string, Mode, Partial<RunnerEvent>, string]>([
    ["a pull request", "auto", { name: "pull_request", action: "opened" }, "validate"],
    ["a merge group", "auto", { name: "merge_group", action: "checks_requested" }, "validate"],
    ["a closed pull request", "auto", { name: "pull_request", action: "closed" }, "nothing"],
    ["a merged one", "auto", { name: "pull_request", action: "closed", merged: true }, "update"],
    ["a merged one, of a fork", "auto", { name: "pull_request_target", action: "closed", merged: true }, "update"],
    ["a pull request's base", "auto", { name: "pull_request_target", action: "opened" }, "validate"],
    ["the same, told to validate", "validate", { name: "pull_request_target", action: "closed" }, "validate"],
    ["a push to the default branch", "auto", { name: "push", ref: "refs/heads/main", defaultBranch: "main" }, "update"],
    ["a push to another", "auto", { name: "push", ref: "refs/heads/topic", defaultBranch: "main" }, "nothing"],
    ["a push of a tag", "auto", { name: "push", ref: "refs/tags/main", defaultBranch: "main" }, "nothing"],
    ["a push of who knows what", "auto", { name: "push" }, "nothing"],
    ["a schedule", "auto", { name: "schedule" }, "update"],
    ["a person", "auto", { name: "workflow_dispatch" }, "update"],
    ["anything else", "auto", { name: "issues", action: "opened" }, "nothing"],
    ["anything else, told to validate", "validate", { name: "push", ref: "refs/heads/topic" }, "validate"],
    ["anything else, told to update", "update", { name: "issues" }, "update"],
    ["a pull request, told to update", "update", { name: "pull_request", action: "opened" }, "update"],
    ["a closed pull request, told to validate", "validate", { name: "pull_request", action: "closed" }, "validate"],
  ])("%s (mode %s)", (_, mode, event, job) => {
    expect(plan(mode, event).job).toBe(job);
  });
});

test.each<[string, Record<string, string>, string | null]>([
  ["the merge commit's first parent", { "HEAD^1": "b2", "HEAD^2": "h", b: "b" }, "b2"],
  ["the base, where the head itself is checked out", { "HEAD^1": "x", b: "b" }, "b"],
  ["the base, where HEAD merges something else", { "HEAD^1": "x", "HEAD^2": "y", b: "b" }, "b"],
  ["unknown, in a checkout of depth 1", {}, null],
])("git knows what changed since %s", (_, commits, since) => {
  const pull = { ...quiet, name: "pull_request", action: "opened", head: "h", base: "b" };
  expect(baseCommit(pull, { commit: (revision) => commits[revision] ?? null })).toBe(since);
});

import { expect, test } from "vitest";
import type { Mode } from "../../src/action/plan.ts";
import { branchToUpdate, isOnBranch } from "../../src/publish/target-branch.ts";
import type { RunnerEvent } from "../../src/runtime/event.ts";

const event = (parts: Partial<RunnerEvent>): RunnerEvent => ({
  name: "push",
  action: null,
  ref: "refs/heads/main",
  sha: null,
  defaultBranch: "main",
  merged: false,
  head: null,
  base: null,
  pull: null,
  actor: null,
  run: { id: 1, attempt: 1 },
  ...parts,
});
const pull = { number: 1, author: null, isFromFork: false, baseBranch: "release/1", changedOn: null };
const topic = { ref: "refs/heads/topic/a" };
const closed = { action: "closed", pull, ref: "refs/pull/1/merge" };

test.each<[string, Mode, Partial<RunnerEvent>, string | null]>([
  ["a push to the default branch", "auto", {}, "main"],
  ["a run by hand on another branch", "auto", { ...topic, name: "workflow_dispatch" }, "main"],
  ["mode: update on another branch", "update", topic, "topic/a"],
  ["mode: update on a tag", "update", { ref: "refs/tags/v1" }, "main"],
  ["mode: update on an open pull request", "update", { pull, ref: "refs/pull/1/merge", action: "opened" }, "main"],
  ["a merged pull request: its base", "auto", { ...closed, merged: true }, "release/1"],
  ["the same with mode: update", "update", { ...closed, merged: true }, "release/1"],
  ["no default branch known", "auto", { ...topic, defaultBranch: null }, "topic/a"],
  ["nothing known", "auto", { ref: null, defaultBranch: null }, null],
])("%s", (_, mode, parts, branch) => {
  expect(branchToUpdate(mode, event(parts))).toBe(branch);
});

test.each<[string, Partial<RunnerEvent>, boolean]>([
  ["the event's commit", { sha: "a" }, true],
  ["no commit known", {}, true],
  ["another commit", { sha: "b" }, false],
  ["another branch", { sha: "a", ref: "refs/heads/main2" }, false],
  ["a pull request's merge", { sha: "a", ref: "refs/pull/1/merge" }, false],
])("a checkout of `a` is the branch: %s", (_, parts, expected) => {
  expect(isOnBranch(event(parts), "main", "a")).toBe(expected);
});

import path from "node:path";
import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/runtime/event.ts";
import { folderOf } from "../files/folder.ts";

const event = (name: string, payload: string, ref?: string) =>
  readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path.join(folderOf({ "event.json": payload }), "event.json"),
    GITHUB_REF: ref,
  });
const quiet = {
  action: null,
  ref: null,
  sha: null,
  defaultBranch: null,
  merged: false,
  head: null,
  base: null,
  pull: null,
  actor: null,
  run: { id: 0, attempt: 0 },
};
const ours = { repo: { full_name: "o/r" } };

describe("an event", () => {
  test.each<[string, string, unknown, object]>([
    ["of a push", "push", { repository: { default_branch: "main" } }, { defaultBranch: "main" }],
    [
      "of a pull request",
      "pull_request",
      { action: "closed", pull_request: { merged: true, head: { sha: "h" }, base: { sha: "b" } } },
      { action: "closed", merged: true, head: "h", base: "b" },
    ],
    ["of a merge group", "merge_group", { merge_group: { head_sha: "h", base_sha: "b" } }, { head: "h", base: "b" }],
    [
      "of a pull request of the repository's own",
      "pull_request",
      {
        pull_request: {
          number: 7,
          user: { login: "a" },
          updated_at: "2026-03-01T23:00:00Z",
          head: ours,
          base: { ...ours, ref: "main" },
        },
      },
      { pull: { number: 7, author: "a", isFromFork: false, changedOn: "2026-03-01", baseBranch: "main" } },
    ],
    [
      "of a fork's",
      "pull_request",
      { pull_request: { number: 7, head: { repo: { full_name: "f/r" } }, base: ours } },
      { pull: { number: 7, author: null, isFromFork: true, changedOn: null, baseBranch: null } },
    ],
    [
      "of a fork's that is gone",
      "pull_request",
      { pull_request: { number: 7, head: { repo: null }, base: ours } },
      { pull: { number: 7, author: null, isFromFork: true, changedOn: null, baseBranch: null } },
    ],
    ["with less than expected", "push", { repository: null, pull_request: "x", action: 1 }, {}],
    ["that is no object", "push", [], {}],
  ])("%s", (_, name, payload, wanted) => {
    expect(event(name, JSON.stringify(payload))).toEqual({ ...quiet, name, ...wanted });
  });

  test("has the ref that the runner says", () => {
    expect(event("push", "{}", "refs/heads/x").ref).toBe("refs/heads/x");
  });

  test("has its run", () => {
    const file = path.join(folderOf({ "event.json": "{}" }), "event.json");
    const run = { GITHUB_RUN_ID: "12345678901", GITHUB_RUN_ATTEMPT: "2", GITHUB_ACTOR: "someone" };
    expect(readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: file, ...run })).toMatchObject({
      run: { id: 12345678901, attempt: 2 },
      actor: "someone",
    });
  });

  test("does not inherit anything", () => {
    expect(event("push", '{"__proto__": {"action": "closed"}}').action).toBeNull();
  });
});

describe("without an event, one sentence", () => {
  test.each([
    [{}, "There is no event"],
    [{ GITHUB_EVENT_NAME: "push" }, "There is no event"],
    [{ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/nowhere" }, "The event can't be read"],
  ])("%j", (environment, sentence) => {
    expect(() => readEvent(environment)).toThrow(sentence);
  });

  test("of JSON that isn't", () => {
    expect(() => event("push", "{")).toThrow("The event can't be read");
  });
});

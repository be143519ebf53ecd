import { describe, expect, test } from "vitest";
import { fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

const notes = { "reading/bad.md": fixable("Bad") };

describe("when GitHub says no", () => {
  test("a comment that may not be written is one warning with the missing permission, and no more", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/good.md": note("Good") });
    const run = await runOn(github, pull, { permissions: { contents: "read", pull_requests: "read" } });
    expect([run.code, bodies(github, pull)]).toEqual([0, []]);
    expect(annotated(run, "warning")).toEqual([expect.stringMatching(/comment.*(issues|pull-requests): write/s)]);
  });

  test("what may not be suggested is in the comment", async () => {
    const github = await library();
    const pull = pullWith(github, notes);
    const run = await runOn(github, pull, {
      permissions: { contents: "read", pull_requests: "read", issues: "write" },
    });
    expect([run.code, github.reviewComments(pull)]).toEqual([1, []]);
    expect(annotated(run, "warning")).toEqual([expect.stringContaining("pull-requests: write")]);
    expect(bodies(github, pull)[0]).toContain("status: reading");
  });

  test("the exit code is the notes' alone", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/good.md": note("Good") });
    github.fail({ match: "addComment", times: 9, how: { status: 500 } });
    const run = await runOn(github, pull);
    expect([run.code, annotated(run, "warning").length]).toEqual([0, 1]);
  });
});

describe("when GitHub has trouble", () => {
  test("an answer that makes no sense is a warning", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/good.md": note("Good") });
    const isTalk = ({ names }: { readonly names: readonly string[] }): boolean => names.includes("viewer");
    for (const match of [isTalk, "issues/list-comments"])
      github.fail({ match, times: 9, how: { reply: { status: 200, body: [null] } } });
    const run = await runOn(github, pull);
    expect([run.code, run.writes, annotated(run, "warning").length]).toEqual([0, [], 1]);
  });

  test.each([
    ["a 502", { status: 502 } as const],
    ["a dropped connection", "drop" as const],
  ])("%s is tried again, at every request", { timeout: 120_000 }, async (_, how) => {
    const github = await library();
    const pull = pullWith(github, notes);
    const seen = new Set<string>();
    // Each request fails twice at its first coming.
    const isNew = (request: { names: readonly string[]; method: string; path: string }): boolean => {
      const key = `${request.names.join()} ${request.method} ${request.path}`;
      const isFirst = !seen.has(key);
      if (isFirst) seen.add(key);
      return isFirst;
    };
    github.fail({ match: isNew, times: 100, how });
    const run = await runOn(github, pull);
    expect([run.code, annotated(run, "warning")]).toEqual([1, []]);
    expect([bodies(github, pull).length, github.reviewComments(pull).length]).toEqual([1, 1]);
  });

  test.each(["addComment", "addPullRequestReview"])("%s whose answer was lost is not written twice", async (match) => {
    const github = await library();
    const pull = pullWith(github, notes);
    github.fail({ match, how: "lose-answer" });
    const run = await runOn(github, pull);
    expect([run.code, annotated(run, "warning")]).toEqual([1, []]);
    expect([bodies(github, pull).length, github.reviewComments(pull).length]).toEqual([1, 1]);
    expect(written(run).filter((name) => name === match)).toEqual([match]);
  });

  test.each([
    ["retry-after", { status: 429, retryAfter: 2 } as const],
    ["a secondary limit", { secondaryRateLimit: { retryAfter: 2 } } as const],
  ])("%s is waited for", async (_, how) => {
    const github = await library();
    const pull = pullWith(github, notes);
    const at: number[] = [];
    github.onRequest("addComment", {
      nth: "every",
      action: () => {
        at.push(Date.now());
      },
    });
    github.fail({ match: "addComment", how });
    const run = await runOn(github, pull);
    expect([run.code, bodies(github, pull).length, at.length]).toEqual([1, 1, 2]);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1990);
  });
});

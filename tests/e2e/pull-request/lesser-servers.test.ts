import { describe, expect, test } from "vitest";
import type { FakeGitHub } from "../../github/start.ts";
import { fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

const notes = { "reading/bad.md": fixable("Bad") };

type Asked = { readonly names: readonly string[] };
const isThreads = ({ names }: Asked): boolean => names.includes("viewer") && names.includes("repository");
const isViewer = ({ names }: Asked): boolean => names.includes("viewer") && !names.includes("repository");

const noField = {
  reply: { status: 200, body: { errors: [{ message: "Field 'fullDatabaseId' doesn't exist on type 'Comment'" }] } },
};
const notFound = { reply: { status: 404, body: { message: "Not Found" } } };

/** GraphQL's list of the threads on a pull request, with one login for us and for whoever wrote them. */
const threadsBy = (github: FakeGitHub, pull: number, viewer: string, author: string) => ({
  data: {
    viewer: { login: viewer },
    repository: {
      pullRequest: {
        id: "PR_1",
        state: "OPEN",
        headRefOid: github.tip("topic"),
        comments: {
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: github.comments(pull).map(({ id, body }) => ({
            fullDatabaseId: String(id),
            url: "",
            body,
            author: { login: author },
            editor: null,
          })),
        },
        reviewThreads: {
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: github.threads(pull).map(({ path, line, comments }) => ({
            isResolved: false,
            isOutdated: false,
            path,
            line,
            startLine: null,
            comments: {
              nodes: comments.map(({ id, body }) => ({
                fullDatabaseId: String(id),
                url: "",
                body,
                isMinimized: false,
                author: { login: author },
              })),
            },
          })),
        },
      },
    },
  },
});

describe("who we are", () => {
  test.each([
    ["github-actions", "github-actions"],
    ["github-actions", "github-actions[bot]"],
    ["github-actions[bot]", "github-actions"],
  ])("is known where GraphQL calls us %s and the author %s: nothing is written twice", async (viewer, author) => {
    const github = await library();
    const pull = pullWith(github, notes);
    await runOn(github, pull);
    expect(github.reviewComments(pull)).toHaveLength(1);
    const body = threadsBy(github, pull, viewer, author);
    github.fail({ match: isThreads, times: 9, how: { reply: { status: 200, body } } });
    expect((await runOn(github, pull)).writes).toEqual([]);
  });
});

describe("where GraphQL doesn't list the threads", () => {
  test.each([
    ["but says who we are", [isThreads]],
    ["and doesn't say who we are", [isThreads, isViewer]],
  ])("%s, the comment carries the fixes, once, with a warning", async (_, those) => {
    const github = await library();
    const pull = pullWith(github, notes);
    for (const match of those) github.fail({ match, times: 99, how: match === isThreads ? noField : notFound });
    const run = await runOn(github, pull);
    expect([run.code, written(run)]).toEqual([1, ["issues/create-comment"]]);
    expect(bodies(github, pull)[0]).toContain("status: reading");
    expect(annotated(run, "warning")).toEqual([expect.stringContaining("fullDatabaseId")]);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("suggestions that stand are left alone", async () => {
    const github = await library();
    const pull = pullWith(github, notes);
    await runOn(github, pull);
    github.commit({ branch: "topic", files: { "reading/bad.md": note("Bad") } });
    github.fail({ match: isThreads, times: 99, how: noField });
    const run = await runOn(github, pull, { action: "synchronize" });
    expect([run.code, github.reviewComments(pull).length]).toEqual([0, 1]);
    expect(written(run)).toEqual(["issues/update-comment"]);
  });

  test("nor who we are, a person's token leaves one comment all the same", async () => {
    const github = await library();
    const pull = pullWith(github, notes);
    for (const match of [isThreads, isViewer]) github.fail({ match, times: 99, how: notFound });
    const permissions = { contents: "write", issues: "write", pull_requests: "write" } as const;
    const token = github.addToken({ login: "ada", permissions });
    await runOn(github, pull, { token });
    await runOn(github, pull, { token });
    expect(github.comments(pull).map(({ author }) => author)).toEqual(["ada"]);
  });

  test("nor who we are, a person's forged comment stays as it is", async () => {
    const github = await library();
    const pull = pullWith(github, notes);
    const forged = "<!-- bookends:comment run=1 attempt=1 -->\nMine";
    github.comment(pull, { by: "octocat", body: forged });
    for (const match of [isThreads, isViewer]) github.fail({ match, times: 99, how: notFound });
    await runOn(github, pull);
    expect(bodies(github, pull)).toEqual([forged, expect.stringContaining("status: reading")]);
  });
});

describe("where GraphQL doesn't take a blob's bare id", () => {
  const lines = (top: string, status: string): string =>
    `---\n${top}title: Both\n${"# a comment\n".repeat(8)}status: ${status}\n---\n`;

  async function otherwiseMerged(): Promise<{ github: FakeGitHub; pull: number }> {
    const github = await library({ "reading/both.md": lines("", "queued") });
    github.commit({ branch: "topic", files: { "reading/both.md": lines("", "Reading") } });
    github.commit({ files: { "reading/both.md": lines("author: A\ncategory: book\n", "queued") } });
    const isBare = ({ body }: { readonly body: unknown }): boolean => /"r0":"[0-9a-f]{40}"/.test(JSON.stringify(body));
    const nothing = { data: { repository: { b0: null } } };
    github.fail({ match: isBare, times: 9, how: { reply: { status: 200, body: nothing } } });
    return { github, pull: github.openPull({ branch: "topic" }) };
  }

  test("it is read by REST, and lines are the pull request's own", async () => {
    const { github, pull } = await otherwiseMerged();
    const run = await runOn(github, pull);
    expect(annotated(run, "warning")).toEqual([]);
    expect(run.annotations[0]).toMatchObject({ level: "error", file: "reading/both.md", line: 11 });
  });

  test("and REST doesn't have it, a warning says that notes are as after the merge", async () => {
    const { github, pull } = await otherwiseMerged();
    github.fail({ match: "git/get-blob", times: 9, how: notFound });
    const run = await runOn(github, pull);
    expect(annotated(run, "warning")).toEqual([expect.stringContaining("as they are after the merge")]);
    expect(run.annotations.find(({ level }) => level === "error")).toMatchObject({ line: 13 });
  });
});

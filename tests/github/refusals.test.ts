import { describe, expect, test } from "vitest";
import { ask, github, lines } from "./asking.ts";
import type { Permissions } from "./state/people.ts";

const READ: Permissions = { contents: "read", pull_requests: "read", issues: "read" };

/** A repository with pull request #1, which changes line 3 of a.md, and a comment on it. */
async function withPull() {
  const fake = await github();
  fake.commit({ files: { "a.md": lines({}, 30), "b.md": "b\n" } });
  fake.commit({
    branch: "topic",
    files: { "a.md": lines({ 3: "x", 25: "y" }, 30), "bin.dat": new Uint8Array([0, 1, 2]) },
  });
  const pull = fake.openPull({ branch: "topic" });
  return { fake, pull, comment: fake.comment(pull, { by: "github-actions[bot]", body: "hi" }) };
}

const at = (comment: object) => ({
  event: "COMMENT",
  body: "",
  comments: [{ path: "a.md", line: 3, side: "RIGHT", body: "fine" }, comment],
});

describe("GitHub refuses, in its own words", () => {
  test.each<[what: string, request: string, body: unknown, status: number, words: string]>([
    ["nobody's path", "GET /contents/nope.md", undefined, 404, "Not Found"],
    ["another repository", "GET //repos/some/body", undefined, 404, "Not Found"],
    ["a pull request that isn't there", "GET /pulls/99", undefined, 404, "Not Found"],
    ["a branch that isn't there", "GET /branches/nope", undefined, 404, "Branch not found"],
    [
      "a ref that is there",
      "POST /git/refs",
      { ref: "refs/heads/main", sha: "0".repeat(40) },
      422,
      "Object does not exist",
    ],
    ["an empty comment", "POST /issues/1/comments", { body: "" }, 422, "missing_field"],
    ["65,537 characters", "POST /issues/1/comments", { body: "x".repeat(65_537) }, 422, "maximum is 65536 characters"],
    [
      "a line outside the diff",
      "POST /pulls/1/reviews",
      at({ path: "a.md", line: 15, side: "RIGHT", body: "x" }),
      422,
      "Line could not be resolved",
    ],
    [
      "a file outside the diff",
      "POST /pulls/1/reviews",
      at({ path: "b.md", line: 1, side: "RIGHT", body: "x" }),
      422,
      "Path could not be resolved",
    ],
    [
      "a file without a patch",
      "POST /pulls/1/reviews",
      at({ path: "bin.dat", line: 1, side: "RIGHT", body: "x" }),
      422,
      "Line could not be resolved",
    ],
    [
      "lines of two hunks",
      "POST /pulls/1/reviews",
      at({ path: "a.md", start_line: 3, line: 25, side: "RIGHT", body: "x" }),
      422,
      "same hunk",
    ],
    [
      "lines the wrong way round",
      "POST /pulls/1/reviews",
      at({ path: "a.md", start_line: 4, line: 3, side: "RIGHT", body: "x" }),
      422,
      "must precede",
    ],
    [
      "a commit of elsewhere",
      "POST /pulls/1/reviews",
      { ...at({ path: "a.md", line: 3, body: "x" }), commit_id: "0".repeat(40) },
      422,
      "not part",
    ],
    ["a review without words", "POST /pulls/1/reviews", { event: "COMMENT" }, 422, "Could not comment"],
    [
      "a pull request of nothing",
      "POST /pulls",
      { head: "main", base: "main", title: "t" },
      422,
      "No commits between main and main",
    ],
    [
      "a pull request twice",
      "POST /pulls",
      { head: "topic", base: "main", title: "t" },
      422,
      "already exists for reader:topic",
    ],
    ["a head that isn't there", "POST /pulls", { head: "nope", base: "main", title: "t" }, 422, "invalid"],
    ["the default branch's end", "DELETE /git/refs/heads/main", undefined, 422, "default branch"],
    ["going back", "PATCH /git/refs/heads/topic", { sha: "MAIN" }, 422, "Update is not a fast forward"],
  ])("%s", async (_, request, body, status, words) => {
    const { fake } = await withPull();
    const main = fake.tip("main") ?? "";
    const asked = await ask(
      fake,
      request,
      body === undefined ? undefined : JSON.parse(JSON.stringify(body).replace("MAIN", main)),
    );
    expect(asked.status).toBe(status);
    expect(JSON.stringify(asked.data)).toContain(words);
    expect(fake.violations).toEqual([]);
    expect(fake.reviews(1)).toEqual([]);
    expect([fake.comments(1).length, fake.reviewComments(1).length, fake.tip("main")]).toEqual([1, 0, main]);
  });

  test("65,536 characters are none too many, whatever they take in bytes", async () => {
    const { fake } = await withPull();
    expect((await ask(fake, "POST /issues/1/comments", { body: "é".repeat(65_536) })).status).toBe(201);
  });
});

describe("a token may do what it has the permission for", () => {
  test.each<[request: string, body: unknown, permissions: Permissions, accepted: string]>([
    ["POST /issues/1/comments", { body: "x" }, READ, "issues=write; pull_requests=write"],
    [
      "POST /pulls/1/reviews",
      at({ path: "a.md", line: 3, body: "x" }),
      { ...READ, issues: "write" },
      "pull_requests=write",
    ],
    ["POST /git/blobs", { content: "x" }, { ...READ, pull_requests: "write" }, "contents=write"],
    ["GET /contents/a.md", undefined, { pull_requests: "write" }, "contents=read"],
    ["GET /pulls/1/files", undefined, { contents: "write" }, "pull_requests=read"],
  ])("%s", async (request, body, permissions, accepted) => {
    const { fake } = await withPull();
    const asked = await ask(fake, request, body, { token: fake.addToken({ permissions }) });
    expect(asked.status).toBe(403);
    expect(asked.data).toMatchObject({ message: "Resource not accessible by integration" });
    expect(asked.headers.get("x-accepted-github-permissions")).toBe(accepted);
    expect(fake.violations).toEqual([]);
  });

  test.each([{ pull_requests: "write" }, { issues: "write" }] as const)("a comment takes %o", async (permissions) => {
    const { fake } = await withPull();
    const token = fake.addToken({ permissions });
    expect((await ask(fake, "POST /issues/1/comments", { body: "x" }, { token })).status).toBe(201);
  });

  test("no token, no answer", async () => {
    const { fake } = await withPull();
    expect(await ask(fake, "GET ", undefined, { token: "nonsense" })).toMatchObject({
      status: 401,
      data: { message: "Bad credentials" },
    });
  });

  test("a workflow's token is nobody's account", async () => {
    const { fake } = await withPull();
    expect((await ask(fake, "GET //user")).status).toBe(403);
  });

  test("a workflow opens pull requests only where that is allowed", async () => {
    const fake = await github({ actionsMayOpenPulls: false });
    fake.commit({ files: { a: "1" } });
    fake.commit({ branch: "topic", files: { a: "2" } });
    const asked = await ask(fake, "POST /pulls", { head: "topic", base: "main", title: "t" });
    expect(asked).toMatchObject({
      status: 403,
      data: { message: "GitHub Actions is not permitted to create or approve pull requests." },
    });
  });
});

describe("what no client may do is a violation", () => {
  test.each<[request: string, body: unknown, violation: string]>([
    ["GET /actions/runs", undefined, "GET /api/v3/repos/reader/library/actions/runs: the fake has no such operation."],
    ["GET /pulls?stat=open", undefined, "pulls/list: unknown query parameter stat"],
    [
      "GET /pulls?state=opened",
      undefined,
      'pulls/list: query parameter state must be equal to one of the allowed values (it is "opened")',
    ],
    [
      "POST /issues/1/comments",
      { body: "x", quiet: true },
      "issues/create-comment: body must NOT have additional properties (quiet)",
    ],
    ["POST /issues/1/comments", { text: "x" }, "issues/create-comment: body must have required property 'body'"],
    ["POST /issues/1/comments", { body: ["x"] }, 'issues/create-comment: body/body must be string (it is ["x"])'],
    [
      "POST /pulls/1/reviews",
      at({ path: "a.md", line: "3", body: "x" }),
      'pulls/create-review: body/comments/1/line must be integer (it is "3")',
    ],
    [
      "POST /pulls/1/reviews",
      at({ path: "a.md", lines: 3, body: "x" }),
      "pulls/create-review: body/comments/1 must NOT have additional properties (lines)",
    ],
    ["GET /pulls/one", undefined, 'pulls/get: path parameter pull_number must be integer (it is "one")'],
    [
      "POST /pulls/1/reviews",
      { event: "APPROVE" },
      "A review has the event APPROVE: only COMMENT says nothing about approval.",
    ],
  ])("%s %j", async (request, body, violation) => {
    const { fake } = await withPull();
    await ask(fake, request, body);
    expect(fake.violations).toContain(violation);
    expect(fake.reviewComments(1)).toEqual([]);
  });

  test.each(["PATCH", "DELETE"])("%s on a comment of somebody else, which GitHub lets a writer do", async (method) => {
    const { fake, pull } = await withPull();
    const comment = fake.comment(pull, { by: "ada", body: "mine" });
    const asked = await ask(
      fake,
      `${method} /issues/comments/${comment}`,
      method === "PATCH" ? { body: "yours" } : undefined,
    );
    expect(asked.status).toBeLessThan(300);
    expect(fake.violations).toEqual([expect.stringContaining("a comment of ada.")]);
  });
});

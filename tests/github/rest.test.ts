import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, lines } from "./asking.ts";
import { operations } from "./rest/operations.ts";
import { type FakeGitHub, startGitHub } from "./start.ts";

let github: FakeGitHub;
/** What the paths and bodies of the table stand for. */
let names: Record<string, string | number>;

beforeAll(async () => {
  github = await startGitHub();
  const main = github.commit({
    files: { "README.md": "# Hi\n", "notes/a.md": lines(), "link.md": { link: "README.md" } },
  });
  const head = github.commit({ branch: "topic", files: { "notes/a.md": lines({ 3: "changed" }) } });
  github.commit({ branch: "spare", files: { "spare.md": "spare\n" } });
  github.setBranch("old", main);
  const pull = github.openPull({ branch: "topic" });
  const by = "github-actions[bot]";
  const [line = 0, other = 0] = github.review(pull, {
    by,
    comments: [
      { path: "notes/a.md", line: 3, body: "one" },
      { path: "notes/a.md", line: 4, startLine: 2, body: "two" },
    ],
  });
  const comment = github.comment(pull, { by, body: "hello" });
  const gone = github.comment(pull, { by, body: "soon gone" });
  const blob = github.git("rev-parse", "main:README.md");
  const tree = github.git("rev-parse", "main^{tree}");
  names = { main, head, pull, line, other, comment, gone, blob, tree };
});
afterAll(() => github.stop());

const filled = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value).replace(/"?<(\w+)(!?)>"?/g, (whole, name: string, number: string) => {
      const text = String(names[name]);
      return number ? text : `${whole.startsWith('"') ? '"' : ""}${text}${whole.endsWith('"') ? '"' : ""}`;
    }),
  );

const line = { path: "notes/a.md", line: 3, side: "RIGHT", body: "```suggestion\nx\n```" };

const table: [id: string, request: string, body: unknown, status: number, shows: unknown][] = [
  ["repos/get", "GET ", undefined, 200, { full_name: "reader/library", default_branch: "main" }],
  ["repos/get-branch", "GET /branches/topic", undefined, 200, { commit: { sha: "<head>" }, protected: false }],
  ["repos/get-content", "GET /contents/README.md", undefined, 200, { content: "IyBIaQo=", encoding: "base64" }],
  ["repos/get-content", "GET /contents/link.md", undefined, 200, { path: "README.md", type: "file" }],
  ["repos/get-content", "GET /contents/notes?ref=topic", undefined, 200, [{ path: "notes/a.md", type: "file" }]],
  ["repos/get-content", "GET /contents", undefined, 200, [{ path: "README.md" }, { path: "link.md" }, { type: "dir" }]],
  ["repos/list-commits", "GET /commits?sha=topic", undefined, 200, [{ sha: "<head>" }, { sha: "<main>" }]],
  ["repos/get-commit", "GET /commits/topic", undefined, 200, { sha: "<head>", files: [{ filename: "notes/a.md" }] }],
  [
    "repos/compare-commits-with-basehead",
    "GET /compare/main...topic",
    undefined,
    200,
    { status: "ahead", ahead_by: 1 },
  ],
  ["pulls/list", "GET /pulls?state=all&head=reader:topic", undefined, 200, [{ number: 1, user: { login: "octocat" } }]],
  ["pulls/get", "GET /pulls/1", undefined, 200, { head: { sha: "<head>" }, base: { sha: "<main>" }, mergeable: true }],
  ["pulls/list-files", "GET /pulls/1/files", undefined, 200, [{ filename: "notes/a.md", status: "modified" }]],
  ["pulls/list-commits", "GET /pulls/1/commits", undefined, 200, [{ sha: "<head>" }]],
  ["pulls/create", "POST /pulls", { head: "spare", base: "main", title: "Spare" }, 201, { number: 2, title: "Spare" }],
  ["pulls/update", "PATCH /pulls/2", { title: "New", state: "closed" }, 200, { title: "New", state: "closed" }],
  ["pulls/create-review", "POST /pulls/1/reviews", { event: "COMMENT", comments: [line] }, 200, { state: "COMMENTED" }],
  ["pulls/list-reviews", "GET /pulls/1/reviews", undefined, 200, [{ commit_id: "<head>" }, { state: "COMMENTED" }]],
  [
    "pulls/list-review-comments",
    "GET /pulls/1/comments?per_page=2",
    undefined,
    200,
    [{ line: 3 }, { line: 4, start_line: 2 }],
  ],
  [
    "pulls/create-review-comment",
    "POST /pulls/1/comments",
    { ...line, commit_id: "<head>" },
    201,
    { line: 3, side: "RIGHT" },
  ],
  ["pulls/get-review-comment", "GET /pulls/comments/<line>", undefined, 200, { body: "one", path: "notes/a.md" }],
  [
    "pulls/create-reply-for-review-comment",
    "POST /pulls/1/comments/<line>/replies",
    { body: "so" },
    201,
    { in_reply_to_id: "<line!>" },
  ],
  ["pulls/update-review-comment", "PATCH /pulls/comments/<line>", { body: "uno" }, 200, { body: "uno" }],
  ["pulls/delete-review-comment", "DELETE /pulls/comments/<other>", undefined, 204, ""],
  [
    "issues/list-comments",
    "GET /issues/1/comments",
    undefined,
    200,
    [{ id: "<comment!>", body: "hello" }, { body: "soon gone" }],
  ],
  [
    "issues/create-comment",
    "POST /issues/1/comments",
    { body: "hi" },
    201,
    { user: { login: "github-actions[bot]", type: "Bot" } },
  ],
  ["issues/get-comment", "GET /issues/comments/<comment>", undefined, 200, { body: "hello" }],
  [
    "issues/update-comment",
    "PATCH /issues/comments/<comment>",
    { body: "bye" },
    200,
    { id: "<comment!>", body: "bye" },
  ],
  ["issues/delete-comment", "DELETE /issues/comments/<gone>", undefined, 204, ""],
  [
    "git/get-ref",
    "GET /git/ref/heads%2Fmain",
    undefined,
    200,
    { ref: "refs/heads/main", object: { sha: "<main>", type: "commit" } },
  ],
  ["git/list-matching-refs", "GET /git/matching-refs/heads/to", undefined, 200, [{ ref: "refs/heads/topic" }]],
  ["git/create-ref", "POST /git/refs", { ref: "refs/heads/new", sha: "<main>" }, 201, { object: { sha: "<main>" } }],
  ["git/update-ref", "PATCH /git/refs/heads/new", { sha: "<head>" }, 200, { object: { sha: "<head>" } }],
  ["git/update-ref", "PATCH /git/refs/heads/new", { sha: "<main>", force: true }, 200, { object: { sha: "<main>" } }],
  ["git/delete-ref", "DELETE /git/refs/heads/old", undefined, 204, ""],
  [
    "git/get-commit",
    "GET /git/commits/<head>",
    undefined,
    200,
    { parents: [{ sha: "<main>" }], verification: { verified: false } },
  ],
  [
    "git/create-commit",
    "POST /git/commits",
    { message: "m", tree: "<tree>", parents: ["<main>"] },
    201,
    { verification: { verified: true } },
  ],
  ["git/get-tree", "GET /git/trees/main?recursive=1", undefined, 200, { truncated: false, sha: "<tree>" }],
  [
    "git/create-tree",
    "POST /git/trees",
    { tree: [{ path: "a", mode: "100644", content: "x" }] },
    201,
    { tree: [{ path: "a", type: "blob" }] },
  ],
  [
    "git/create-blob",
    "POST /git/blobs",
    { content: "SGk=", encoding: "base64" },
    201,
    { sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
  ],
  ["git/get-blob", "GET /git/blobs/<blob>", undefined, 200, { size: 5, content: "IyBIaQo=" }],
];

describe("each operation answers from the repository, as GitHub's description says", () => {
  test.each(table)("%s: %s", async (id, request, body, status, shows) => {
    const before = github.violations.length;
    const asked = await ask(github, filled(request), body === undefined ? undefined : filled(body));
    expect(github.violations.slice(before)).toEqual([]);
    expect(github.requests.at(-1)).toMatchObject({ names: [id], status, handled: true });
    expect(asked.status).toBe(status);
    if (typeof shows === "string" || id === "git/create-blob")
      expect(asked.data).toEqual(typeof shows === "string" ? shows : expect.objectContaining(shows));
    else expect(asked.data).toMatchObject(filled(shows) as object);
  });

  test("a person's token says whose it is", async () => {
    const token = github.addToken({ login: "ada" });
    expect((await ask(github, "GET //user", undefined, { token })).data).toMatchObject({ login: "ada", type: "User" });
    expect(github.violations).toEqual([]);
  });

  test("the table holds every operation of the fake", () => {
    const tried = new Set(["users/get-authenticated", ...table.map(([id]) => id)]);
    expect([...tried].sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});

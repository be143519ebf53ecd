import { describe, expect, test } from "vitest";
import { github, lines, query } from "./asking.ts";

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid author { name email user { login } } signature { isValid } } ref { name } }
}`;

const base64 = (text: string) => Buffer.from(text).toString("base64");

const input = (expectedHeadOid: string | null, more: object = {}) => ({
  input: {
    branch: { repositoryNameWithOwner: "reader/library", branchName: "main" },
    expectedHeadOid,
    message: { headline: "docs: update", body: "More." },
    fileChanges: { additions: [{ path: "README.md", contents: base64("new\n") }], deletions: [{ path: "old.md" }] },
    ...more,
  },
});

async function withPull() {
  const fake = await github();
  fake.commit({
    files: { "README.md": "hi\n", "old.md": "old\n", "notes/a.md": lines(), "bin.dat": new Uint8Array([0, 1]) },
  });
  fake.commit({ branch: "topic", files: { "notes/a.md": lines({ 3: "x" }) } });
  const pull = fake.openPull({ branch: "topic" });
  const by = "github-actions[bot]";
  const [comment = 0] = fake.review(pull, { by, comments: [{ path: "notes/a.md", line: 3, body: "look" }] });
  return { fake, pull, comment };
}

describe("createCommitOnBranch", () => {
  test("makes a real commit, signed, by the one who asks", async () => {
    const { fake } = await withPull();
    const tip = fake.tip("main");
    const { data } = await query(fake, COMMIT, input(tip));
    const oid = fake.tip("main");
    const author = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
    expect(data).toMatchObject({
      data: { createCommitOnBranch: { commit: { oid, author, signature: { isValid: true } }, ref: { name: "main" } } },
    });
    expect(fake.log("main")[0]).toMatchObject({
      parents: [tip],
      message: "docs: update\n\nMore.",
      verified: true,
      author,
    });
    expect([fake.read("main", "README.md"), fake.read("main", "old.md"), fake.read("main", "notes/a.md")]).toEqual([
      "new\n",
      null,
      lines(),
    ]);
    expect(fake.writes).toMatchObject([{ names: ["createCommitOnBranch"], status: 200 }]);
    expect(fake.violations).toEqual([]);
  });

  test.each<[what: string, more: object, type: string, words: string]>([
    [
      "a head that has moved",
      { expectedHeadOid: "0".repeat(40) },
      "STALE_DATA",
      `Expected branch to point to "${"0".repeat(40)}" but it did not.  Pull and try again.`,
    ],
    [
      "a branch that isn't there",
      { branch: { repositoryNameWithOwner: "reader/library", branchName: "nope" } },
      "NOT_FOUND",
      "'nope'",
    ],
    [
      "another repository",
      { branch: { repositoryNameWithOwner: "some/body", branchName: "main" } },
      "NOT_FOUND",
      "'some/body'",
    ],
    [
      "a file to delete that isn't there",
      { fileChanges: { deletions: [{ path: "nope.md" }] } },
      "UNPROCESSABLE",
      "does not exist",
    ],
  ])("refuses %s with its error, at status 200", async (_, more, type, words) => {
    const { fake } = await withPull();
    const tip = fake.tip("main");
    const asked = await query(fake, COMMIT, input(tip, more));
    expect(asked).toMatchObject({
      status: 200,
      data: {
        data: { createCommitOnBranch: null },
        errors: [{ type, path: ["createCommitOnBranch"], message: expect.stringContaining(words) }],
      },
    });
    expect([fake.tip("main"), fake.violations]).toEqual([tip, []]);
  });

  test.each([
    ["classic", "BRANCH_PROTECTION_RULE_VIOLATION"],
    ["ruleset", "UNPROCESSABLE"],
  ] as const)("refuses a branch under a %s rule", async (kind, type) => {
    const { fake } = await withPull();
    fake.protect("main", { kind });
    const { data } = await query(fake, COMMIT, input(fake.tip("main")));
    expect(data).toMatchObject({
      errors: [{ type, message: expect.stringContaining("Changes must be made through a pull request.") }],
    });
  });

  test("refuses a token that can't write", async () => {
    const { fake } = await withPull();
    const token = fake.addToken({ permissions: { contents: "read" } });
    const { data } = await query(fake, COMMIT, input(fake.tip("main")), { token });
    expect(data).toMatchObject({ errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] });
  });

  test("is not there on an old server, which is nobody's fault", async () => {
    const { fake } = await withPull();
    fake.set({ graphql: "without-commit" });
    const asked = await query(fake, COMMIT, input(fake.tip("main")));
    expect(asked.status).toBe(200);
    expect(JSON.stringify(asked.data)).toContain("Field 'createCommitOnBranch' doesn't exist on type 'Mutation'");
    fake.set({ graphql: "none" });
    expect((await query(fake, "{ viewer { login } }")).status).toBe(404);
    expect(fake.violations).toEqual([]);
  });
});

describe("queries", () => {
  const READ = `query ($expression: String!) {
    viewer { login }
    repository(owner: "reader", name: "library") {
      defaultBranchRef { name target { oid } }
      object(expression: $expression) { __typename oid ... on Blob { text byteSize isBinary isTruncated } ... on Tree { entries { path mode type } } }
    }
  }`;

  test.each([
    ["main:README.md", { __typename: "Blob", text: "hi\n", byteSize: 3, isBinary: false, isTruncated: false }],
    ["main:bin.dat", { __typename: "Blob", text: null, isBinary: true }],
    ["main:notes", { __typename: "Tree", entries: [{ path: "notes/a.md", mode: 33188, type: "blob" }] }],
    ["main", { __typename: "Commit" }],
    ["main:nope.md", null],
  ])("the object %s", async (expression, object) => {
    const { fake } = await withPull();
    const { data } = await query(fake, READ, { expression });
    expect(data).toMatchObject({
      data: {
        viewer: { login: "github-actions[bot]" },
        repository: { defaultBranchRef: { name: "main", target: { oid: fake.tip("main") } }, object },
      },
    });
    expect(data).not.toHaveProperty("errors");
    expect(fake.violations).toEqual([]);
  });

  test("a pull request with its comments and threads; a bot's login has no [bot] there", async () => {
    const { fake, pull } = await withPull();
    fake.comment(pull, { by: "ada", body: "hello" });
    const { data } = await query(
      fake,
      `{ repository(owner: "reader", name: "library") { pullRequest(number: 1) {
        state headRefOid baseRefOid isCrossRepository
        comments(first: 10) { nodes { body author { login __typename } viewerDidAuthor isMinimized } pageInfo { hasNextPage } }
        reviewThreads(first: 10) { nodes { isResolved isOutdated path line comments(first: 5) { nodes { databaseId body author { login } } } } }
      } } }`,
    );
    expect(data).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            state: "OPEN",
            headRefOid: fake.tip("topic"),
            comments: {
              nodes: [{ body: "hello", author: { login: "ada", __typename: "User" }, viewerDidAuthor: false }],
            },
            reviewThreads: {
              nodes: [{ isResolved: false, line: 3, comments: { nodes: [{ author: { login: "github-actions" } }] } }],
            },
          },
        },
      },
    });
    expect(fake.violations).toEqual([]);
  });

  test("comments come by pages, and how many must be said", async () => {
    const { fake, pull } = await withPull();
    for (const body of ["1", "2", "3"]) fake.comment(pull, { by: "ada", body });
    const page = (args: string) =>
      query(
        fake,
        `{ repository(owner: "reader", name: "library") { pullRequest(number: 1) { comments${args} { nodes { body } pageInfo { hasNextPage endCursor } } } } }`,
      );
    const first = (await page("(first: 2)")).data;
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1];
    expect(first).toMatchObject({
      data: {
        repository: {
          pullRequest: { comments: { nodes: [{ body: "1" }, { body: "2" }], pageInfo: { hasNextPage: true } } },
        },
      },
    });
    expect((await page(`(first: 2, after: "${cursor}")`)).data).toMatchObject({
      data: { repository: { pullRequest: { comments: { nodes: [{ body: "3" }], pageInfo: { hasNextPage: false } } } } },
    });
    expect((await page("(last: 1)")).data).toMatchObject({
      data: { repository: { pullRequest: { comments: { nodes: [{ body: "3" }] } } } },
    });
    expect((await page("")).data).toMatchObject({ errors: [{ type: "MISSING_PAGINATION_BOUNDARIES" }] });
    expect((await page("(first: 101)")).data).toMatchObject({ errors: [{ type: "EXCESSIVE_PAGINATION" }] });
  });

  test.each([
    [
      '{ repository(owner: "some", name: "body") { id } }',
      "Could not resolve to a Repository with the name 'some/body'.",
    ],
    [
      '{ repository(owner: "reader", name: "library") { pullRequest(number: 9) { id } } }',
      "Could not resolve to a PullRequest with the number of 9.",
    ],
    ['{ node(id: "nonsense") { id } }', "Could not resolve to a node with the global id of 'nonsense'"],
  ])("%s is not found", async (document, message) => {
    const { fake } = await withPull();
    expect((await query(fake, document)).data).toMatchObject({ errors: [{ type: "NOT_FOUND", message }] });
    expect(fake.violations).toEqual([]);
  });
});

describe("comments and threads", () => {
  const THREAD =
    '{ repository(owner: "reader", name: "library") { pullRequest(number: 1) { reviewThreads(first: 1) { nodes { id comments(first: 1) { nodes { id } } } } } } }';
  const idsIn = (data: unknown) => [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);

  test("are hidden, resolved and deleted by their ids", async () => {
    const { fake, pull } = await withPull();
    const [thread, comment] = idsIn((await query(fake, THREAD)).data);
    await query(
      fake,
      "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }",
      { id: thread },
    );
    await query(
      fake,
      "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
      { id: comment },
    );
    expect(fake.threads(pull)).toMatchObject([{ resolved: true, comments: [{ minimized: "OUTDATED" }] }]);
    await query(
      fake,
      "mutation ($id: ID!) { deletePullRequestReviewComment(input: { id: $id }) { clientMutationId } }",
      { id: comment },
    );
    expect(fake.threads(pull)).toEqual([]);
    expect(fake.violations).toEqual([]);
  });

  test("of somebody else are not to be touched", async () => {
    const { fake, pull } = await withPull();
    fake.review(pull, { by: "ada", comments: [{ path: "notes/a.md", line: 4, body: "mine" }] });
    const [, , thread] = idsIn((await query(fake, THREAD.replaceAll("first: 1", "first: 2"))).data);
    await query(fake, "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }", {
      id: thread,
    });
    expect(fake.violations).toEqual(["github-actions[bot] resolves a comment of ada."]);
  });
});

test.each([
  [
    "a field that GitHub doesn't have",
    "{ viewer { shoeSize } }",
    {},
    'GraphQL: Cannot query field "shoeSize" on type "User".',
  ],
  [
    "an argument that GitHub doesn't have",
    '{ repository(owner: "reader", nam: "library") { id } }',
    {},
    "GraphQL: Unknown argument",
  ],
  [
    "a variable of the wrong type",
    'query ($n: Int!) { repository(owner: "reader", name: "library") { pullRequest(number: $n) { id } } }',
    { n: "one" },
    "GraphQL: Variable",
  ],
  [
    "a field that the fake doesn't have",
    '{ repository(owner: "reader", name: "library") { stargazerCount } }',
    {},
    "The fake has no Repository.stargazerCount.",
  ],
  ["what is no GraphQL", "{ viewer", {}, "A GraphQL request has no document"],
])("%s is a violation", async (_, document, variables, violation) => {
  const { fake } = await withPull();
  await query(fake, document, variables);
  expect(fake.violations).toContainEqual(expect.stringContaining(violation));
});

import { expect, test } from "vitest";
import type { CommitOrder } from "../../src/commit-way.ts";
import type { ForgeFailure } from "../../src/forge.ts";
import { blobId } from "../../src/git/blob-id.ts";
import { commitsByApi } from "../../src/github/publish-commit.ts";
import { stubGitHub } from "./stub-github.ts";

const oid = (letter: string): string => letter.repeat(40);
const bytes = new TextEncoder().encode("# Mine\n");
const order: CommitOrder = {
  branch: "main",
  expected: oid("a"),
  expectedTree: oid("b"),
  files: [{ path: "README.md", bytes, mode: "100644" }],
  message: "docs: update",
};
const REF = "GET /repos/{owner}/{repo}/git/ref/{ref}";
const COMMITS = "GET /repos/{owner}/{repo}/commits";
const COMMIT = "GET /repos/{owner}/{repo}/commits/{ref}";
const at = (tip: string) => ({ object: { sha: tip } });
const onTop = [{ sha: oid("c"), parents: [{ sha: order.expected }] }];
const holding = (blob: string) => ({ files: [{ filename: "README.md", sha: blob }] });
const ours = { [REF]: at(oid("c")), [COMMITS]: onTop, [COMMIT]: holding(blobId(bytes, order.expected)) };
const lost: ForgeFailure = { kind: "unreachable", said: "ECONNRESET" };
const refused = (said: string, types: string[] = []): ForgeFailure => ({ kind: "refused", status: 200, types, said });

test.each<[string, Record<string, unknown>, ForgeFailure, object]>([
  ["is looked for once more where every answer was lost", ours, lost, { outcome: "committed", oid: oid("c") }],
  ["of other bytes is another run's", { ...ours, [COMMIT]: holding(oid("d")) }, lost, { outcome: "moved" }],
  [
    "on another parent is another run's",
    { ...ours, [COMMITS]: [{ sha: oid("c"), parents: [{ sha: oid("f") }] }] },
    lost,
    { outcome: "moved" },
  ],
  ["that isn't there failed", { [REF]: at(order.expected) }, lost, { outcome: "failed", failure: lost }],
  [
    "that GitHub refuses is not looked for: an equal one is another run's",
    ours,
    refused("Expected branch to point to", ["STALE_DATA"]),
    { outcome: "moved" },
  ],
  [
    "on a protected branch is refused as that",
    { [REF]: at(order.expected) },
    refused("Changes must be made through a pull request."),
    { outcome: "failed", failure: { kind: "protected" } },
  ],
  [
    "by a mutation that the server doesn't have is made in another way",
    {},
    refused("Field 'createCommitOnBranch' doesn't exist on type 'Mutation'"),
    { outcome: "unsupported" },
  ],
])("a commit %s", async (_, data, failure, outcome) => {
  expect(await commitsByApi(stubGitHub(data, failure)).commit(order)).toMatchObject(outcome);
});

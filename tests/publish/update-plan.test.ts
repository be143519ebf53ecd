import { expect, test } from "vitest";
import type { BranchAbove, BranchCommit, UpdatePull, UpdateState } from "../../src/forge.ts";
import { planUpdate, type UpdateFacts } from "../../src/publish/update-plan.ts";

const OURS = "github-actions[bot]";
const bytes = new TextEncoder().encode("# Mine\n");
const file = { path: "README.md", bytes, mode: "100644" };
const pull = (number: number, base = "main"): UpdatePull => ({ number, author: OURS, body: "", address: "", base });
const commit = (author: string | null, parents = ["base"], oid = "tip"): BranchCommit => ({ oid, author, parents });
const above = (commits: readonly BranchCommit[], oid = "blob", isWhole = true): BranchAbove => ({
  commits,
  isWhole,
  files: new Map([["README.md", oid]]),
});
const state = (given: Partial<UpdateState> = {}): UpdateState => ({
  repository: "R",
  login: OURS,
  baseTip: "base",
  tip: "tip",
  pulls: [],
  ...given,
});
const facts = (given: Partial<UpdateFacts> = {}): UpdateFacts => ({
  base: "main",
  from: "bookends/update",
  state: state(),
  above: above([commit(OURS)]),
  isOurBytes: false,
  files: [file],
  blobId: () => "blob",
  ...given,
});
const refused = (words: string) => ({ kind: "refuse", sentence: expect.stringContaining(words) });

test.each<[string, Partial<UpdateFacts>, object]>([
  ["no branch yet", { state: state({ tip: null }), above: null }, { kind: "propose", commit: null, pull: null }],
  ["a branch that holds it", {}, { kind: "propose", commit: "tip", pull: null }],
  [
    "a branch that holds it, with its pull request",
    { state: state({ pulls: [pull(3)] }) },
    { kind: "propose", commit: "tip", pull: pull(3) },
  ],
  ["other bytes", { above: above([commit(OURS)], "other") }, { kind: "propose", commit: null, pull: null }],
  ["an older base", { above: above([commit(OURS, ["older"])]) }, { kind: "propose", commit: null, pull: null }],
  [
    "two commits",
    { above: above([commit(OURS, ["base"], "a"), commit(OURS, ["a"])]) },
    { kind: "propose", commit: null },
  ],
  ["somebody else's commit", { above: above([commit("octocat")]) }, refused("a commit by octocat")],
  ["an unknown author's commit", { above: above([commit(null)]) }, refused("a commit by somebody unknown")],
  ["more commits than are listed", { above: above([commit(OURS)], "blob", false) }, refused("somebody unknown")],
  [
    "somebody else's, which holds our bytes",
    { above: above([commit("ada", ["older"])]), isOurBytes: true },
    { kind: "propose", commit: null },
  ],
  [
    "a merge of the base by somebody else",
    { above: above([commit(OURS, ["older"], "a"), commit("octocat", ["a", "base"])]) },
    { kind: "propose", commit: null },
  ],
  [
    "a merge of another branch by somebody else",
    { above: above([commit(OURS, ["older"], "a"), commit("octocat", ["older"], "b"), commit("octocat", ["a", "b"])]) },
    refused("a commit by octocat"),
  ],
  [
    "an open pull request into another base",
    { state: state({ pulls: [pull(7, "v2")] }) },
    refused("bookends/update serves the pull request #7 into v2"),
  ],
  [
    "nothing to change",
    { files: [], state: state({ pulls: [pull(3), pull(7, "v2")] }) },
    { kind: "close", numbers: [3] },
  ],
  [
    "nothing to change, and somebody else's commit",
    { files: [], above: above([commit("octocat")]), state: state({ pulls: [pull(3)] }) },
    { kind: "close", numbers: [] },
  ],
])("%s", (_, given, plan) => {
  expect(planUpdate(facts(given))).toMatchObject(plan);
});

import { expect, test } from "vitest";
import type { PublishFailure } from "../../src/commit-way.ts";
import { failureSentence, foreignSentence, mayNotOpenSentence } from "../../src/publish/messages.ts";

test.each<[PublishFailure, RegExp]>([
  [
    { kind: "protected", said: "GH006" },
    /set publish: pull-request, or let GitHub Actions bypass the rule\. \(GH006\)$/,
  ],
  [
    { kind: "permission", accepted: "contents=write", said: "Resource not accessible by integration" },
    /permissions: contents: write\. It takes contents=write\. \(Resource not accessible by integration\)$/,
  ],
  [{ kind: "permission", accepted: null, said: "" }, /give the job permissions: contents: write\.$/],
  [{ kind: "missing", said: "Not Found" }, /can't be found: check the token/],
  [{ kind: "limited", said: "" }, /rate limit/],
  [
    { kind: "unreachable", said: "ECONNREFUSED" },
    /can't be reached, so nothing is published: run the job again\. \(ECONNREFUSED\)$/,
  ],
  [
    { kind: "refused", status: 422, types: [], said: "No.\n\nBecause." },
    /refuses, so nothing is published\. \(No\. Because\.\)$/,
  ],
])("%o", (failure, sentence) => {
  expect(failureSentence(failure)).toMatch(sentence);
});

test("a server's endless words are cut", () => {
  expect(failureSentence({ kind: "unreachable", said: "x".repeat(10_000) }).length).toBeLessThan(500);
});

test.each([
  ["octocat", "holds a commit by octocat,"],
  [null, "holds a commit by somebody unknown,"],
])("a branch with a commit by %s", (author, words) => {
  expect(foreignSentence("bookends/update", author)).toContain(words);
});

test.each<[string, string]>([
  [
    "GitHub Actions is not permitted to create or approve pull requests.",
    'allow "GitHub Actions to create and approve pull requests"',
  ],
  ["Resource not accessible by integration", "permissions: pull-requests: write"],
])("%s", (said, words) => {
  const sentence = mayNotOpenSentence("bookends/update", "https://x/y", { kind: "permission", accepted: null, said });
  expect(sentence).toContain("The branch bookends/update holds the update");
  expect(sentence).toContain(words);
  expect(sentence).toContain("https://x/y");
});

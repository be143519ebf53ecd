import { describe, expect, test } from "vitest";
import type { ForgeFailure, PullForge } from "../../src/forge.ts";
import { runMarker } from "../../src/pull-request/comment-marker.ts";
import { type PullRequestPost, postToPullRequest } from "../../src/pull-request/post.ts";
import { fixOf, problemOf, REEDING } from "../formats/problems.ts";
import { memoryForge, OURS } from "./memory-forge.ts";

const failures: ForgeFailure[] = [
  { kind: "permission", accepted: "issues=write", said: "Resource not accessible" },
  { kind: "missing", said: "Not Found" },
  { kind: "refused", status: 403, types: [], said: "The issue is locked." },
  { kind: "refused", status: 422, types: [], said: "Validation Failed" },
  { kind: "limited", said: "Slow down" },
  { kind: "unreachable", said: "ECONNRESET" },
  { kind: "malformed", said: "The answer is not what GitHub's API describes." },
];
const operations: (keyof PullForge)[] = [
  "readConversation",
  "addComment",
  "editComment",
  "removeComment",
  "addReview",
  "removeReviewComment",
];

const line = "status: Reeding";
const problem = problemOf(REEDING, { fix: fixOf("Change to reading", "reading", [5, 9, 5, 16]) });
const order: PullRequestPost = {
  number: 1,
  headSha: "head",
  run: { id: 50, attempt: 1 },
  report: { notes: 1, problems: [problem], elsewhere: 0, sourceLine: () => line },
  preview: Promise.resolve(null),
  patches: new Map([["a.md", `@@ -0,0 +5 @@\n+${line}`]]),
  mode: "auto",
  suggestions: true,
};
const old = (id: number) => ({ id, author: OURS, editor: null, body: `${runMarker({ id: 40, attempt: 1 })}\nOld` });

describe.each(operations.map((one) => [one]))("%s failing", (operation) => {
  test.each(failures.map((one) => [one.kind, one] as const))(
    "as %s leaves what was there, or all that is to be there, and says so",
    async (_, failure) => {
      const forge = memoryForge();
      // Two comments of ours after a race, so that one is edited and one removed.
      forge.comments = operation === "addComment" ? [] : [old(1), old(2)];
      const before = [...forge.comments];
      forge.failing.set(operation, failure);
      const { warnings } = await postToPullRequest(forge, order);
      const isWritten = forge.comments.some(({ body }) => body.includes("1 problem"));
      if (!isWritten) expect(forge.comments.every((comment) => before.includes(comment))).toBe(true);
      const isCalled = operation !== "removeReviewComment";
      expect(warnings.length > 0 || isWritten).toBe(isCalled || isWritten);
      for (const warning of warnings)
        expect(warning).toMatch(/^Bookends can't .*: .*\. The notes are checked all the same\.$/);
      // The next run, with nothing failing, ends with one comment and one suggestion.
      forge.failing.clear();
      await postToPullRequest(forge, { ...order, run: { id: 51, attempt: 1 } });
      expect([forge.comments.length, forge.reviewComments.length <= 1]).toEqual([1, true]);
      expect(forge.comments[0]?.body).toContain("1 problem");
    },
  );
});

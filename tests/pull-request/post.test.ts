import { describe, expect, test } from "vitest";
import { identity, type Report } from "../../src/formats/report.ts";
import { runMarker } from "../../src/pull-request/comment-marker.ts";
import { type PullRequestPost, postToPullRequest } from "../../src/pull-request/post.ts";
import { fixOf, problemOf, REEDING } from "../formats/problems.ts";
import { memoryForge, OURS } from "./memory-forge.ts";

const line = "status: Reeding";
const fix = fixOf("Change to reading", "reading", [5, 9, 5, 16]);
const problems = ["a.md", "b.md", "c.md"].map((file) => problemOf(REEDING, { file, fix }));
const report: Report = { notes: 3, problems, elsewhere: 0, sourceLine: () => line };
const patches = new Map(problems.map(({ file, place }) => [file, `@@ -0,0 +${place.line} @@\n+${line}`]));
const order: PullRequestPost = {
  number: 1,
  headSha: "head",
  run: { id: 50, attempt: 1 },
  report,
  preview: Promise.resolve(null),
  patches,
  mode: "auto",
  suggestions: true,
};
const names = (done: readonly string[]): string[] => done.map((words) => words.split(" ", 1)[0] ?? "");

describe("a pull request with problems", () => {
  test("gets one review and one comment, and a rerun writes nothing", async () => {
    const forge = memoryForge();
    await postToPullRequest(forge, order);
    expect(names(forge.done)).toEqual(["addReview", "addComment"]);
    await postToPullRequest(forge, { ...order, run: { id: 51, attempt: 1 } });
    expect(forge.done).toHaveLength(2);
  });

  test("nothing is written once its head has moved", async () => {
    const forge = memoryForge();
    forge.head = "other";
    const { said } = await postToPullRequest(forge, order);
    expect([forge.done, said.length]).toEqual([[], 1]);
  });

  test("nothing is written once it is closed", async () => {
    const forge = memoryForge();
    forge.isOpen = false;
    await postToPullRequest(forge, order);
    expect(forge.done).toEqual([]);
  });

  test("nothing is written beside a newer run's comment", async () => {
    const forge = memoryForge();
    forge.comments = [{ id: 1, author: OURS, editor: null, body: `${runMarker({ id: 60, attempt: 1 })}\nNewer` }];
    const { said } = await postToPullRequest(forge, order);
    expect([forge.done, said]).toEqual([[], ["A newer run has written to the pull request, so this one doesn't."]]);
  });

  test("no comment is written once a newer run has, while the suggestions were made", async () => {
    const forge = memoryForge();
    forge.comments = [{ id: 1, author: OURS, editor: null, body: `${runMarker({ id: 40, attempt: 1 })}\nOld` }];
    forge.meanwhile.set("addReview", () => {
      forge.comments = [{ id: 1, author: OURS, editor: null, body: `${runMarker({ id: 60, attempt: 1 })}\nNewer` }];
    });
    await postToPullRequest(forge, order);
    expect(names(forge.done)).toEqual(["addReview"]);
  });

  test("no comment is written once the head has moved, while the suggestions were made", async () => {
    const forge = memoryForge();
    forge.meanwhile.set("addReview", () => {
      forge.head = "other";
    });
    await postToPullRequest(forge, order);
    expect(names(forge.done)).toEqual(["addReview"]);
  });

  test("a line that the host refuses is found by halves, and its fix goes into the comment", async () => {
    const forge = memoryForge();
    forge.unplaceable.add("b.md");
    await postToPullRequest(forge, order);
    expect(forge.done.slice(0, -1)).toEqual([
      "addReview a.md,b.md,c.md",
      "addReview a.md,b.md",
      "addReview a.md",
      "addReview b.md",
      "addReview c.md",
    ]);
    expect(forge.reviewComments.map(({ path }) => path)).toEqual(["a.md", "c.md"]);
    expect(forge.comments[0]?.body).toContain("bookends:refused head=head");
  });

  test("of a suggestion that another run made at once, the older stays", async () => {
    const forge = memoryForge();
    forge.meanwhile.set("addReview", () => {
      const [problem] = problems;
      if (problem === undefined) return;
      const body = "other";
      const state = { isOutdated: false, isResolved: false, isMinimized: false, isAnswered: false };
      forge.reviewComments.push({ id: 7, path: problem.file, line: 5, startLine: null, body, ...state });
    });
    await postToPullRequest(forge, order);
    const [first, own] = forge.reviewComments;
    expect([first?.body, own?.path]).toEqual(["other", "a.md"]);
    const again = memoryForge();
    again.meanwhile.set("addReview", () => again.reviewComments.push({ ...(own ?? never()), id: 7 }));
    await postToPullRequest(again, order);
    expect(again.done).toContain("removeReviewComment 101");
  });

  test("what can't be written is a warning, and the rest is", async () => {
    const forge = memoryForge();
    forge.failing.set("addReview", { kind: "permission", accepted: "pull_requests=write", said: "Not accessible" });
    const { warnings } = await postToPullRequest(forge, order);
    expect(warnings).toEqual([expect.stringContaining("pull-requests: write")]);
    expect(names(forge.done)).toEqual(["addComment"]);
    expect(forge.comments[0]?.body).toContain("Fix:");
  });
});

const never = (): never => {
  throw new Error(`There is no suggestion for ${problems.map(identity).join()}.`);
};

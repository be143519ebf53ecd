import { describe, expect, test } from "vitest";
import type { Comment } from "../../src/forge.ts";
import { runMarker } from "../../src/pull-request/comment-marker.ts";
import { isByNewerRun } from "../../src/pull-request/comment-plan.ts";
import { postComment } from "../../src/pull-request/post-comment.ts";
import { type MemoryForge, memoryForge, OURS } from "./memory-forge.ts";

const run = { id: 50, attempt: 1 };
const says = (id: number, words: string, attempt = 1): string => `${runMarker({ id, attempt })}\n${words}\n`;
const comment = (id: number, body: string, who: Partial<Comment> = {}): Comment => ({
  id,
  author: OURS,
  body,
  editor: null,
  ...who,
});

async function posted(forge: MemoryForge, words: string | null) {
  const conversation = await forge.readConversation(1);
  if (!conversation.ok) throw new Error("The forge fails.");
  const body = words === null ? null : says(run.id, words, run.attempt);
  const { warnings } = await postComment(forge, conversation.value, run, body);
  expect(warnings).toEqual([]);
  return forge.done.map((line) => line.replaceAll("\n", " ").trim());
}

describe("the one comment of a pull request", () => {
  test.each<[string, Comment[], string | null, string[]]>([
    ["is added where there is none", [], "new", ["addComment <!-- bookends:comment run=50 attempt=1 --> new"]],
    ["is not added where there is nothing to say", [], null, []],
    ["is left where it says the same", [comment(1, says(40, "same"))], "same", []],
    ["is left where there is nothing to say", [comment(1, says(40, "old"))], null, []],
    [
      "is edited where it says something else",
      [comment(1, says(40, "old"))],
      "new",
      ["editComment 1 <!-- bookends:comment run=50 attempt=1 --> new"],
    ],
    ["of a newer run is never written over", [comment(1, says(60, "newer"))], "new", []],
    ["of a newer attempt is never written over", [comment(1, says(50, "newer", 2))], "new", []],
    [
      "is the oldest of several: the others go",
      [comment(1, says(40, "same")), comment(2, says(40, "same"))],
      "same",
      ["removeComment 2"],
    ],
    [
      "is not one that somebody else has written",
      [comment(1, says(60, "forged"), { author: "octocat" })],
      "new",
      ["addComment <!-- bookends:comment run=50 attempt=1 --> new"],
    ],
    [
      "is not one of ours without the marker",
      [comment(1, "Hello")],
      "new",
      ["addComment <!-- bookends:comment run=50 attempt=1 --> new"],
    ],
  ])("%s", async (_, comments, words, done) => {
    const forge = memoryForge();
    forge.comments = comments;
    expect(await posted(forge, words)).toEqual(done);
  });

  const added = "addComment <!-- bookends:comment run=50 attempt=1 --> new";

  test.each<[string, Comment, string[]]>([
    [
      "an older run's, which is edited",
      comment(7, says(40, "old")),
      [added, "removeComment 101", "editComment 7 <!-- bookends:comment run=50 attempt=1 --> new"],
    ],
    ["a newer run's, which stays", comment(7, says(60, "newer")), [added, "removeComment 101"]],
    ["the same words, which stay", comment(7, says(40, "new")), [added, "removeComment 101"]],
    ["somebody else's", comment(7, says(40, "old"), { author: "octocat" }), [added]],
    ["a younger one of ours, which that run removes", comment(700, says(60, "newer")), [added]],
  ])("that is added while another comes: %s", async (_, other, done) => {
    const forge = memoryForge();
    forge.meanwhile.set("addComment", () => forge.comments.push(other));
    expect(await posted(forge, "new")).toEqual(done);
  });

  test("is added again where it was deleted meanwhile", async () => {
    const forge = memoryForge();
    forge.comments = [comment(1, says(40, "old"))];
    forge.meanwhile.set("editComment", () => {
      forge.comments = [];
    });
    expect((await posted(forge, "new")).at(-1)).toBe(added);
  });

  test("is known by its author where the host doesn't say who we are", async () => {
    const forge = memoryForge(null);
    forge.meanwhile.set("addComment", () => forge.comments.push(comment(7, says(40, "old"), { author: "ada" })));
    expect(await posted(forge, "new")).toContain("removeComment 101");
  });

  test("that can't be written is a warning", async () => {
    const forge = memoryForge();
    forge.failing.set("addComment", { kind: "refused", status: 403, types: [], said: "The issue is locked." });
    const conversation = await forge.readConversation(1);
    if (!conversation.ok) throw new Error("The forge fails.");
    const { warnings } = await postComment(forge, conversation.value, run, says(50, "new"));
    expect(warnings).toEqual([
      "Bookends can't write the comment: GitHub says: The issue is locked. The notes are checked all the same.",
    ]);
  });
});

test.each<[string, Comment, boolean]>([
  ["an older run", comment(1, says(40, "")), false],
  ["this run", comment(1, says(50, "")), false],
  ["a newer run", comment(1, says(51, "")), true],
  ["a much newer run", comment(1, says(90_000_000, "")), true],
  ["a run that can't be", comment(1, says(999_999_999_999_999, "")), false],
  ["a newer run, edited by ourselves", comment(1, says(51, ""), { editor: "github-actions" }), true],
  ["a run that somebody else has written into it", comment(1, says(51, ""), { editor: "octocat" }), false],
  ["no run", comment(1, "Hello"), false],
])("a comment by %s", (_, written, isNewer) => {
  expect(isByNewerRun(written, run)).toBe(isNewer);
});

import { err, ok, type Result } from "../errors.ts";
import type { Answer, Comment, Conversation, ForgeFailure, PullForge } from "../forge.ts";
import { type Run, readRun } from "./comment-marker.ts";
import { type CommentPlan, ownComments, planAfterAdding, planComment } from "./comment-plan.ts";
import { cannot, type PostResult } from "./post-result.ts";

/** Makes the one comment say `body` (null: nothing to say), if it doesn't already. */
export async function postComment(
  forge: PullForge,
  conversation: Conversation,
  run: Run,
  body: string | null,
): Promise<PostResult> {
  const plan = planComment(conversation, run, body);
  const isNothing = plan.write.kind === "nothing" && plan.remove.length === 0;
  if (isNothing) return { said: [], warnings: [] };
  const done = await carryOut(forge, conversation, plan, { run, body: body ?? "" });
  if (!done.ok) return { said: [], warnings: [cannot("write the comment", done.failure)] };
  return { said: ["The comment on the pull request is written."], warnings: [] };
}

interface Words {
  readonly run: Run;
  readonly body: string;
}

async function carryOut(
  forge: PullForge,
  conversation: Conversation,
  { write, remove }: CommentPlan,
  words: Words,
): Promise<Result<null, ForgeFailure>> {
  for (const id of remove) {
    const removed = await forge.removeComment(id);
    if (!removed.ok) return removed;
  }
  return await writeOne(forge, conversation, write, words);
}

async function writeOne(
  forge: PullForge,
  conversation: Conversation,
  write: CommentPlan["write"],
  words: Words,
): Promise<Answer<null>> {
  switch (write.kind) {
    case "nothing":
      return ok(null);
    case "add":
      return await add(forge, conversation, words);
    case "edit": {
      const edited = await forge.editComment(write.id, words.body);
      // Somebody has deleted it meanwhile.
      const isGone = !edited.ok && edited.failure.kind === "missing";
      return isGone ? await add(forge, conversation, words) : edited;
    }
  }
}

async function add(forge: PullForge, conversation: Conversation, { run, body }: Words): Promise<Answer<null>> {
  const isIt = (comment: Comment): boolean =>
    ownComments({ ...conversation, comments: [comment] }).length > 0 && isRun(readRun(comment.body), run);
  const added = await forge.addComment(conversation, body, isIt);
  if (!added.ok) return err(added.failure);
  const plan = planAfterAdding(added.value.conversation, added.value.comment, run, body);
  const isEdit = plan.write.kind === "edit";
  return await carryOut(
    forge,
    conversation,
    { ...plan, write: isEdit ? plan.write : { kind: "nothing" } },
    { run, body },
  );
}

const isRun = (a: Run | null, b: Run): boolean => a !== null && a.id === b.id && a.attempt === b.attempt;

import { err, ok } from "../errors.ts";
import type { Answer, Comment, Conversation, PullForge } from "../forge.ts";
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
): Promise<Answer<null>> {
  const removed = await removeAll(forge, remove);
  if (!removed.ok || write.kind === "nothing") return removed;
  if (write.kind === "add") return await add(forge, conversation, words);
  const edited = await forge.editComment(write.id, words.body);
  // Somebody has deleted it meanwhile.
  const isGone = !edited.ok && edited.failure.kind === "missing";
  return isGone ? await add(forge, conversation, words) : edited;
}

async function removeAll(forge: PullForge, ids: readonly number[]): Promise<Answer<null>> {
  for (const id of ids) {
    const removed = await forge.removeComment(id);
    if (!removed.ok) return removed;
  }
  return ok(null);
}

/** Adds the comment, once: what is to be done after that adds no other. */
async function add(forge: PullForge, conversation: Conversation, { run, body }: Words): Promise<Answer<null>> {
  const isIt = (comment: Comment): boolean =>
    ownComments({ ...conversation, comments: [comment] }).length > 0 && isRun(readRun(comment.body), run);
  const added = await forge.addComment(conversation, body, isIt);
  if (!added.ok) return err(added.failure);
  const { write, remove } = planAfterAdding(added.value.conversation, added.value.comment, run, body);
  const removed = await removeAll(forge, remove);
  return removed.ok && write.kind === "edit" ? await forge.editComment(write.id, body) : removed;
}

const isRun = (a: Run | null, b: Run): boolean => a !== null && a.id === b.id && a.attempt === b.attempt;

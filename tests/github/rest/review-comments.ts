import { created, noContent, notFound, ok, type Reply, unprocessable } from "../http/reply.ts";
import { addReply, addReview, removeReviewComment } from "../state/talk.ts";
import type { Pull, ReviewComment } from "../state/world.ts";
import { noteOwner, refusedBody } from "./bodies.ts";
import { type Call, type Operation, text } from "./operation.ts";
import { paged } from "./page.ts";
import { onPull } from "./pulls.ts";
import { anchored } from "./reviews.ts";
import { reviewCommentShape } from "./shapes/comment.ts";

const READ = [{ pull_requests: "read" }] as const;
const WRITE = [{ pull_requests: "write" }] as const;
const ALL = "/repos/{owner}/{repo}/pulls/{pull_number}/comments";
const ONE = "/repos/{owner}/{repo}/pulls/comments/{comment_id}";
const REPLIES = "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies";

/** Comments on lines of a pull request's diff. */
export const reviewCommentOperations: readonly Operation[] = [
  { id: "pulls/list-review-comments", method: "GET", path: ALL, needs: READ, answer: onPull(list) },
  { id: "pulls/create-review-comment", method: "POST", path: ALL, needs: WRITE, answer: onPull(create) },
  {
    id: "pulls/create-reply-for-review-comment",
    method: "POST",
    path: REPLIES,
    needs: WRITE,
    answer: onComment(reply),
  },
  {
    id: "pulls/get-review-comment",
    method: "GET",
    path: ONE,
    needs: READ,
    answer: onComment((comment, { world }) => ok(reviewCommentShape(world, comment))),
  },
  { id: "pulls/update-review-comment", method: "PATCH", path: ONE, needs: WRITE, answer: onComment(update) },
  { id: "pulls/delete-review-comment", method: "DELETE", path: ONE, needs: WRITE, answer: onComment(remove) },
];

function onComment(answer: (comment: ReviewComment, call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const comment = call.world.reviewComments.find(({ id }) => id === Number(call.params["comment_id"]));
    return comment ? answer(comment, call) : notFound;
  };
}

function list({ number }: Pull, call: Call): Reply {
  const found = call.world.reviewComments.filter(({ pull }) => pull === number);
  const ordered = call.query.get("direction") === "desc" ? found.toReversed() : found;
  return paged(call, ordered, (comment) => reviewCommentShape(call.world, comment));
}

function create(pull: Pull, { world, token, body }: Call): Reply {
  const refusal = refusedBody("PullRequestReviewComment", text(body, "body"));
  if (refusal) return refusal;
  const words = { body: "", comments: [anchored(body)], commit: text(body, "commit_id") ?? pull.head.sha };
  const made = addReview(world, pull.number, token.login, words);
  if (typeof made === "string") return unprocessable("Validation Failed", [made]);
  const comment = world.reviewComments.find(({ review }) => review === made.id);
  return comment ? created(reviewCommentShape(world, comment)) : notFound;
}

function reply(comment: ReviewComment, { world, token, body }: Call): Reply {
  const words = text(body, "body");
  const refusal = refusedBody("PullRequestReviewComment", words);
  return refusal ?? created(reviewCommentShape(world, addReply(world, comment.id, token.login, words ?? "")));
}

function update(comment: ReviewComment, { world, token, body }: Call): Reply {
  const words = text(body, "body");
  const refusal = refusedBody("PullRequestReviewComment", words);
  if (refusal) return refusal;
  noteOwner(world, token.login, comment.author, "edits");
  comment.body = words ?? "";
  comment.updatedAt = world.clock.now();
  comment.editor = token.login;
  return ok(reviewCommentShape(world, comment));
}

function remove(comment: ReviewComment, { world, token }: Call): Reply {
  noteOwner(world, token.login, comment.author, "deletes");
  removeReviewComment(world, comment);
  return noContent;
}

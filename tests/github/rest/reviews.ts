import { ok, type Reply, unprocessable } from "../http/reply.ts";
import { addReview, type NewReviewComment } from "../state/talk.ts";
import type { Pull, World } from "../state/world.ts";
import { refusedBody } from "./bodies.ts";
import { type Call, type Operation, records, text, whole } from "./operation.ts";
import { paged } from "./page.ts";
import { onPull } from "./pulls.ts";
import { reviewShape } from "./shapes/comment.ts";

const PATH = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";

export const reviewOperations: readonly Operation[] = [
  { id: "pulls/list-reviews", method: "GET", path: PATH, needs: [{ pull_requests: "read" }], answer: onPull(list) },
  {
    id: "pulls/create-review",
    method: "POST",
    path: PATH,
    needs: [{ pull_requests: "write" }],
    answer: onPull(create),
  },
];

function list({ number }: Pull, call: Call): Reply {
  const found = call.world.reviews.filter(({ pull }) => pull === number);
  return paged(call, found, (review) => reviewShape(call.world, review));
}

const ENTITY = "Unprocessable Entity";

// All of a review is made, or nothing of it.
function create(pull: Pull, { world, token, body }: Call): Reply {
  const event = text(body, "event");
  if (event !== "COMMENT") {
    world.violations.push(`A review has the event ${event ?? "none"}: only COMMENT says nothing about approval.`);
    return unprocessable(ENTITY, ["The fake knows reviews with the event COMMENT only."]);
  }
  const words = text(body, "body") ?? "";
  const comments = records(body, "comments");
  if (words === "" && comments.length === 0) return unprocessable(ENTITY, ["Could not comment pull request review."]);
  const commit = text(body, "commit_id") ?? pull.head.sha;
  if (!isOf(world, pull, commit)) return unprocessable(ENTITY, ["The commit_id is not part of the pull request"]);
  for (const each of [...(words === "" ? [] : [words]), ...comments.map((comment) => text(comment, "body"))]) {
    const refusal = refusedBody("PullRequestReviewComment", each);
    if (refusal) return refusal;
  }
  const made = addReview(world, pull.number, token.login, { body: words, comments: comments.map(anchored), commit });
  return typeof made === "string" ? unprocessable(ENTITY, [made]) : ok(reviewShape(world, made));
}

const isOf = (world: World, pull: Pull, commit: string): boolean =>
  commit === pull.head.sha || world.objects.between(pull.base.sha, pull.head.sha).some(({ oid }) => oid === commit);

/** A comment of a request's body, as it is to be placed; one without a line can't be. */
export function anchored(comment: Call["body"]): NewReviewComment {
  return {
    path: text(comment, "path") ?? "",
    body: text(comment, "body") ?? "",
    line: whole(comment, "line") ?? 0,
    side: sideOf(comment, "side"),
    startLine: whole(comment, "start_line"),
    startSide: text(comment, "start_side") === null ? null : sideOf(comment, "start_side"),
  };
}

const sideOf = (comment: Call["body"], key: string) => (text(comment, key) === "LEFT" ? "LEFT" : "RIGHT");

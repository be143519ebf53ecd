import { created, noContent, notFound, ok, type Reply } from "../http/reply.ts";
import { addComment } from "../state/talk.ts";
import type { IssueComment } from "../state/world.ts";
import { noteOwner, refusedBody } from "./bodies.ts";
import { type Call, type Operation, text } from "./operation.ts";
import { paged } from "./page.ts";
import { commentShape } from "./shapes/comment.ts";

const READ = [{ issues: "read" }, { pull_requests: "read" }] as const;
const WRITE = [{ issues: "write" }, { pull_requests: "write" }] as const;
const ALL = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const ONE = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

/** Comments in the conversation of a pull request. */
export const issueCommentOperations: readonly Operation[] = [
  { id: "issues/list-comments", method: "GET", path: ALL, needs: READ, answer: list },
  { id: "issues/create-comment", method: "POST", path: ALL, needs: WRITE, answer: create },
  {
    id: "issues/get-comment",
    method: "GET",
    path: ONE,
    needs: READ,
    answer: onComment((comment, { world }) => ok(commentShape(world, comment))),
  },
  { id: "issues/update-comment", method: "PATCH", path: ONE, needs: WRITE, answer: onComment(update) },
  { id: "issues/delete-comment", method: "DELETE", path: ONE, needs: WRITE, answer: onComment(remove) },
];

function onComment(answer: (comment: IssueComment, call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const comment = call.world.comments.find(({ id }) => id === Number(call.params["comment_id"]));
    return comment ? answer(comment, call) : notFound;
  };
}

function list(call: Call): Reply {
  const { world, query } = call;
  const number = Number(call.params["issue_number"]);
  if (!world.pulls.has(number)) return notFound;
  const since = query.get("since") ?? "";
  const found = world.comments.filter(({ pull, updatedAt }) => pull === number && updatedAt >= since);
  return paged(call, found, (comment) => commentShape(world, comment));
}

function create({ world, token, params, body }: Call): Reply {
  const number = Number(params["issue_number"]);
  if (!world.pulls.has(number)) return notFound;
  const words = text(body, "body");
  return (
    refusedBody("IssueComment", words) ??
    created(commentShape(world, addComment(world, number, token.login, words ?? "")))
  );
}

function update(comment: IssueComment, { world, token, body }: Call): Reply {
  const words = text(body, "body");
  const refusal = refusedBody("IssueComment", words);
  if (refusal) return refusal;
  noteOwner(world, token.login, comment.author, "edits");
  comment.body = words ?? "";
  comment.updatedAt = world.clock.now();
  comment.editor = token.login;
  return ok(commentShape(world, comment));
}

function remove(comment: IssueComment, { world, token }: Call): Reply {
  noteOwner(world, token.login, comment.author, "deletes");
  world.comments = world.comments.filter((other) => other !== comment);
  return noContent;
}

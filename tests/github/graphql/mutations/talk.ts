import { noteOwner } from "../../rest/bodies.ts";
import { addComment, MAX_BODY, removeReviewComment } from "../../state/talk.ts";
import type { IssueComment, ReviewComment, Thread } from "../../state/world.ts";
import { type Context, decodeId, fault, type Node, need } from "../context.ts";
import { commentNode, reviewCommentNode, threadNode } from "../nodes/talk.ts";
import { unresolved } from "../query.ts";

const WRITE = [{ pull_requests: "write" }] as const;
const COMMENT = [{ pull_requests: "write" }, { issues: "write" }] as const;

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } };

const answer = ({ input }: Input<unknown>, more: Node): Node => ({
  clientMutationId: input.clientMutationId ?? null,
  ...more,
});

/** What GraphQL does with comments and threads. */
export const talkMutations = {
  addComment: (context: Context, args: Input<{ subjectId: string; body: string }>) => {
    need(context, COMMENT);
    const { type, key } = decodeId(args.input.subjectId) ?? { type: "", key: "" };
    if (type !== "PullRequest" || !context.world.pulls.has(Number(key))) throw unresolved(args.input.subjectId);
    checkBody(args.input.body);
    const made = addComment(context.world, Number(key), context.token.login, args.input.body);
    return answer(args, { commentEdge: { cursor: "", node: commentNode(context, made) } });
  },
  updateIssueComment: (context: Context, args: Input<{ id: string; body: string }>) => {
    need(context, COMMENT);
    const comment = commentOf(context, args.input.id, "IssueComment");
    edit(context, comment, args.input.body);
    return answer(args, { issueComment: commentNode(context, comment) });
  },
  deleteIssueComment: (context: Context, args: Input<{ id: string }>) => {
    need(context, COMMENT);
    const comment = commentOf(context, args.input.id, "IssueComment");
    noteOwner(context.world, context.token.login, comment.author, "deletes");
    context.world.comments = context.world.comments.filter((other) => other !== comment);
    return answer(args, {});
  },
  updatePullRequestReviewComment: (
    context: Context,
    args: Input<{ pullRequestReviewCommentId: string; body: string }>,
  ) => {
    need(context, WRITE);
    const comment = reviewCommentOf(context, args.input.pullRequestReviewCommentId);
    edit(context, comment, args.input.body);
    return answer(args, { pullRequestReviewComment: reviewCommentNode(context, comment) });
  },
  deletePullRequestReviewComment: (context: Context, args: Input<{ id: string }>) => {
    need(context, WRITE);
    const comment = reviewCommentOf(context, args.input.id);
    noteOwner(context.world, context.token.login, comment.author, "deletes");
    const node = reviewCommentNode(context, comment);
    removeReviewComment(context.world, comment);
    return answer(args, { pullRequestReviewComment: node });
  },
  minimizeComment: (context: Context, args: Input<{ subjectId: string; classifier: string }>) =>
    minimize(context, args, args.input.subjectId, args.input.classifier),
  unminimizeComment: (context: Context, args: Input<{ subjectId: string }>) =>
    minimize(context, args, args.input.subjectId, null),
  resolveReviewThread: (context: Context, args: Input<{ threadId: string }>) =>
    resolve(context, args, context.token.login, "resolves"),
  unresolveReviewThread: (context: Context, args: Input<{ threadId: string }>) =>
    resolve(context, args, null, "unresolves"),
};

function checkBody(body: string): void {
  if (body.trim() === "") throw fault("UNPROCESSABLE", "Body can't be blank");
  if ([...body].length > MAX_BODY) throw fault("UNPROCESSABLE", `Body is too long (maximum is ${MAX_BODY} characters)`);
}

function edit({ world, token }: Context, comment: IssueComment | ReviewComment, body: string): void {
  checkBody(body);
  noteOwner(world, token.login, comment.author, "edits");
  comment.body = body;
  comment.updatedAt = world.clock.now();
}

function commentOf({ world }: Context, id: string, type: string): IssueComment {
  const found = decodeId(id);
  const comment = found?.type === type ? world.comments.find((each) => String(each.id) === found.key) : undefined;
  if (!comment) throw unresolved(id);
  return comment;
}

function reviewCommentOf({ world }: Context, id: string): ReviewComment {
  const found = decodeId(id);
  const of = found?.type === "PullRequestReviewComment" ? world.reviewComments : [];
  const comment = of.find((each) => String(each.id) === found?.key);
  if (!comment) throw unresolved(id);
  return comment;
}

function minimize(context: Context, args: Input<unknown>, id: string, classifier: string | null): Node {
  need(context, COMMENT);
  const line = decodeId(id)?.type === "PullRequestReviewComment" ? reviewCommentOf(context, id) : null;
  const comment = line ?? commentOf(context, id, "IssueComment");
  noteOwner(context.world, context.token.login, comment.author, classifier === null ? "shows" : "hides");
  comment.minimized = classifier;
  const key = classifier === null ? "unminimizedComment" : "minimizedComment";
  const node = line ? reviewCommentNode(context, line) : commentNode(context, comment);
  return answer(args, { [key]: node });
}

function resolve(context: Context, args: Input<{ threadId: string }>, by: string | null, what: string): Node {
  need(context, [{ contents: "write" }, { pull_requests: "write" }]);
  const { world, token } = context;
  const thread = threadOf(context, args.input.threadId);
  const author = world.reviewComments.find((comment) => comment.thread === thread.id)?.author ?? "";
  noteOwner(world, token.login, author, what);
  thread.resolvedBy = by;
  return answer(args, { thread: threadNode(context, thread) });
}

function threadOf({ world }: Context, id: string): Thread {
  const found = decodeId(id);
  const thread = world.threads.find(
    (each) => found?.type === "PullRequestReviewThread" && String(each.id) === found.key,
  );
  if (!thread) throw unresolved(id);
  return thread;
}

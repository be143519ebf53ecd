import { noteOwner } from "../../rest/bodies.ts";
import { addComment, addReview, MAX_BODY, removeReviewComment } from "../../state/talk.ts";
import type { IssueComment, Pull, ReviewComment, Thread } from "../../state/world.ts";
import { type Context, decodeId, fault, type Node, need } from "../context.ts";
import { pullNode } from "../nodes/pull.ts";
import { commentNode, reviewCommentNode, reviewNode, threadNode } from "../nodes/talk.ts";
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
    const { number } = pullOf(context, args.input.subjectId);
    checkBody(args.input.body);
    const made = addComment(context.world, number, context.token.login, args.input.body);
    const subject = pullNode(context, pullOf(context, args.input.subjectId));
    return answer(args, { commentEdge: { cursor: "", node: commentNode(context, made) }, subject });
  },
  addPullRequestReview: (context: Context, args: Input<NewReview>) => {
    need(context, WRITE);
    const { world, token } = context;
    const { event, body = "", commitOID, threads = [] } = args.input;
    const pull = pullOf(context, args.input.pullRequestId);
    if (event !== "COMMENT") {
      world.violations.push(`A review has the event ${event ?? "none"}: only COMMENT says nothing about approval.`);
      throw fault("UNPROCESSABLE", "The fake knows reviews with the event COMMENT only.");
    }
    for (const thread of threads ?? []) checkBody(thread.body);
    const comments = (threads ?? []).map(({ side, startSide, ...thread }) => ({
      ...thread,
      side: side ?? "RIGHT",
      startSide: startSide ?? null,
    }));
    const words = { body: body ?? "", comments, ...(commitOID ? { commit: commitOID } : {}) };
    const made = addReview(world, pull.number, token.login, words);
    if (typeof made === "string") throw fault("UNPROCESSABLE", made);
    return answer(args, {
      pullRequestReview: { ...reviewNode(context, made), pullRequest: () => pullNode(context, pull) },
    });
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

interface NewReview {
  readonly pullRequestId: string;
  readonly commitOID?: string | null;
  readonly event?: string | null;
  readonly body?: string | null;
  readonly threads?: readonly NewThread[] | null;
}

interface NewThread {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side?: "LEFT" | "RIGHT" | null;
  readonly startLine?: number | null;
  readonly startSide?: "LEFT" | "RIGHT" | null;
}

function pullOf({ world }: Context, id: string): Pull {
  const { type, key } = decodeId(id) ?? { type: "", key: "" };
  const pull = type === "PullRequest" ? world.pulls.get(Number(key)) : undefined;
  if (!pull) throw unresolved(id);
  return pull;
}

function checkBody(body: string): void {
  if (body.trim() === "") throw fault("UNPROCESSABLE", "Body can't be blank");
  if ([...body].length > MAX_BODY) throw fault("UNPROCESSABLE", `Body is too long (maximum is ${MAX_BODY} characters)`);
}

function edit({ world, token }: Context, comment: IssueComment | ReviewComment, body: string): void {
  checkBody(body);
  noteOwner(world, token.login, comment.author, "edits");
  comment.body = body;
  comment.updatedAt = world.clock.now();
  comment.editor = token.login;
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

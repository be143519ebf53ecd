import { nodeId } from "../../rest/shapes/person.ts";
import { standing } from "../../state/thread-view.ts";
import type { IssueComment, Review, ReviewComment, Thread } from "../../state/world.ts";
import { connection, type Page } from "../connection.ts";
import type { Context, Node } from "../context.ts";
import { actorNode } from "./actor.ts";

function written({ world, token }: Context, comment: Omit<IssueComment, "pull">, type: string): Node {
  const mine = comment.author === token.login;
  const reactions = (page: Page) =>
    connection("reactions", comment.reactions, page, ({ content }) => ({ __typename: "Reaction", content }));
  return {
    __typename: type,
    id: nodeId(type, comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actorNode(world, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.updatedAt === comment.createdAt ? null : comment.updatedAt,
    editor: comment.editor === undefined ? null : actorNode(world, comment.editor),
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    viewerDidAuthor: mine,
    reactions,
  };
}

/** A comment in the conversation. */
export function commentNode(context: Context, comment: IssueComment): Node {
  const { urls, owner, name } = context.world;
  const url = `${urls.server}/${owner}/${name}/pull/${comment.pull}#issuecomment-${comment.id}`;
  return { ...written(context, comment, "IssueComment"), url };
}

/** A comment on a line. */
export function reviewCommentNode(context: Context, comment: ReviewComment): Node {
  const { world } = context;
  const thread = world.threads.find(({ id }) => id === comment.thread);
  if (!thread) throw new Error(`Comment ${comment.id} has no thread.`);
  const { anchor } = thread;
  const now = standing(world, thread);
  const first = world.reviewComments.find(({ id }) => id === comment.replyTo);
  return {
    ...written(context, comment, "PullRequestReviewComment"),
    url: `${world.urls.server}/${world.owner}/${world.name}/pull/${comment.pull}#discussion_r${comment.id}`,
    path: anchor.path,
    diffHunk: anchor.hunk,
    line: now.line,
    startLine: now.startLine,
    originalLine: anchor.line,
    originalStartLine: anchor.startLine,
    outdated: now.outdated,
    subjectType: "LINE",
    state: "SUBMITTED",
    replyTo: () => (first ? reviewCommentNode(context, first) : null),
    pullRequestReview: () => reviewOf(context, comment),
  };
}

function reviewOf(context: Context, comment: ReviewComment): Node | null {
  const review = context.world.reviews.find(({ id }) => id === comment.review);
  return review ? reviewNode(context, review) : null;
}

/** A review. */
export function reviewNode(context: Context, review: Review): Node {
  const { world } = context;
  const inside = world.reviewComments.filter((comment) => comment.review === review.id);
  return {
    __typename: "PullRequestReview",
    id: nodeId("PullRequestReview", review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: actorNode(world, review.author),
    body: review.body,
    state: "COMMENTED",
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    isMinimized: false,
    viewerDidAuthor: review.author === context.token.login,
    comments: (page: Page) => connection("comments", inside, page, (comment) => reviewCommentNode(context, comment)),
  };
}

/** A thread on lines of the diff. */
export function threadNode(context: Context, thread: Thread): Node {
  const { world } = context;
  const { anchor, resolvedBy } = thread;
  const now = standing(world, thread);
  const inside = world.reviewComments.filter((comment) => comment.thread === thread.id);
  return {
    __typename: "PullRequestReviewThread",
    id: nodeId("PullRequestReviewThread", thread.id),
    isResolved: resolvedBy !== null,
    isOutdated: now.outdated,
    isCollapsed: resolvedBy !== null || now.outdated,
    path: anchor.path,
    line: now.line,
    startLine: now.startLine,
    originalLine: anchor.line,
    originalStartLine: anchor.startLine,
    diffSide: anchor.side,
    startDiffSide: anchor.startSide,
    subjectType: "LINE",
    resolvedBy: resolvedBy === null ? null : actorNode(world, resolvedBy),
    viewerCanResolve: resolvedBy === null,
    viewerCanUnresolve: resolvedBy !== null,
    comments: (page: Page) => connection("comments", inside, page, (comment) => reviewCommentNode(context, comment)),
  };
}

import { err, map, ok } from "../errors.ts";
import type { Answer, Comment, Conversation, ForgeFailure, NewReviewComment, ReviewComment } from "../forge.ts";
import { createComment } from "./comments.ts";
import {
  CONVERSATION,
  commentOf,
  conversationShape,
  readConversation,
  saidShape,
  wholeConversation,
} from "./conversation.ts";
import { createReview } from "./reviews.ts";
import { fields, orNull } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

/** A comment that was just added, and the conversation with it. */
export interface Added {
  readonly comment: Comment;
  readonly conversation: Conversation;
}

const ADD_COMMENT = `mutation AddComment($input: AddCommentInput!, $comments: String, $threads: String) {
  addComment(input: $input) {
    commentEdge { node { ...Said } }
    subject { ... on PullRequest { ...Conversation } }
  }
}
${CONVERSATION}`;

const addedShape = fields({
  addComment: orNull(
    fields({ commentEdge: orNull(fields({ node: orNull(saidShape) })), subject: orNull(conversationShape) }),
  ),
});

/** Adds a comment. `isIt` finds it among all of them where the answer was lost. */
export async function addComment(
  github: GitHub,
  to: Conversation,
  body: string,
  isIt: (comment: Comment) => boolean,
): Promise<Answer<Added>> {
  if (to.id === null || to.login === null) return await addByRest(github, to, body, isIt);
  const variables = { input: { subjectId: to.id, body }, comments: null, threads: null };
  const made = await github.mutate(ADD_COMMENT, variables, addedShape, async () =>
    map(await readConversation(github, to.number), (conversation): Added | null => {
      const comment = conversation.comments.find(isIt);
      return comment === undefined ? null : { comment, conversation };
    }),
  );
  if (!made.ok) return needing("issues=write; pull_requests=write", made.failure);
  if ("conversation" in made.value) return ok(made.value);
  const { commentEdge, subject } = made.value.addComment ?? {};
  if (!commentEdge?.node || !subject) return unseen("its comment");
  const comment = commentOf(commentEdge.node);
  return map(await wholeConversation(github, { number: to.number, login: to.login }, subject), (conversation) => ({
    comment,
    conversation,
  }));
}

/** GraphQL doesn't say which permissions would be enough, and REST's documentation of the same write does. */
const needing = (accepted: string, failure: ForgeFailure): Answer<never> =>
  err(failure.kind === "permission" ? { ...failure, accepted: failure.accepted ?? accepted } : failure);

const unseen = (what: string): Answer<never> =>
  err({ kind: "malformed", said: `GitHub's answer doesn't hold ${what}.` });

async function addByRest(
  github: GitHub,
  { number, ...to }: Conversation,
  body: string,
  isIt: (comment: Comment) => boolean,
): Promise<Answer<Added>> {
  const made = await createComment(github, number, body, isIt);
  if (!made.ok) return made;
  const after = await readConversation(github, number);
  // Only now it is sure who we are: the comment's author.
  return map(after, (now) => ({
    comment: made.value,
    conversation: { ...now, login: to.login ?? now.login ?? made.value.author },
  }));
}

const ADD_REVIEW = `mutation AddReview($input: AddPullRequestReviewInput!, $comments: String, $threads: String) {
  addPullRequestReview(input: $input) { pullRequestReview { pullRequest { ...Conversation } } }
}
${CONVERSATION}`;

const reviewShape = fields({
  addPullRequestReview: orNull(fields({ pullRequestReview: orNull(fields({ pullRequest: conversationShape })) })),
});

/** Makes one review of comments on the head commit: all of them or none. */
export async function addReview(
  github: GitHub,
  to: Conversation,
  comments: readonly NewReviewComment[],
): Promise<Answer<Conversation>> {
  const known = new Set(to.reviewComments.map(({ id }) => id));
  const landed = async (): Promise<Answer<Conversation | null>> =>
    map(await readConversation(github, to.number), (now) => (areThere(now, comments, known) ? now : null));
  if (to.id === null || to.login === null) {
    const made = await createReview(github, to, comments, landed);
    return made.ok ? await readConversation(github, to.number) : made;
  }
  const input = { pullRequestId: to.id, commitOID: to.headSha, event: "COMMENT", threads: comments.map(threadOf) };
  const variables = { input, comments: null, threads: null };
  const made = await github.mutate(ADD_REVIEW, variables, reviewShape, landed);
  if (!made.ok) return needing("pull_requests=write", made.failure);
  if ("reviewComments" in made.value) return ok(made.value);
  const pull = made.value.addPullRequestReview?.pullRequestReview?.pullRequest;
  return pull ? await wholeConversation(github, { number: to.number, login: to.login }, pull) : unseen("its review");
}

const threadOf = ({ path, line, startLine, side, body }: NewReviewComment) => ({
  path,
  body,
  line,
  side,
  ...(startLine === null ? {} : { startLine, startSide: side }),
});

/** Whether a review was made: it is there whole, or not at all. `known` are the comments that were there before. */
function areThere(
  { reviewComments }: Conversation,
  comments: readonly NewReviewComment[],
  known: ReadonlySet<number>,
): boolean {
  const fresh = reviewComments.filter(({ id }) => !known.has(id));
  return comments.every((comment) => fresh.some((one) => isSame(one, comment)));
}

// GitHub may change line ends, and leave out an empty line at the end.
const isSame = (one: ReviewComment, { path, body }: NewReviewComment): boolean =>
  one.path === path && sameText(one.body, body);

const sameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

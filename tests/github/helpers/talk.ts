import { addComment, addReply, addReview, type NewReviewComment, removeReviewComment } from "../state/talk.ts";
import { type ThreadView, threadView } from "../state/thread-view.ts";
import type { IssueComment, Reaction, Review, ReviewComment, World } from "../state/world.ts";

/** What people write on a pull request, and what is there to be seen. */
export interface TalkHelpers {
  /** The comments of a pull request's conversation, oldest first. */
  comments(pull: number): readonly Readonly<IssueComment>[];
  /** Somebody comments. Returns the comment's id. */
  comment(pull: number, words: { readonly by: string; readonly body: string }): number;
  reviews(pull: number): readonly Review[];
  /** Somebody reviews, with comments on lines of the diff. Returns the ids of the comments. */
  review(pull: number, words: { by: string; body?: string; comments: readonly NewReviewComment[] }): readonly number[];
  /** The comments on lines, oldest first. */
  reviewComments(pull: number): readonly Readonly<ReviewComment>[];
  /** The threads on lines as they stand at the head: with their line now, or outdated. */
  threads(pull: number): readonly ThreadView[];
  /** Somebody answers a comment on a line. Returns the answer's id. */
  reply(comment: number, words: { readonly by: string; readonly body: string }): number;
  /** Somebody resolves the thread that a comment is in, or unresolves it (`by` null). */
  resolve(comment: number, by: string | null): void;
  /** Somebody hides a comment, of the conversation or on a line. */
  minimize(comment: number, reason?: string): void;
  react(comment: number, reaction: Reaction): void;
  /** Somebody deletes a comment, of the conversation or on a line. */
  deleteComment(comment: number): void;
}

export function talkHelpers(world: World): TalkHelpers {
  const on = (comment: number): IssueComment | ReviewComment => {
    const found = [...world.comments, ...world.reviewComments].find(({ id }) => id === comment);
    if (!found) throw new Error(`There is no comment ${comment}.`);
    return found;
  };
  const of = <T extends { readonly pull: number }>(list: readonly T[], pull: number) =>
    list.filter((each) => each.pull === pull);
  return {
    comments: (pull) => of(world.comments, pull),
    comment: (pull, { by, body }) => addComment(world, pull, by, body).id,
    reviews: (pull) => of(world.reviews, pull),
    review: (pull, { by, body = "", comments }) => {
      const made = addReview(world, pull, by, { body, comments });
      if (typeof made === "string") throw new Error(made);
      return world.reviewComments.filter(({ review }) => review === made.id).map(({ id }) => id);
    },
    reviewComments: (pull) => of(world.reviewComments, pull),
    threads: (pull) => of(world.threads, pull).map((thread) => threadView(world, thread)),
    reply: (comment, { by, body }) => addReply(world, comment, by, body).id,
    resolve: (comment, by) => {
      const found = on(comment);
      const thread = "thread" in found ? world.threads.find(({ id }) => id === found.thread) : undefined;
      if (!thread) throw new Error(`Comment ${comment} is in no thread.`);
      thread.resolvedBy = by;
    },
    minimize: (comment, reason = "RESOLVED") => {
      on(comment).minimized = reason;
    },
    react: (comment, reaction) => {
      on(comment).reactions.push(reaction);
    },
    deleteComment: (comment) => {
      const found = on(comment);
      if ("thread" in found) removeReviewComment(world, found);
      else world.comments = world.comments.filter((other) => other !== found);
    },
  };
}

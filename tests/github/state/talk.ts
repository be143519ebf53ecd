import { changedFiles } from "../git/diff.ts";
import { hunkAbove, lineAt, parsePatch, type Side } from "../git/patch.ts";
import type { Anchor, IssueComment, Pull, Review, ReviewComment, World } from "./world.ts";

/** A comment on lines of a diff, as a review brings it. */
export interface NewReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side?: Side;
  readonly startLine?: number | null;
  readonly startSide?: Side | null;
}

/** GitHub takes no more characters in one comment. */
export const MAX_BODY = 65_536;

export function addComment(world: World, pull: number, author: string, body: string): IssueComment {
  const made = { ...written(world, author, body), pull };
  world.comments.push(made);
  return made;
}

function written(world: World, author: string, body: string) {
  const now = world.clock.now();
  return { id: world.nextId(), author, body, createdAt: now, updatedAt: now, minimized: null, reactions: [] };
}

/**
 * A review with all of its comments, or GitHub's sentence for the first that can't be placed: then nothing is made.
 * `commit` is the head if not given.
 */
export function addReview(
  world: World,
  number: number,
  author: string,
  words: { readonly body: string; readonly comments: readonly NewReviewComment[]; readonly commit?: string },
): Review | string {
  const pull = world.pulls.get(number);
  if (!pull) return "Pull request could not be resolved";
  const commit = words.commit ?? pull.head.sha;
  const place = placer(world, pull, commit);
  const anchors = words.comments.map(place);
  const refused = anchors.find((anchor) => typeof anchor === "string");
  if (refused !== undefined) return refused;
  const id = world.nextId();
  const review = { id, pull: number, author, body: words.body, commit, submittedAt: world.clock.now() };
  world.reviews.push(review);
  for (const [index, anchor] of anchors.entries()) {
    if (typeof anchor !== "string") startThread(world, review, anchor, words.comments[index]?.body ?? "");
  }
  return review;
}

function startThread(world: World, review: Review, anchor: Anchor, body: string): void {
  const thread = { id: world.nextId(), pull: review.pull, anchor, resolvedBy: null };
  world.threads.push(thread);
  const comment = { ...written(world, review.author, body), thread: thread.id, review: review.id, replyTo: null };
  world.reviewComments.push({ ...comment, pull: review.pull });
}

/** An answer in the thread of a comment. Throws if there is no such comment. */
export function addReply(world: World, comment: number, author: string, body: string): ReviewComment {
  const first = world.reviewComments.find(({ id }) => id === comment);
  if (!first) throw new Error(`There is no comment ${comment}.`);
  const { pull, thread, replyTo } = first;
  const id = world.nextId();
  const commit = world.pulls.get(pull)?.head.sha ?? "";
  world.reviews.push({ id, pull, author, body: "", commit, submittedAt: world.clock.now() });
  const reply = { ...written(world, author, body), pull, thread, review: id, replyTo: replyTo ?? first.id };
  world.reviewComments.push(reply);
  return reply;
}

/** Takes a comment on a line away; a thread, and a review without words, go with their last comment. */
export function removeReviewComment(world: World, gone: ReviewComment): void {
  world.reviewComments = world.reviewComments.filter((comment) => comment !== gone);
  const left = (key: "thread" | "review") => world.reviewComments.some((comment) => comment[key] === gone[key]);
  if (!left("thread")) world.threads = world.threads.filter(({ id }) => id !== gone.thread);
  if (!left("review")) world.reviews = world.reviews.filter(({ id, body }) => id !== gone.review || body !== "");
}

type Placer = (comment: NewReviewComment) => Anchor | string;

// The sentences are GitHub's, as quoted in threads about a refused review.
function placer(world: World, pull: Pull, commit: string): Placer {
  const base = world.objects.mergeBase(pull.base.sha, commit) ?? pull.base.sha;
  const files = changedFiles(world.git, base, commit);
  return ({ path, line, side = "RIGHT", startLine = null, startSide = null }) => {
    const file = files.find((each) => each.path === path);
    if (!file) return "Path could not be resolved";
    if (file.patch === null) return "Line could not be resolved";
    const lines = parsePatch(file.patch);
    const last = lineAt(lines, side, line);
    if (!last) return "Line could not be resolved";
    if (startLine !== null) {
      const first = lineAt(lines, startSide ?? side, startLine);
      if (!first) return "Pull request review thread start line must be part of the same hunk as the line.";
      if (first.position >= last.position) return "Pull request review thread start line must precede the end line.";
      if (first.hunk !== last.hunk)
        return "Pull request review thread start line must be part of the same hunk as the line.";
    }
    const { position } = last;
    const hunk = hunkAbove(file.patch, position);
    return {
      path,
      side,
      line,
      startLine,
      startSide: startLine === null ? null : (startSide ?? side),
      commit,
      base,
      hunk,
      position,
    };
  };
}

import { standing } from "../../state/thread-view.ts";
import type { IssueComment, Reaction, Review, ReviewComment, World } from "../../state/world.ts";
import { nodeId, personShape } from "./person.ts";

/** Who somebody is to the repository (GitHub Docs, "CommentAuthorAssociation"). */
const associationOf = (world: World, login: string): string => {
  if (login === world.owner) return "OWNER";
  return login.endsWith("[bot]") ? "NONE" : "CONTRIBUTOR";
};

/** A comment of the conversation (`issue-comment`). */
export function commentShape(world: World, comment: IssueComment) {
  const { urls, owner, name } = world;
  const url = `${urls.api}/repos/${owner}/${name}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url,
    html_url: `${urls.server}/${owner}/${name}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${urls.api}/repos/${owner}/${name}/issues/${comment.pull}`,
    body: comment.body,
    user: personShape(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    reactions: reactionsShape(url, comment.reactions),
    performed_via_github_app: null,
  };
}

const KINDS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "eyes", "rocket"] as const;

function reactionsShape(url: string, reactions: readonly Reaction[]) {
  const count = (kind: string) => reactions.filter(({ content }) => content === kind).length;
  const [up, down, laugh, confused, heart, hooray, eyes, rocket] = KINDS.map(count);
  const counts = { "+1": up, "-1": down, laugh, confused, heart, hooray, eyes, rocket };
  return { url: `${url}/reactions`, total_count: reactions.length, ...counts };
}

/** A review (`pull-request-review`). */
export function reviewShape(world: World, review: Review) {
  const { urls, owner, name } = world;
  const html = `${urls.server}/${owner}/${name}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const pull = `${urls.api}/repos/${owner}/${name}/pulls/${review.pull}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: personShape(world, review.author),
    body: review.body,
    state: "COMMENTED",
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

/** A comment on a line (`pull-request-review-comment`). An outdated one has no line and no position any more. */
export function reviewCommentShape(world: World, comment: ReviewComment) {
  const { urls, owner, name } = world;
  const thread = world.threads.find(({ id }) => id === comment.thread);
  if (!thread) throw new Error(`Comment ${comment.id} has no thread.`);
  const { anchor } = thread;
  const now = standing(world, thread);
  const url = `${urls.api}/repos/${owner}/${name}/pulls/comments/${comment.id}`;
  const pull = `${urls.api}/repos/${owner}/${name}/pulls/${comment.pull}`;
  const html = `${urls.server}/${owner}/${name}/pull/${comment.pull}#discussion_r${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId("PullRequestReviewComment", comment.id),
    url,
    html_url: html,
    pull_request_url: pull,
    pull_request_review_id: comment.review,
    diff_hunk: anchor.hunk,
    path: anchor.path,
    position: now.position,
    original_position: anchor.position,
    line: now.line,
    start_line: now.startLine,
    original_line: anchor.line,
    original_start_line: anchor.startLine,
    side: anchor.side,
    start_side: anchor.startSide,
    subject_type: "line",
    commit_id: now.outdated ? anchor.commit : (world.pulls.get(comment.pull)?.head.sha ?? anchor.commit),
    original_commit_id: anchor.commit,
    ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo }),
    user: personShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: reactionsShape(url, comment.reactions),
  };
}

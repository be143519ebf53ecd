import { pullFiles } from "../../state/thread-view.ts";
import type { Pull, World } from "../../state/world.ts";
import { nodeId, personShape } from "./person.ts";
import { repositoryShape } from "./repository.ts";

/** A pull request as a list gives it (`pull-request-simple`). */
export function simplePullShape(world: World, pull: Pull) {
  const { urls, owner, name } = world;
  const html = `${urls.server}/${owner}/${name}/pull/${pull.number}`;
  const url = `${urls.api}/repos/${owner}/${name}/pulls/${pull.number}`;
  const issue = `${urls.api}/repos/${owner}/${name}/issues/${pull.number}`;
  const statuses = `${urls.api}/repos/${owner}/${name}/statuses/${pull.head.sha}`;
  const links = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    statuses,
    html,
    issue,
    review_comments: `${url}/comments`,
    review_comment: `${urls.api}/repos/${owner}/${name}/pulls/comments{/number}`,
    self: url,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId("PullRequest", pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: personShape(world, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: mergeCommit(world, pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: sideShape(world, pull.head.owner, pull.head.branch, pull.head.sha),
    base: sideShape(world, owner, pull.base.branch, pull.base.sha),
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
    author_association: pull.head.owner === owner ? "COLLABORATOR" : "CONTRIBUTOR",
    auto_merge: null,
    draft: pull.draft,
  };
}

/** A pull request alone (`pull-request`). */
export function pullShape(world: World, pull: Pull) {
  const files = pullFiles(world, pull);
  const conflict = pull.state === "open" && mergeCommit(world, pull) === null;
  const count = (key: "additions" | "deletions") => files.reduce((sum, file) => sum + file[key], 0);
  return {
    ...simplePullShape(world, pull),
    merged: pull.merged !== null,
    mergeable: pull.state === "open" ? !conflict : null,
    rebaseable: pull.state === "open" ? !conflict : null,
    mergeable_state: conflict ? "dirty" : "clean",
    merged_by: pull.merged === null ? null : personShape(world, pull.merged.by),
    comments: world.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: world.reviewComments.filter((comment) => comment.pull === pull.number).length,
    maintainer_can_modify: false,
    commits: world.objects.between(pull.base.sha, pull.head.sha).length,
    additions: count("additions"),
    deletions: count("deletions"),
    changed_files: files.length,
  };
}

const mergeCommit = (world: World, pull: Pull): string | null =>
  pull.merged?.sha ?? world.objects.resolve(`refs/pull/${pull.number}/merge`);

function sideShape(world: World, owner: string, ref: string, sha: string) {
  const user = personShape(world, owner);
  return { label: `${owner}:${ref}`, ref, sha, user, repo: repositoryShape(world, owner) };
}

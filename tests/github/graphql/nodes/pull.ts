import type { ChangedFile } from "../../git/diff.ts";
import { nodeId } from "../../rest/shapes/person.ts";
import { pullFiles } from "../../state/thread-view.ts";
import type { Pull } from "../../state/world.ts";
import { connection, type Page } from "../connection.ts";
import { type Context, type Node, need } from "../context.ts";
import { actorNode } from "./actor.ts";
import { commitNode } from "./git.ts";
import { commentNode, reviewNode, threadNode } from "./talk.ts";

const READ = [{ pull_requests: "read" }] as const;

/** A pull request. */
export function pullNode(context: Context, pull: Pull): Node {
  const { world, token } = context;
  const { number, head, base } = pull;
  const of = <T extends { readonly pull: number }>(list: readonly T[]) => list.filter((each) => each.pull === number);
  const commits = () => world.objects.between(base.sha, head.sha);
  const files = () => pullFiles(world, pull);
  return {
    __typename: "PullRequest",
    id: nodeId("PullRequest", number),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number,
    title: pull.title,
    body: pull.body ?? "",
    url: `${world.urls.server}/${world.owner}/${world.name}/pull/${number}`,
    state: stateOf(pull),
    merged: pull.merged !== null,
    mergedAt: pull.merged?.at ?? null,
    closed: pull.state === "closed",
    closedAt: pull.closedAt,
    isDraft: pull.draft,
    locked: false,
    author: actorNode(world, pull.author),
    viewerDidAuthor: pull.author === token.login,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    headRefOid: head.sha,
    headRefName: head.branch,
    headRepositoryOwner: actorNode(world, head.owner),
    baseRefOid: base.sha,
    baseRefName: base.branch,
    isCrossRepository: head.owner !== world.owner,
    changedFiles: () => files().length,
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    comments: (page: Page) => connection("comments", of(world.comments), page, (each) => commentNode(context, each)),
    reviews: (page: Page) => connection("reviews", of(world.reviews), page, (each) => reviewNode(context, each)),
    reviewThreads: (page: Page) => {
      need(context, READ);
      return connection("reviewThreads", of(world.threads), page, (each) => threadNode(context, each));
    },
    files: (page: Page) => connection("files", files(), page, fileNode),
    commits: (page: Page) =>
      connection("commits", commits(), page, (commit) => ({
        __typename: "PullRequestCommit",
        id: nodeId("PullRequestCommit", commit.oid),
        commit: commitNode(world, commit),
      })),
  };
}

function stateOf({ state, merged }: Pull): string {
  if (merged) return "MERGED";
  return state === "open" ? "OPEN" : "CLOSED";
}

const CHANGES = { added: "ADDED", removed: "DELETED", modified: "MODIFIED", renamed: "RENAMED", changed: "CHANGED" };

const fileNode = ({ path, status, additions, deletions }: ChangedFile): Node => ({
  __typename: "PullRequestChangedFile",
  path,
  additions,
  deletions,
  changeType: CHANGES[status],
});

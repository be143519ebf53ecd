import { type Context, decodeId, fault, type Node } from "./context.ts";
import { viewerNode } from "./nodes/actor.ts";
import { pullNode } from "./nodes/pull.ts";
import { repositoryNode } from "./nodes/repository.ts";
import { commentNode, reviewCommentNode, threadNode } from "./nodes/talk.ts";

/** The fields at the root of a query. */
export function queryRoot(context: Context): Node {
  const { world, token } = context;
  return {
    viewer: () => viewerNode(world, token.login),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = [world.owner, ...world.forks].find((each) => each.toLowerCase() === owner.toLowerCase());
      if (found === undefined || name.toLowerCase() !== world.name.toLowerCase())
        throw fault("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode(context, found);
    },
    node: ({ id }: { id: string }) => nodeOf(context, id),
    rateLimit: () => ({ cost: 1, limit: 1000, remaining: 999, used: 1, nodeCount: 0, resetAt: "2026-03-01T13:00:00Z" }),
  };
}

function nodeOf(context: Context, id: string): Node {
  const { world } = context;
  const { type, key } = decodeId(id) ?? { type: "", key: "" };
  const number = Number(key);
  const by = <T extends { readonly id: number }>(list: readonly T[]) => list.find((each) => each.id === number);
  const comment = type === "IssueComment" ? by(world.comments) : undefined;
  if (comment) return commentNode(context, comment);
  const line = type === "PullRequestReviewComment" ? by(world.reviewComments) : undefined;
  if (line) return reviewCommentNode(context, line);
  const thread = type === "PullRequestReviewThread" ? by(world.threads) : undefined;
  if (thread) return threadNode(context, thread);
  const pull = type === "PullRequest" ? world.pulls.get(number) : undefined;
  if (pull) return pullNode(context, pull);
  throw unresolved(id);
}

/** What GitHub says to an id that is nothing's. */
export const unresolved = (id: string) =>
  fault("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);

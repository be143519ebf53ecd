import { loginOf } from "../../rest/shapes/commit.ts";
import { tipOf } from "../../state/refs.ts";
import type { World } from "../../state/world.ts";
import { commitOf, pusherOf, repositoryOf, senderOf } from "./shapes.ts";
import type { Started } from "./started.ts";

/** An event on a branch, by whoever committed its tip. */
export function onBranch(world: World, branch: string, payload: Started["payload"]): Started {
  const sha = tipOf(world, { owner: world.owner, branch });
  if (sha === null) throw new Error(`There is no branch ${branch}.`);
  const actor = authorOf(world, sha);
  const sender = senderOf(world, actor);
  return {
    payload: { ...payload, sender },
    sha,
    ref: `refs/heads/${branch}`,
    headRef: "",
    baseRef: "",
    actor,
    readOnly: false,
  };
}

const authorOf = (world: World, oid: string): string => loginOf(world, world.objects.commit(oid).author) ?? "octocat";

/** A push that brought a branch from `before` (the parent of its tip if not given) to where it is. */
export function pushEvent(world: World, branch: string, from?: string): Started {
  const after = tipOf(world, { owner: world.owner, branch });
  if (after === null) throw new Error(`There is no branch ${branch}.`);
  const tip = world.objects.commit(after);
  const before = from ?? tip.parents[0] ?? "0".repeat(40);
  const created = /^0+$/.test(before);
  const commits = created ? [tip] : world.objects.between(before, after);
  return onBranch(world, branch, {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created,
    deleted: false,
    forced: !created && !world.objects.isAncestor(before, after),
    base_ref: null,
    compare: `${world.urls.server}/${world.owner}/${world.name}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => commitOf(world, commit)),
    head_commit: commitOf(world, tip),
    repository: repositoryOf(world),
    pusher: pusherOf(authorOf(world, after)),
  });
}

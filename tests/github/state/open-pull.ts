import { ownTip, syncPulls, tipOf } from "./refs.ts";
import type { Pull, World } from "./world.ts";

/** A pull request to open. */
export interface PullOrder {
  /** The branch with the changes. */
  readonly branch: string;
  /** The owner of the fork that the branch is in, if it isn't in the repository itself. */
  readonly fork?: string;
  /** The default branch if not given. */
  readonly base?: string;
  readonly title?: string;
  readonly body?: string | null;
  /** A login: `octocat` if not given; `dependabot[bot]` for Dependabot. */
  readonly author?: string;
  readonly draft?: boolean;
}

/** Opens a pull request, with `refs/pull/N/head` and `refs/pull/N/merge`. Throws if there is no such branch. */
export function openPull(world: World, order: PullOrder & { readonly author: string }): Pull {
  const { branch, fork = world.owner, base = world.defaultBranch, author, body = null } = order;
  const sha = tipOf(world, { owner: fork, branch });
  if (sha === null) throw new Error(`There is no branch ${fork}:${branch}.`);
  const number = world.nextNumber();
  const now = world.clock.now();
  const pull: Pull = {
    id: world.nextId(),
    number,
    author,
    createdAt: now,
    updatedAt: now,
    title: order.title ?? `Change ${branch}`,
    body,
    base: { branch: base, sha: ownTip(world, base) },
    head: { owner: fork, branch, sha },
    state: "open",
    merged: null,
    closedAt: null,
    draft: order.draft ?? false,
  };
  world.pulls.set(number, pull);
  world.git.text(["update-ref", `refs/pull/${number}/head`, sha]);
  syncPulls(world);
  return pull;
}

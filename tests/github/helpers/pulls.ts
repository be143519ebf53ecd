import { writeCommit } from "../git/write.ts";
import { openPull, type PullOrder } from "../state/open-pull.ts";
import { mergedTree, moveBranch, ownTip, signatureOf, syncPulls } from "../state/refs.ts";
import type { Pull, World } from "../state/world.ts";

export type { PullOrder };

/** What somebody does with pull requests. */
export interface PullHelpers {
  /** Opens a pull request. Returns its number. */
  openPull(order: PullOrder): number;
  /** The pull request as it is now. Throws if there is none. */
  pull(number: number): Readonly<Pull>;
  /** All pull requests, by number. */
  pulls(): readonly Readonly<Pull>[];
  /** Merges a pull request. Returns the commit that the base branch is at then. Throws on a conflict. */
  merge(number: number, options?: { readonly method?: "merge" | "squash"; readonly by?: string }): string;
  closePull(number: number): void;
}

export function pullHelpers(world: World): PullHelpers {
  return {
    openPull: (order) => openPull(world, { author: "octocat", ...order }).number,
    pull: (number) => find(world, number),
    pulls: () => [...world.pulls.values()],
    merge: (number, { method = "merge", by = "octocat" } = {}) => merge(world, find(world, number), method, by),
    closePull: (number) => {
      const pull = find(world, number);
      pull.state = "closed";
      pull.closedAt = world.clock.now();
    },
  };
}

function find(world: World, number: number): Pull {
  const pull = world.pulls.get(number);
  if (!pull) throw new Error(`There is no pull request #${number}.`);
  return pull;
}

function merge(world: World, pull: Pull, method: "merge" | "squash", by: string): string {
  const base = ownTip(world, pull.base.branch);
  const tree = mergedTree(world, base, pull.head.sha);
  if (tree === null || pull.state === "closed") throw new Error(`#${pull.number} can't be merged.`);
  const message =
    method === "merge"
      ? `Merge pull request #${pull.number} from ${pull.head.owner}/${pull.head.branch}\n\n${pull.title}`
      : `${pull.title} (#${pull.number})`;
  const parents = method === "merge" ? [base, pull.head.sha] : [base];
  const author = signatureOf(world, by);
  const sha = writeCommit(world.git, { tree, parents, message, author, committer: signatureOf(world, "web-flow") });
  world.signed.add(sha);
  pull.state = "closed";
  pull.closedAt = world.clock.now();
  pull.updatedAt = pull.closedAt;
  pull.merged = { at: pull.closedAt, by, sha };
  moveBranch(world, { owner: world.owner, branch: pull.base.branch }, sha);
  syncPulls(world);
  return sha;
}

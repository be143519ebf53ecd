import { type Checkout, checkoutIn } from "../git/checkout.ts";
import { gitProcess } from "../git/git-process.ts";
import { commitsByPush } from "../git/git-push.ts";
import type { GitHub } from "../github/api.ts";
import { realWaits, type Waits } from "../github/patience.ts";
import { commitsByApi } from "../github/publish-commit.ts";
import type { CommitWay } from "./publication.ts";
import { type Commits, commitsOf } from "./snapshot.ts";

/** What an update is published with. */
export interface Publisher {
  /** Null where nothing is checked out. */
  readonly checkout: Checkout | null;
  readonly gitHub: GitHub | null;
  readonly commits: Commits;
  /** The ways to commit, the best first. */
  readonly ways: readonly CommitWay[];
  readonly waits: Pick<Waits, "sleep" | "random">;
}

/** Publishes from the folder `cwd`. Without GitHub, or where its API takes no commit, git pushes from the checkout. */
export function publisherAt(cwd: string, gitHub: GitHub | null, token: string | null): Publisher {
  const git = gitProcess(cwd);
  const checkout = checkoutIn(git);
  const place = gitHub === null || token === null ? null : { ...gitHub.place, token };
  const ways = [
    ...(gitHub === null ? [] : [commitsByApi(gitHub)]),
    ...(checkout === null ? [] : [commitsByPush(git, place, realWaits)]),
  ];
  return { checkout, gitHub, commits: commitsOf(checkout, gitHub), ways, waits: realWaits };
}

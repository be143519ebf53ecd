import type { Committed, CommitWay } from "../commit-way.ts";
import { UserError } from "../errors.ts";
import type { Waits } from "../waits.ts";
import type { Wishes } from "../workspace/settings.ts";
import { failureSentence } from "./messages.ts";
import { type Drawn, drawAt } from "./render.ts";
import type { Commits } from "./snapshot.ts";

/** What is published, and where. */
export interface PublishOrder {
  readonly branch: string;
  readonly message: string;
  readonly wishes: Wishes;
}

/** What publishing looks through. */
export interface PublishWorld {
  readonly commits: Commits;
  /** In the order they are tried. */
  readonly ways: readonly CommitWay[];
  readonly waits: Pick<Waits, "sleep" | "random">;
}

/** What came of it: the commit, null if the branch was current, and what was drawn last. */
export interface Published {
  readonly commit: string | null;
  readonly drawn: Drawn;
}

const TRIES = 5;
const FIRST_PAUSE = 250;

/**
 * Commits what was drawn on the commit it was drawn from. If the branch has moved, everything is drawn anew from its new
 * head: nothing drawn from an older tree is ever committed. Throws a UserError if it can't be committed.
 */
export async function publishCommit(world: PublishWorld, order: PublishOrder, first: Drawn): Promise<Published> {
  let ways = world.ways;
  let drawn = first;
  for (let tries = 1; drawn.files.length > 0; ) {
    const made = await commitBy(ways[0], order, drawn);
    if (made.outcome === "committed") return { commit: made.oid, drawn };
    if (made.outcome === "failed") throw new UserError(failureSentence(made.failure));
    if (made.outcome === "unsupported") ways = ways.slice(1);
    else {
      if (tries === TRIES) throw new UserError(tooBusy(order.branch));
      await pause(world, tries);
      tries += 1;
      drawn = await drawTip(world, ways, order);
    }
  }
  return { commit: null, drawn };
}

function commitBy(
  way: CommitWay | undefined,
  { branch, message }: PublishOrder,
  { snapshot, files }: Drawn,
): Promise<Committed> {
  if (way === undefined) throw new UserError(NO_WAY);
  const { oid: expected, tree: expectedTree } = snapshot.commit;
  return way.commit({ branch, expected, expectedTree, files, message });
}

/** Draws everything at the head that the branch has now. Throws a UserError if it has none. */
export async function drawTip(
  { commits }: Pick<PublishWorld, "commits">,
  ways: readonly CommitWay[],
  { branch, wishes }: PublishOrder,
): Promise<Drawn> {
  return await drawAt(commits, await tipOf(ways, branch), wishes);
}

/** The head that a branch has now. Throws a UserError if it has none. */
async function tipOf(ways: readonly CommitWay[], branch: string): Promise<string> {
  let sentence = NO_WAY;
  for (const way of ways) {
    const tip = await way.tip(branch);
    if (tip.ok && tip.value !== null) return tip.value;
    sentence = tip.ok ? `There is no branch ${branch} to update.` : failureSentence(tip.failure);
  }
  throw new UserError(sentence);
}

/** Waits for longer each time, and never as long as another run does. */
export const pause = ({ waits }: Pick<PublishWorld, "waits">, tries: number): Promise<void> =>
  waits.sleep(FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + waits.random()));

const NO_WAY =
  "This server takes no commit over its API, and there is no checkout to push from: put actions/checkout before Bookends, or set publish: none.";

export const tooBusy = (branch: string): string =>
  `${branch} was pushed to ${TRIES} times while its README was drawn, so nothing is published: the next run will, or run this one again.`;

import { protectedOr } from "../commit-way.ts";
import { UserError } from "../errors.ts";
import { type Answer, type BranchAbove, type Forge, sameLogin, type UpdatePull, type UpdateState } from "../forge.ts";
import { type PublishOrder, type PublishWorld, pause, tooBusy } from "./commit.ts";
import { failureSentence, mayNotOpenSentence } from "./messages.ts";
import { type Drawn, drawAt } from "./render.ts";
import { pullBody } from "./update-body.ts";
import { holdsExactly, planUpdate } from "./update-plan.ts";

/** A pull request to be made of an update: from the branch `from` into the order's. */
export interface PullOrder extends PublishOrder {
  readonly from: string;
}

/** What came of it. `pull` is null, and `closed` holds those that were open, where there is nothing to change. */
export interface PublishedPull {
  readonly drawn: Drawn;
  readonly commit: string | null;
  readonly pull: UpdatePull | null;
  readonly closed: readonly number[];
}

interface UpdateWorld extends PublishWorld {
  readonly forge: Forge;
  readonly blobId: (bytes: Uint8Array, like: string) => string;
}

const TRIES = 5;

/**
 * Brings Bookends' branch to one commit on top of the base, with a pull request open for it; closes that where there is
 * nothing to change. Drawn again as long as the base moves meanwhile, so that of several runs the last word is that of
 * the newest base. Throws a UserError for a branch that holds somebody else's commits or serves another base, and if
 * the host refuses.
 */
export async function publishPull(
  world: UpdateWorld,
  order: PullOrder,
  check: (drawn: Drawn) => Promise<void>,
): Promise<PublishedPull> {
  for (let tries = 1; ; tries += 1) {
    const state = given(await world.forge.readUpdate({ branch: order.from, base: order.branch }));
    if (state.baseTip === null) throw new UserError(`There is no branch ${order.branch} to update.`);
    const drawn = await drawAt(world.commits, state.baseTip, order.wishes);
    if (tries === 1) await check(drawn);
    const done = await publishOnce(world, order, drawn, state);
    if (done !== null) return { drawn, ...done };
    if (tries === TRIES) throw new UserError(tooBusy(order.branch));
    await pause(world, tries);
  }
}

type Done = Omit<PublishedPull, "drawn">;

/** Null where another run was faster, or the base has moved, and it has to be looked at again. */
async function publishOnce(
  world: UpdateWorld,
  order: PullOrder,
  drawn: Drawn,
  state: UpdateState,
): Promise<Done | null> {
  const { forge } = world;
  const { oid } = drawn.snapshot.commit;
  const above = state.tip === null ? null : given(await forge.readAbove(oid, state.tip));
  const blobId = (bytes: Uint8Array): string => world.blobId(bytes, oid);
  const isOurBytes = above !== null && (await holdsOurBytes(world, order, above, state.login));
  const plan = planUpdate({
    base: order.branch,
    from: order.from,
    state,
    above,
    isOurBytes,
    files: drawn.files,
    blobId,
  });
  switch (plan.kind) {
    case "refuse":
      throw new UserError(plan.sentence);
    case "close":
      for (const number of plan.numbers) given(await forge.closePull(number));
      return { commit: null, pull: null, closed: plan.numbers };
    case "propose": {
      const commit = plan.commit ?? (await moveTo(forge, order, drawn, state));
      return commit === null ? null : await present(forge, order, { drawn, state, commit, open: plan.pull });
    }
  }
}

/** Whether a branch of one commit by somebody else holds what Bookends wrote there, under an earlier login of ours. */
async function holdsOurBytes(
  { commits, blobId }: UpdateWorld,
  { wishes }: PullOrder,
  { commits: own, files, isWhole }: BranchAbove,
  login: string,
): Promise<boolean> {
  const [only, ...others] = own;
  const [parent, ...more] = only?.parents ?? [];
  if (!isWhole || only === undefined || parent === undefined || others.length + more.length > 0) return false;
  if (sameLogin(only.author, login)) return true;
  try {
    const drawn = await drawAt(commits, parent, wishes);
    return holdsExactly(files, drawn.files, (bytes) => blobId(bytes, parent));
  } catch (error) {
    // A commit that can't be read, or whose notes can't be drawn, shows nothing.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The commit that the branch is moved to; null if the branch came, went or moved meanwhile. */
async function moveTo(
  forge: Forge,
  { from, message }: PullOrder,
  { snapshot, files }: Drawn,
  state: UpdateState,
): Promise<string | null> {
  const { oid: expected, tree: expectedTree } = snapshot.commit;
  const commit = given(await forge.makeCommit({ expected, expectedTree, files, message }));
  const moved = await forge.moveBranch(state, { branch: from, from: state.tip, to: commit });
  if (!moved.ok) throw new UserError(failureSentence(protectedOr(moved.failure)));
  return moved.value ? commit : null;
}

interface Proposal {
  readonly drawn: Drawn;
  readonly state: UpdateState;
  readonly commit: string;
  readonly open: UpdatePull | null;
}

/**
 * The pull request that is open for the branch, opened if there is none; null if the base has moved meanwhile. Only one
 * that we have opened is edited.
 */
async function present(forge: Forge, order: PullOrder, { drawn, state, commit, open }: Proposal): Promise<Done | null> {
  const body = pullBody(drawn.files.map(({ path }) => path));
  if (open === null) {
    const opened = await openPull(forge, order, body);
    const isCurrent = opened !== null && opened.baseTip === state.baseTip;
    return isCurrent ? { commit, pull: opened.pull, closed: [] } : null;
  }
  if (sameLogin(open.author, state.login) && open.body !== body) given(await forge.editPull(open.number, body));
  // Nothing was written where the branch held the update already.
  if (commit !== state.tip && given(await forge.readTip(order.branch)) !== state.baseTip) return null;
  return { commit, pull: open, closed: [] };
}

/** Null if the base has what the branch has meanwhile. */
async function openPull(forge: Forge, order: PullOrder, body: string) {
  const [title = ""] = order.message.split("\n");
  const opened = await forge.openPull({ branch: order.from, base: order.branch, title, body });
  if (opened.ok) return opened.value;
  const { failure } = opened;
  if (/no commits between/i.test(failure.said)) return null;
  const { serverUrl, owner, repo } = forge.place;
  const address = `${serverUrl}/${owner}/${repo}/compare/${order.branch}...${order.from}`;
  if (failure.kind === "permission") throw new UserError(mayNotOpenSentence(order.from, address, failure));
  throw new UserError(failureSentence(failure));
}

function given<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new UserError(failureSentence(answer.failure));
}

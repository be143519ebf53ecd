import { UserError } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { sameLogin } from "../forge.ts";
import type { GitHub } from "../github/api.ts";
import { makeCommit } from "../github/objects.ts";
import { commitsByApi } from "../github/publish-commit.ts";
import { moveBranch, readTip } from "../github/refs.ts";
import { type BranchState, holds, readBranch } from "../github/update-branch.ts";
import {
  closeUpdatePull,
  editUpdatePull,
  openUpdatePull,
  readOpenPulls,
  type UpdatePull,
} from "../github/update-pull.ts";
import { readViewer } from "../github/viewer.ts";
import { drawTip, type PublishOrder, type PublishWorld, pause, tipOf, tooBusy } from "./commit.ts";
import { failureSentence, foreignSentence, mayNotOpenSentence } from "./messages.ts";
import { protectedOr } from "./publication.ts";
import type { Drawn } from "./render.ts";
import { pullBody } from "./update-body.ts";

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

const TRIES = 5;

/**
 * Brings Bookends' branch to one commit on top of the base, with a pull request open for it; closes that where there is
 * nothing to change. Drawn anew as long as the base moves meanwhile, so that of several runs the last word is that of
 * the newest base. Throws a UserError for a branch that holds somebody else's commits, and if GitHub refuses.
 */
export async function publishPull(
  world: PublishWorld & { readonly gitHub: GitHub },
  order: PullOrder,
  check: (drawn: Drawn) => Promise<void>,
): Promise<PublishedPull> {
  const ways = [commitsByApi(world.gitHub)];
  const login = given(await readViewer(world.gitHub));
  for (let tries = 1; ; tries += 1) {
    const drawn = await drawTip(world, ways, order);
    if (tries === 1) await check(drawn);
    const done = await publishOnce(world.gitHub, order, drawn, login);
    const base = await tipOf(ways, order.branch);
    if (done !== null && base === drawn.snapshot.commit.oid) return { drawn, ...done };
    if (tries === TRIES) throw new UserError(tooBusy(order.branch));
    await pause(world, tries);
  }
}

type Done = Omit<PublishedPull, "drawn">;

/** Null where another run was faster and it has to be looked at again. */
async function publishOnce(gitHub: GitHub, order: PullOrder, drawn: Drawn, login: string): Promise<Done | null> {
  const { oid } = drawn.snapshot.commit;
  const state = given(await readBranch(gitHub, order.from, oid));
  const foreign = state?.authors.find((author) => !sameLogin(author, login));
  if (drawn.files.length === 0) return await nothingToChange(gitHub, order, foreign === undefined);
  if (foreign !== undefined) throw new UserError(foreignSentence(order.from, foreign));
  const commit = await bringUp(gitHub, order, drawn, state);
  if (commit === null) return null;
  const pull = await present(gitHub, order, drawn, login);
  return pull === null ? null : { commit, pull, closed: [] };
}

// What somebody else has put on the branch is theirs to close.
async function nothingToChange(gitHub: GitHub, { from, branch: base }: PullOrder, isOurs: boolean): Promise<Done> {
  const open = isOurs ? given(await readOpenPulls(gitHub, { branch: from, base })) : [];
  for (const { number } of open) given(await closeUpdatePull(gitHub, number));
  return { commit: null, pull: null, closed: open.map(({ number }) => number) };
}

/** The commit that the branch is at then; null if the branch came or went meanwhile. */
async function bringUp(
  gitHub: GitHub,
  { from, message }: PullOrder,
  { snapshot, files }: Drawn,
  state: BranchState | null,
): Promise<string | null> {
  if (state !== null && holds(state, files)) return state.tip;
  const { oid: expected, tree: expectedTree } = snapshot.commit;
  const commit = given(await makeCommit(gitHub, { expected, expectedTree, files, message }));
  // GitHub moves a branch wherever it is: what has come to it meanwhile must be seen first.
  if (given(await readTip(gitHub, from)) !== (state?.tip ?? null)) return null;
  const moved = await moveBranch(gitHub, from, { to: commit, isNew: state === null, force: true });
  if (moved.ok) return commit;
  if (moved.failure.kind === "refused" && /already exists|does not exist/i.test(moved.failure.said)) return null;
  throw new UserError(failureSentence(protectedOr(moved.failure)));
}

/**
 * The pull request that is open for the branch, opened if there is none; null if the base has caught up meanwhile. Only
 * one that we have opened is edited.
 */
async function present(gitHub: GitHub, order: PullOrder, { files }: Drawn, login: string): Promise<UpdatePull | null> {
  const way = { branch: order.from, base: order.branch };
  const body = pullBody(files.map(({ path }) => path));
  const [open] = given(await readOpenPulls(gitHub, way));
  if (open !== undefined) {
    if (sameLogin(open.author, login) && open.body !== body) given(await editUpdatePull(gitHub, open.number, body));
    return open;
  }
  const [title = ""] = order.message.split("\n");
  const opened = await openUpdatePull(gitHub, way, { title, body });
  if (opened.ok) return opened.value;
  if (/no commits between/i.test(opened.failure.said)) return null;
  const { serverUrl, owner, repo } = gitHub.place;
  const address = `${serverUrl}/${owner}/${repo}/compare/${order.branch}...${order.from}`;
  if (opened.failure.kind === "permission")
    throw new UserError(mayNotOpenSentence(order.from, address, opened.failure));
  throw new UserError(failureSentence(opened.failure));
}

function given<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new UserError(failureSentence(answer.failure));
}

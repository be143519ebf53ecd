import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import { placesIn } from "../notes/span.ts";
import { drawTip, publishCommit } from "../publish/commit.ts";
import { refuseLocalChanges } from "../publish/local-changes.ts";
import type { Publisher } from "../publish/publisher.ts";
import { type Drawn, drawAt } from "../publish/render.ts";
import { branchToUpdate, defaultPullBranch, isOnBranch } from "../publish/target-branch.ts";
import { publishPull } from "../publish/update-request.ts";
import { type UpdatePlace, updateSummary } from "../publish/update-summary.ts";
import { messageText } from "../rules/finding-message.ts";
import type { RunnerEvent } from "../runtime/event.ts";
import type { Runner } from "../runtime/runner.ts";
import { counted } from "../text/counts.ts";
import { changeWord } from "../workspace/file-change.ts";
import { leftOutLines, whereNotesAre } from "../workspace/left-out.ts";
import { readable } from "../workspace/read-notes.ts";
import { type Update, update } from "../workspace/readme-update.ts";
import { readSettings } from "../workspace/settings.ts";
import type { Inputs } from "./inputs.ts";
import { log } from "./log.ts";

/** What the update of the Action looks through. */
export interface UpdateWorld {
  readonly files: Files;
  readonly git: Pick<Git, "headDay">;
  readonly publisher: Publisher;
}

/** Brings the READMEs up to date, and publishes them as inputs and config want it. Throws a UserError if that can't be done. */
export async function actUpdate(runner: Runner, world: UpdateWorld, event: RunnerEvent, inputs: Inputs): Promise<void> {
  const publish = inputs.publish ?? (await configured(world, event, inputs)) ?? usualWay(world);
  switch (publish) {
    case "none":
      return await inWorkingTree(runner, world, inputs);
    case "commit":
      return await asCommit(runner, world, { ...inputs, event, branch: targetOf(event, inputs) });
    case "pull-request":
      return await asPull(runner, world, { ...inputs, event, branch: targetOf(event, inputs) });
  }
}

/** What the config says; without a checkout it is read at the branch. */
async function configured({ publisher, files }: UpdateWorld, event: RunnerEvent, inputs: Inputs) {
  if (publisher.checkout !== null || publisher.forge === null) return readSettings(files, inputs.wishes).config.publish;
  const order = { branch: targetOf(event, inputs), message: "", wishes: inputs.wishes };
  return (await drawTip(publisher, publisher.ways, order)).update.publish;
}

/** What a run is to publish, and for which event. */
interface Job extends Inputs {
  readonly event: RunnerEvent;
  readonly branch: string;
}

const usualWay = ({ publisher }: UpdateWorld) => (publisher.forge === null ? "none" : "commit");

function targetOf(event: RunnerEvent, { mode }: Inputs): string {
  const branch = branchToUpdate(mode, event);
  if (branch === null)
    throw new UserError("The event names no branch to publish to: set publish: none to update the working tree only.");
  return branch;
}

async function inWorkingTree(runner: Runner, { files, git }: UpdateWorld, { wishes }: Inputs): Promise<void> {
  const drawn = await update({ files, git }, { wishes, today: null });
  files.write(new Map(drawn.changes.map(({ path, after }) => [path, after])));
  await tellUpdate(runner, drawn, { kind: "working-tree" });
  for (const change of drawn.changes) log(runner, `${change.path} ${changeWord(change)} in the working tree.`);
}

async function asCommit(runner: Runner, world: UpdateWorld, job: Job): Promise<void> {
  const { publisher, files } = world;
  const { checkout, commits, ways, forge } = publisher;
  const order = { branch: job.branch, message: job.commitMessage, wishes: job.wishes };
  const isHere = checkout !== null && isOnBranch(job.event, job.branch, checkout.head);
  const first = isHere ? await drawAt(commits, checkout.head, job.wishes) : await drawTip(publisher, ways, order);
  if (checkout !== null) await refuseLocalChanges(files, checkout, first, job.wishes);
  const { commit: oid, drawn } = await publishCommit(publisher, order, first);
  if (oid === null) return await tellUpdate(runner, drawn.update, { kind: "nowhere" });
  runner.output("commit", oid);
  const address = forge === null ? null : pageOf(forge.place, `commit/${oid}`);
  await tellUpdate(runner, drawn.update, { kind: "commit", oid, branch: job.branch, address });
  for (const change of drawn.update.changes)
    log(runner, `${change.path} ${changeWord(change)} in commit ${oid} on ${job.branch}.`);
  bringCheckoutUp(runner, world, drawn);
}

const pageOf = (place: { serverUrl: string; owner: string; repo: string }, page: string): string =>
  `${place.serverUrl}/${place.owner}/${place.repo}/${page}`;

/** Shows what was committed to later steps of the job, if it is on what they have checked out; staged, so that a pull goes through. */
function bringCheckoutUp(
  runner: Runner,
  { files, publisher: { checkout } }: UpdateWorld,
  { snapshot, update: { changes } }: Drawn,
): void {
  if (checkout === null || checkout.head !== snapshot.commit.oid) return;
  try {
    files.write(new Map(changes.map(({ path, after }) => [path, after])));
    checkout.stage(changes.map(({ path }) => path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log(runner, `It is committed, and the working tree stays as it was: ${error.message}`);
  }
}

async function asPull(runner: Runner, { publisher, files }: UpdateWorld, job: Job): Promise<void> {
  const { checkout, forge } = publisher;
  if (forge === null)
    throw new UserError("publish: pull-request needs GitHub's API: set token, or publish: commit to push with git.");
  const from = job.pullBranch ?? defaultPullBranch(job.event, job.branch);
  if (from === job.branch)
    throw new UserError(`branch is ${job.branch}, which the pull request is to go into: name another one.`);
  const order = { branch: job.branch, from, message: job.commitMessage, wishes: job.wishes };
  const { drawn, pull, closed } = await publishPull({ ...publisher, forge }, order, async (first) => {
    if (checkout !== null) await refuseLocalChanges(files, checkout, first, job.wishes);
  });
  if (pull === null) {
    for (const number of closed) log(runner, `There is nothing to change: #${number} closed.`);
    return await tellUpdate(
      runner,
      drawn.update,
      closed.length === 0 ? { kind: "nowhere" } : { kind: "closed", numbers: closed },
    );
  }
  runner.output("pull-request", String(pull.number));
  await tellUpdate(runner, drawn.update, { kind: "pull-request", number: pull.number, address: pull.address });
  for (const change of drawn.update.changes) log(runner, `${change.path} ${changeWord(change)} in ${pull.address}`);
}

/** Tells what an update found and did: log, outputs and job summary. */
async function tellUpdate(
  runner: Runner,
  { changes, current, notes, found }: Update,
  place: UpdatePlace,
): Promise<void> {
  const unread = notes.filter((note) => !note.readable);
  for (const note of unread) {
    const { line } = placesIn(note.text)(note.fault.span);
    log(runner, `${note.path}:${line}: left out, it can't be read: ${messageText(note.fault)}`);
  }
  const count = readable(notes).length;
  const read = `${counted(count, "note")} read from ${whereNotesAre(found)}.`;
  log(runner, read);
  for (const line of leftOutLines(found)) log(runner, line);
  for (const path of current) log(runner, `${path} is current.`);
  const changed = place.kind === "nowhere" || place.kind === "closed" ? [] : changes.map(({ path }) => path);
  runner.output("notes", String(count));
  runner.output("changed", String(changed.length > 0));
  const facts = { notes: count, unread: unread.map(({ path }) => path), changed, place };
  if (!(await runner.summarize(updateSummary(facts)))) log(runner, "The job summary can't be written here.");
}

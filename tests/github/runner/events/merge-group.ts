import { writeCommit } from "../../git/write.ts";
import { mergedTree, moveBranch, ownTip, signatureOf } from "../../state/refs.ts";
import type { Pull, World } from "../../state/world.ts";
import { commitOf, repositoryOf, senderOf } from "./shapes.ts";
import type { Started } from "./started.ts";

/** A pull request that has come to the front of the merge queue: its merge waits on a branch of the queue. */
export function mergeGroupEvent(world: World, pull: Pull): Started {
  const base = ownTip(world, pull.base.branch);
  const tree = mergedTree(world, base, pull.head.sha);
  if (tree === null) throw new Error(`#${pull.number} can't be merged.`);
  const signed = signatureOf(world, "web-flow");
  const message = `Merge pull request #${pull.number} from ${pull.head.owner}/${pull.head.branch}\n\n${pull.title}`;
  const parents = [base, pull.head.sha];
  const sha = writeCommit(world.git, { tree, parents, message, author: signed, committer: signed });
  const branch = `gh-readonly-queue/${pull.base.branch}/pr-${pull.number}-${base}`;
  moveBranch(world, { owner: world.owner, branch }, sha);
  const { id, tree_id, timestamp, author, committer } = commitOf(world, world.objects.commit(sha));
  const group = {
    head_sha: sha,
    head_ref: `refs/heads/${branch}`,
    base_sha: base,
    base_ref: `refs/heads/${pull.base.branch}`,
    head_commit: { id, tree_id, message, timestamp, author, committer },
  };
  const login = "github-merge-queue[bot]";
  const payload = { action: "checks_requested", merge_group: group, repository: repositoryOf(world) };
  return {
    payload: { ...payload, sender: senderOf(world, login) },
    sha,
    ref: `refs/heads/${branch}`,
    headRef: "",
    baseRef: "",
    actor: login,
    readOnly: false,
  };
}

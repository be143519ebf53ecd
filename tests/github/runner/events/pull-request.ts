import { pullShape } from "../../rest/shapes/pull.ts";
import { tipOf } from "../../state/refs.ts";
import type { Pull, World } from "../../state/world.ts";
import { repositoryOf, senderOf } from "./shapes.ts";
import type { Started } from "./started.ts";

/** Something that happened to a pull request, by its author. */
export function pullEvent(
  world: World,
  event: "pull_request" | "pull_request_target",
  pull: Pull,
  action: string,
): Started {
  const base = tipOf(world, { owner: world.owner, branch: pull.base.branch }) ?? pull.base.sha;
  const merge = world.objects.resolve(`refs/pull/${pull.number}/merge`);
  const onBase = event === "pull_request_target" || pull.merged !== null;
  const foreign = pull.head.owner !== world.owner || pull.author === "dependabot[bot]";
  const payload = {
    action,
    number: pull.number,
    pull_request: pullShape(world, pull),
    repository: repositoryOf(world),
  };
  return {
    payload: { ...payload, sender: senderOf(world, pull.author) },
    // A closed or conflicting one has no merge commit any more.
    sha: onBase ? base : (merge ?? pull.head.sha),
    ref: onBase ? `refs/heads/${pull.base.branch}` : `refs/pull/${pull.number}/merge`,
    headRef: pull.head.branch,
    baseRef: pull.base.branch,
    actor: pull.author,
    readOnly: event === "pull_request" && foreign,
  };
}

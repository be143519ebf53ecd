import type { RunnerEvent } from "../../io/event.ts";
import type { GitHub } from "../../io/github/client.ts";
import { readComparison } from "../../io/github/pull-request.ts";
import { failureReason } from "../../report/pull-request/failure.ts";
import type { World } from "../library.ts";
import { baseCommit } from "../since.ts";
import { byGit } from "./by-git.ts";
import { type Checkable, pathsOf } from "./checkable.ts";

/** The notes that a merge group changes, as far as git or GitHub can tell which these are, else all of them. */
export async function fromMergeGroup(event: RunnerEvent, world: World, gitHub: GitHub | null): Promise<Checkable> {
  const { base, head } = event;
  if (gitHub === null || base === null || head === null || baseCommit(event, world.git) !== null)
    return byGit(event, world);
  const compared = await readComparison(gitHub, base, head);
  if (!compared.ok)
    return byGit(event, world, [`GitHub can't tell which notes changed: ${failureReason(compared.failure)}.`]);
  return compared.value === null
    ? byGit(event, world)
    : {
        ...byGit(event, world),
        since: pathsOf(compared.value),
        said: "The notes that the merge group changes are checked.",
      };
}

import type { Forge } from "../forge.ts";
import type { RunnerEvent } from "../runtime/event.ts";
import type { World } from "../workspace/library.ts";
import { failureReason } from "./api-failure.ts";
import { type Checkable, pathsOf } from "./changed-notes.ts";
import { baseCommit } from "./changed-since.ts";
import { byGit } from "./changes-from-git.ts";

/** The notes that a merge group changes, as far as git or GitHub can tell which these are, else all of them. */
export async function fromMergeGroup(event: RunnerEvent, world: World, forge: Forge | null): Promise<Checkable> {
  const { base, head } = event;
  if (forge === null || base === null || head === null || baseCommit(event, world.git) !== null)
    return byGit(event, world);
  const compared = await forge.comparedFiles(base, head);
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

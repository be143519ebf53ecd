import type { RunnerEvent } from "../runtime/event.ts";
import type { World } from "../workspace/library.ts";
import type { Checkable } from "./changed-notes.ts";
import { baseCommit } from "./changed-since.ts";

/** The notes of the working tree that changed as far as git can tell here, else all of them. */
export function byGit(event: RunnerEvent, world: World, warnings: readonly string[] = []): Checkable {
  const since = baseCommit(event, world.git);
  const said =
    since === null
      ? "All notes are checked: this checkout doesn't hold the commit to compare with (with fetch-depth: 2 it would)."
      : "The notes that changed are checked.";
  return { world, since, said, warnings, notChecked: [], notCheckedNotes: 0, changes: null };
}

/** All notes of the working tree. */
export const allNotes = (world: World): Checkable => ({
  world,
  since: null,
  said: "All notes are checked.",
  warnings: [],
  notChecked: [],
  notCheckedNotes: 0,
  changes: null,
});

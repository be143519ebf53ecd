import type { Files } from "../files/files.ts";
import { countOf } from "../formats/report.ts";
import type { Git } from "../git/repository.ts";
import { isBlock } from "../readme/blocks/index.ts";
import { findRegions } from "../readme/regions.ts";
import type { FileChange } from "./file-change.ts";
import { listNotes } from "./listed-notes.ts";
import type { FoundNotes } from "./read-notes.ts";
import { update } from "./readme-update.ts";
import type { Wishes } from "./settings.ts";
import { validate } from "./validation.ts";
import { WORKFLOW, WORKFLOW_FILE } from "./workflow.ts";

/** What `init` found, what it would write, and what is there already and stays as it is. Nothing is written yet. */
export interface InitPlan {
  readonly found: FoundNotes;
  readonly errors: number;
  readonly warnings: number;
  readonly changes: readonly FileChange[];
  readonly kept: readonly string[];
}

/** Looks at the working directory and plans the files that are missing. Throws a UserError for a wrong config or block. */
export async function planInit(world: { files: Files; git: Git }, wishes: Wishes): Promise<InitPlan> {
  const { found } = await listNotes(world.files, wishes);
  const isEmpty = found.paths.length === 0;
  const counts = isEmpty
    ? { errors: 0, warnings: 0 }
    : countOf((await validate(world, { wishes, paths: [], since: null })).report);
  const readme = isEmpty ? [] : (await update(world, { wishes, today: null })).changes;
  const wanted = [{ path: WORKFLOW_FILE, before: world.files.text(WORKFLOW_FILE), after: WORKFLOW }, ...readme];
  return {
    found,
    ...counts,
    changes: wanted.filter((file) => !isSetUp(file)),
    kept: wanted.filter(isSetUp).map(({ path }) => path),
  };
}

// A README gets its first blocks once; the blocks it has are `update`'s.
const isSetUp = ({ path, before }: FileChange): boolean =>
  before !== null &&
  (path === WORKFLOW_FILE || findRegions(before.replace(/^\uFEFF/, ""), isBlock, path).regions.length > 0);

import type { Mode } from "../action/plan.ts";
import type { RunnerEvent } from "../runtime/event.ts";

/**
 * The branch that an update goes to: the one a pull request was merged into, with `mode: update` the one the run is
 * for, else the default branch. Null where the event names none.
 */
export function branchToUpdate(mode: Mode, { action, merged, pull, ref, defaultBranch }: RunnerEvent): string | null {
  if (action === "closed" && merged) return pull?.baseBranch ?? defaultBranch;
  const own = ref?.startsWith(HEADS) ? ref.slice(HEADS.length) : null;
  return mode === "update" ? (own ?? defaultBranch) : (defaultBranch ?? own);
}

const HEADS = "refs/heads/";

/** Whether the checked-out commit is that of the branch as the event has it. */
export const isOnBranch = ({ ref, sha }: RunnerEvent, branch: string, head: string): boolean =>
  ref === HEADS + branch && (sha === null || sha === head);

/**
 * The branch that a pull request comes from where nobody names one: a branch serves one base, so each base that isn't
 * the default branch has its own.
 */
export const defaultPullBranch = ({ defaultBranch }: Pick<RunnerEvent, "defaultBranch">, base: string): string =>
  defaultBranch === null || base === defaultBranch ? "bookends/update" : `bookends/update-${base}`;

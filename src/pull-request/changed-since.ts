import type { Git } from "../git/repository.ts";
import type { RunnerEvent } from "../runtime/event.ts";

/**
 * The commit that a pull request's or merge group's notes changed since, as far as git has it here; else null. On
 * pull_request the checkout is a merge commit: its first parent is the base as it is now, `base.sha` may be older.
 */
export function baseCommit({ head, base }: RunnerEvent, git: Pick<Git, "commit">): string | null {
  if (head !== null && git.commit("HEAD^2") === head) return git.commit("HEAD^1");
  return base === null ? null : git.commit(base);
}

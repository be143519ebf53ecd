import type { RunnerEvent } from "../io/event.ts";
import type { Git } from "../io/git.ts";

/** What a run of the Action has to do. */
export type Plan =
  | {
      readonly job: "validate" /** What a person reading the log is told about which notes count. */;
      readonly said: string /** Notes changed since this commit count; null: all. */;
      readonly since: string | null;
    }
  | { readonly job: "update" }
  | { readonly job: "nothing"; readonly said: string }
  | { readonly job: "refuse"; readonly said: string };

export type Mode = "auto" | "validate" | "update";

/** Maps the mode and the event to what is to be done. */
export function planOf(mode: Mode, event: RunnerEvent, git: Pick<Git, "commit">): Plan {
  if (mode === "update") return { job: "update" };
  switch (event.name) {
    case "pull_request_target":
      if (mode === "validate" || event.action !== "closed") return { job: "refuse", said: NOT_FROM_THE_BASE };
      return closed(event);
    case "pull_request":
      return mode === "auto" && event.action === "closed" ? closed(event) : validate(event, git);
    case "merge_group":
      return validate(event, git);
    default:
      return mode === "validate"
        ? { job: "validate", since: null, said: "All notes are checked." }
        : outsidePullRequests(event);
  }
}

const NOT_FROM_THE_BASE =
  "On pull_request_target the checkout is the base, not the pull request, so its notes can't be checked from it: this version of Bookends checks notes on pull_request only.";

const closed = (event: RunnerEvent): Plan =>
  event.merged
    ? { job: "update" }
    : { job: "nothing", said: "The pull request was closed without a merge: there is nothing to do." };

function outsidePullRequests({ name, ref, defaultBranch }: RunnerEvent): Plan {
  if (name === "schedule" || name === "workflow_dispatch") return { job: "update" };
  if (name !== "push") return { job: "nothing", said: `On ${name} there is nothing to do for Bookends.` };
  if (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`) return { job: "update" };
  return {
    job: "nothing",
    said: `The push went to ${ref ?? "no branch"}, not to the default branch: there is nothing to do.`,
  };
}

function validate(event: RunnerEvent, git: Pick<Git, "commit">): Plan {
  const since = baseOf(event, git);
  const said =
    since === null
      ? "All notes are checked: this checkout doesn't hold the commit to compare with (with fetch-depth: 2 it would)."
      : "The notes that changed are checked.";
  return { job: "validate", since, said };
}

// On pull_request the checkout is a merge commit: its first parent is the base as it is now, `base.sha` may be older.
function baseOf({ head, base }: RunnerEvent, git: Pick<Git, "commit">): string | null {
  if (head !== null && git.commit("HEAD^2") === head) return git.commit("HEAD^1");
  return base === null ? null : git.commit(base);
}

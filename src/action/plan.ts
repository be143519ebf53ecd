import type { RunnerEvent } from "../runtime/event.ts";

/** Which notes a run checks, and where they are from. */
export type Subject = "all" | "pull-request" | "pull-request-target" | "merge-group";

/** What a run of the Action has to do. */
export type Plan =
  | { readonly job: "validate"; readonly subject: Subject }
  | { readonly job: "update" }
  | { readonly job: "nothing"; readonly said: string };

export type Mode = "auto" | "validate" | "update";

/** Maps the mode and the event to what is to be done. */
export function planOf(mode: Mode, event: RunnerEvent): Plan {
  if (mode === "update") return { job: "update" };
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      if (mode === "auto" && event.action === "closed") return closed(event);
      return { job: "validate", subject: event.name === "pull_request" ? "pull-request" : "pull-request-target" };
    case "merge_group":
      return { job: "validate", subject: "merge-group" };
    default:
      return mode === "validate" ? { job: "validate", subject: "all" } : outsidePullRequests(event);
  }
}

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

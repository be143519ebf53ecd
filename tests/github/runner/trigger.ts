import type { Pull, World } from "../state/world.ts";
import { mergeGroupEvent } from "./events/merge-group.ts";
import { pullEvent } from "./events/pull-request.ts";
import { onBranch, pushEvent } from "./events/push.ts";
import { repositoryOf } from "./events/shapes.ts";
import type { Started } from "./events/started.ts";

/** What starts a workflow. */
export type Trigger =
  | {
      readonly event: "pull_request" | "pull_request_target";
      readonly pull: number;
      /** `opened` if not given; `closed` for one that was merged or closed. */
      readonly action?: "opened" | "synchronize" | "reopened" | "edited" | "closed";
    }
  /** A push to a branch, the default one if not given; `before` is the parent of its tip if not given. */
  | { readonly event: "push"; readonly branch?: string; readonly before?: string }
  /** A pull request at the front of the merge queue: its merge is made, on a branch of the queue. */
  | { readonly event: "merge_group"; readonly pull: number }
  | { readonly event: "schedule" | "workflow_dispatch"; readonly branch?: string }
  /** Any other event, on the default branch. */
  | { readonly event: "issues" | "release" | "workflow_run"; readonly payload: Readonly<Record<string, unknown>> };

/** GitHub Docs, "Events that trigger workflows", for GITHUB_SHA and GITHUB_REF of each. */
export function start(world: World, trigger: Trigger): Started {
  const { event } = trigger;
  switch (event) {
    case "pull_request":
    case "pull_request_target":
      return pullEvent(world, event, pullOf(world, trigger.pull), trigger.action ?? "opened");
    case "push":
      return pushEvent(world, trigger.branch ?? world.defaultBranch, trigger.before);
    case "merge_group":
      return mergeGroupEvent(world, pullOf(world, trigger.pull));
    case "schedule":
    case "workflow_dispatch":
      return byHand(world, event, trigger.branch ?? world.defaultBranch);
    default:
      return onBranch(world, world.defaultBranch, trigger.payload);
  }
}

function byHand(world: World, event: "schedule" | "workflow_dispatch", branch: string): Started {
  const common = { workflow: ".github/workflows/bookends.yml", repository: repositoryOf(world) };
  const scheduled = { ...common, schedule: "0 6 * * *" };
  const asked = { ...common, inputs: null, ref: `refs/heads/${branch}` };
  return onBranch(world, branch, event === "schedule" ? scheduled : asked);
}

function pullOf(world: World, number: number): Pull {
  const pull = world.pulls.get(number);
  if (!pull) throw new Error(`There is no pull request #${number}.`);
  return pull;
}

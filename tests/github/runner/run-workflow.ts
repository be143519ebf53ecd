import type { FakeGitHub } from "../start.ts";
import { type Contexts, evaluate, interpolate, isTruthy } from "./expression.ts";
import { type ActionOrder, type ActionRun, runAction } from "./run-action.ts";
import { start, type Trigger } from "./trigger.ts";
import { type Job, readWorkflow, type Step, type Values, type Workflow } from "./workflow.ts";

/** One job of a workflow that ran, for one row of its matrix. */
export interface JobRun {
  readonly job: string;
  readonly matrix: Values;
  /** What Bookends did; null in a job without it. */
  readonly run: ActionRun | null;
  /** Commands of the job, which are not run. */
  readonly commands: readonly string[];
}

interface WorkflowOrder {
  readonly on: Trigger;
  /** Reusable workflows by the name after `uses:`. */
  readonly reusable?: Readonly<Record<string, string>>;
  /** What a caller hands to the workflow, if it is a reusable one. */
  readonly inputs?: Values;
  readonly before?: ActionOrder["before"];
}

/**
 * Runs a workflow on an event as GitHub does: the jobs whose `if` holds, once for each row of the matrix, with their own
 * permissions and checkout. Of the steps only Bookends itself runs. Returns nothing for an event it doesn't listen to.
 */
export async function runWorkflow(github: FakeGitHub, text: string, order: WorkflowOrder): Promise<readonly JobRun[]> {
  const workflow = readWorkflow(text);
  const isCalled = order.inputs !== undefined;
  if (!isCalled && !listens(workflow, order.on, github.world.defaultBranch)) return [];
  const contexts = { github: githubContext(github, order.on), inputs: inputsOf(workflow, order.inputs ?? {}) };
  const runs: JobRun[] = [];
  for (const job of workflow.jobs) {
    for (const matrix of job.matrix) {
      const here = { ...contexts, matrix };
      if (job.if !== null && !isTruthy(evaluate(job.if, here))) continue;
      if (job.uses === null) runs.push(await runJob(github, job, { order, contexts: here, matrix }));
      else runs.push(...(await runCalled(github, job, { order, contexts: here })));
    }
  }
  return runs;
}

/** GitHub Docs, "Events that trigger workflows": without `types`, a pull request's opened, synchronize and reopened. */
function listens({ on }: Workflow, trigger: Trigger, defaultBranch: string): boolean {
  const filters = on.get(trigger.event);
  if (filters === undefined) return false;
  const { types = ["opened", "synchronize", "reopened"], branches } = filters;
  if ("pull" in trigger && trigger.event !== "merge_group" && !(types as string[]).includes(trigger.action ?? "opened"))
    return false;
  const branch = trigger.event === "push" ? (trigger.branch ?? defaultBranch) : null;
  return branch === null || branches === undefined || (branches as string[]).includes(branch);
}

function githubContext(github: FakeGitHub, on: Trigger): Values {
  const { payload, ref, sha } = start(github.world, on);
  return {
    event_name: on.event,
    event: payload,
    ref,
    sha,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    repository: github.repository,
  };
}

/** Inputs by name, the caller's over the defaults. Throws at one that the workflow doesn't have, or that is missing. */
function inputsOf({ on }: Workflow, given: Values): Values {
  const known = (on.get("workflow_call")?.["inputs"] ?? {}) as Record<
    string,
    { default?: unknown; required?: boolean }
  >;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) throw new Error(`The workflow has no input ${unknown.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(known).map(([name, { default: value = "", required = false }]) => {
      if (required && given[name] === undefined) throw new Error(`The input ${name} is missing.`);
      return [name, given[name] ?? value];
    }),
  );
}

interface Place {
  readonly order: WorkflowOrder;
  readonly contexts: Contexts;
}

/** A called workflow's token can't do more than the calling job lets it (GitHub Docs, "Reusing workflows"). */
function runCalled(github: FakeGitHub, { uses, with: given, permissions }: Job, { order, contexts }: Place) {
  const text = order.reusable?.[uses ?? ""];
  if (text === undefined) throw new Error(`There is no workflow ${uses}.`);
  for (const job of readWorkflow(text).jobs) {
    const beyond = Object.entries(job.permissions).filter(
      ([scope, level]) => permissions[scope] !== "write" && permissions[scope] !== level,
    );
    if (beyond.length > 0) throw new Error(`${job.id} asks for ${beyond.join(", ")}, which its caller doesn't have.`);
  }
  return runWorkflow(github, text, { ...order, inputs: interpolated(given, contexts) });
}

async function runJob(
  github: FakeGitHub,
  { id, steps, permissions }: Job,
  { order, contexts, matrix }: Place & { readonly matrix: Values },
): Promise<JobRun> {
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  const bookends = steps.find(({ uses }) => uses?.startsWith("<owner>/bookends@"));
  const commands = steps.flatMap(({ run }) => run ?? []);
  if (bookends === undefined) return { job: id, matrix, run: null, commands };
  const run = await runAction(github, {
    on: order.on,
    permissions,
    inputs: interpolated(bookends.with, contexts),
    checkout: checkout === undefined ? false : checkoutOf(checkout),
    ...(order.before === undefined ? {} : { before: order.before }),
  });
  return { job: id, matrix, run, commands };
}

function checkoutOf({ with: said }: Step) {
  const unknown = Object.keys(said).filter((key) => !["persist-credentials", "fetch-depth", "ref"].includes(key));
  if (unknown.length > 0) throw new Error(`actions/checkout with ${unknown.join(", ")} is not run here.`);
  return {
    persistCredentials: said["persist-credentials"] !== false,
    depth: Number(said["fetch-depth"] ?? 1),
    ...(said["ref"] === undefined ? {} : { ref: String(said["ref"]) }),
  };
}

const interpolated = (said: Values, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [name, interpolate(String(value), contexts)]));

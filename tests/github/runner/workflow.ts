import { load } from "js-yaml";
import type { Permissions } from "../state/people.ts";

/** A job of a workflow, as far as a test runs it. */
export interface Job {
  readonly id: string;
  readonly if: string | null;
  readonly permissions: Permissions;
  readonly matrix: readonly Readonly<Record<string, unknown>>[];
  readonly steps: readonly Step[];
  /** The reusable workflow that the job is, and what it gets. */
  readonly uses: string | null;
  readonly with: Values;
}

export type Values = Readonly<Record<string, unknown>>;

export interface Step {
  readonly uses: string | null;
  readonly run: string | null;
  readonly with: Values;
}

/** A workflow: its events with what is said of each, and its jobs. */
export interface Workflow {
  readonly name: string;
  readonly on: ReadonlyMap<string, Values>;
  readonly jobs: readonly Job[];
}

/**
 * Reads a workflow. It is strict: a key that it doesn't know is an error, so that a slip in an example is one.
 * GitHub Docs, "Workflow syntax for GitHub Actions".
 */
export function readWorkflow(text: string): Workflow {
  const top = mapping(load(text), "the workflow");
  only(top, ["name", "on", "permissions", "concurrency", "jobs"], "the workflow");
  const jobs = Object.entries(mapping(top["jobs"], "jobs"));
  return {
    name: String(top["name"]),
    on: eventsOf(top["on"]),
    jobs: jobs.map(([id, job]) => jobOf(id, mapping(job, id), top["permissions"])),
  };
}

const EVENTS = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
  "workflow_call",
];

function eventsOf(on: unknown): ReadonlyMap<string, Values> {
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : null;
  const events = new Map<string, Values>(
    names === null
      ? Object.entries(mapping(on, "on")).map(([name, said]): [string, Values] => [name, filtersOf(name, said)])
      : names.map((name): [string, Values] => [name, {}]),
  );
  for (const name of events.keys()) if (!EVENTS.includes(name)) throw new Error(`on: ${name} is no event here.`);
  return events;
}

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  push: ["branches", "paths"],
  pull_request: ["types", "branches", "paths"],
  pull_request_target: ["types", "branches", "paths"],
  workflow_call: ["inputs"],
};

function filtersOf(event: string, said: unknown): Values {
  if (said === null) return {};
  if (event === "schedule") return { schedule: said };
  const filters = mapping(said, event);
  only(filters, FILTERS[event] ?? [], event);
  return filters;
}

function jobOf(id: string, job: Values, outer: unknown): Job {
  const keys = ["name", "if", "needs", "permissions", "concurrency", "strategy", "timeout-minutes"];
  only(job, [...keys, ...("uses" in job ? ["uses", "with"] : ["runs-on", "steps"])], id);
  const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
  if (!("uses" in job) && (job["runs-on"] === undefined || steps.length === 0)) throw new Error(`${id} runs nothing.`);
  return {
    id,
    if: job["if"] === undefined ? null : String(job["if"]).replace(/^\$\{\{(.*)\}\}$/, "$1"),
    permissions: permissionsOf(job["permissions"] ?? outer),
    matrix: matrixOf(job["strategy"]),
    steps: steps.map((step, index) => stepOf(mapping(step, `${id}, step ${index + 1}`))),
    uses: job["uses"] === undefined ? null : String(job["uses"]),
    with: mapping(job["with"] ?? {}, "with"),
  };
}

function stepOf(step: Values): Step {
  only(step, ["id", "name", "if", "uses", "with", "run", "env", "continue-on-error"], "a step");
  if ("uses" in step === "run" in step) throw new Error("A step either uses or runs something.");
  return {
    uses: step["uses"] === undefined ? null : String(step["uses"]),
    run: step["run"] === undefined ? null : String(step["run"]),
    with: mapping(step["with"] ?? {}, "with"),
  };
}

const SCOPES = ["contents", "pull-requests", "issues", "security-events", "id-token", "packages"];

/** By GitHub's names in its API. A workflow that names no permission would get those of the repository's settings. */
function permissionsOf(said: unknown): Permissions {
  const named = Object.entries(mapping(said, "permissions"));
  return Object.fromEntries(
    named.map(([scope, level]) => {
      if (!SCOPES.includes(scope)) throw new Error(`There is no permission ${scope}.`);
      if (level !== "read" && level !== "write") throw new Error(`${scope}: ${level} is no level.`);
      return [scope.replaceAll("-", "_"), level];
    }),
  );
}

/** One element for each run of the job: the lists of the matrix, combined. */
function matrixOf(strategy: unknown): Values[] {
  if (strategy === undefined) return [{}];
  const said = mapping(strategy, "strategy");
  only(said, ["matrix", "fail-fast", "max-parallel"], "strategy");
  const lists = Object.entries(mapping(said["matrix"], "matrix"));
  return lists.reduce<Values[]>(
    (rows, [name, list]) => rows.flatMap((row) => (list as unknown[]).map((one) => ({ ...row, [name]: one }))),
    [{}],
  );
}

function mapping(value: unknown, what: string): Values {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} is no mapping.`);
  return value as Values;
}

function only(said: Values, keys: readonly string[], where: string): void {
  const unknown = Object.keys(said).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`Not known in ${where}: ${unknown.join(", ")}`);
}

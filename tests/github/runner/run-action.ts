import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../src/run.ts";
import { thisRunner } from "../../../src/runtime/runner.ts";
import { inProcess, isProcessTaken } from "../../in-process.ts";
import type { Seen } from "../http/seen.ts";
import type { FakeGitHub } from "../start.ts";
import type { Permissions } from "../state/people.ts";
import { type Annotation, annotationsIn } from "./annotations.ts";
import { type CheckoutOrder, checkOut } from "./checkout.ts";
import type { Started } from "./events/started.ts";
import { commandFiles } from "./files.ts";
import { inputVariables, manifest } from "./manifest.ts";
import { start, type Trigger } from "./trigger.ts";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** A run of the Action to make. */
export interface ActionOrder {
  readonly on: Trigger;
  /** Over action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `permissions:` of the workflow: write for contents, issues and pull requests if not given. */
  readonly permissions?: Permissions;
  /** A token instead of the workflow's own. */
  readonly token?: string;
  /** How the workflow checks out; false for a workflow that doesn't. By default all but pull_request_target do. */
  readonly checkout?: CheckoutOrder | false;
  /** A folder that is the workspace as it is, instead of a checkout. */
  readonly workspace?: string;
  /** Done in the workspace before the Action runs: local changes, say. */
  readonly before?: (workspace: string) => void;
  /** GITHUB_RUN_ID: one more than that of the run before if not given. */
  readonly runId?: number;
  /** GITHUB_RUN_ATTEMPT: 1 if not given. */
  readonly attempt?: number;
  readonly actor?: string;
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Runs `dist/` as a process, as GitHub does, and not the sources in this one: for a few tests of what is shipped, and
   * for runs that wait for this process's server without yielding, as `git push` does.
   */
  readonly asProcess?: boolean;
  /** Whether it waits for less time than it wants to, as between retries; not with `asProcess`. */
  readonly isHurried?: boolean;
  /** A script to run as a process instead of action.yml's. */
  readonly main?: string;
}

/** What a run did. */
export interface ActionRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly workspace: string;
  /** The requests it made: of several runs at once, those with its token. */
  readonly requests: readonly Seen[];
  readonly writes: readonly Seen[];
}

let runs = 0;

/**
 * Runs the Action with the environment that GitHub's runner gives. A second run while one is on its way, as in a race, is
 * a process of its own.
 */
export async function runAction(github: FakeGitHub, order: ActionOrder): Promise<ActionRun> {
  const { world } = github;
  runs += 1;
  const runId = order.runId ?? 9_000_000_000 + runs;
  const started = start(world, order.on);
  const token = order.token ?? workflowToken(github, started, order.permissions);
  // Removed with the fake's own folder.
  const folder = join(dirname(world.git.folder), `run-${runs}`);
  const temp = join(folder, "temp");
  mkdirSync(temp, { recursive: true });
  const files = commandFiles(folder, started.payload);
  const workspace = order.workspace ?? join(folder, "workspace");
  mkdirSync(workspace, { recursive: true });
  const checkout = order.checkout ?? (order.on.event === "pull_request_target" ? false : {});
  if (order.workspace === undefined && checkout !== false) checkOut(world, workspace, started, token, checkout);
  order.before?.(workspace);
  const seen = github.requests.length;
  const env = {
    ...runnerVariables(github, order, started, runId),
    ...files.variables,
    ...inputVariables(order.inputs ?? {}, token),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...order.env,
  };
  const isShared = order.asProcess !== true && order.main === undefined && !isProcessTaken();
  const ran = isShared
    ? await inProcess({ cwd: workspace, env: { ...machine(), ...env }, isHurried: order.isHurried ?? false }, () =>
        run(thisRunner(), process.env),
      )
    : await node(order.main ?? join(project, manifest.runs.main), workspace, env);
  // Several runs at once have a token each.
  const requests = github.requests.slice(seen).filter((each) => each.token === null || each.token === token);
  return {
    ...ran,
    outputs: files.outputs(),
    summary: files.summary(),
    annotations: annotationsIn(ran.out),
    workspace,
    requests,
    writes: requests.filter(({ write }) => write),
  };
}

/** What a machine gives to every process; nothing of this machine's own settings. */
const machine = () => ({ PATH: process.env["PATH"], HOME: "/nowhere", GIT_CONFIG_NOSYSTEM: "1" });

const WRITE: Permissions = { contents: "write", issues: "write", pull_requests: "write" };
const READ: Permissions = { contents: "read", issues: "read", pull_requests: "read" };

// A read-only token can read everything, whatever the workflow asks for.
const workflowToken = (github: FakeGitHub, { readOnly }: Started, permissions: Permissions = WRITE): string =>
  github.addToken({ permissions: readOnly ? READ : permissions });

// GitHub Docs, "Variables": the default environment variables.
function runnerVariables(
  github: FakeGitHub,
  order: ActionOrder,
  { sha, ref, headRef, baseRef, actor }: Started,
  runId: number,
) {
  const who = order.actor ?? actor;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__run",
    GITHUB_ACTOR: who,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: baseRef,
    GITHUB_EVENT_NAME: order.on.event,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: headRef,
    GITHUB_JOB: "bookends",
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_ID: "1",
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_RUN_ATTEMPT: String(order.attempt ?? 1),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runs),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: who,
    GITHUB_WORKFLOW: "Bookends",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
  };
}

function node(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn(join(project, "node_modules/.bin/node"), [script], {
    cwd,
    env: { ...machine(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: text(out), err: text(err) }));
  });
}

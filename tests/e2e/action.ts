import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf } from "../files/folder.ts";
import { commandFiles } from "../github/runner/files.ts";
import { inputVariables, manifest } from "../github/runner/manifest.ts";
import type { Ran } from "./command.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

export interface Trigger {
  readonly event: string;
  readonly payload?: unknown;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Outputs by name; those of action.yml that were not set are "". */
export interface Acted extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the shipped Action as a process on a checkout, with the environment that a runner gives. */
export function act(
  workspace: string,
  { event, payload = {}, ref = "refs/heads/main", inputs = {}, env = {} }: Trigger,
): Acted {
  const folder = folderOf({});
  const files = commandFiles(folder, payload);
  const ran = spawnSync(process.execPath, [path.join(project, manifest.runs.main)], {
    cwd: workspace,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env["PATH"],
      HOME: "/nowhere",
      GIT_CONFIG_NOSYSTEM: "1",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: ref,
      RUNNER_TEMP: folder,
      ...files.variables,
      ...inputVariables(inputs, "token"),
      ...env,
    },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, outputs: files.outputs(), summary: files.summary() };
}

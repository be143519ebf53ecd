import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { folderOf } from "../io/folder.ts";
import type { Ran } from "./command.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const manifest = load(readFileSync(path.join(project, "action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { main: string };
};

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
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const files = folderOf({ output: "", summary: "", "event.json": JSON.stringify(payload) });
  const file = (name: string): string => path.join(files, name);
  const given = Object.entries(manifest.inputs).map(([name, { default: value = "" }]) => {
    const text = inputs[name] ?? (value.includes("github.token") ? "token" : value);
    return [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, text];
  });
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
      GITHUB_EVENT_PATH: file("event.json"),
      GITHUB_REF: ref,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      RUNNER_TEMP: files,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const outputs = {
    ...Object.fromEntries(Object.keys(manifest.outputs).map((name) => [name, ""])),
    ...readOutputs(file("output")),
  };
  return {
    code: ran.status,
    out: ran.stdout,
    err: ran.stderr,
    outputs,
    summary: readFileSync(file("summary"), "utf8"),
  };
}

// GitHub Docs, "Workflow commands", multiline strings: name<<delimiter, lines, delimiter.
function readOutputs(file: string): Record<string, string> {
  const matches = readFileSync(file, "utf8").matchAll(/^(?<name>[^<\n]+)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...matches].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}

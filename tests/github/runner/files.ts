import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "./manifest.ts";

/** The files through which a runner and its step talk (GitHub Docs, "Workflow commands", environment files). */
export interface CommandFiles {
  readonly variables: Readonly<Record<string, string>>;
  /** The outputs by name; those of action.yml that were not set are "". */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
}

const FILES = {
  GITHUB_OUTPUT: "output",
  GITHUB_STEP_SUMMARY: "summary",
  GITHUB_STATE: "state",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
} as const;

/** Makes the files, empty, in `folder`; the event's payload is one of them. */
export function commandFiles(folder: string, payload: unknown): CommandFiles {
  for (const name of Object.values(FILES)) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "event.json"), JSON.stringify(payload));
  const variables = Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)]);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return {
    variables: { ...Object.fromEntries(variables), GITHUB_EVENT_PATH: join(folder, "event.json") },
    outputs: () => ({
      ...Object.fromEntries(Object.keys(manifest.outputs).map((name) => [name, ""])),
      ...parseOutputs(read(FILES.GITHUB_OUTPUT)),
    }),
    summary: () => read(FILES.GITHUB_STEP_SUMMARY),
  };
}

// GitHub Docs, "Workflow commands", multiline strings: name<<delimiter, lines, delimiter.
function parseOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^(?<name>[^<\n]+)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...matches].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { EOL, tmpdir } from "node:os";
import path from "node:path";
import { error, getInput, getMultilineInput, setOutput } from "@actions/core";
import { type RunnerEvent, readEvent } from "./event.ts";

/** The machine that runs the Action: its inputs, outputs, log and job summary. */
export interface Runner {
  /** The folder of the checkout. */
  readonly workspace: string;
  event(): RunnerEvent;
  /** An input, trimmed; null if it is empty. */
  input(name: string): string | null;
  /** An input of one value a line; null if it is empty. */
  inputLines(name: string): readonly string[] | null;
  output(name: string, value: string): void;
  /** Prints to the log as it is: the runner carries out workflow commands, so untrusted text must have been made safe. */
  print(text: string): void;
  /** Adds markdown to the job summary, and says whether that worked: a runner may have none. */
  summarize(markdown: string): Promise<boolean>;
  /** Keeps a text in the runner's temporary folder; returns the file's absolute path. */
  keep(name: string, text: string): string;
  /** Says why the step fails, as an error that has no place. */
  fail(sentence: string): void;
}

/** The runner this process is on (GitHub Docs, "Variables" and "Workflow commands"). */
export function thisRunner(): Runner {
  const { env } = process;
  return {
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    event: () => readEvent(env),
    input: (name) => getInput(name) || null,
    inputLines: (name) => {
      const lines = getMultilineInput(name);
      return lines.length === 0 ? null : lines;
    },
    output: setOutput,
    print: (text) => {
      process.stdout.write(text);
    },
    summarize: async (markdown) => {
      try {
        await appendFile(env["GITHUB_STEP_SUMMARY"] ?? "", `${markdown}${EOL}`);
        return true;
      } catch {
        return false;
      }
    },
    keep: (name, text) => {
      // A folder of its own: a second step of the same job must not overwrite it.
      const file = path.join(mkdtempSync(path.join(env["RUNNER_TEMP"] || tmpdir(), "bookends-")), name);
      writeFileSync(file, text);
      return file;
    },
    fail: error,
  };
}

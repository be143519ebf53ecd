import { act } from "./action/dispatch.ts";
import { UserError } from "./errors.ts";
import { diskFiles } from "./files/files.ts";
import { toCommands } from "./formats/github.ts";
import { diskGit } from "./git/repository.ts";
import { gitHubHere } from "./github/from-environment.ts";
import { publisherAt } from "./publish/publisher.ts";
import type { Runner } from "./runtime/runner.ts";
import { visible } from "./text/visible.ts";

/**
 * One run of the Action: inputs and event in, exit code out. What is wrong with the workflow or its files is an error
 * at its line.
 */
export async function run(runner: Runner, environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  try {
    const { workspace } = runner;
    const token = runner.input("token");
    const gitHub = gitHubHere(environment, token);
    const publisher = () => publisherAt(workspace, gitHub, token);
    await act(runner, { files: diskFiles(workspace), git: diskGit(workspace), gitHub, publisher });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    const message = error instanceof UserError ? error.message : unexpected(error);
    const place = error instanceof UserError ? error.place : null;
    const { file, line, column } = place ?? { file: null, line: null, column: null };
    const end = { endLine: line, endColumn: null };
    runner.print(
      toCommands([{ level: "error", title: "Bookends", message: visible(message), file, line, column, ...end }]),
    );
    return 1;
  }
}

const unexpected = (error: unknown): string =>
  `Something went wrong that shouldn't: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

import { act } from "./action/dispatch.ts";
import { UserError } from "./errors.ts";
import { diskFiles } from "./files/files.ts";
import { toCommands } from "./formats/github.ts";
import { diskGit } from "./git/repository.ts";
import { gitHubHere } from "./github/from-environment.ts";
import { publisherAt } from "./publish/publisher.ts";
import { type Runner, thisRunner } from "./runtime/runner.ts";
import { visible } from "./text/visible.ts";

/** The Action's door: event and inputs in, exit code out. What is wrong with the workflow or its files is an error at its line. */
async function main(runner: Runner): Promise<void> {
  try {
    const { workspace } = runner;
    const token = runner.input("token");
    const gitHub = gitHubHere(process.env, token);
    const publisher = () => publisherAt(workspace, gitHub, token);
    await act(runner, { files: diskFiles(workspace), git: diskGit(workspace), gitHub, publisher });
  } catch (error) {
    process.exitCode = 1;
    const sentence = error instanceof UserError ? error.message : unexpected(error);
    const { file, line, column } = (error instanceof UserError ? error.place : null) ?? {
      file: null,
      line: null,
      column: null,
    };
    runner.print(
      toCommands([
        {
          level: "error",
          title: "Bookends",
          message: visible(sentence),
          file,
          line,
          endLine: line,
          column,
          endColumn: null,
        },
      ]),
    );
  }
}

const unexpected = (error: unknown): string =>
  `Something went wrong that shouldn't: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

await main(thisRunner());

import { diskFiles } from "./io/files.ts";
import { diskGit } from "./io/git.ts";
import { gitHubHere } from "./io/github/here.ts";
import { publisherAt } from "./io/publisher.ts";
import { Refusal } from "./io/refusal.ts";
import { type Runner, thisRunner } from "./io/runner.ts";
import { act } from "./jobs/act.ts";
import { toCommands } from "./report/annotations.ts";
import { visible } from "./report/visible.ts";

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
    const sentence = error instanceof Refusal ? error.message : unexpected(error);
    const { file, line, column } = (error instanceof Refusal ? error.place : null) ?? {
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

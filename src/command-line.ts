import { helpText } from "./commands/help.ts";
import { readInvocation } from "./commands/invocation.ts";
import { onRunner } from "./commands/on-runner.ts";
import { lastOf } from "./commands/option-types.ts";
import { UserError } from "./errors.ts";
import { diskFiles } from "./files/files.ts";
import { diskGit } from "./git/repository.ts";
import { thisTerminal } from "./runtime/process-terminal.ts";
import { escapeInvisible } from "./text/terminal.ts";
import { VERSION } from "./version.ts";

const WRONG = 2;

/** Runs the command on this process's terminal. @param words those after `bookends`. Returns the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const invocation = readInvocation(words);
  const here = thisTerminal(words.includes("--no-color"));
  const terminal = here.isRunnerLog ? onRunner(here) : here;
  const refuse = (sentence: string): number => {
    terminal.say(escapeInvisible(sentence));
    return WRONG;
  };
  try {
    switch (invocation.kind) {
      case "help":
        terminal.print(helpText(invocation.command));
        return 0;
      case "version":
        terminal.print(`${VERSION}\n`);
        return 0;
      case "wrong":
        return refuse(invocation.sentence);
      case "run": {
        const cwd = lastOf(invocation.values, "cwd") ?? process.cwd();
        const { command, values, operands } = invocation;
        const git = diskGit(cwd);
        return await command.run({ files: diskFiles(cwd, git.isIgnored), git, terminal }, values, operands);
      }
    }
  } catch (error) {
    if (error instanceof UserError) return refuse(error.message);
    // A fault of ours: the trace helps whoever looks into it, and nobody else.
    if (process.env["DEBUG"] && error instanceof Error) terminal.say(error.stack ?? "");
    return refuse(`Something went wrong that shouldn't: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

import { act, type Order } from "./action/dispatch.ts";
import { diskFiles } from "./files/files.ts";
import { diskGit } from "./git/repository.ts";
import { type Environment, gitHubFrom } from "./github/from-environment.ts";
import { gitHubForge } from "./github/github-forge.ts";
import { publisherAt } from "./publish/publisher.ts";
import type { Runner } from "./runtime/runner.ts";

/** Does what a run of the Action is for, with this machine's files, git and GitHub. Returns the exit code. */
export async function doJob(runner: Runner, environment: Environment, order: Order): Promise<number> {
  const { workspace } = runner;
  const { token } = order.inputs;
  const gitHub = gitHubFrom(environment, token);
  const publisher = () => publisherAt(workspace, gitHub, token);
  const forge = gitHub === null ? null : gitHubForge(gitHub);
  return await act(runner, { files: diskFiles(workspace), git: diskGit(workspace), forge, publisher }, order);
}

import { act, type Order } from "./action/dispatch.ts";
import { diskFiles } from "./files/files.ts";
import { blobId } from "./git/blob-id.ts";
import { checkoutIn } from "./git/checkout.ts";
import { gitProcess } from "./git/git-process.ts";
import { commitsByPush } from "./git/git-push.ts";
import { diskGit } from "./git/repository.ts";
import { type Environment, gitHubFrom } from "./github/from-environment.ts";
import { gitHubForge } from "./github/github-forge.ts";
import { commitsByApi } from "./github/publish-commit.ts";
import type { GitHub } from "./github/typed-api.ts";
import type { Publisher } from "./publish/publisher.ts";
import { commitsOf } from "./publish/snapshot.ts";
import type { Runner } from "./runtime/runner.ts";
import { realWaits } from "./waits.ts";

/** Does what a run of the Action is for, with this machine's files, git and GitHub. Returns the exit code. */
export async function doJob(runner: Runner, environment: Environment, order: Order): Promise<number> {
  const { workspace } = runner;
  const git = diskGit(workspace);
  const { token } = order.inputs;
  const gitHub = gitHubFrom(environment, token);
  const forge = gitHub === null ? null : gitHubForge(gitHub);
  const publisher = () => publisherAt(workspace, gitHub, token);
  return await act(runner, { files: diskFiles(workspace, git.isIgnored), git, forge, publisher }, order);
}

/** Publishes from the folder `cwd`. Without GitHub, or where its API takes no commit, git pushes from the checkout. */
function publisherAt(cwd: string, gitHub: GitHub | null, token: string | null): Publisher {
  const git = gitProcess(cwd);
  const checkout = checkoutIn(git);
  const place = gitHub === null || token === null ? null : { ...gitHub.place, token };
  const ways = [
    ...(gitHub === null ? [] : [commitsByApi(gitHub)]),
    ...(checkout === null ? [] : [commitsByPush(git, place, realWaits)]),
  ];
  const forge = gitHub === null ? null : gitHubForge(gitHub);
  return { checkout, forge, commits: commitsOf(checkout, forge), ways, waits: realWaits, blobId };
}

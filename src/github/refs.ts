import { type GitHub, url } from "./client.ts";
import { type Answer, answered, mapped } from "./failure.ts";

interface RestRef {
  readonly ref: string;
  readonly object: { readonly sha: string };
}

/** The commit at the tip of a branch, null if there is no such branch. */
export async function readTip(github: GitHub, branch: string): Promise<Answer<string | null>> {
  const ref = await github.get<RestRef>(url`git/ref/${`heads/${branch}`}`);
  if (!ref.ok && ref.failure.kind === "missing") return answered(null);
  return mapped(ref, ({ object }) => object.sha);
}

/**
 * Moves a branch to a commit in one step, or makes it. `force`: wherever it is; otherwise only forwards, and GitHub
 * refuses if the branch has something the commit doesn't have.
 */
export async function moveBranch(
  github: GitHub,
  branch: string,
  { to, isNew, force }: { readonly to: string; readonly isNew: boolean; readonly force: boolean },
): Promise<Answer<null>> {
  const landed = async (): Promise<Answer<RestRef | null>> =>
    mapped(await readTip(github, branch), (tip) => (tip === to ? { ref: branch, object: { sha: to } } : null));
  const name = `heads/${branch}`;
  const moved = isNew
    ? await github.send<RestRef>("POST", url`git/refs`, { ref: `refs/${name}`, sha: to }, landed)
    : await github.send<RestRef>("PATCH", url`git/refs/${name}`, { sha: to, force }, landed);
  return mapped(moved, () => null);
}

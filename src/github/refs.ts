import { map, ok } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { fields, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

const refShape = fields({ object: fields({ sha: text }) });

/** The commit at the tip of a branch, null if there is no such branch. */
export async function readTip(github: GitHub, branch: string): Promise<Answer<string | null>> {
  const ref = await github.read("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` }, refShape);
  if (!ref.ok && ref.failure.kind === "missing") return ok(null);
  return map(ref, ({ object }) => object.sha);
}

/**
 * Moves a branch to a commit in one step, or makes it. `force`: wherever it is; otherwise only forwards, and GitHub
 * refuses if the branch has something the commit doesn't have.
 */
export async function moveRef(
  github: GitHub,
  branch: string,
  { to, isNew, force }: { readonly to: string; readonly isNew: boolean; readonly force: boolean },
): Promise<Answer<null>> {
  const landed = async (): Promise<Answer<{ readonly object: { readonly sha: string } } | null>> =>
    map(await readTip(github, branch), (tip) => (tip === to ? { object: { sha: to } } : null));
  const name = `heads/${branch}`;
  const moved = isNew
    ? await github.write("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/${name}`, sha: to }, refShape, landed)
    : await github.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ref: name, sha: to, force }, refShape, landed);
  return map(moved, () => null);
}

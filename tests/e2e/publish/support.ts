import { expect, onTestFinished } from "vitest";
import { folderOf } from "../../files/folder.ts";
import { type ActionOrder, type ActionRun, runAction } from "../../github/runner/run-action.ts";
import { type FakeGitHub, startGitHub } from "../../github/start.ts";
import type { WorldOptions } from "../../github/state/new-world.ts";
import { bookends } from "../command.ts";
import { note, SEED, SEED_PATH } from "../notes.ts";

export const MESSAGE = "docs: update the reading list";

/** A repository with one note, whose README has no blocks yet; gone after the test, which fails if GitHub was misused. */
export async function library(options: WorldOptions = {}): Promise<FakeGitHub> {
  const github = await startGitHub(options);
  onTestFinished(async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
  });
  github.commit({ files: { [SEED_PATH]: SEED, "README.md": "# Mine\n" }, message: "Start" });
  return github;
}

/** A run of the Action after a push to the default branch. */
export const onPush = (github: FakeGitHub, order: Partial<ActionOrder> = {}): Promise<ActionRun> =>
  runAction(github, { on: { event: "push" }, ...order });

/** Somebody merges a pull request that adds a note. */
export function merged(github: FakeGitHub, name: string): number {
  github.commit({ branch: `add-${name}`, files: { [`content/reading/${name}.md`]: note(name) } });
  const pull = github.openPull({ branch: `add-${name}` });
  github.merge(pull);
  return pull;
}

/** What the command has to say about a clone of a branch: exit code 0 says that its README is what its notes say. */
export function checkOf(github: FakeGitHub, branch = "main") {
  const folder = folderOf({});
  github.git("clone", "--quiet", "--branch", branch, `file://${github.world.git.folder}`, folder);
  return bookends(folder, ["update", "--check"]);
}

/** The run's one error. */
export const errorOf = ({ annotations }: ActionRun): string | undefined =>
  annotations.find(({ level }) => level === "error")?.message;

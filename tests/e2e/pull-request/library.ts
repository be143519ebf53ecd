import { expect, onTestFinished } from "vitest";
import type { Files } from "../../github/git/write.ts";
import { type ActionOrder, type ActionRun, runAction } from "../../github/runner/run-action.ts";
import { type FakeGitHub, startGitHub } from "../../github/start.ts";
import { note, STRICT } from "../notes.ts";

/** A GitHub with a small library on its default branch, held against the strict schema; gone after the test, which fails if any request was wrong. */
export async function library(files: Files = {}): Promise<FakeGitHub> {
  const github = await startGitHub();
  onTestFinished(async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
  });
  github.commit({ files: { ...STRICT, "README.md": "# Mine\n", "reading/first.md": note("First"), ...files } });
  return github;
}

/** Opens a pull request with one commit. Returns its number. */
export function pullWith(github: FakeGitHub, files: Files): number {
  github.commit({ branch: "topic", files });
  return github.openPull({ branch: "topic" });
}

type Order = Partial<ActionOrder> & { readonly action?: "synchronize" | "closed" };

/** Runs the shipped Action on a pull request. */
export const runOn = (github: FakeGitHub, pull: number, { action, ...order }: Order = {}): Promise<ActionRun> =>
  runAction(github, {
    on: { event: "pull_request", pull, ...(action === undefined ? {} : { action }) },
    ...order,
  });

/** The bodies of the comments in a pull request's conversation. */
export const bodies = (github: FakeGitHub, pull: number): string[] => github.comments(pull).map(({ body }) => body);

/** What a run wrote, by GitHub's names of the operations. */
export const written = ({ writes }: ActionRun): string[] => writes.flatMap(({ names }) => names);

/** The first line of each annotation's message of a level. */
export const annotated = ({ annotations }: ActionRun, level: string): string[] =>
  annotations.filter((one) => one.level === level).map(({ message }) => message);

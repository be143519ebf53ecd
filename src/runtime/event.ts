import { readFileSync } from "node:fs";
import { UserError } from "../errors.ts";

/** What started the workflow, as far as Bookends cares. Commits are full ids. */
export interface RunnerEvent {
  readonly name: string;
  readonly action: string | null;
  readonly ref: string | null;
  /** The commit that the run is for. */
  readonly sha: string | null;
  readonly defaultBranch: string | null;
  /** A closed pull request that was merged. */
  readonly merged: boolean;
  /** The commits a pull request, or a merge group, has at its tip and starts from. */
  readonly head: string | null;
  readonly base: string | null;
  readonly pull: PullEvent | null;
  /** Who started the run. */
  readonly actor: string | null;
  readonly run: { readonly id: number; readonly attempt: number };
}

/** The pull request that an event is about. */
export interface PullEvent {
  readonly number: number;
  readonly author: string | null;
  /** Whether its head lies in another repository, or in one that is gone. */
  readonly isFromFork: boolean;
  /** The name of the branch it goes into. */
  readonly baseBranch: string | null;
  /** The calendar day, in UTC, on which it was last changed: `YYYY-MM-DD`. */
  readonly changedOn: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the event from a runner's environment (GitHub Docs, "Variables": GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REF,
 * GITHUB_SHA, GITHUB_ACTOR, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT).
 * Throws a UserError if there is none, as outside of a runner.
 */
export function readEvent(environment: Environment): RunnerEvent {
  const name = environment["GITHUB_EVENT_NAME"];
  const file = environment["GITHUB_EVENT_PATH"];
  if (!name || !file)
    throw new UserError(
      "There is no event: GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are set by a GitHub runner, and aren't here.",
    );
  const payload = readPayload(file);
  const pull = at(payload, "pull_request");
  const group = at(payload, "merge_group");
  return {
    name,
    action: text(at(payload, "action")),
    ref: text(environment["GITHUB_REF"]),
    sha: text(environment["GITHUB_SHA"]),
    defaultBranch: text(at(payload, "repository", "default_branch")),
    merged: at(pull, "merged") === true,
    head: text(at(pull, "head", "sha")) ?? text(at(group, "head_sha")),
    base: text(at(pull, "base", "sha")) ?? text(at(group, "base_sha")),
    pull: pullEvent(pull),
    actor: text(environment["GITHUB_ACTOR"]),
    run: { id: whole(environment["GITHUB_RUN_ID"]), attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) },
  };
}

function pullEvent(pull: unknown): PullEvent | null {
  const number = at(pull, "number");
  if (typeof number !== "number") return null;
  const repository = (side: string): string | null => text(at(pull, side, "repo", "full_name"));
  return {
    number,
    author: text(at(pull, "user", "login")),
    isFromFork: repository("head") !== repository("base"),
    baseBranch: text(at(pull, "base", "ref")),
    changedOn: /^\d{4}-\d{2}-\d{2}/.exec(text(at(pull, "updated_at")) ?? "")?.[0] ?? null,
  };
}

function readPayload(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UserError("The event can't be read: the file that GITHUB_EVENT_PATH names is missing or is no JSON.");
  }
}

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    const own = typeof inner === "object" && inner !== null ? Object.getOwnPropertyDescriptor(inner, key) : undefined;
    return own?.value;
  }, value);
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const whole = (digits: string | undefined): number => (/^\d{1,15}$/.test(digits ?? "") ? Number(digits) : 0);

import { UserError } from "../errors.ts";
import type { FailOn } from "../formats/report.ts";
import type { CommentMode } from "../pull-request/comment.ts";
import type { Runner } from "../runtime/runner.ts";
import { choose } from "../workspace/choice.ts";
import { DEFAULT_CONFIG_FILE } from "../workspace/config-file.ts";
import type { Wishes } from "../workspace/settings.ts";
import type { Mode } from "./plan.ts";

const DEFAULT_MESSAGE = "docs: update the reading list";

export type Publish = "commit" | "pull-request" | "none";

/** The inputs of action.yml, understood. `publish` is null where it isn't set: then the config speaks. */
export interface Inputs {
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly publish: Publish | null;
  readonly commitMessage: string;
  /** The branch that a pull request is made from; null: one named after the base. */
  readonly pullBranch: string | null;
  readonly token: string | null;
  readonly comment: CommentMode;
  readonly suggestions: boolean;
  readonly wishes: Wishes;
}

/** Reads the inputs. Throws a UserError for a value that makes no sense. */
export function readInputs(runner: Pick<Runner, "input" | "inputLines">): Inputs {
  const chosen = <Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word => {
    const choice = choose(`The input ${name}`, runner.input(name), allowed);
    if (!choice.ok) throw new UserError(choice.sentence);
    return choice.word;
  };
  const config = runner.input("config");
  return {
    mode: chosen("mode", ["auto", "validate", "update"]),
    failOn: chosen("fail-on", ["error", "warning", "never"]),
    publish: runner.input("publish") === null ? null : chosen<Publish>("publish", ["commit", "pull-request", "none"]),
    commitMessage: runner.input("commit-message") ?? DEFAULT_MESSAGE,
    pullBranch: runner.input("branch"),
    token: runner.input("token"),
    comment: chosen<CommentMode>("comment", ["auto", "problems", "never"]),
    suggestions: chosen("suggestions", ["true", "false"]) === "true",
    wishes: {
      // action.yml's default is not a wish: without a config the defaults hold.
      config: config === DEFAULT_CONFIG_FILE ? null : config,
      notes: runner.inputLines("notes"),
      schema: runner.input("schema"),
      readme: runner.inputLines("readme"),
    },
  };
}

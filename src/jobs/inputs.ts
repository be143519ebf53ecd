import { Refusal } from "../io/refusal.ts";
import type { Runner } from "../io/runner.ts";
import type { FailOn } from "../report/report.ts";
import { choose } from "./choose.ts";
import type { Mode } from "./plan.ts";
import { DEFAULT_CONFIG_FILE, type Wishes } from "./settings.ts";

export type Publish = "commit" | "pull-request" | "none";

/** The inputs of action.yml, understood. `publish` is null where it isn't set: then the config speaks. */
export interface Inputs {
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly publish: Publish | null;
  readonly wishes: Wishes;
}

/** Reads the inputs. Throws a Refusal for a value that makes no sense. */
export function readInputs(runner: Pick<Runner, "input" | "inputLines">): Inputs {
  const chosen = <Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word => {
    const choice = choose(`The input ${name}`, runner.input(name), allowed);
    if (!choice.ok) throw new Refusal(choice.sentence);
    return choice.word;
  };
  const config = runner.input("config");
  chosen("comment", ["auto", "problems", "never"]);
  chosen("suggestions", ["true", "false"]);
  return {
    mode: chosen("mode", ["auto", "validate", "update"]),
    failOn: chosen("fail-on", ["error", "warning", "never"]),
    publish: runner.input("publish") === null ? null : chosen<Publish>("publish", ["commit", "pull-request", "none"]),
    wishes: {
      // action.yml's default is not a wish: without a config the defaults hold.
      config: config === DEFAULT_CONFIG_FILE ? null : config,
      notes: runner.inputLines("notes"),
      schema: runner.input("schema"),
      readme: runner.inputLines("readme"),
    },
  };
}

import type { Files } from "../files/files.ts";
import type { Forge } from "../forge.ts";
import type { Git } from "../git/repository.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { RunnerEvent } from "../runtime/event.ts";
import type { Runner } from "../runtime/runner.ts";
import type { Inputs } from "./inputs.ts";
import type { Plan } from "./plan.ts";
import { actUpdate } from "./update-run.ts";
import { actValidate } from "./validate-run.ts";

/** What a run of the Action works with; GitHub is null where it can't be asked. */
export interface Surroundings {
  readonly files: Files;
  readonly git: Git;
  readonly forge: Forge | null;
  /** Made only for an update. */
  readonly publisher: () => Publisher;
}

/** What is to be done, and why. */
export interface Order {
  readonly inputs: Inputs;
  readonly event: RunnerEvent;
  readonly plan: Exclude<Plan, { job: "nothing" }>;
}

/** Does it, and returns the exit code. Throws a UserError for config, schema or blocks that are wrong. */
export async function act(
  runner: Runner,
  { forge, publisher, ...world }: Surroundings,
  { inputs, event, plan }: Order,
): Promise<number> {
  if (plan.job === "validate") return await actValidate(runner, { event, inputs, subject: plan.subject, world, forge });
  await actUpdate(runner, { ...world, publisher: publisher() }, event, inputs);
  return 0;
}

import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import type { GitHub } from "../github/client.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { Runner } from "../runtime/runner.ts";
import { readInputs } from "./inputs.ts";
import { log } from "./log.ts";
import { planOf } from "./plan.ts";
import { actUpdate } from "./update-run.ts";
import { actValidate } from "./validate-run.ts";

/** What a run of the Action works with; GitHub is null where it can't be asked. */
export interface Surroundings {
  readonly files: Files;
  readonly git: Git;
  readonly gitHub: GitHub | null;
  /** Made only for an update. */
  readonly publisher: () => Publisher;
}

/** Does what inputs and event ask for. Throws a UserError for inputs, config, schema or blocks that are wrong. */
export async function act(runner: Runner, { gitHub, publisher, ...world }: Surroundings): Promise<void> {
  const inputs = readInputs(runner);
  const event = runner.event();
  const plan = planOf(inputs.mode, event);
  switch (plan.job) {
    case "validate":
      return await actValidate(runner, { event, inputs, subject: plan.subject, world, gitHub });
    case "update":
      return await actUpdate(runner, { ...world, publisher: publisher() }, event, inputs);
    case "nothing":
      return log(runner, plan.said);
  }
}

import { readInputs } from "./action/inputs.ts";
import { annotate, log } from "./action/log.ts";
import { planOf } from "./action/plan.ts";
import { UserError } from "./errors.ts";
import type { Environment } from "./github/from-environment.ts";
import type { Runner } from "./runtime/runner.ts";

/**
 * One run of the Action: inputs and event in, exit code out. What is wrong with the workflow or its files is an error
 * at its line. Whatever a skipped event doesn't need is loaded later.
 */
export async function run(runner: Runner, environment: Environment): Promise<number> {
  try {
    const inputs = readInputs(runner);
    const event = runner.event();
    const plan = planOf(inputs.mode, event);
    if (plan.job === "nothing") {
      log(runner, plan.said);
      return 0;
    }
    const { doJob } = await import("./job.ts");
    return await doJob(runner, environment, { inputs, event, plan });
  } catch (error) {
    if (error instanceof UserError) annotate(runner, "error", error.message, error.place);
    else annotate(runner, "error", unexpected(error));
    return 1;
  }
}

const unexpected = (error: unknown): string =>
  `Something went wrong that shouldn't: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

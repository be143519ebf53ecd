import { run } from "./run.ts";
import { thisRunner } from "./runtime/runner.ts";

process.exitCode = await run(thisRunner(), process.env);

import type { Files } from "../io/files.ts";
import type { Git } from "../io/git.ts";
import type { Runner } from "../io/runner.ts";
import { placesIn } from "../notes/lines.ts";
import { toAnnotations, toCommands } from "../report/annotations.ts";
import { counted, countedSeverities, elsewhereLine } from "../report/counted.ts";
import { toJson } from "../report/json.ts";
import { safeLogLine } from "../report/log.ts";
import { countOf, fails } from "../report/report.ts";
import { message } from "../report/sentence.ts";
import { toSummary } from "../report/summary.ts";
import { noNotesSentence } from "./find-notes.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { planOf } from "./plan.ts";
import { readable } from "./read-notes.ts";
import { update } from "./update.ts";
import { validate } from "./validate.ts";

interface World {
  readonly files: Files;
  readonly git: Git;
}

/** GitHub drops a job summary above 1 MiB; other steps of the job write to theirs. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;

/** Does what inputs and event ask for. Throws a Refusal for inputs, config, schema or blocks that are wrong. */
export async function act(runner: Runner, world: World): Promise<void> {
  const inputs = readInputs(runner);
  const plan = planOf(inputs.mode, runner.event(), world.git);
  switch (plan.job) {
    case "validate":
      log(runner, plan.said);
      return await actValidate(runner, world, inputs, plan.since);
    case "update":
      return actUpdate(runner, world, inputs);
    case "nothing":
      return log(runner, plan.said);
    case "refuse":
      return runner.fail(plan.said);
  }
}

async function actValidate(
  runner: Runner,
  world: World,
  { wishes, failOn }: Inputs,
  since: string | null,
): Promise<void> {
  const { report, found } = await validate(world, { wishes, paths: [], since });
  const { errors, warnings } = countOf(report);
  log(runner, `${counted(report.notes, "note")} of ${found.paths.length} in ${found.where.join(", ")} checked.`);
  if (report.elsewhere > 0) log(runner, elsewhereLine(report.elsewhere));
  runner.print(toCommands(toAnnotations(report)));
  const kept = runner.keep("report.json", `${JSON.stringify(toJson(report), null, 2)}\n`);
  const outputs = { valid: errors === 0, errors, warnings, notes: report.notes, report: kept };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
  const isSummarized = await runner.summarize(toSummary(report, SUMMARY_LIMIT));
  if (!isSummarized) log(runner, "The job summary can't be written here.");
  if (fails(report, failOn))
    runner.fail(`Bookends: ${countedSeverities({ errors, warnings })} in ${counted(report.notes, "note")}.`);
}

function actUpdate(runner: Runner, world: World, { wishes, publish }: Inputs): void {
  const { changes, current, notes, found, publish: configured } = update(world, { wishes, today: null });
  for (const note of notes) {
    if (note.readable) continue;
    const { line } = placesIn(note.text)(note.fault.span);
    log(runner, `${note.path}:${line}: left out, it can't be read: ${message(note.fault)}`);
  }
  world.files.write(new Map(changes.map(({ path, after }) => [path, after])));
  log(
    runner,
    found.paths.length === 0
      ? noNotesSentence(found)
      : `${counted(readable(notes).length, "note")} read from ${found.where.join(", ")}.`,
  );
  for (const { path } of changes) log(runner, `${path} updated in the working tree.`);
  for (const path of current) log(runner, `${path} is current.`);
  runner.output("notes", String(readable(notes).length));
  runner.output("changed", String(changes.length > 0));
  const wanted = publish ?? configured;
  if (changes.length > 0 && wanted !== null && wanted !== "none") runner.print(toCommands([notPublished(wanted)]));
}

const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };

const notPublished = (publish: string) => ({
  ...nowhere,
  level: "warning" as const,
  title: "Bookends",
  message: `publish: ${publish} is not there yet: this version updates the working tree only. Commit the change in a step of your own.`,
});

const log = (runner: Runner, line: string): void => runner.print(`${safeLogLine(line)}\n`);

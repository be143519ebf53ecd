import { counted, countedSeverities } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { noNotesSentence } from "../workspace/find-notes.ts";
import { type InitPlan, planInit } from "../workspace/library-setup.ts";
import { OWNER, WORKFLOW_FILE } from "../workspace/workflow.ts";
import type { Command } from "./command.ts";
import { type World, writeChanges } from "./command-context.ts";
import { type Values, wishesOf } from "./option-types.ts";

/** `bookends init`: says what it found and would write, and with `--yes` writes it. */
async function init(world: World, values: Values): Promise<number> {
  const plan = await planInit(world, wishesOf(values));
  const { changes, kept } = plan;
  world.terminal.print(`${foundLine(plan)}\n`);
  for (const path of kept) world.terminal.print(`${escapeInvisible(path)} is there and stays as it is\n`);
  if (values.has("yes")) writeChanges(world, changes);
  else
    for (const { path, before } of changes)
      world.terminal.print(`${escapeInvisible(path)} would ${before === null ? "be made" : "get a reading list"}\n`);
  if (changes.some(({ path }) => path === WORKFLOW_FILE)) {
    world.terminal.print(`In ${WORKFLOW_FILE}, put the account that you take Bookends from in place of ${OWNER}.\n`);
  }
  if (!values.has("yes") && changes.length > 0)
    world.terminal.print("Nothing is written. To write it: bookends init --yes\n");
  return 0;
}

function foundLine({ found, errors, warnings }: InitPlan): string {
  if (found.paths.length === 0) return noNotesSentence(found);
  const state =
    errors + warnings === 0 ? "all valid" : `with ${countedSeverities({ errors, warnings })}: see bookends check`;
  return `${counted(found.paths.length, "note")} in ${found.where.map(escapeInvisible).join(", ")}, ${state}.`;
}

export const initCommand: Command = {
  name: "init",
  summary: "Set up a repository of notes",
  about:
    "Sets up a repository of notes: says which notes there are, and writes the workflow file and the README's first reading list. Without --yes it only says what it would write. A file that is there already is never overwritten.",
  operands: null,
  options: { yes: { help: "Write the files" } },
  exits: "0 fine; 2 the command or the config is wrong.",
  run: init,
};

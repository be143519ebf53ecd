import { counted } from "../text/counts.ts";
import { visible } from "../text/visible.ts";
import { whereNotesAre } from "../workspace/left-out.ts";
import { update } from "../workspace/readme-update.ts";
import type { Command } from "./command.ts";
import { printDiff, sayLeftOut, sayUnread, type World, writeChanges } from "./command-context.ts";
import { dayOf, type Values, wishesOf } from "./option-types.ts";

/** `bookends update`: writes the README files; `--check` and `--dry-run` only look. Exit code 1 if `--check` finds one out of date. */
async function updateReadme(world: World, values: Values): Promise<number> {
  const request = { wishes: wishesOf(values), today: dayOf(values, "today") };
  const { changes, current, notes, found } = await update(world, request);
  const [isCheck, isDry] = [values.has("check"), values.has("dry-run")];
  sayUnread(world, notes);
  sayLeftOut(world, found);
  if (isDry) printDiff(world, changes);
  else if (!isCheck) writeChanges(world, changes);
  if (isDry) return isCheck && changes.length > 0 ? 1 : 0;
  if (isCheck) for (const { path } of changes) world.terminal.print(`${visible(path)} is out of date\n`);
  for (const path of current) world.terminal.print(`${visible(path)} is current\n`);
  const where = ` from ${visible(whereNotesAre(found))}`;
  world.terminal.print(`${counted(notes.filter(({ readable }) => readable).length, "note")} read${where}.\n`);
  return isCheck && changes.length > 0 ? 1 : 0;
}

export const updateCommand: Command = {
  name: "update",
  summary: "Rewrite the reading list in the README from the notes",
  about:
    'Rewrites the blocks of the README from the notes. A README without any gets "## Reading" at its end. Text outside the blocks is never touched.',
  operands: null,
  options: {
    check: { help: "Write nothing; exit with 1 if a file is out of date" },
    "dry-run": { help: "Print the changes as a diff, and write nothing" },
    today: { value: "YYYY-MM-DD", help: "The day to reckon with (the day of the head commit)" },
  },
  exits:
    "0 fine; 1 out of date (--check); 2 the command, the config or a block is wrong, or the notes are nowhere to be found.",
  run: updateReadme,
};

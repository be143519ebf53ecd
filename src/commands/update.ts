import { counted } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import type { FileChange } from "../workspace/file-change.ts";
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
  if (isDry) return isCheck && changes.length > 0 ? 1 : 0;
  if (isCheck) sayOutdated(world, changes);
  else writeFiles(world, changes);
  for (const path of current.filter(isNamed)) world.terminal.print(`${escapeInvisible(path)} is current\n`);
  const where = ` from ${escapeInvisible(whereNotesAre(found))}`;
  world.terminal.print(`${counted(notes.filter(({ readable }) => readable).length, "note")} read${where}.\n`);
  return isCheck && changes.length > 0 ? 1 : 0;
}

/** Pictures belong to the file that shows them, and are not named: there may be hundreds. */
const isNamed = (path: string): boolean => !path.endsWith(".svg");

function sayOutdated({ terminal }: World, changes: readonly FileChange[]): void {
  const named = changes.filter(({ path }) => isNamed(path));
  for (const { path } of named) terminal.print(`${escapeInvisible(path)} is out of date\n`);
  if (named.length === 0 && changes.length > 0) terminal.print(`${counted(changes.length, "picture")} out of date\n`);
}

function writeFiles(world: World, changes: readonly FileChange[]): void {
  const named = changes.filter(({ path }) => isNamed(path));
  writeChanges(world, changes, { named });
  if (named.length === 0 && changes.length > 0) world.terminal.print(`${counted(changes.length, "picture")} updated\n`);
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

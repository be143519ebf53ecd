import { counted } from "../text/counts.ts";
import { visible } from "../text/visible.ts";
import { noNotesSentence } from "../workspace/find-notes.ts";
import { update } from "../workspace/readme-update.ts";
import { printDiff, sayUnread, type World, writeChanges } from "./command-context.ts";
import { dayOf, type Values, wishesOf } from "./option-types.ts";

/** `bookends update`: writes the README files; `--check` and `--dry-run` only look. Exit code 1 if `--check` finds one out of date. */
export function updateReadme(world: World, values: Values): number {
  const { changes, current, notes, found } = update(world, { wishes: wishesOf(values), today: dayOf(values, "today") });
  const [isCheck, isDry] = [values.has("check"), values.has("dry-run")];
  sayUnread(world, notes);
  if (found.paths.length === 0) world.terminal.say(noNotesSentence(found));
  if (isDry) printDiff(world, changes);
  else if (!isCheck) writeChanges(world, changes);
  if (isDry) return isCheck && changes.length > 0 ? 1 : 0;
  if (isCheck) for (const { path } of changes) world.terminal.print(`${visible(path)} is out of date\n`);
  for (const path of current) world.terminal.print(`${visible(path)} is current\n`);
  const where = found.paths.length === 0 ? "" : ` from ${found.where.map(visible).join(", ")}`;
  world.terminal.print(`${counted(notes.filter(({ readable }) => readable).length, "note")} read${where}.\n`);
  return isCheck && changes.length > 0 ? 1 : 0;
}

import { toPretty } from "../formats/pretty.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import { counted } from "../text/counts.ts";
import { visible } from "../text/visible.ts";
import { type Fixing, fix } from "../workspace/fixed-notes.ts";
import { colorsOf } from "./check.ts";
import { printDiff, type World } from "./command-context.ts";
import { type Values, wishesOf } from "./option-types.ts";

/** `bookends fix`: writes the fixed notes and says what was fixed and what is left; with `--dry-run` prints the diff. */
export async function fixNotes(world: World, values: Values, paths: readonly string[]): Promise<number> {
  const fixing = await fix(world, { wishes: wishesOf(values), paths, since: null });
  if (values.has("dry-run")) {
    printDiff(world, fixing.changes);
    world.terminal.say(`${summary(fixing, "would be fixed")} Nothing is written.`);
    return 0;
  }
  world.files.write(new Map(fixing.changes.map(({ path, after }) => [path, after])));
  const told = fixing.fixed.map(fixedLine).join("");
  const left = fixing.left.problems.length === 0 ? "" : `${toPretty(fixing.left, colorsOf(world.terminal))}\n`;
  world.terminal.print(`${left}${told}${summary(fixing, "fixed")}\n`);
  return 0;
}

const fixedLine = (problem: Problem): string =>
  `${visible(problem.file)}:${problem.place.line}:${problem.place.column}  fixed  ${messageText(problem)}\n`;

function summary({ changes, fixed, left }: Fixing, verb: string): string {
  const done =
    fixed.length === 0
      ? "Nothing to fix"
      : `${counted(fixed.length, "problem")} in ${counted(changes.length, "note")} ${verb}`;
  return `${done}, ${left.problems.length} left.`;
}

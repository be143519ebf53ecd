import { toPretty } from "../formats/pretty.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import { counted } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { type Fixing, fix } from "../workspace/fixed-notes.ts";
import { changeableWorld } from "./changeable-world.ts";
import { colorsOf } from "./check.ts";
import { type Command, NOTE_PATHS } from "./command.ts";
import { printDiff, sayPassedOver, type World } from "./command-context.ts";
import { type Values, wishesOf } from "./option-types.ts";

/** `bookends fix`: writes the fixed notes and says what was fixed and what is left; with `--dry-run` prints the diff. */
async function fixNotes(world: World, values: Values, paths: readonly string[]): Promise<number> {
  const fixing = await fix(changeableWorld(world), { wishes: wishesOf(values), paths, since: null });
  sayPassedOver(world, fixing.passedOver);
  if (values.has("dry-run")) {
    printDiff(world, fixing.changes);
    world.terminal.say(`${summary(fixing, "would be fixed")} Nothing is written.`);
    return 0;
  }
  world.files.write(new Map(fixing.changes.map(({ path, after }) => [path, after])), "note");
  const done = fixing.fixed.map(fixedLine).join("");
  const left = fixing.left.problems.length === 0 ? "" : `${toPretty(fixing.left, colorsOf(world.terminal))}\n`;
  const gap = done === "" || left === "" ? "" : "\n";
  world.terminal.print(`${done}${gap}${left}${summary(fixing, "fixed")}\n`);
  return 0;
}

const fixedLine = (problem: Problem): string =>
  `${escapeInvisible(problem.file)}:${problem.place.line}:${problem.place.column}  fixed  ${messageText(problem)}\n`;

function summary({ changes, fixed, left }: Fixing, verb: string): string {
  const done =
    fixed.length === 0
      ? "Nothing to fix"
      : `${counted(fixed.length, "problem")} in ${counted(changes.length, "note")} ${verb}`;
  return `${done}, ${left.problems.length} left.`;
}

export const fixCommand: Command = {
  name: "fix",
  summary: "Repair what can be repaired without changing what was meant",
  about:
    "Repairs what can be repaired without changing what was meant: the case of a status, a misspelt key, quotes, dates, lists. Only the characters that must change do.",
  operands: NOTE_PATHS,
  options: { "dry-run": { help: "Print the changes as a diff, and write nothing" } },
  exits:
    "0 done, even if problems are left that only you can fix; 2 the command, the config or the schema is wrong, or there is no note at all.",
  run: fixNotes,
};

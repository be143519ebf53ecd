import { toPretty } from "../formats/pretty.ts";
import type { DateMeaning } from "../notes/reading-dates.ts";
import { counted } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { planSetup, type SetupPlan } from "../workspace/library-setup.ts";
import { OWNER, WORKFLOWS } from "../workspace/workflows.ts";
import { changeableWorld } from "./changeable-world.ts";
import { colorsOf } from "./check.ts";
import type { Command } from "./command.ts";
import { printDiff, type World, writeChanges } from "./command-context.ts";
import { type Values, wishesOf } from "./option-types.ts";

/** `bookends init`: shows what it understood and would write, and with `--yes` writes it; then what `check` says of it. */
async function init(world: World, values: Values): Promise<number> {
  const { terminal } = world;
  const plan = await planSetup(changeableWorld(world), wishesOf(values), askDateOf(world));
  terminal.print(understanding(plan));
  for (const path of plan.kept) terminal.print(`${escapeInvisible(path)} is there and stays as it is\n`);
  if (values.has("yes")) writeChanges(world, plan.changes, { purpose: "setup" });
  else printDiff(world, plan.changes);
  printCheck(world, plan, values.has("yes"));
  return 0;
}

/** Asks a person at a terminal; anybody else gets what the library seems to mean. */
const askDateOf =
  ({ terminal }: World) =>
  async (guess: DateMeaning): Promise<DateMeaning> => {
    if (terminal.ask === null) return guess;
    const answer = await terminal.ask(
      `What does \`date\` mean: the day a book was finished, was started, or none of both? [${guess}] `,
    );
    const meanings: readonly DateMeaning[] = ["finished", "started", "none"];
    return meanings.find((meaning) => answer.trim() !== "" && meaning.startsWith(answer.trim().toLowerCase())) ?? guess;
  };

/** One screen: where the notes are, and which key is which field. */
function understanding({ found, fields, differences }: SetupPlan): string {
  const second = found.choice?.second ?? null;
  const next = second === null ? "" : ` (next would be ${escapeInvisible(second.folder || ".")}, with ${second.count})`;
  const width = Math.max(...fields.map(({ field }) => field.length), 0);
  const keyWidth = Math.max(...fields.map(({ keys }) => keys.length), 0);
  const rows = fields.map(({ field, keys, words }) => `  ${field.padEnd(width)}  ${keys.padEnd(keyWidth)}  ${words}`);
  const lines = [
    `${counted(found.paths.length, "note")} in ${found.where.map(escapeInvisible).join(", ")}${next}`,
    ...rows.map(escapeInvisible),
    ...differences.map((difference) => `  ${escapeInvisible(difference)}`),
  ];
  return `${lines.join("\n")}\n\n`;
}

function printCheck({ terminal }: World, { changes, report }: SetupPlan, isWritten: boolean): void {
  const workflows = WORKFLOWS.filter(({ path }) => changes.some((change) => change.path === path));
  // A release has no placeholder left.
  if (OWNER.startsWith("<") && workflows.length > 0)
    terminal.print(
      `In ${workflows.map(({ path }) => path).join(" and ")}, put the account that you take Bookends from in place of ${OWNER}.\n`,
    );
  terminal.print(
    `\n${isWritten ? "" : "With these files, "}bookends check says:\n${toPretty(report, colorsOf(terminal))}`,
  );
  if (!isWritten && changes.length > 0) terminal.print("Nothing is written. To write it: bookends init --yes\n");
}

export const initCommand: Command = {
  name: "init",
  summary: "Set up a repository of notes",
  about:
    "Sets up a repository of notes: shows what it understood of them, and writes a config, the schema that the notes keep to, both workflows and the README's first reading list. Without --yes it shows what it would write. A file that is there already is never overwritten.",
  operands: null,
  options: { yes: { help: "Write the files" } },
  exits: "0 fine; 2 there is no note, or the command or the config is wrong.",
  run: init,
};

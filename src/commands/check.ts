import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { type Colors, NO_COLORS } from "../formats/format.ts";
import { FORMAT_NAMES, FORMATS, formatNamed } from "../formats/formats.ts";
import { fails } from "../formats/report.ts";
import { inked, type Terminal } from "../runtime/process-terminal.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { VERSION } from "../version.ts";
import { whereNotesAre } from "../workspace/left-out.ts";
import { validate } from "../workspace/validation.ts";
import { type Command, NOTE_PATHS } from "./command.ts";
import { sayLeftOut, sayPassedOver, type World } from "./command-context.ts";
import { lastOf, type Values, wishesOf, wordOf } from "./option-types.ts";

const FAIL_ON = ["error", "warning", "never"] as const;

/** `bookends check`: prints the report; exit code 1 if it fails. */
async function check(world: World, values: Values, paths: readonly string[]): Promise<number> {
  const format = formatNamed(wordOf(values, "format", FORMAT_NAMES));
  const failOn = wordOf(values, "fail-on", FAIL_ON);
  const { files, since } = scopeOf(world, values);
  const { report, library } = await validate({ ...world, files }, { wishes: wishesOf(values), paths, since });
  for (const warning of library.warnings) world.terminal.say(escapeInvisible(warning));
  const text = format.write(report, { colors: colorsOf(world.terminal), version: VERSION });
  if (format.isForRunner) world.terminal.command(text);
  else world.terminal.print(text);
  sayPassedOver(world, library.passedOver);
  if (format === FORMATS[0] && paths.length === 0) {
    sayLeftOut(world, library.found);
    world.terminal.print(`Notes are read from ${escapeInvisible(whereNotesAre(library.found))}.\n`);
  }
  return fails(report, failOn) ? 1 : 0;
}

/** Which files are checked, and which of them count: all, those changed since a commit, or what is staged. */
function scopeOf(
  { files, git }: World,
  values: Values,
): { readonly files: Files; readonly since: string | ReadonlySet<string> | null } {
  const since = lastOf(values, "changed-since");
  if (!values.has("staged")) return { files, since };
  if (since !== null) throw new UserError("--staged and --changed-since can't be given together.");
  const staged = git.staged();
  if (staged === null)
    throw new UserError("--staged needs a git repository, and git sees none at the working directory.");
  return { files: staged.files, since: staged.changed };
}

/** How this terminal draws a report. */
export function colorsOf({ colors }: Terminal): Colors {
  if (!colors) return NO_COLORS;
  return {
    file: (text) => inked("bold", text),
    error: (text) => inked("red", text),
    warning: (text) => inked("yellow", text),
    good: (text) => inked("green", text),
    faint: (text) => inked("dim", text),
  };
}

export const checkCommand: Command = {
  name: "check",
  summary: "Say what is wrong with the notes, on which line, and how to fix it",
  about: "Says what is wrong with the notes, on which line, and how to fix it.",
  operands: NOTE_PATHS,
  options: {
    format: { value: "FORMAT", words: FORMAT_NAMES, help: "How the problems are printed" },
    "changed-since": {
      value: "REF",
      help: "Only notes changed since the merge base with REF, as git knows it; all of them if the config or a schema changed",
    },
    staged: {
      help: "Only notes that are staged, as they are staged; all of them if the config or a schema is",
    },
    "fail-on": { value: "LEVEL", words: FAIL_ON, help: "What makes the exit code 1" },
  },
  exits: "0 fine; 1 problems found; 2 the command, the config or the schema is wrong, or there is no note at all.",
  run: check,
};

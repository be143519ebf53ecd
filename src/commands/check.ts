import { toAnnotations, toCommands } from "../formats/github.ts";
import { toJson } from "../formats/json.ts";
import { jsonText } from "../formats/json-text.ts";
import { type Colors, NO_COLORS, toPretty } from "../formats/pretty.ts";
import { fails, type Report } from "../formats/report.ts";
import { toSarif } from "../formats/sarif.ts";
import { inked, type Terminal } from "../runtime/terminal.ts";
import { visible } from "../text/visible.ts";
import { VERSION } from "../version.ts";
import { validate } from "../workspace/validation.ts";
import { type Command, NOTE_PATHS } from "./command.ts";
import type { World } from "./command-context.ts";
import { lastOf, type Values, wishesOf, wordOf } from "./option-types.ts";

const FORMATS = ["pretty", "json", "github", "sarif"] as const;
const FAIL_ON = ["error", "warning", "never"] as const;

/** `bookends check`: prints the report; exit code 1 if it fails. */
async function check(world: World, values: Values, paths: readonly string[]): Promise<number> {
  const format = wordOf(values, "format", FORMATS);
  const failOn = wordOf(values, "fail-on", FAIL_ON);
  const { report, library } = await validate(world, {
    wishes: wishesOf(values),
    paths,
    since: lastOf(values, "changed-since"),
  });
  for (const warning of library.warnings) world.terminal.say(visible(warning));
  if (format === "github") world.terminal.command(toCommands(toAnnotations(report)));
  else world.terminal.print(inFormat(format, report, world.terminal));
  if (format === "pretty" && paths.length === 0)
    world.terminal.print(`Notes are read from ${library.found.where.map(visible).join(", ")}.\n`);
  return fails(report, failOn) ? 1 : 0;
}

function inFormat(format: Exclude<(typeof FORMATS)[number], "github">, report: Report, terminal: Terminal): string {
  switch (format) {
    case "pretty":
      return toPretty(report, colorsOf(terminal));
    case "json":
      return jsonText(toJson(report));
    case "sarif":
      return jsonText(toSarif(report, VERSION));
  }
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
    format: { value: "FORMAT", words: FORMATS, help: "How the problems are printed" },
    "changed-since": {
      value: "REF",
      help: "Only notes changed since the merge base with REF, as git knows it; all of them if the config or a schema changed",
    },
    "fail-on": { value: "LEVEL", words: FAIL_ON, help: "What makes the exit code 1" },
  },
  exits: "0 fine; 1 problems found; 2 the command, the config or the schema is wrong, or there is no note at all.",
  run: check,
};

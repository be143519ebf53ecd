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
import type { World } from "./command-context.ts";
import { lastOf, type Values, wishesOf, wordOf } from "./option-types.ts";

const FORMATS = ["pretty", "json", "github", "sarif"] as const;

/** `bookends check`: prints the report; exit code 1 if it fails. */
export async function check(world: World, values: Values, paths: readonly string[]): Promise<number> {
  const format = wordOf(values, "format", FORMATS);
  const failOn = wordOf(values, "fail-on", ["error", "warning", "never"]);
  const { report, library } = await validate(world, {
    wishes: wishesOf(values),
    paths,
    since: lastOf(values, "changed-since"),
  });
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

import { inked, type Terminal } from "../io/terminal.ts";
import { validate } from "../jobs/validate.ts";
import { toAnnotations, toCommands } from "../report/annotations.ts";
import { toJson } from "../report/json.ts";
import { jsonText } from "../report/json-text.ts";
import { type Colors, NO_COLORS, toPretty } from "../report/pretty.ts";
import { fails, type Report } from "../report/report.ts";
import { toSarif } from "../report/sarif.ts";
import { visible } from "../report/visible.ts";
import { VERSION } from "../version.ts";
import { lastOf, type Values, wishesOf, wordOf } from "./values.ts";
import type { World } from "./world.ts";

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

import type { RefusalPlace } from "../errors.ts";
import { type Annotation, toCommands } from "../formats/annotation.ts";
import type { Runner } from "../runtime/runner.ts";
import { escapeLogLine } from "../text/runner-log.ts";
import { escapeInvisible } from "../text/terminal.ts";

/** Prints one line to the run's log. */
export const log = (runner: Pick<Runner, "print">, line: string): void => runner.print(`${escapeLogLine(line)}\n`);

/** Shows a sentence about the run beside its annotations, at a place in a file if it has one. */
export function annotate(
  runner: Pick<Runner, "print">,
  level: Annotation["level"],
  sentence: string,
  place: RefusalPlace | null = null,
): void {
  const { file, line, column } = place ?? { file: null, line: null, column: null };
  const range = { file, line, endLine: line, column, endColumn: null };
  runner.print(toCommands([{ ...range, level, title: "Bookends", message: escapeInvisible(sentence) }]));
}

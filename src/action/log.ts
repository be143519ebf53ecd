import { type Annotation, toCommands } from "../formats/github.ts";
import type { Runner } from "../runtime/runner.ts";
import { safeLogLine } from "../text/runner-command.ts";
import { visible } from "../text/visible.ts";

/** Prints one line to the run's log. */
export const log = (runner: Pick<Runner, "print">, line: string): void => runner.print(`${safeLogLine(line)}\n`);

/** Shows a sentence about the run beside its annotations. */
export const tell = (runner: Pick<Runner, "print">, level: Annotation["level"], sentence: string): void =>
  runner.print(toCommands([{ ...NOWHERE, level, title: "Bookends", message: visible(sentence) }]));

const NOWHERE = { file: null, line: null, endLine: null, column: null, endColumn: null };

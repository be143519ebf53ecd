import type { Runner } from "../io/runner.ts";
import { type Annotation, toCommands } from "../report/annotations.ts";
import { safeLogLine } from "../report/log.ts";
import { visible } from "../report/visible.ts";

/** Prints one line to the run's log. */
export const log = (runner: Pick<Runner, "print">, line: string): void => runner.print(`${safeLogLine(line)}\n`);

/** Shows a sentence about the run beside its annotations. */
export const tell = (runner: Pick<Runner, "print">, level: Annotation["level"], sentence: string): void =>
  runner.print(toCommands([{ ...NOWHERE, level, title: "Bookends", message: visible(sentence) }]));

const NOWHERE = { file: null, line: null, endLine: null, column: null, endColumn: null };

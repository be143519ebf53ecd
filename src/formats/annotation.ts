import { neutralizeCommands } from "../text/runner-log.ts";
import { escapeInvisible } from "../text/terminal.ts";

/**
 * One annotation. Lines and columns count from 1, `endColumn` is exclusive; `file` is null for one about the run.
 * Columns are null where the range has several lines: GitHub takes them only on one line.
 */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
}

/**
 * The annotations as workflow commands, one a line, each ended by LF. Escapes as actions/toolkit does
 * (packages/core/src/command.ts, `escapeData` and `escapeProperty`), which the runner undoes.
 */
export function toCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(safelyPlaced)
    .map((one) => `::${one.level} ${properties(one)}::${escapeData(neutralizeCommands(one.message))}\n`)
    .join("");
}

/** A file whose name holds a command can't be named as a property, where a name has to be exact: the message names it. */
function safelyPlaced(one: Annotation): Annotation {
  if (one.file === null || !one.file.includes("##[")) return one;
  const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
  return { ...one, ...nowhere, message: `${escapeInvisible(one.file)}:${one.line}: ${one.message}` };
}

function properties({ file, line, endLine, column, endColumn, title }: Annotation): string {
  return Object.entries({ file, line, endLine, col: column, endColumn, title })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

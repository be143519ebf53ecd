import { escapeInvisible } from "./terminal.ts";

/**
 * Text that a GitHub runner takes for no workflow command, line by line. The runner obeys a line that starts with `::`
 * after white space, and `##[` anywhere in a line (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and
 * TryParse); a backslash is put in between.
 */
export const neutralizeCommands = (text: string): string =>
  text.replaceAll(/^([^\S\r\n]*):(?=:)/gm, (_, blank: string) => `${blank}\\:`).replaceAll("##[", () => "#\\#[");

/** One line of untrusted text, safe to print on a GitHub runner: it stays one line and is never taken for a command. */
export const escapeLogLine = (text: string): string => neutralizeCommands(escapeInvisible(text));

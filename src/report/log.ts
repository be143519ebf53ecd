import { visible } from "./visible.ts";

/**
 * One line of a stranger's text, safe to print on a GitHub runner: it stays one line and is never taken for a workflow
 * command. The runner obeys a line that starts with `::` after white space, and `##[` anywhere in a line
 * (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse); a backslash is put in between.
 */
export const safeLogLine = (text: string): string =>
  visible(text)
    .replace(/^\s*::/, (start) => `${start.slice(0, -2)}\\::`)
    .replaceAll("##[", () => "#\\#[");

import type { Terminal } from "../runtime/process-terminal.ts";
import { neutralizeCommands } from "../text/runner-log.ts";

/** A terminal whose output is a GitHub runner's log: a note's text can't give the runner commands there. */
export const onRunner = (terminal: Terminal): Terminal => ({
  ...terminal,
  print: (text) => terminal.print(neutralizeCommands(text)),
  say: (sentence) => terminal.say(neutralizeCommands(sentence)),
});

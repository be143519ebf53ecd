import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { fixCommand } from "./fix.ts";
import { importCommand } from "./import-books.ts";
import { initCommand } from "./init.ts";
import { newCommand } from "./new-note.ts";
import { notesCommand } from "./notes.ts";
import { previewCommand } from "./preview-readme.ts";
import { updateCommand } from "./update.ts";

/** All commands, in the order of `--help`. A new one is a file and its line here. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fixCommand,
  updateCommand,
  notesCommand,
  initCommand,
  previewCommand,
  importCommand,
  newCommand,
];

export const commandNamed = (name: string): Command | null => COMMANDS.find((command) => command.name === name) ?? null;

import type { Command, Options } from "./command.ts";
import { COMMANDS } from "./command-list.ts";

/** The options of every command. */
export const SHARED_OPTIONS: Options = {
  config: { value: "FILE", help: "The config (.github/bookends.yml)" },
  notes: { value: "GLOB", repeats: true, help: "Which files are notes: a folder or a glob; may be repeated" },
  schema: { value: "FILE", help: "The JSON Schema that notes are held against" },
  readme: { value: "FILE", repeats: true, help: "A file with blocks to update (README.md); may be repeated" },
  cwd: { value: "DIR", help: "Work in this folder; all paths are relative to it" },
  "no-color": { help: "No colours, as with NO_COLOR set" },
  help: { help: "Print this" },
  version: { help: "Print the version" },
};

/** The options a command takes, or, before one is known, those that all of them take together. */
export const optionsOf = (command: Command | null): Options => ({
  ...SHARED_OPTIONS,
  ...Object.assign({}, ...(command === null ? COMMANDS : [command]).map(({ options }) => options)),
});

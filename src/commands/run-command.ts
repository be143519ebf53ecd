import { check } from "./check.ts";
import type { World } from "./command-context.ts";
import { fixNotes } from "./fix.ts";
import { init } from "./init.ts";
import { showNotes } from "./notes.ts";
import type { Values } from "./option-types.ts";
import type { CommandName } from "./options.ts";
import { updateReadme } from "./update.ts";

/** Runs a command and returns its exit code. Throws a UserError where that is 2. */
export function run(
  command: CommandName,
  values: Values,
  paths: readonly string[],
  world: World,
): number | Promise<number> {
  switch (command) {
    case "check":
      return check(world, values, paths);
    case "fix":
      return fixNotes(world, values, paths);
    case "update":
      return updateReadme(world, values);
    case "notes":
      return showNotes(world, values);
    case "init":
      return init(world, values);
  }
}

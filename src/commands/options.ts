/** What the terminal's door understands: each option takes a value, or is a switch. `many`: it may be given again. */
const SHARED = {
  config: "value",
  notes: "many",
  schema: "value",
  readme: "many",
  cwd: "value",
  "no-color": "switch",
  help: "switch",
  version: "switch",
} as const;

export const COMMANDS = {
  check: { paths: true, options: { ...SHARED, format: "value", "changed-since": "value", "fail-on": "value" } },
  fix: { paths: true, options: { ...SHARED, "dry-run": "switch" } },
  update: { paths: false, options: { ...SHARED, check: "switch", "dry-run": "switch", today: "value" } },
  notes: { paths: false, options: { ...SHARED, format: "value" } },
  init: { paths: false, options: { ...SHARED, yes: "switch" } },
} as const satisfies Record<
  string,
  { readonly paths: boolean; readonly options: Readonly<Record<string, "value" | "many" | "switch">> }
>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = ["check", "fix", "update", "notes", "init"] as const satisfies readonly CommandName[];

export type OptionKind = "value" | "many" | "switch";

/** The options a command takes, or, before one is known, those that all of them take together. */
export function optionsOf(command: CommandName | null): ReadonlyMap<string, OptionKind> {
  const tables = command === null ? COMMAND_NAMES.map((name) => COMMANDS[name].options) : [COMMANDS[command].options];
  return new Map(tables.flatMap((table) => Object.entries<OptionKind>(table)));
}

export const isCommand = (word: string): word is CommandName => COMMAND_NAMES.some((name) => name === word);

import { parseArgs } from "node:util";
import { nearest } from "../notes/nearest.ts";
import { COMMAND_NAMES, COMMANDS, type CommandName, isCommand, type OptionKind, optionsOf } from "./options.ts";

/** What a person asked for. `values` holds what was given for each option, in order; a switch that is on has none. */
export type Invocation =
  | { readonly kind: "help"; readonly command: CommandName | null }
  | { readonly kind: "version" }
  | {
      readonly kind: "run";
      readonly command: CommandName;
      readonly values: ReadonlyMap<string, readonly string[]>;
      readonly paths: readonly string[];
    }
  | { readonly kind: "wrong"; readonly sentence: string };

/** Reads the words after `bookends`. What makes no sense is one sentence. */
export function readInvocation(words: readonly string[]): Invocation {
  const { tokens, command, paths } = split(words);
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    const wrong = optionFault(token, command);
    if (wrong !== null) return { kind: "wrong", sentence: wrong };
    const before = values.get(token.name) ?? [];
    values.set(token.name, token.value === undefined ? before : [...before, token.value]);
  }
  if (values.has("help")) return { kind: "help", command: command !== null && isCommand(command) ? command : null };
  if (values.has("version")) return { kind: "version" };
  return run(command, values, paths);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean;
}

function split(words: readonly string[]): { tokens: OptionToken[]; command: string | null; paths: string[] } {
  const options = Object.fromEntries(
    [...optionsOf(null)].map(([name, kind]) => [
      name,
      { type: kind === "switch" ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return {
    tokens: tokens.flatMap((token) =>
      token.kind === "option" ? [{ ...token, inlineValue: token.inlineValue === true }] : [],
    ),
    command: positionals[0] ?? null,
    paths: positionals.slice(1),
  };
}

function optionFault({ name, rawName, value, inlineValue }: OptionToken, command: string | null): string | null {
  const known = optionsOf(command !== null && isCommand(command) ? command : null);
  const kind = rawName.startsWith("--") ? known.get(name) : undefined;
  if (kind === undefined) return unknownOption(rawName, command, known);
  if (kind === "switch") return value === undefined ? null : `${rawName} takes no value.`;
  // `--notes --format json` has lost its value: it isn't `--format`.
  const missing = value === undefined || value === "" || (value.startsWith("-") && !inlineValue);
  return missing ? `${rawName} needs a value.` : null;
}

function unknownOption(rawName: string, command: string | null, known: ReadonlyMap<string, OptionKind>): string {
  const close = nearest(rawName.replace(/^-+/, ""), [...known.keys()]);
  const where = command !== null && isCommand(command) ? `bookends ${command}` : "bookends";
  return `${where} has no option ${rawName}.${close === null ? ` See ${where} --help.` : ` Did you mean --${close}?`}`;
}

function run(
  command: string | null,
  values: ReadonlyMap<string, readonly string[]>,
  paths: readonly string[],
): Invocation {
  const wrong = (sentence: string): Invocation => ({ kind: "wrong", sentence });
  if (command === null) return wrong(`A command is missing: ${COMMAND_NAMES.join(", ")}. See bookends --help.`);
  if (!isCommand(command)) {
    const close = nearest(command, COMMAND_NAMES);
    return wrong(
      `bookends has no command ${command}.${close === null ? " See bookends --help." : ` Did you mean ${close}?`}`,
    );
  }
  if (paths.length > 0 && !COMMANDS[command].paths)
    return wrong(`bookends ${command} takes no paths, but got ${paths.join(", ")}.`);
  return { kind: "run", command, values, paths };
}

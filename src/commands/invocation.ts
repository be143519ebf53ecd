import { parseArgs } from "node:util";
import { nearest } from "../text/near-words.ts";
import type { Command, Options } from "./command.ts";
import { COMMANDS, commandNamed } from "./command-list.ts";
import type { Values } from "./option-types.ts";
import { optionsOf } from "./options.ts";

/** What the words after `bookends` mean. */
export type Invocation =
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly command: Command; readonly values: Values; readonly operands: readonly string[] }
  | { readonly kind: "wrong"; readonly sentence: string };

/** Reads the words after `bookends`; without any they mean `--help`. What makes no sense is one sentence. */
export function readInvocation(words: readonly string[]): Invocation {
  if (words.length === 0) return { kind: "help", command: null };
  const { tokens, name, operands } = split(words);
  const command = name === null ? null : commandNamed(name);
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    const sentence = optionFault(token, command);
    if (sentence !== null) return { kind: "wrong", sentence };
    const before = values.get(token.name) ?? [];
    values.set(token.name, token.value === undefined ? before : [...before, token.value]);
  }
  if (values.has("help")) return { kind: "help", command };
  if (values.has("version")) return { kind: "version" };
  if (command === null) return { kind: "wrong", sentence: commandFault(name) };
  const sentence = operandFault(command, operands);
  return sentence === null ? { kind: "run", command, values, operands } : { kind: "wrong", sentence };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean;
}

function split(words: readonly string[]): { tokens: OptionToken[]; name: string | null; operands: string[] } {
  const options = Object.fromEntries(
    Object.entries(optionsOf(null)).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return {
    tokens: tokens.flatMap((token) =>
      token.kind === "option" ? [{ ...token, inlineValue: token.inlineValue === true }] : [],
    ),
    name: positionals[0] ?? null,
    operands: positionals.slice(1),
  };
}

function optionFault({ name, rawName, value, inlineValue }: OptionToken, command: Command | null): string | null {
  const known = optionsOf(command);
  const option = rawName.startsWith("--") && Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined) return unknownOption(rawName, command, known);
  if (option.value === undefined) return value === undefined ? null : `${rawName} takes no value.`;
  // `--notes --format json` has lost its value: it isn't `--format`.
  const missing = value === undefined || value === "" || (value.startsWith("-") && !inlineValue);
  return missing ? `${rawName} needs a value.` : null;
}

function unknownOption(rawName: string, command: Command | null, known: Options): string {
  const close = nearest(rawName.replace(/^-+/, ""), Object.keys(known));
  const where = command === null ? "bookends" : `bookends ${command.name}`;
  return `${where} has no option ${rawName}.${close === null ? ` See ${where} --help.` : ` Did you mean --${close}?`}`;
}

function commandFault(name: string | null): string {
  const names = COMMANDS.map((command) => command.name);
  if (name === null) return `A command is missing: ${names.join(", ")}. See bookends --help.`;
  const close = nearest(name, names);
  return `bookends has no command ${name}.${close === null ? " See bookends --help." : ` Did you mean ${close}?`}`;
}

function operandFault({ name, operands }: Command, given: readonly string[]): string | null {
  const { usage = "", least = 0, most = 0 } = operands ?? {};
  if (given.length < least) return `bookends ${name} needs ${usage}. See bookends ${name} --help.`;
  if (given.length <= most) return null;
  const got = given.slice(most).join(", ");
  return most === 0
    ? `bookends ${name} takes no paths, but got ${got}.`
    : `bookends ${name} takes ${usage} and no more, but got ${got}.`;
}

import type { Command, Option, Options } from "./command.ts";
import { COMMANDS } from "./command-list.ts";
import { SHARED_OPTIONS } from "./options.ts";

const WIDTH = 80;

/** What `--help` prints, of one command or of all: lines of at most 80 columns. */
export const helpText = (command: Command | null): string => (command === null ? generalHelp() : commandHelp(command));

function generalHelp(): string {
  const names = COMMANDS.map(({ name, summary }): [string, string] => [name, summary]);
  return paragraphs([
    wrap("Bookends checks the front matter of reading notes, and keeps the reading list of a README current."),
    "Usage: bookends <command> [options]",
    `Commands:\n${columns(names)}`,
    "bookends <command> --help says more about a command.",
    optionList("Shared options", SHARED_OPTIONS),
  ]);
}

function commandHelp({ name, about, operands, options, exits }: Command): string {
  return paragraphs([
    wrap(about),
    `Usage: bookends ${[name, ...(operands === null ? [] : [operands.usage]), "[options]"].join(" ")}`,
    ...(operands === null ? [] : [wrap(operands.help)]),
    ...(Object.keys(options).length === 0 ? [] : [optionList("Options", options)]),
    optionList("Shared options", SHARED_OPTIONS),
    wrap(`Exit codes: ${exits}`),
  ]);
}

/** Of the names in the synopsis, so that most of what follows is aligned. */
const NAME_WIDTH = 6;

/** The commands with their operands and own options, one a line: the README's synopsis. */
export function synopsis(): string {
  const lines = COMMANDS.map(({ name, operands, options }) => {
    const parts = [...(operands === null ? [] : [operands.usage]), ...Object.entries(options).map(inSynopsis)];
    return `bookends ${name.padEnd(NAME_WIDTH)} ${parts.join(" ")}`.trimEnd();
  });
  const shared = Object.entries(SHARED_OPTIONS).map(inSynopsis).join(" ");
  return `${lines.join("\n")}\n${"shared:".padEnd(NAME_WIDTH + "bookends ".length)} ${shared}\n`;
}

function inSynopsis([name, { value, words, repeats }]: [string, Option]): string {
  const taken = words?.join("|") ?? value;
  return `[--${name}${taken === undefined ? "" : ` ${taken}`}]${repeats ? "…" : ""}`;
}

function optionList(title: string, options: Options): string {
  const rows = Object.entries(options).map(([name, { value, words, help }]): [string, string] => [
    `--${name}${value === undefined ? "" : ` ${value}`}`,
    words === undefined ? help : `${help}: ${words.join(", ")}`,
  ]);
  return `${title}:\n${columns(rows)}`;
}

/** Two columns, indented by two; the second is wrapped. */
function columns(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  const indent = " ".repeat(width + 4);
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${wrap(second, indent)}`).join("\n");
}

/** A text in lines of at most 80 columns, all but the first behind `indent`. */
function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

const paragraphs = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

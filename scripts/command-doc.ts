import { markdownTable } from "markdown-table";
import type { Command, Options } from "../src/commands/command.ts";
import { COMMANDS } from "../src/commands/command-list.ts";
import { synopsis } from "../src/commands/help.ts";
import { SHARED_OPTIONS } from "../src/commands/options.ts";

/** docs/command.md: every command with its options, from the list of commands. */
export function commandDoc(): string {
  return `# The command

<!-- Made from src/commands by \`npm run docs\`. -->

\`\`\`
${synopsis()}\`\`\`

| where | how to run it |
| - | - |
| anywhere, with Node 20.12 or newer | \`npx @<owner>/bookends check\` |
| in a project with a \`package.json\` | \`npm install --save-dev @<owner>/bookends\`, then \`npx bookends check\` |
| on a clone of Bookends, with nothing installed | \`node dist/cli.js check --cwd DIR\` |

${COMMANDS.map(section).join("\n")}
## Shared options

${optionTable(SHARED_OPTIONS)}
Colours are left out where the output is no terminal, with \`--no-color\`, and with \`NO_COLOR\` set.
`;
}

function section({ name, about, operands, options, exits }: Command): string {
  const usage = operands === null ? "" : `\n\`${operands.usage}\`: ${escapeCell(operands.help)}\n`;
  const table = Object.keys(options).length === 0 ? "" : `\n${optionTable(options)}`;
  return `## \`${name}\`\n\n${about}\n${usage}${table}\nExit code: ${exits}\n`;
}

function optionTable(options: Options): string {
  const rows = Object.entries(options).map(([name, { value, words, help }]) => [
    `\`--${name}${value === undefined ? "" : ` ${value}`}\``,
    escapeCell(words === undefined ? help : `${help}: ${words.map((word) => `\`${word}\``).join(", ")}`),
  ]);
  return `${markdownTable([["option", "what it says"], ...rows], { alignDelimiters: false, padding: true })}\n`;
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");

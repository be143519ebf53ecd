import type { CommandName } from "./options.ts";

const GENERAL = `Bookends checks the front matter of reading notes, and keeps the reading list
of a README current.

Usage: bookends <command> [options]

Commands:
  check   Say what is wrong with the notes, on which line, and how to fix it
  fix     Repair what can be repaired without changing what was meant
  update  Rewrite the reading list in the README from the notes
  notes   List the notes as Bookends reads them
  init    Set up a repository of notes

bookends <command> --help says more about a command.
`;

const SHARED = `  --config FILE    The config (.github/bookends.yml)
  --notes GLOB     Which files are notes: a folder or a glob; may be repeated
  --schema FILE    The JSON Schema that notes are held against
  --readme FILE    A file with blocks to update (README.md); may be repeated
  --cwd DIR        Work in this folder; all paths are relative to it
  --no-color       No colours, as with NO_COLOR set
  --help           Say this
  --version        Say which version this is
`;

const BY_COMMAND: Readonly<Record<CommandName, string>> = {
  check: `Says what is wrong with the notes, on which line, and how to fix it.

Usage: bookends check [paths...] [options]

Paths are notes or folders of them; without any, all notes are checked.

Options:
  --format FORMAT      pretty, json, github (workflow commands) or sarif
  --changed-since REF  Only notes changed since the merge base with REF, as git
                       knows it; all of them if the config or a schema changed
  --fail-on LEVEL      What makes the exit code 1: error, warning or never

Shared options:
${SHARED}
Exit codes: 0 fine; 1 problems found; 2 the command, the config or the schema
is wrong, or there is no note at all.
`,
  fix: `Repairs what can be repaired without changing what was meant: the case of a
status, a misspelt key, quotes, dates, lists. Only the characters that must
change do.

Usage: bookends fix [paths...] [options]

Options:
  --dry-run        Print the changes as a diff, and write nothing

Shared options:
${SHARED}
Exit codes: 0 done, even if problems are left that only you can fix; 2 the
command, the config or the schema is wrong, or there is no note at all.
`,
  update: `Rewrites the blocks of the README from the notes. A README without any gets
"## Reading" at its end. Text outside the blocks is never touched.

Usage: bookends update [options]

Options:
  --check             Write nothing; exit with 1 if a file is out of date
  --dry-run           Print the changes as a diff, and write nothing
  --today YYYY-MM-DD  The day to reckon with (the day of the head commit)

Shared options:
${SHARED}
Exit codes: 0 fine; 1 out of date (--check); 2 the command, the config or a
block is wrong, or the notes are nowhere to be found.
`,
  notes: `Lists the notes as Bookends reads them.

Usage: bookends notes [options]

Options:
  --format FORMAT  pretty or json

Shared options:
${SHARED}
Exit codes: 0 fine; 2 the command or the config is wrong.
`,
  init: `Sets up a repository of notes: says which notes there are, and writes the
workflow file and the README's first reading list. Without --yes it only says
what it would write. A file that is there already is never overwritten.

Usage: bookends init [options]

Options:
  --yes            Write the files

Shared options:
${SHARED}
Exit codes: 0 fine; 2 the command or the config is wrong.
`,
};

/** What \`--help\` prints, of one command or of all: lines of at most 80 columns. */
export const helpText = (command: CommandName | null): string =>
  command === null ? `${GENERAL}\nShared options:\n${SHARED}` : BY_COMMAND[command];

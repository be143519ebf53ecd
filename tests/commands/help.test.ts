import { expect, test } from "vitest";
import { COMMANDS, commandNamed } from "../../src/commands/command-list.ts";
import { helpText, synopsis } from "../../src/commands/help.ts";
import { optionsOf, SHARED_OPTIONS } from "../../src/commands/options.ts";

test.each([null, ...COMMANDS].map((command) => [command?.name ?? "all", command] as const))(
  "the help of %s fits 80 columns and names every option it takes, and no other",
  (_, command) => {
    const text = helpText(command);
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const named = [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name).sort();
    expect(named).toEqual(Object.keys(command === null ? SHARED_OPTIONS : optionsOf(command)).sort());
  },
);

test("the general help names every command", () => {
  const names = COMMANDS.map(({ name }) => name);
  expect([...helpText(null).matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name)).toEqual(names);
});

test("a command's help says what its operands, its options' words and its exit codes are", () => {
  const text = helpText(commandNamed("check"));
  expect(text).toContain("Usage: bookends check [paths…] [options]\n");
  expect(text).toContain("  --fail-on LEVEL      What makes the exit code 1: error, warning, never\n");
  expect(text).toContain("Exit codes: 0 fine; 1 problems found; 2 the command, the config or the schema is\nwrong,");
});

test("the synopsis has a line for each command and one for the options they share", () => {
  expect(synopsis().split("\n").slice(0, 3)).toEqual([
    "bookends check  [paths…] [--format pretty|json|github|sarif] [--changed-since REF] [--staged] [--fail-on error|warning|never]",
    "bookends fix    [paths…] [--dry-run]",
    "bookends update [--check] [--dry-run] [--today YYYY-MM-DD]",
  ]);
  expect(synopsis()).toContain(
    "\nshared:         [--config FILE] [--notes GLOB]… [--schema FILE] [--readme FILE]… [--cwd",
  );
});

test("no command has an option of a shared one's name, or two of one name", () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(COMMANDS.flatMap(({ options }) => Object.keys(options)).filter((name) => name in SHARED_OPTIONS)).toEqual([]);
});

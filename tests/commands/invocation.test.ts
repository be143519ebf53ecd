import { describe, expect, test } from "vitest";
import { commandNamed } from "../../src/commands/command-list.ts";
import { readInvocation } from "../../src/commands/invocation.ts";

const words = (line: string): string[] => (line === "" ? [] : line.split(" "));

describe("a command with its options and paths", () => {
  test.each<[string, string, Record<string, string[]>, string[]]>([
    ["check", "check", {}, []],
    ["check a.md b", "check", {}, ["a.md", "b"]],
    ["check --format json a.md", "check", { format: ["json"] }, ["a.md"]],
    ["check --format=json -- --odd.md", "check", { format: ["json"] }, ["--odd.md"]],
    ["--cwd lib update --check --dry-run", "update", { cwd: ["lib"], check: [], "dry-run": [] }, []],
    ["notes --notes a --notes b --notes=-c", "notes", { notes: ["a", "b", "-c"] }, []],
    ["init --yes --no-color", "init", { yes: [], "no-color": [] }, []],
  ])("%s", (line, command, values, paths) => {
    expect(readInvocation(words(line))).toEqual({
      kind: "run",
      command: commandNamed(command),
      values: new Map(Object.entries(values)),
      operands: paths,
    });
  });
});

describe("what makes no sense is one sentence", () => {
  test.each([
    ["--no-color", "A command is missing: check, fix, update, notes, init, preview, import, new. See bookends --help."],
    ["chekc", "bookends has no command chekc. Did you mean check?"],
    ["publish", "bookends has no command publish. See bookends --help."],
    ["constructor", "bookends has no command constructor. See bookends --help."],
    ["check --frmat json", "bookends check has no option --frmat. Did you mean --format?"],
    ["check --dry-run", "bookends check has no option --dry-run. See bookends check --help."],
    ["check --__proto__", "bookends check has no option --__proto__. See bookends check --help."],
    ["check -x", "bookends check has no option -x. See bookends check --help."],
    ["--nope", "bookends has no option --nope. See bookends --help."],
    ["check --notes", "--notes needs a value."],
    ["check --notes --format json", "--notes needs a value."],
    ["check --notes=", "--notes needs a value."],
    ["update --check=yes", "--check takes no value."],
    ["update README.md", "bookends update takes no paths, but got README.md."],
  ])("%s", (line, sentence) => {
    expect(readInvocation(words(line))).toEqual({ kind: "wrong", sentence });
  });
});

test.each([
  ["", { kind: "help", command: null }],
  ["--help", { kind: "help", command: null }],
  ["chekc --help", { kind: "help", command: null }],
  ["check --help", { kind: "help", command: commandNamed("check") }],
  ["--help update", { kind: "help", command: commandNamed("update") }],
  ["--version", { kind: "version" }],
  ["check --version", { kind: "version" }],
])("%s", (line, wanted) => {
  expect(readInvocation(words(line))).toEqual(wanted);
});

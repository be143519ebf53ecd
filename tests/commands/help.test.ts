import { expect, test } from "vitest";
import { helpText } from "../../src/commands/help.ts";
import { COMMAND_NAMES, optionsOf } from "../../src/commands/options.ts";

test.each([null, ...COMMAND_NAMES])(
  "the help of %s fits 80 columns and names every option it takes, and no other",
  (command) => {
    const text = helpText(command);
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const named = [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name).sort();
    const shared = [...optionsOf("fix").keys()].filter((name) => name !== "dry-run");
    expect(named).toEqual((command === null ? shared : [...optionsOf(command).keys()]).sort());
  },
);

test("the general help names every command", () => {
  expect([...helpText(null).matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name)).toEqual(COMMAND_NAMES);
});

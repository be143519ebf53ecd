import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("../../scripts/demo.ts", import.meta.url));

test("the demo goes from a broken note to the README", () => {
  const ran = spawnSync(process.execPath, [DEMO], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
  });
  expect([ran.status, ran.stderr]).toEqual([0, ""]);
  const told = [
    "### Bookends: 1 problem in 1 of 2 notes",
    "```suggestion\n│ status: queued\n│ ```",
    "### Bookends: all notes are valid",
    "There is no suggestion.",
    "It wrote nothing.",
    "| [SQL \\| NoSQL](content/reading/sql-nosql.md) | A. Writer | queued | – | – |",
  ];
  expect(told.map((words) => ran.stdout.indexOf(words))).toEqual(
    told.map((words) => ran.stdout.indexOf(words)).toSorted((a, b) => a - b),
  );
  expect(told.filter((words) => !ran.stdout.includes(words))).toEqual([]);
});

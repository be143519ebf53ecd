import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planSetup } from "../../src/workspace/library-setup.ts";
import { memoryFiles, NO_WISHES, problemsIn, worldOf } from "./memory-world.ts";

const read = (number: number): string =>
  `---\ntitle: Book ${number}\nauthor: Writer ${number}\nstatus: completed\nfinished: 2026-0${number}-11\nrating: ${number}\n---\n`;
const LIBRARY = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`books/${number}.md`, read(number)]));

/** The notes that the README shows, from queued to reading. */
const LIFE = [...readFileSync("README.md", "utf8").matchAll(/^ *```markdown\n([\s\S]*?)^ *```$/gm)].map(([, text]) =>
  (text ?? "").replace(/^ {3}/gm, ""),
);

test("the README shows a note in two states", () => expect(LIFE).toHaveLength(2));

test.each([
  ...LIFE,
  (LIFE[1] ?? "").replace("reading", "completed\nfinished: 2026-02-11\nrating: 4").replace("[ ]", "[x]"),
])("in a library of which all was read, a note may be as the README shows it after init: %j", async (note) => {
  const world = worldOf(memoryFiles(LIBRARY));
  const { changes } = await planSetup(world, NO_WISHES, async (guess) => guess);
  expect(changes.map(({ path }) => path)).toContain(".github/reading.schema.json");
  const after = [...changes, { path: "books/next.md", before: null, after: note }];
  expect(await problemsIn(world.withChanges(after))).toEqual([]);
  expect(await problemsIn(world.withChanges(after.slice(-1)))).toEqual([]);
});

import { expect, test } from "vitest";
import { fix } from "../../src/workspace/fixed-notes.ts";
import { memoryFiles, NO_WISHES, problemsIn, worldOf } from "./memory-world.ts";

const REQUEST = { wishes: NO_WISHES, paths: [], since: null };
const read = (number: number): string => `---\ntitle: T${number}\nauthor: A${number}\nlang: en\n---\n`;
const LIBRARY = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`books/${number}.md`, read(number)]));

test("what is left is what check says of the notes as they will be", async () => {
  // With these two, no key is in all notes but one any more.
  const unread = { "books/a.md": "---\n---\ntitle: A\n---\n", "books/c.md": "---\ntitle: C: D\nratng: [x\n---\n" };
  const world = worldOf(memoryFiles({ ...LIBRARY, ...unread, "books/b.md": "---\ntitle: B: E\n---\n" }));
  const { left, changes, fixed } = await fix(world, REQUEST);
  expect(fixed.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "books/a.md frontmatter/fence",
    "books/b.md yaml/syntax",
  ]);
  expect(left.problems.map(({ file, rule, pointer }) => `${file} ${rule} ${pointer}`)).toEqual(
    await problemsIn(world.withChanges(changes)),
  );
  expect(left.problems.map(({ file }) => file)).toEqual(["books/c.md"]);
});

test("goes on where a note that can be read now tells how another is fixed", async () => {
  const tags = (word: string): string => `---\ntitle: ${word}\nauthor: ${word}\nsubjectsOf: [a, b]\n---\n`;
  const world = worldOf(
    memoryFiles({
      "books/1.md": tags("A"),
      "books/2.md": tags("B"),
      "books/3.md": `---\n${tags("C")}`,
      "books/4.md": tags("D").replace("[a, b]", "a"),
    }),
  );
  const { changes, fixed } = await fix(world, REQUEST);
  expect(fixed.map(({ file }) => file)).toEqual(["books/3.md", "books/4.md"]);
  const again = await fix(worldOf(world.withChanges(changes)), REQUEST);
  expect(again.changes).toEqual([]);
});

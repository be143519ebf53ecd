import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTasks } from "../../src/notes/plain-task-list.ts";
import { parsedTasks, taskProgress } from "../../src/notes/task-list.ts";
import { runs } from "../runs.ts";

const under = (list: string): string => `Intro.\n\n## My Progress\n\n${list}\n\n## Overview\n\n- [ ] not this\n`;

describe("progress is the task list under the progress heading", () => {
  test.each([
    ["flat", "- [x] a\n- [ ] b\n- [ ] c", 1, 3, "b"],
    ["capital X, other bullets", "* [X] a\n+ [ ] b", 1, 2, "b"],
    ["ordered", "1. [x] a\n2. [ ] b", 1, 2, "b"],
    ["leaves count, not their parents", "- [ ] Part\n  - [x] a\n  - [ ] b", 1, 2, "b"],
    ["a ticked parent ticks what is below", "- [x] Part\n  - [ ] a\n  - [ ] b\n- [ ] c", 2, 3, "c"],
    ["through an item that is no task", "- [ ] Part\n  - Group\n    - [x] a", 1, 1, null],
    ["a group without a box is no part", "- Part\n  - [x] a\n  - [ ] b", 1, 2, "b"],
    ["task-like text is no task", "- [W]hen\n- [ ] a\n- [link](x)", 0, 1, "a"],
    ["fenced code", "```\n- [x] no\n```\n- [ ] a", 0, 1, "a"],
    ["an HTML comment", "<!--\n- [x] no\n-->\n\n- [ ] a", 0, 1, "a"],
    ["markup in a part", "- [ ] *Read* `this` [one](x) &amp; that", 0, 1, "Read this one & that"],
    ["sub-headings belong to the section", "### One\n\n- [x] a\n\n### Two\n\n- [ ] b", 1, 2, "b"],
    ["a part over two lines", "- [ ] first\n  second\n- [x] b", 1, 2, "first second"],
  ])("%s", (_, list, done, total, next) => {
    expect(taskProgress(under(list), "progress")).toEqual({ done, total, next });
  });

  test.each([
    ["no heading", "- [ ] a\n"],
    ["another heading", "## Tasks\n\n- [ ] a\n"],
    ["a heading in code", "```\n## Progress\n```\n\n- [ ] a\n"],
    ["a heading in a list", "- x\n\n  ## Progress\n\n- [ ] a\n"],
    ["no task under it", "## Progress\n\n- a\n- [W]hen\n"],
    ["only in a link's address", "## [Parts](progress.md)\n\n- [ ] a\n"],
  ])("none: %s", (_, body) => {
    expect(taskProgress(body, "progress")).toBeNull();
  });

  test("the first such heading that has tasks, setext too, until a heading of its level", () => {
    const body = "# Progress\n\ntext\n\nMy progress\n===========\n\n- [x] a\n\n# Other\n\n- [ ] b\n";
    expect(taskProgress(body, "progress")).toEqual({ done: 1, total: 1, next: null });
  });
});

const item = fc
  .tuple(
    fc.constantFrom(0, 0, 0, 2, 2, 4, 4, 6, 1, 3),
    fc.constantFrom("- ", "- ", "* ", "-  "),
    fc.constantFrom("[ ] ", "[x] ", "[X]  ", ""),
    fc.constantFrom("a", "Part 1", "b: c", "A & b", "x | y", "1. z", "# h", "`x`", "> q", "word <b>"),
  )
  .map(([indent, bullet, box, text]) => " ".repeat(indent) + bullet + box + text);
const text = fc.constantFrom(
  "Text",
  "### Sub",
  "## Two",
  "# Top",
  "  ",
  "a | b",
  "|---|---|",
  "==",
  "---",
  "```",
  "<!-- x",
  "-->",
  "    code",
  "  more",
  "1. [ ] n",
  "> q",
  "\t- [ ] tab",
  "progress",
  "[^1]: note",
);
const line = fc.oneof(
  { weight: 15, arbitrary: item },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: text },
);

test("lines alone, where they can tell, tell what the markdown parser tells", () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
      const body = `## My progress\n${lines.join("\n")}\n`;
      const plain = plainTasks(body, "progress");
      if (plain === "unsure") return;
      told += 1;
      const parsed = parsedTasks(body, "progress");
      expect(plain.map(({ done }) => done)).toEqual(parsed.map(({ done }) => done));
      expect(plain.find((task) => !task.done)).toEqual(parsed.find((task) => !task.done));
    }),
    runs(),
  );
  expect(told).toBeGreaterThan(0);
});

test("lines alone can tell for a note of the usual shape", () => {
  expect(plainTasks(under("- [x] One\n- [ ] Two: the rest"), "progress")).toEqual([
    { done: true, text: "One" },
    { done: false, text: "Two: the rest" },
  ]);
});

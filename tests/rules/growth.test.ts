import { describe, expect, test } from "vitest";
import { readNoteText } from "../../src/notes/read.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import type { Site } from "../../src/rules/site.ts";
import { CONTEXT, problemsOf } from "../fixes/checked.ts";
import { growthOf, LINEAR } from "../growth.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** A spelling of `rating` for each number. */
const spelling = (index: number): string =>
  [..."rating"].map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter)).join("") +
  "_".repeat(index >> 6);

describe("many findings in one note take time by their number", () => {
  test.each<[string, number, (count: number) => string]>([
    ["numbers for tags", 400, (count) => `tags: [${"1, ".repeat(count)}]`],
    ["values that are cut", 400, (count) => lines(count, (index) => `k${index}: a #b`)],
    ["spellings of one key", 1000, (count) => lines(count, (index) => `${spelling(index)}: 4`)],
    ["placeholders", 400, (count) => lines(count, (index) => `k${index}: "{{x}}"`)],
  ])("%s", (_, size, make) => {
    const check = (count: number): void => {
      expect(problemsOf(`---\ntitle: T\nstatus: reading\n${make(count)}\n---\n`).length).toBeGreaterThan(count / 2);
    };
    expect(growthOf(check, size)).toBeLessThan(LINEAR);
  });
});

test("a folder of posts is looked through once for all links that are missing in it", () => {
  const posts = Array.from({ length: 200 }, (_, index) => `post-${index}.md`);
  let listed = 0;
  const list = (folder: string): string[] => {
    listed += 1;
    return folder === "posts" ? posts : [];
  };
  const site: Site = { publicFolder: null, postsFolder: "posts", list };
  const slugs = Array.from({ length: 100 }, (_, index) => `pots-${index}`).join(", ");
  const note = readNoteText("n.md", `---\nrelatedPosts: [${slugs}]\n---\n`, CONTEXT.readOptions);
  const found = checkNotes([note], { ...CONTEXT, site }).filter(({ rule }) => rule === "links/related-post");
  expect(found).toHaveLength(100);
  // Three names are looked up for a slug, and each post's own folder once.
  expect(listed).toBeLessThan(3 * 100 + 2 * posts.length + 10);
});

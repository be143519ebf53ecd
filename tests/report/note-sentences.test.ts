import { describe, expect, test } from "vitest";
import { message } from "../../src/report/sentence.ts";
import { problemsOf } from "../fixes/checked.ts";

const said = (text: string): string[] => problemsOf(text).map(message);

describe("a status in another word is told what it means here", () => {
  test.each([
    ["to-read", "queued"],
    ["dnf", "abandoned"],
    ["done", "completed"],
    ["READ", "completed"],
    ["on hold", "paused"],
    ["Reeding", "reading"],
  ])("%s is %s", (word, meant) => {
    expect(said(`---\ntitle: T\nstatus: ${word}\n---\n`)).toEqual([
      `\`status: ${word}\` is not one of queued, reading, completed, paused, abandoned. Did you mean \`${meant}\`?`,
    ]);
  });
});

describe("a status that its progress contradicts", () => {
  test.each([
    ["progress: 42%", "", "the progress in the front matter is 42 of 100. Change the one that is wrong."],
    ["currentPage: 9\npages: 50", "", "the progress in the front matter is 9 of 50. Change the one that is wrong."],
    ["progress: 42%", "- [x] a\n- [ ] b\n", "only 1 of 2 parts is ticked. Tick the rest, or change the status."],
  ])("%s %j", (lines, tasks, words) => {
    const text = `---\ntitle: T\nstatus: completed\n${lines}\n---\n## Progress\n${tasks}`;
    expect(said(text)).toEqual([`The status says completed, but ${words}`]);
  });
});

import { describe, expect, test } from "vitest";
import { messageText } from "../../src/rules/finding-message.ts";
import { problemsOf } from "../fixes/checked.ts";
import { compiled, frontMatter } from "../schema/front-matter.ts";

const said = (text: string): string[] => problemsOf(text).map(messageText);

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

describe("values are shown as they are written", () => {
  test.each([
    ["title: 007", "`title: 007` is a number, but has to be text. Put quotes around it."],
    ["rating: .nan", "`rating: .nan` is not a finite number, but has to be a number."],
    ["rating: -.inf", "`rating: -.inf` is not a finite number, but has to be a number."],
    ["rating: 9.50", "`rating: 9.50` is too large: it can be at most 5."],
  ])("%s", (line, words) => {
    const title = line.startsWith("title") ? "" : "title: T\n";
    expect(said(`---\n${title}status: reading\n${line}\n---\n`)).toEqual([words]);
  });

  test.each(["99999", "20240105"])("quotes are no help for date: %s", (date) => {
    const [words] = said(`---\ntitle: T\nstatus: reading\ndate: ${date}\n---\n`);
    expect(words).toContain(`\`date: ${date}\``);
    expect(words).not.toContain("quotes");
  });
});

describe("a schema's findings in words", () => {
  const text = { type: "string" };
  test.each([
    [
      "a key of digits is no item",
      { properties: { a: { properties: { 1: text } } } },
      "a: {1: 2}",
      "`a.1: 2` is a number, but has to be text. Put quotes around it.",
    ],
    [
      "an item",
      { properties: { a: { items: text } } },
      "a: [x, 2]",
      "Item 2 of `a` (`2`) is a number, but has to be text. Put quotes around it.",
    ],
    [
      "what is never right",
      { properties: { a: false } },
      "a: 1",
      "`a: 1` is not what the schema wants: it must not be here.",
    ],
    [
      "quotes that are no help",
      { properties: { a: { type: "string", pattern: "^x" } } },
      "a: 1",
      "`a: 1` is a number, but has to be text.",
    ],
    [
      "words that start with Must be",
      { properties: { a: { pattern: "^[A-Z]", errorMessage: "Must be capital" } } },
      "a: b",
      "`a: b` has to be capital.",
    ],
  ])("%s", async (_, schema, yaml, words) => {
    expect((await compiled(schema)).check(frontMatter(yaml)).map(messageText)).toEqual([words]);
  });

  test("branches that differ in their properties are told by them, each once", async () => {
    const branch = (type: string) => ({ properties: { b: { type }, c: { type } } });
    const schema = await compiled({
      properties: { a: { anyOf: [branch("number"), branch("number"), branch("boolean")] } },
    });
    const words = schema.check(frontMatter("a: {b: x, c: 1}")).map(messageText).join();
    expect(words).not.toContain("something else");
  });
});

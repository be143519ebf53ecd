import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addNote, emptyHabits } from "../../src/notes/library-habits.ts";
import { readNote } from "../../src/notes/read.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { runs } from "../runs.ts";
import { noteOf, readOptions } from "./support.ts";
import { brokenSource } from "./yaml/yaml-source.ts";

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const front = (yaml: string): string => `---\n${yaml}\n---\n`;
const PARSED = "\n## Progress\n\n- [ ] `a`\n\n";
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Texts of about `n` characters, each built to be slow or deep for one expression, loop or parser. */
const HOSTILE: readonly (readonly [string, (n: number) => string])[] = [
  ["an opening fence of spaces", (n) => `---${fill(" ", n)}`],
  ["many looser fences", (n) => `---\n${fill("---x\n", n)}`],
  ["nearly conflicts", (n) => front(fill("<<<<<< \n=======x\n", n))],
  ["CR alone", (n) => `---\r${fill("a: b\r", n)}---\r`],
  ["CR alone inside", (n) => front(fill("\r", n))],
  ["nearly a fence, not first", (n) => `x\n${fill(" \t", n)}--- x`],
  ["rules without a mapping, not first", (n) => `x\n---\n${fill("a: 1\n", n)}---\n`],
  ["blank lines", (n) => front(`a: 1${fill("\n", n)}`)],
  ["runs of 255 blank lines", (n) => front(fill(`${"\n".repeat(255)}# a`, n))],
  ["lines of spaces", (n) => front(`${fill(`${" ".repeat(250)}\n`, n)}a: 1`)],
  ["# signs", (n) => front(fill("#\n", n))],
  ["half placeholders", (n) => front(`a: [${fill("{{x", n)}`)],
  ["braces", (n) => front(`a: ${fill("{{", n)}`)],
  ["placeholders in many lines", (n) => front(fill("a: {{x}}\n", n))],
  ["brackets", (n) => front(`a: ${fill("[", n)}`)],
  ["dashes", (n) => front(`a:\n${fill("- ", n)}`)],
  ["question marks", (n) => front(fill("? ", n))],
  ["items", (n) => front(`a:\n${fill("- x\n", n)}`)],
  ["empty items with comments", (n) => front(`a:\n${fill("-\n# x\n", n)}`)],
  ["flow items", (n) => front(`a: [${fill("x, ", n)}]`)],
  ["flow pairs", (n) => front(`a: [${fill("x: y, ", n)}z]`)],
  ["keys", (n) => front(lines(n / 8, (index) => `k${index}: 1`))],
  ["keys, the first twice", (n) => front(`${lines(n / 8, (index) => `k${index}: 1`)}\nk0: 2`)],
  ["block scalars", (n) => front(lines(n / 16, (index) => `k${index}: |\n  x`))],
  ["a block scalar's header", (n) => front(`k: | #${fill(" |>#", n)}\n  x`)],
  ["a block scalar under a key of `|`", (n) => front(`"${fill("|#", n)}": |\n  x`)],
  ["anchors", (n) => front(`k:\n${lines(n / 8, (index) => `- &a${index} x`)}`)],
  ["escapes", (n) => front(`k: "${fill("\\n", n)}"`)],
  ["open quotes", (n) => front(lines(n / 8, (index) => `k${index}: 'a`))],
  ["lines without a colon", (n) => front(`a: b\n${fill("abc\n", n)}`)],
  ["colons without a space", (n) => front(`a: b\n${lines(n / 8, (index) => `k${index}:b`)}`)],
  ["tabs and items", (n) => front(`a:\n${fill("\t- b\n", n)}`)],
  ["other dashes", (n) => front(`a:\n${fill("– b\n", n)}c: d`)],
  ["stars as items", (n) => front(`a:\n${fill("* b\n", n)}`)],
  ["colons in values", (n) => front(lines(n / 8, (index) => `k${index}: a: b`))],
  ["quotes inside quotes", (n) => front(`k: "${fill('a "b" ', n)}"`)],
  ["open brackets in lines", (n) => front(`a:\n${fill(" - [a, b\n", n)}`)],
  ["unindented items in brackets", (n) => front(`a: [\n${fill("b,\n", n)}]`)],
  ["items without commas", (n) => front(`a: [${fill('"b" "c", ', n)}]`)],
  ["columns", (n) => front(lines(n / 8, (index) => `${" ".repeat(index % 5)}k: v`))],
  ["items below a value", (n) => front(`a: b\n${fill("- c\n", n)}`)],
  ["empty lines and prose", (n) => front(fill("a: 1\n\nsome prose\n\n", n))],
  ["nearly closing lines", (n) => `---\n${fill("title: x\n----x\n", n)}`],
  ["a spoilt fence", (n) => `--\n${fill("title: x\n", n)}`],
  ["TOML with colons", (n) => `+++\n${fill("a: b\n", n)}+++\n`],
  ["TOML without quotes", (n) => `+++\na = [${fill("b, ", n)}]\n+++\n`],
  ["TOML's brackets", (n) => `+++\na = ${fill("[", n)}\n+++\n`],
  ["TOML's dotted keys", (n) => `+++\n${fill("a.", n)}b = 1\n+++\n`],
  ["TOML's long text", (n) => `+++\na = "${fill("b", n)}"\n+++\n`],
  ["an open quote", (n) => front(`k: '${fill("a\n ", n)}`)],
  ["a rating's spaces", (n) => front(`rating: "1${fill("\\t", n)}/"`)],
  ["a rating's digits", (n) => front(`rating: '${fill("1", n)}/x'`)],
  ["a rating's stars", (n) => front(`rating: ${fill("★\uFE0F", n)}½${fill("☆", n)}x`)],
  ["a date's time", (n) => front(`date: '2024-01-01 1:00${fill(" x", n)}'`)],
  ["a url", (n) => front(`url: http://a/${fill("../", n)}`)],
  ["tags", (n) => front(`tags: "${fill(",\\t", n)}"`)],
  ["authors in brackets", (n) => front(`author: "${fill("[[", n)}"`)],
  ["authors with commas", (n) => front(`author: "${fill("A B, ", n)}"`)],
  ["authors with links", (n) => front(`author: "${fill("[[A B]], ", n)}"`)],
  ["months", (n) => front(`finished: "${fill("mon, ", n)}"`)],
  ["dates", (n) => front(`finished: "${fill("2024, ", n)}x"`)],
  ["an ISBN", (n) => front(`isbn: "${fill("isbn-", n)}"`)],
  ["a series", (n) => front(`series: "${fill("# ", n)}"`)],
  ["a status of signs", (n) => front(`status: "a${fill("!?", n)}b"`)],
  ["inline fields", (n) => fill("Author:: x\n", n)],
  ["nearly inline fields", (n) => `::${fill("a a - a ", n)}`],
  ["inline fields in brackets", (n) => fill("(a:: [[", n)],
  ["open fences beside inline fields", (n) => `a::\n${fill("```\n", n)}`],
  ["fences of many lengths", (n) => `a::\n${lines(Math.sqrt(n), (index) => "`".repeat(index + 3))}`],
  ["lines by somebody", (n) => `# T\n\nby ${fill("A. ", n)}`],
  ["covers", (n) => fill("![cover", n)],
  ["covers' ends", (n) => fill("![cover](", n)],
  ["lines of metadata", (n) => fill("## Metadata\n", n)],
  ["header lines", (n) => fill("Key: value\n", n)],
  ["comments", (n) => fill("<!-- ", n)],
  ["comments that end", (n) => fill("<!-- -->\n", n)],
  ["liquid", (n) => fill("{% ", n)],
  ["a body of #", (n) => fill("#", n)],
  ["a body of =", (n) => fill("= ", n)],
  ["underlined headings", (n) => fill("=\n", n)],
  ["blank lines under =", (n) => fill("==\n\n\n\n", n)],
  ["quotes before the heading", (n) => `${fill(">", n)}\n# x\n${PARSED}`],
  ["quoted lists before the heading", (n) => `${fill("> - \n", n)}${PARSED}`],
  ["plain tasks", (n) => `## Progress\n\n${fill("- [ ] a\n", n)}`],
  ["nested plain tasks", (n) => `## Progress\n\n${lines(Math.sqrt(n), (index) => `${"  ".repeat(index)}- [ ] a`)}`],
  ["nested tasks", (n) => `${PARSED}${lines(Math.sqrt(n), (index) => `${"  ".repeat(index)}- [ ] a`)}`],
  ["tasks with markup", (n) => `${PARSED}${fill("- [ ] `a`\n", n)}`],
  ["deep quotes", (n) => `${PARSED}${fill("> ", n)}a`],
  ["deep quotes without spaces", (n) => `${PARSED}${fill(">", n)}a`],
  ["deep lists", (n) => `${PARSED}${fill("- ", n)}[ ] a`],
  ["deep numbers", (n) => `${PARSED}${fill("1. ", n)}[ ] a`],
  ["deeper and deeper", (n) => `${PARSED}${lines(Math.sqrt(n), (index) => `${"> ".repeat(index)}a`)}`],
  ["a heading of stars", (n) => `# ${fill("*", n)}a${fill("*", n)}`],
  ["a task of brackets", (n) => `## Progress\n\n- [ ] ${fill("![", n)}`],
  ["closing brackets", (n) => `${PARSED}${fill("]", n)}`],
  ["instructions", (n) => `${PARSED}${fill("a <?", n)}`],
  ["headings about progress", (n) => `${PARSED.replace("[ ]", "[W]")}${fill("## progress *x*\n[ ] \n", n)}`],
  ["headings about progress with a task", (n) => `${fill("## [p](progress)\n- [ ] a\n", n)}`],
  ["tables", (n) => `${PARSED}${fill("a|", n)}\n${fill("-|", n)}`],
  ["table rows", (n) => `${PARSED}a|b\n-|-\n${fill("a|b\n", n)}`],
  ["definitions", (n) => `${PARSED}${fill("[a]: x\n", n)}`],
  ["footnotes", (n) => `${PARSED}${fill("[^a]: x\n\n", n)}`],
  ["HTML", (n) => `${PARSED}${fill("<div>\n", n)}`],
  ["escapes in the body", (n) => `${PARSED}${fill("\\", n)}`],
];

test.each(HOSTILE)("is read in time that grows with its length: %s", (_, make) => {
  const read = (length: number): void => {
    const note = noteOf(make(length));
    if (note.readable) addNote(emptyHabits(), note, readOptions);
    expect(note.readable ? note.facts.path : note.path).toBe("books/some-book.md");
  };
  expect(growthOf(read, 4_000)).toBeLessThan(LINEAR);
});

describe("what is too deep to read", () => {
  test.each(["[", "{a: ", "- ", "? "])("%j 50,000 times in the front matter is a fault", (piece) => {
    expect(noteOf(front(`a:\n  ${piece.repeat(50_000)}`))).toMatchObject({
      readable: false,
      fault: { rule: "yaml/syntax" },
    });
  });

  test("100 levels are too many, and 90 are not", () => {
    const nested = (depth: number): string => front(`a: ${"[".repeat(depth)}${"]".repeat(depth)}`);
    expect(noteOf(nested(90)).readable).toBe(true);
    expect(noteOf(nested(100))).toMatchObject({ fault: { rule: "yaml/syntax" } });
  });

  test.each(["> ", "- ", "1. ", ">"])("%j 5,000 times in the body is no progress", (piece) => {
    const note = noteOf(`# *Title*\n\n## Progress\n\n${piece.repeat(5000)}[ ] a\n`);
    expect(note.readable && note.facts).toMatchObject({ title: "Title", progress: null });
  });
});

test("a list of 100,000 items is read whole", () => {
  const note = noteOf(front(`title: x\ntags:\n${lines(100_000, (index) => `  - t${index}`)}`));
  expect(note.readable && note.facts.tags.length).toBe(100_000);
});

test("reading never throws, and is the same twice", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(`---\n${text}\n---\n`)),
    fc.tuple(brokenSource, fc.string()).map(([yaml, body]) => Buffer.from(`---\n${yaml}\n---\n${body}`)),
    fc
      .array(
        fc.constantFrom(
          "---\n",
          "---",
          "# Progress\n",
          "- [ ] a\n",
          "  ",
          "> ",
          "```\n",
          "a: b\n",
          "{{",
          "\n",
          "\r",
          "\uFEFF",
          "<!--",
          "*",
          "===\n",
          "[x]",
        ),
        { maxLength: 30 },
      )
      .map((parts) => Buffer.from(parts.join(""))),
  );
  fc.assert(
    fc.property(bytes, (file) => {
      const note = readNote({ path: "a.md", bytes: file }, readOptions);
      expect(readNote({ path: "a.md", bytes: file }, readOptions)).toEqual(note);
    }),
    runs(),
  );
});

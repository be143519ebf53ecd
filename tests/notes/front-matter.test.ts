import { describe, expect, test } from "vitest";
import { at, faultOf, noteOf } from "./support.ts";

const dataOf = (text: string): unknown => {
  const note = noteOf(text);
  return note.readable ? note.frontMatter?.data : note.fault.rule;
};

describe("what stands between the fences", () => {
  test.each([
    ["a mapping", "---\na: 1\n---\n", { a: 1 }],
    ["CRLF", "---\r\na: 1\r\nb: x\r\n---\r\n", { a: 1, b: "x" }],
    ["closed at the end of the file", "---\na: 1\n---", { a: 1 }],
    ["empty", "---\n---\n", {}],
    ["blank lines", "---\n\n  \n---\n", {}],
    ["comments", "---\n# a\n  # b\n---\n", {}],
    ["null", "---\n~\n---\n", {}],
    ["an empty text", "---\n''\n---\n", {}],
    ["braces", "---\n{}\n---\n", {}],
    ["an end mark", "---\na: 1\n...\n---\n", { a: 1 }],
    ["very many blank lines", `---\na: 1${"\n".repeat(1000)}b: 2\n---\n`, { a: 1, b: 2 }],
    ["a comment after very many blank lines", `---\na: 1${"\n".repeat(1000)}# b\n---\n`, { a: 1 }],
    ["a literal that keeps its lines", "---\na: |\n  b\n---\n", { a: "b\n" }],
    [
      "empty values go, at any depth",
      "---\na:\nb: ''\nc: ' '\nd: [x, '', ~]\ne: {f: , g: 1}\n---\n",
      { d: ["x"], e: { g: 1 } },
    ],
    ["0 and false stay", "---\na: 0\nb: false\n---\n", { a: 0, b: false }],
    ["a looser fence inside", "---\na: |\n  b\n  ---\n  c\n---\n", { a: "b\n---\nc\n" }],
    ["a list", "---\n- a\n---\n", "yaml/not-a-mapping"],
    ["a text", "---\nfoo\n---\n", "yaml/not-a-mapping"],
    ["a number", "---\n42\n---\n", "yaml/not-a-mapping"],
  ])("%s", (_, text, data) => {
    expect(dataOf(text)).toEqual(data);
    expect(dataOf(`\uFEFF${text}`)).toEqual(data);
  });

  test.each([
    ["---\n- a\n- b\n---\n", "sequence", "- a\n- b"],
    ["---\n[a, b]\n---\n", "sequence", "[a, b]"],
    ["---\n# c\nfoo bar\n---\n", "scalar", "foo bar"],
    ["---\n'foo'\n---\n", "scalar", "'foo'"],
  ])("%j is no mapping, at its place", (text, found, token) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ rule: "yaml/not-a-mapping", found });
    expect(fault && at(text, fault.span)).toBe(token);
  });
});

test("places count from the file's start, BOM and CR included", () => {
  const text = "\uFEFF---\r\ntitle: '📚'\r\nrating: 4\r\n---\r\nbody";
  const note = noteOf(text);
  if (!note.readable || !note.frontMatter) throw new Error("not readable");
  const { openingFence, root } = note.frontMatter;
  expect(at(text, openingFence)).toBe("---");
  expect(root.entries.map(({ keySpan, value }) => [at(text, keySpan), at(text, value.span)])).toEqual([
    ["title", "'📚'"],
    ["rating", "4"],
  ]);
  expect(text.slice(note.bodyStart)).toBe("body");
});

test("items keep their index in the file when empty ones go", () => {
  const note = noteOf("---\na: ['', x, ~, y]\n---\n");
  const list = note.readable ? note.frontMatter?.content.entries[0]?.value : null;
  expect(list?.kind === "sequence" && list.items.map(({ index }) => index)).toEqual([1, 3]);
});

describe("front matter that is not first", () => {
  test.each([
    ["after a blank line", "\n«---»\ntitle: x\n---\n"],
    ["after blank lines with CRLF", "\r\n\r\n«---»\r\ntitle: x\r\n---\r\n"],
    ["after a heading", "# A book\n\n«---»\nstatus: reading\n---\n"],
    ["after a comment", "<!-- x -->\n«---»\nauthor: x\n---\n"],
    ["indented", "  «---»\ntitle: x\n---\n"],
    ["after a BOM and a blank line", "\uFEFF\n«---»\ntags: [a]\n---\n"],
  ])("%s", (_, marked) => {
    const text = marked.replaceAll(/[«»]/g, "");
    expect(faultOf(text)).toMatchObject({ rule: "frontmatter/not-first", span: { start: marked.indexOf("«") } });
  });

  test.each([
    ["a note without any", "# A book\n\nText.\n"],
    ["one rule", "# A book\n\n---\n\ntitle: x\n"],
    ["rules around text", "A\n\n---\n\nSome text: here.\n\n---\n\nB\n"],
    ["rules around a list", "A\n\n---\n- title: x\n---\n"],
    ["rules around keys nobody knows", "A\n\n---\nPros: short\nCons: none\n---\n"],
    ["an underlined heading", "Title\n---\n\nText.\n\nOther\n---\n"],
    ["an example in a code block", "Notes look so:\n\n```yaml\n---\ntitle: x\n---\n```\n"],
    ["an example behind a code block", "```\nx\n```\n\n---\ntitle: x\n---\n"],
    ["a quoted rule", "> ---\n> title: x\n> ---\n"],
  ])("none: %s", (_, text) => {
    expect(faultOf(text)).toBeNull();
  });
});

import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { codeSpan, escapeMarkdown, messageMarkdown, messagePlainText } from "../../src/text/markdown-text.ts";
import type { Message } from "../../src/text/message.ts";
import { escapeInvisible } from "../../src/text/terminal.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { runs } from "../runs.ts";

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The nodes inside the one paragraph that `markdown` has to be. */
function inParagraph(markdown: string): readonly Nodes[] {
  const [block, ...more] = parse(markdown).children;
  expect(more).toEqual([]);
  if (block?.type !== "paragraph") throw new Error(`a ${block?.type}, not a paragraph: ${markdown}`);
  return block.children;
}

/** What GitHub makes links, pictures or formulas of after Markdown is done, in text outside code. */
const LINKED = /@\w|#\d|\bGH-\d|:\/\/|www\.|\$|:[\w+-]+:|\b[\da-f]{7,40}\b/i;

const HOSTILE = [
  "`",
  "``",
  "```",
  "@user",
  "@org/team",
  "#1",
  "GH-1",
  "owner/repo#1",
  "http://x.y",
  "https://x.y/a_b",
  "www.x.y",
  "a@b.co",
  "mailto:a@b.co",
  "[a](http://x.y)",
  "![a](b)",
  "<img src=x>",
  "<!-- x -->",
  "</details>",
  "<br>",
  "<http://x.y>",
  "&copy;",
  "&#64;user",
  "$a$",
  "$`a`$",
  ":tada:",
  "*a*",
  "__a__",
  "~~a~~",
  "[^1]",
  "[x]",
  "- ",
  "+ ",
  "1. ",
  "2) ",
  "# ",
  "> ",
  "---",
  "===",
  "| a | b |",
  "\\",
  "\\`",
  "\n",
  "\r\n",
  "\t",
  "\u0000",
  "\u001B[31m",
  "\u202E",
  "\u200B",
  "\uFEFF",
  "\u2028",
  "\uD800",
  " ",
  "  ",
  "    ",
  "\u00A0",
  "::error::",
  "##[error]",
  "e3b0c44298fc",
  "中文",
  "👩‍👩‍👧",
  "__proto__",
  "$&",
] as const;

const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const oneSpace = (text: string): string => text.replace(/ +/g, " ");

describe("codeSpan", () => {
  test.each([
    ["reading", "`reading`"],
    ["", '`""`'],
    [" ", "` `"],
    [" a ", "`  a  `"],
    ["`", "`` ` ``"],
    ["a`b", "``a`b``"],
    ["a``b", "`a``b`"],
    ["`a", "`` `a ``"],
    ["a\nb", "`a\\nb`"],
    ["<!-- x -->", "`<!-- x -->`"],
  ])("%j becomes %s", (text, markdown) => expect(codeSpan(text)).toBe(markdown));

  test("any text is one code span that holds it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inParagraph(`x ${codeSpan(text)} y`)).toMatchObject([
          { type: "text", value: "x " },
          { type: "inlineCode", value: escapeInvisible(text) || '""' },
          { type: "text", value: " y" },
        ]);
      }),
      runs(),
    );
  });
});

describe("escapeMarkdown", () => {
  test.each([
    ["SQL | NoSQL", "SQL \\| NoSQL"],
    ["Thanks to @user, see #1 and GH-2", "Thanks to `@user,` see `#1` and `GH-2`"],
    ["at https://x.y or www.x.y", "at `https://x.y` or `www.x.y`"],
    ["costs $5", "costs `$5`"],
    ["*a* _b_ ~c~ [d] <e> &amp;", "\\*a\\* \\_b\\_ \\~c\\~ \\[d\\] \\<e\\> \\&amp;"],
    ["1. a - b", "1\\. a \\- b"],
    ["4.0 of 5, part 2.", "4.0 of 5, part 2\\."],
    ["a\nb", "a\\\\nb"],
    ["well-known words: a, b (and c)!", "well-known words: a, b (and c)\\!"],
  ])("%j becomes %s", (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  test("any text is text, and what GitHub would link is code", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = inParagraph(`a${escapeMarkdown(text)}b`);
        for (const node of nodes) {
          expect(["text", "inlineCode"]).toContain(node.type);
          if (node.type === "text") expect(node.value).not.toMatch(LINKED);
        }
        expect(nodes.map((node) => textOf(node)).join("")).toBe(`a${oneSpace(escapeInvisible(text))}b`);
      }),
      runs(),
    );
  });

  test("it is no list, heading, quote, table or code block at the start of a line either", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== "");
        for (const node of inParagraph(escapeMarkdown(text))) expect(["text", "inlineCode"]).toContain(node.type);
      }),
      runs(),
    );
  });
});

describe("messageMarkdown", () => {
  const parts = fc.array(fc.oneof(hostile, fc.record({ code: hostile })), { maxLength: 6 });

  test("any sentence keeps its code spans apart", () => {
    fc.assert(
      fc.property(parts, (those: Message) => {
        const nodes = inParagraph(`a ${messageMarkdown(those)} b`);
        for (const node of nodes) expect(["text", "inlineCode"]).toContain(node.type);
        const words = nodes.filter((node) => node.type === "inlineCode").map(({ value }) => value);
        const wanted = those
          .filter((part) => typeof part !== "string")
          .map((part) => escapeInvisible(part.code) || '""');
        expect(words).toEqual(expect.arrayContaining(wanted));
      }),
      runs(),
    );
  });

  test("as text it keeps prose as it is", () => {
    expect(messagePlainText([{ code: "a`b" }, " is *not* one of a|b."])).toBe("``a`b`` is *not* one of a|b.");
  });
});

test.each<[string, (size: number) => string]>([
  ..."` a` \\ _ 1. - f :a ://"
    .split(" ")
    .map((piece): [string, (size: number) => string] => [piece, (size) => piece.repeat(size)]),
  ["words", (size) => "a ".repeat(size)],
  ["spaces", (size) => `${" ".repeat(size)}x`],
  ["a word after a space", (size) => ` ${"a".repeat(size)}`],
  ["a word after a colon", (size) => `:${"a".repeat(size)}`],
])("long text takes time by its length: %s", (_, make) => {
  const write = (size: number): void => {
    codeSpan(make(size));
    escapeMarkdown(make(size));
  };
  expect(growthOf(write, 20_000)).toBeLessThan(LINEAR);
});

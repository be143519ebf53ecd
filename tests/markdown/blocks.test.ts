import fc from "fast-check";
import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textIn } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { splitBlocks } from "../../src/markdown/blocks.ts";
import { inlineText } from "../../src/markdown/inline-text.ts";
import { runs } from "../runs.ts";

const blocksOf = (text: string, partLength: number = LIMITS.noteMarkdown.partLength): RootContent[] =>
  [...splitBlocks(text, { ...LIMITS.noteMarkdown, partLength })].flatMap(({ nodes }) => nodes);

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom(
    "a",
    "text: more",
    "# One",
    "## Two #",
    "===",
    "---",
    "- a",
    "- [ ] b",
    "  - [x] c",
    "1. d",
    "> q",
    "> - e",
    "    code",
    "\tcode",
  ),
  fc.constantFrom(
    "```",
    "```js",
    "~~~",
    "  ```",
    "<div>",
    "</div>",
    "<!-- x",
    "-->",
    "<?x",
    "?>",
    "<b>x</b>",
    "a | b",
    "-|-",
    "[^1]: n",
    "[r]: u",
    "* * *",
    "é",
  ),
);
const markdown = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\n", "\r\n"))
  .map(([lines, end]) => lines.join(end));

/** A block without its places and inline nodes. */
function outline(node: RootContent): unknown {
  if (node.type === "heading") return { heading: node.depth, text: textIn(node).length > 0 };
  const checked = node.type === "listItem" ? node.checked : null;
  const blocks = "children" in node && node.type !== "paragraph" && node.type !== "table" ? node.children : [];
  return { type: node.type, checked, blocks: blocks.map((block) => outline(block)) };
}

test("a text parsed in parts has the blocks of the whole", () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom(1, 8, 20), (text, part) => {
      const whole = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect([...blocksOf(text, part)].map((node) => outline(node))).toEqual(
        whole.children.map((node) => outline(node)),
      );
    }),
    runs(),
  );
});

test("a heading's or paragraph's text is what the whole parser makes of it", () => {
  const piece = fc.constantFrom(
    "a",
    "B",
    " ",
    "*",
    "**",
    "_",
    "`",
    "~~",
    "[x](y)",
    "![i](j)",
    "<b>",
    "&amp;",
    "\\*",
    "#",
    "- ",
    "1. ",
    "> ",
    "www.a.b",
    "c@d.e",
    ": ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const source = `x${pieces.join("")}`;
      const whole = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(inlineText(source)).toBe(textIn(whole, { includeHtml: false }).replaceAll(/\s+/g, " ").trim());
    }),
    runs(),
  );
});

describe("a line's text", () => {
  test.each([
    ["# a", "# a"],
    ["- a", "- a"],
    ["1. *a*", "1. a"],
    ["> `a`", "> a"],
    ["a\n  b", "a b"],
    ["*a\nb*", "a b"],
    ["<!-- a -->", null],
    ["  ", null],
    ["", null],
  ])("%j is %j", (source, text) => {
    expect(inlineText(source)).toBe(text);
  });
});

describe("what would take the parser forever is not parsed", () => {
  test.each([
    ["32 quotes in one line", `${"> ".repeat(32)}a`],
    ["32 lists in one line", `${"- ".repeat(32)}a`],
    ["32 numbers in one line", `${"1. ".repeat(32)}a`],
    ["very many underlined headings", "a\n=\n".repeat(200)],
    ["33 KiB with nowhere to cut", "- a\n".repeat(9000)],
  ])("%s: the blocks before it are there", (_, wild) => {
    const before = `# Title\n\n${"Text.\n\n".repeat(1000)}`;
    const nodes = [...blocksOf(`${before}${wild}`)];
    expect(nodes[0]?.type).toBe("heading");
    expect(nodes.every(({ type }) => type === "heading" || type === "paragraph")).toBe(true);
  });

  test.each([
    ["31 quotes", `${"> ".repeat(31)}a`],
    ["a long rule of dashes", "-".repeat(500)],
    ["a list of 900 items", "- a\n".repeat(900)],
    ["1,000 sections", "## A\n- [ ] b\n".repeat(1000)],
  ])("but this is: %s", (_, text) => {
    expect([...blocksOf(text)].length).toBeGreaterThan(0);
  });
});

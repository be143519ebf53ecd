import { describe, expect, test } from "vitest";
import { blockSentence } from "../../src/readme/block-fault.ts";
import { isBlock, unknownBlock } from "../../src/readme/blocks/index.ts";
import { findRegions } from "../../src/readme/regions.ts";
import { growthOf, LINEAR } from "../growth.ts";

const regionsOf = (text: string, path = "README.md") => findRegions(text, isBlock, path);

const TABLE = "<!-- bookends:table -->\n<!-- /bookends:table -->\n";

describe("where a block is found", () => {
  test.each([
    ["alone", TABLE, ["table 1"]],
    ["right after a paragraph, right before one", `text\n${TABLE}text\n`, ["table 2"]],
    ["right after a list", `- item\n${TABLE}`, ["table 2"]],
    ["right after a quote", `> quote\n${TABLE}`, ["table 2"]],
    ["around a table", "<!-- bookends:table -->\n| a |\n| - |\n| b |\n<!-- /bookends:table -->\n", ["table 1"]],
    ["indented by three spaces", "   <!-- bookends:table -->\n   <!-- /bookends:table -->", ["table 1"]],
    ["without spaces in the comment", "<!--bookends:table-->\n<!--/bookends:table-->", ["table 1"]],
    [
      "with a marker over two lines",
      "<!-- bookends:table\n  limit=3 -->\n<!-- /bookends:table\n-->\ntext",
      ["table 1 limit=3"],
    ],
    ["with spaces after the markers", "<!-- bookends:table -->  \n<!-- /bookends:table -->\t", ["table 1"]],
    ["with CRLF", "a\r\n\r\n<!-- bookends:table -->\r\n<!-- /bookends:table -->\r\n", ["table 3"]],
    ["twice", `${TABLE}\n${TABLE}`, ["table 1", "table 4"]],
    ["inside details with empty lines", `<details>\n\n${TABLE}\n</details>\n`, ["table 3"]],
  ])("%s", (_name, text, expected) => {
    const { regions, faults } = regionsOf(text);
    expect(faults).toEqual([]);
    expect(regions.map(({ name, line, options }) => `${name} ${line} ${options}`.trim())).toEqual(expected);
  });

  test.each([
    ["a code fence", `\`\`\`md\n${TABLE}\`\`\`\n`],
    ["a code fence of tildes that is never closed", `~~~\n${TABLE}`],
    ["indented code", TABLE.replace(/^/gm, "    ")],
    ["a quote", TABLE.replace(/^/gm, "> ")],
    ["a list item", TABLE.replace(/^/gm, "  ").replace("  ", "- ")],
    ["a code span", "Use `<!-- bookends:table -->` here."],
    ["a paragraph", "Use <!-- bookends:table --> here."],
    ["a table's cell", "| a |\n| - |\n| <!-- bookends:table --> |\n"],
    ["a footnote", "[^1]: note\n\n    <!-- bookends:table -->\n"],
    ["pre", `<pre>\n${TABLE}</pre>\n`],
    ["a longer comment", "<!-- To use it:\n<!-- bookends:table -->\n"],
    ["an escape", "\\<!-- bookends:table -->\n"],
    ["other comments", "<!-- bookends -->\n<!-- books:table -->\n"],
  ])("not in %s", (_name, text) => {
    expect(regionsOf(text)).toEqual({ regions: [], faults: [] });
  });
});

describe("what is wrong with markers", () => {
  test.each([
    ["unclosed", "<!-- bookends:table -->\n", ["unclosed 1"]],
    ["closed in a code fence only", "<!-- bookends:table -->\n```\n<!-- /bookends:table -->\n```\n", ["unclosed 1"]],
    ["not opened", "a\n\n<!-- /bookends:table -->\n", ["unopened 3"]],
    ["nested", `<!-- bookends:progress -->\n${TABLE}<!-- /bookends:progress -->\n`, ["nested 2"]],
    ["nested in its own kind", `<!-- bookends:table -->\n${TABLE}<!-- /bookends:table -->\n`, ["nested 2"]],
    [
      "crossed",
      "<!-- bookends:table -->\n<!-- bookends:progress -->\n<!-- /bookends:table -->\n<!-- /bookends:progress -->\n",
      ["unclosed 1", "nested 2", "crossed 3"],
    ],
    ["text after a marker", "<!-- bookends:table --> text\n<!-- /bookends:table -->\n", ["misplaced 1", "unopened 2"]],
    ["a marker that doesn't end", "a\n<!-- bookends:table\n\nb\n", ["misplaced 2"]],
    ["two markers on a line", "<!-- bookends:table --><!-- /bookends:table -->\n", ["misplaced 1"]],
    ["a marker under other HTML", "<details>\n<!-- bookends:table -->\n</details>\n", ["misplaced 1"]],
  ])("%s", (_name, text, expected) => {
    expect(regionsOf(text).faults.map(({ fault, line }) => `${fault} ${line}`)).toEqual(expected);
  });
});

describe("a marker that is nearly one is reported, with the right one", () => {
  test.each([
    ["<!-- Bookends:table -->", "<!-- bookends:table -->"],
    ["<!-- bookends:Table -->", "<!-- bookends:table -->"],
    ["<!-- bookends: table -->", "<!-- bookends:table -->"],
    ["<!-- bookends :table limit=3 -->", "<!-- bookends:table limit=3 -->"],
    ["<!-- bookends table -->", "<!-- bookends:table -->"],
    ["<!-- book-ends:table -->", "<!-- bookends:table -->"],
    ["<!-- / BOOKENDS:TABLE -->", "<!-- /bookends:table -->"],
    ["<!-- bookends:/table -->", "<!-- /bookends:table -->"],
    ["[//]: # (Bookends:table)", "[//]: # (bookends:table)"],
  ])("%s", (marker, meant) => {
    expect(regionsOf(`a\n\n${marker}\n`).faults).toEqual([{ fault: "near-marker", line: 3, marker, meant }]);
  });

  test.each([
    "<!-- bookends are nice -->",
    "<!-- made with bookends, a table for all -->",
    "<!-- bookends table of the week -->",
    "```\n<!-- Bookends:table -->\n```",
    "[//]: # (a comment)",
    "[bookends]: https://example.com",
  ])("%j is none", (text) => {
    expect(regionsOf(`${text}\n`)).toEqual({ regions: [], faults: [] });
  });
});

describe("markers in other words than HTML comments", () => {
  const DEFINITION = "[//]: # (bookends:table limit=3)\n\n[//]: # (/bookends:table)\n";
  const MDX = "{/* bookends:table limit=3 */}\n\n{/* /bookends:table */}\n";
  test.each([
    ["a definition", DEFINITION, "README.md", ["table limit=3"]],
    ["a definition in quotes", DEFINITION.replaceAll(/\((.*)\)/g, '"$1"'), "README.md", ["table limit=3"]],
    ["MDX", MDX, "README.mdx", ["table limit=3"]],
    ["MDX in markdown is text", MDX, "README.md", []],
    ["a definition in a fence", `\`\`\`\n${DEFINITION}\`\`\`\n`, "README.md", []],
  ])("%s", (_name, text, path, expected) => {
    const { regions, faults } = regionsOf(`# A\n\n${text}`, path);
    expect(faults).toEqual([]);
    expect(regions.map(({ name, options }) => `${name} ${options}`)).toEqual(expected);
  });

  test("MDX markers on neighbouring lines are one paragraph", () => {
    expect(regionsOf(MDX.replace("\n\n", "\n"), "a.mdx").faults).toMatchObject([{ fault: "misplaced", line: 1 }]);
  });

  test("a marker of one kind doesn't close one of another", () => {
    const text = "<!-- bookends:table -->\n\n[//]: # (/bookends:table)\n";
    expect(regionsOf(text).faults.map(({ fault }) => fault)).toEqual(["unclosed", "crossed"]);
  });
});

describe("a file that no parser gets through is refused at once, by line", () => {
  const nested = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${"  ".repeat(level)}- x\n`).join("");
  test.each([
    ["16,000 quotes in a line", `text\n\n${"> ".repeat(16_000)}x\n\n`, 3],
    ["250,000 quotes in a line", `${">".repeat(250_000)}x\n\n`, 1],
    ["16,000 lists in a line", `${"- ".repeat(16_000)}x\n\n`, 1],
    ["16,000 footnotes in a line", `${"[^a]: ".repeat(16_000)}x\n\n`, 1],
    ["lists in quotes in lists", `${"1. > ".repeat(60)}x\n\n`, 1],
    ["a list nested 800 deep", `${nested(800)}\n`, 101],
    ["one nested with lazy lines between", `${nested(800).replaceAll("x", "x\nlazy")}\n`, 201],
    ["a deep list again and again", `${nested(90).repeat(200)}\n`, expect.any(Number)],
    ["underlined headings", `${"a\n===\n".repeat(20_000)}\n`, 1002],
    ["a paragraph of megabytes", `${"lorem ipsum\n".repeat(300_000)}\n`, 1],
  ])("%s", (_name, wild, line) => {
    expect(regionsOf(wild + TABLE)).toEqual({ regions: [], faults: [{ fault: "wild", line }] });
    expect(regionsOf(TABLE + wild).faults).toEqual([]);
  });

  test.each([
    ["a wide line of dashes", `${"- ".repeat(200)}\n\n`],
    ["a list nested 30 deep, twice", `${nested(30)}${nested(30)}\n`],
    ["a long list", "- [name](https://example.com) does a thing\n".repeat(2_000)],
    ["many numbered items", Array.from({ length: 2_000 }, (_, index) => `${index}. x\n`).join("")],
    ["deep lists far apart", `${nested(60)}\n${"text\n\n".repeat(500)}`.repeat(3)],
  ])("%s is fine", (_name, tame) => {
    expect(regionsOf(tame + TABLE)).toMatchObject({ regions: [{ name: "table" }], faults: [] });
  });
});

test("a block without a name is told how one is written", () => {
  expect(blockSentence(unknownBlock("", 1))).toBe(
    "The block has no name: it stands right after the colon, as in `<!-- bookends:table -->`. Known blocks: chart, progress, shelf, stats, table, year.",
  );
});

describe("rows of the tables in a block", () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, index) => `| ${index} |\n`).join("");
  test.each([0, 1, 2, 3, 4, 5, 6, 1000])("%d", (count) => {
    const text = `before\n<!-- bookends:table -->\n| a |\n| - |\n${rows(count)}<!-- /bookends:table -->\n`;
    expect(regionsOf(text).regions.map((region) => region.rows)).toEqual([count]);
  });

  test("of several tables, and none of those outside", () => {
    const one = "| a |\n| - |\n| 1 |\n| 2 |\n";
    const text = `${one}\n<!-- bookends:table -->\n### A\n\n${one}\n### B\n\n${one}<!-- /bookends:table -->\n\n${one}`;
    expect(regionsOf(text).regions.map((region) => region.rows)).toEqual([4]);
  });
});

test("a block at the end of a long file is found in time that grows with its length", () => {
  const prose = "Lorem *ipsum* dolor [sit](amet) `amet` www.example.com a@b.com\n\n";
  const read = (length: number): void => expect(regionsOf(prose.repeat(length) + TABLE).regions).toHaveLength(1);
  expect(growthOf(read, 200)).toBeLessThan(LINEAR);
});

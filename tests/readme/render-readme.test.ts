import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/notes/status.ts";
import { blockSentence } from "../../src/readme/block-fault.ts";
import { updateFile } from "../../src/readme/render-readme.ts";
import type { Shelf } from "../../src/readme/shelf.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { runs } from "../runs.ts";
import { note, notes, shelfOf, tablesIn } from "./support.ts";

const SHELF = shelfOf(notes({ title: "First", status: "reading", progress: { done: 1, total: 4, next: "Two" } }));

const update = (text: string | null, shelf: Shelf = SHELF, path = "README.md"): string => {
  const updated = updateFile({ path, text }, shelf);
  if (!updated.ok) throw new Error(updated.faults.map(blockSentence).join("\n"));
  return updated.text;
};

const SUMMARY =
  '<!-- bookends:progress -->\n**1 reading**\n\n**[First](content/reading/00.md)**\\\n<img src="bookends/bar-25.svg" width="200" height="8" alt="25 %"> 1/4 · next: Two\n<!-- /bookends:progress -->\n';
const TABLE =
  '<!-- bookends:table -->\n| Title | Status | Progress |\n| - | - | - |\n| [First](content/reading/00.md) | reading | <img src="bookends/bar-25.svg" width="100" height="8" alt="25 %"> 1/4 · next: Two |\n<!-- /bookends:table -->\n';
const SECTION = `## Reading\n\n${SUMMARY}\n${TABLE}`;

describe("a file without blocks gets the section", () => {
  test.each([
    ["missing", null, SECTION],
    ["empty", "", SECTION],
    ["one line", "# Notes\n", `# Notes\n\n${SECTION}`],
    ["no final newline", "# Notes", `# Notes\n\n${SECTION}`],
    ["an empty line at the end", "# Notes\n\n", `# Notes\n\n${SECTION}`],
    ["a list at the end", "- item", `- item\n\n${SECTION}`],
    ["BOM", "\uFEFF# Notes\n", `\uFEFF# Notes\n\n${SECTION}`],
    ["only a BOM", "\uFEFF", `\uFEFF${SECTION}`],
    ["CRLF", "# Notes\r\n", `# Notes\n\n${SECTION}`.replaceAll("\n", "\r\n")],
    [
      "a block shown in a fence",
      "```\n<!-- bookends:table -->\n```\n",
      `\`\`\`\n<!-- bookends:table -->\n\`\`\`\n\n${SECTION}`,
    ],
    ["details that end nowhere", "<details>\n", `<details>\n\n${SECTION}`],
  ])("%s", (_name, text, expected) => {
    expect(update(text)).toBe(expected);
    expect(update(expected)).toBe(expected);
  });

  test.each([
    ["with a table by hand", "# Mine\n\n## Reading\n\n| Title |\n| - |\n| A |\n\n## License\n\nMIT\n"],
    ["in another case, as the last line", "# Mine\n\n### READING"],
    ["with text right under it", "## Reading list ##\ntext\n"],
    ["in CRLF", "# Mine\r\n\r\n## Reading\r\n\r\n## License\r\n"],
  ])("the heading that is there gets the blocks: %s", (_name, text) => {
    const once = update(text);
    expect(once.match(/^#+ reading/gim)).toHaveLength(1);
    expect(once.indexOf("bookends:table")).toBeLessThan(
      once.indexOf("License") === -1 ? once.length : once.indexOf("License"),
    );
    for (const line of text.split(/\r?\n/)) expect(once).toContain(line);
    expect(update(once)).toBe(once);
    expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
  });

  test("a heading that is only shown is none", () => {
    expect(update("```\n## Reading\n```\n")).toBe(`\`\`\`\n## Reading\n\`\`\`\n\n${SECTION}`);
  });

  test.each(["a\n```\ncode\n", "a\n\n<!-- comment\n", "a\n\n<pre>\n"])(
    "not where it would be no markdown: %j",
    (text) => {
      expect(updateFile({ path: "README.md", text }, SHELF)).toMatchObject({
        ok: false,
        faults: [{ fault: "open-end" }],
      });
    },
  );

  test("not to what can't be read", () => {
    const text = `# Notes\n\n${"> ".repeat(16_000)}\n`;
    expect(updateFile({ path: "README.md", text }, SHELF)).toEqual({ ok: false, faults: [{ fault: "wild", line: 3 }] });
  });
});

describe("blocks with other markers than HTML comments", () => {
  test.each([
    ["a definition", "[//]: # (bookends:table)\n[//]: # (/bookends:table)\n", "README.md"],
    ["MDX", "{/* bookends:table */}\n\n{/* /bookends:table */}\n", "docs/reading.mdx"],
  ])("%s: updated twice is the same, and the table is one", (_name, text, path) => {
    const once = update(text, SHELF, path);
    expect(tablesIn(once)).toHaveLength(1);
    expect(tablesIn(once)[0]).toHaveLength(2);
    expect(update(once, SHELF, path)).toBe(once);
  });

  test("an .mdx file without blocks gets markers of MDX", () => {
    const once = update("# A\n", SHELF, "a.mdx");
    expect(once).toContain("{/* bookends:progress */}\n\n");
    expect(once).not.toContain("<!--");
    expect(update(once, SHELF, "a.mdx")).toBe(once);
  });
});

describe("a table that a formatter has padded is current", () => {
  const two = shelfOf(notes({ title: "A longer title", status: "reading" }, { title: "B | C", rating: 3 }));
  const once = update("<!-- bookends:table -->\n<!-- /bookends:table -->\n", two);
  const padded = once
    .replace(/^\| Title .*$/m, (line) => line.replaceAll(" |", "      |"))
    .replace(/^\| -.*$/m, "| ------- | :--- | --- |".replace(":---", "----"))
    .replace(/^\| \[A .*$/m, (line) => line.replaceAll(" |", "   |"));

  test("not a byte changes", () => {
    expect(padded).not.toBe(once);
    expect(update(padded, two)).toBe(padded);
  });

  test("until a cell does", () => {
    expect(update(padded.replace("reading", "queued"), two)).toBe(once);
  });
});

describe("a file with blocks", () => {
  const around = [
    ["text on every side", "before\n", "after"],
    ["tabs, NUL and trailing spaces", "\tcode\u0000\n\n a  \n", "\t\n  b \u0000"],
    ["HTML", "<p>\n\n", "</p>\n"],
    ["dollars", "$& $1 $$\n", "$` $'\n"],
  ] as const;

  test.each(around)("keeps %s", (_name, before, after) => {
    const old = `${before}<!-- bookends:table limit=5 -->\nold\n\nmore\n<!-- /bookends:table -->\n${after}`;
    const drawn = TABLE.replace("table -->", "table limit=5 -->");
    expect(update(old)).toBe(before + drawn + after);
    expect(update(`\uFEFF${old}`)).toBe(`\uFEFF${before}${drawn}${after}`);
  });

  test("keeps CRLF, and writes it", () => {
    const old = "a\r\n<!-- bookends:table -->\r\nold\n<!-- /bookends:table -->\r\nb";
    expect(update(old)).toBe(`a\r\n${TABLE.replaceAll("\n", "\r\n")}b`);
  });

  test("keeps a missing final newline", () => {
    expect(update("<!-- bookends:table -->\n<!-- /bookends:table -->")).toBe(TABLE.trimEnd());
  });

  test("tells rows before and after, and the marker's line", () => {
    const text = `a\n\n${TABLE}\n<!-- bookends:progress -->\n<!-- /bookends:progress -->\n`;
    expect(updateFile({ path: "README.md", text }, shelfOf([]))).toMatchObject({
      ok: true,
      blocks: [
        { name: "table", line: 3, rows: 0, hadRows: 1 },
        { name: "progress", line: 9, rows: null, hadRows: null },
      ],
    });
  });

  test("links to notes from its own folder", () => {
    expect(update(null, SHELF, "docs/reading/README.md")).toContain("[First](../../content/reading/00.md)");
    expect(update(null, SHELF, "content/README.md")).toContain("[First](reading/00.md)");
  });

  test("one new note is one more line", () => {
    const more = shelfOf([...SHELF.notes, note({ path: "x.md", title: "A much longer title than the first one" })]);
    const [before, after] = [update(TABLE).split("\n"), update(TABLE, more).split("\n")];
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });
});

describe("what is wrong is told, and nothing is changed", () => {
  const block = (options: string): string => `a\n<!-- bookends:table ${options} -->\n<!-- /bookends:table -->\n`;
  test.each([
    [
      "<!-- bookends:tabel -->\n<!-- /bookends:tabel -->\n",
      "1: There is no block `tabel`. Did you mean `table`? Known blocks: chart, progress, shelf, stats, table, year.",
    ],
    [
      "<!-- bookends:tabel -->\n",
      "1: There is no block `tabel`. Did you mean `table`? Known blocks: chart, progress, shelf, stats, table, year.",
    ],
    [
      "<!-- bookends: -->\n<!-- /bookends: -->\n",
      "1: The block has no name: it stands right after the colon, as in `<!-- bookends:table -->`. Known blocks: chart, progress, shelf, stats, table, year.",
    ],
    [
      "<!-- bookends:constructor -->\n<!-- /bookends:constructor -->",
      "1: There is no block `constructor`. Known blocks: chart, progress, shelf, stats, table, year.",
    ],
    [
      "<!-- bookends:table -->\n",
      "1: The block `table` is not closed: add `<!-- /bookends:table -->` on a line of its own after it.",
    ],
    ["<!-- /bookends:table -->\n", "1: `<!-- /bookends:table -->` closes a block that was not opened."],
    [
      "<!-- bookends:table --> x\n",
      "1: The marker `<!-- bookends:table -->` must stand alone on its line, with an empty line between it and other HTML.",
    ],
    [
      "<!-- bookends:progress limit=1 -->\n<!-- /bookends:progress -->\n",
      "1: The block `progress` has no option `limit`: it takes bars.",
    ],
    [
      block("colums=title"),
      "2: The block `table` has no option `colums`: it takes status, category, tag, columns, sort, group, collapse, limit, bars. Did you mean `columns`?",
    ],
    [block("limit"), '2: Options are written `key=value` or `key="a value"`, and `limit` is not.'],
    [block('tag="a'), '2: Options are written `key=value` or `key="a value"`, and `tag="a` is not.'],
    [block("limit=1 limit=2"), "2: The option `limit` is given twice."],
    [
      block("status=complted"),
      "2: `status=complted` makes no sense: status must be one or more of queued, reading, completed, paused, abandoned, with commas between. Did you mean `completed`?",
    ],
    [block("limit=-1"), "2: `limit=-1` makes no sense: limit must be a whole number from 1."],
    [block("limit=0"), "2: `limit=0` makes no sense: limit must be a whole number from 1."],
    [block("limit=abc"), "2: `limit=abc` makes no sense: limit must be a whole number from 1."],
    [block("limit=1.5"), "2: `limit=1.5` makes no sense: limit must be a whole number from 1."],
    [
      block("limit=99999999999999999999"),
      "2: `limit=99999999999999999999` makes no sense: limit must be a whole number from 1.",
    ],
    [block("limit="), "2: `limit=` makes no sense: limit must be a whole number from 1."],
    [
      block("status=maybe"),
      "2: `status=maybe` makes no sense: status must be one or more of queued, reading, completed, paused, abandoned, with commas between.",
    ],
    [
      block("status=reading,"),
      "2: `status=reading,` makes no sense: status must be one or more of queued, reading, completed, paused, abandoned, with commas between.",
    ],
    [
      block("columns=title,,author"),
      "2: `columns=title,,author` makes no sense: columns must be one or more columns, with commas between.",
    ],
    [
      block("sort=+title"),
      "2: `sort=+title` makes no sense: sort must be one column, with a `-` before it for descending order.",
    ],
    [
      block("sort=--title"),
      "2: `sort=--title` makes no sense: sort must be one column, with a `-` before it for descending order.",
    ],
    [
      block("sort=-"),
      "2: `sort=-` makes no sense: sort must be one column, with a `-` before it for descending order.",
    ],
    [block("group=autor"), "2: `group` names `autor`, which no note has. Did you mean `author`?"],
    [block("columns=title,ratng"), "2: `columns` names `ratng`, which no note has. Did you mean `rating`?"],
    [block("sort=-stared"), "2: `sort` names `stared`, which no note has. Did you mean `started`?"],
    [block("tag=none-has-it"), "2: `tag` names `none-has-it`, which no note has."],
  ])("%j", (text, expected) => {
    const updated = updateFile({ path: "README.md", text }, SHELF);
    expect(updated.ok).toBe(false);
    expect(updated.ok ? [] : updated.faults.map((fault) => `${fault.line}: ${blockSentence(fault)}`)).toEqual([
      expected,
    ]);
  });

  test("all of it, in the file's order", () => {
    const text = `${block("limit=0 x=1")}<!-- bookends:progress -->\n${block("sort=")}<!-- /bookends:progress -->\n<!-- bookends:charm -->\n`;
    const updated = updateFile({ path: "README.md", text }, SHELF);
    expect(updated.ok ? [] : updated.faults.map(({ fault, line }) => `${fault} ${line}`)).toEqual([
      "unknown-option 2",
      "bad-value 2",
      "nested 6",
      "bad-value 6",
      "unknown-block 9",
    ]);
  });
});

describe("for any shelf and any file around the blocks", () => {
  const words = fc.string({ unit: fc.constantFrom(..."ab |`*<>[]@\\\n-#$é"), minLength: 1, maxLength: 12 });
  const facts = fc.record({
    title: words,
    authors: fc.array(words, { maxLength: 2 }),
    category: fc.option(words),
    status: fc.option(fc.constantFrom(...STATUSES)),
    rating: fc.option(fc.integer({ min: 0, max: 10 }).map((half) => half / 2)),
    started: fc.option(fc.constantFrom("2024", "2025-03", "2026-01-05")),
    finished: fc.option(fc.constantFrom("2025-03-04", "2026-01-05")),
    cover: fc.option(fc.oneof(words, fc.constant("https://example.com/x.png"))),
    tags: fc.array(words, { maxLength: 3 }),
    progress: fc.option(fc.record({ done: fc.nat(4), total: fc.constant(4), next: fc.option(words) })),
  });
  const shelf = fc.array(facts, { maxLength: 6 }).map((all) => shelfOf(notes(...all), { goal: { 2026: 3 } }));
  const line = fc.constantFrom(
    "text",
    "",
    "- item",
    "  more",
    "> quote",
    "| a |",
    "| - |",
    "# h",
    "\tcode",
    "[^1]: n",
    "<p>",
    "***",
  );
  const block = fc.constantFrom(
    "table",
    "table group=tag",
    "table group=status limit=2 collapse=reading,completed",
    "table sort=-rating collapse=reading,queued,completed,paused,abandoned",
    "table columns=title,tags,progress",
    "stats",
    "shelf",
    "chart",
    "chart of=years",
  );
  const file = fc
    .tuple(fc.array(line), block, fc.array(line), fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\uFEFF"))
    .map(([before, options, after, end, bom]) => ({
      before: bom + [...before, "", ""].join(end),
      open: `<!-- bookends:${options} -->`,
      close: `<!-- /bookends:${options.split(" ")[0]} -->`,
      after: ["", "<!-- bookends:progress -->", "<!-- /bookends:progress -->", ...after].join(end),
      end,
    }));

  test("updating twice is updating once, and every other byte is kept", () => {
    fc.assert(
      fc.property(shelf, file, (given, { before, open, close, after, end }) => {
        const updated = updateFile({ path: "README.md", text: before + open + end + close + after }, given);
        const once = updated.ok ? updated.text : "";
        expect(updateFile({ path: "README.md", text: once }, given)).toMatchObject({
          ok: true,
          text: once,
          files: updated.ok && updated.files,
        });
        expect(once.startsWith(before + open + end)).toBe(true);
        expect(once).toContain(end + close + after.slice(0, after.indexOf("-->") + 3) + end);
        expect(once.endsWith(after.slice(after.indexOf("<!-- /")))).toBe(true);
        if (end === "\r\n") expect(once.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      }),
      runs(60),
    );
  });

  test("an appended section is appended once", () => {
    fc.assert(
      fc.property(shelf, fc.array(line), fc.constantFrom("\n", "\r\n"), (given, lines, end) => {
        const once = update(lines.join(end), given);
        expect(once.startsWith(lines.join(end))).toBe(true);
        expect(update(once, given)).toBe(once);
        expect(once.match(/## Reading/g)).toHaveLength(1);
      }),
      runs(40),
    );
  });
});

test("many notes are drawn, and drawn again over themselves, in time that grows with their number", () => {
  const shelf = (length: number) =>
    shelfOf(
      Array.from({ length }, (_, index) =>
        note({
          path: `content/reading/note-${index}.md`,
          title: `Note ${index}: On Reading`,
          authors: ["A. Writer"],
          status: STATUSES[index % STATUSES.length] ?? null,
          progress: { done: index % 7, total: 7, next: "Part II" },
        }),
      ),
    );
  const text = "# Notes\n\n<!-- bookends:table -->\n<!-- /bookends:table -->\n";
  const draw = (length: number): void => {
    const many = shelf(length);
    const once = update(text, many);
    expect(update(once, many)).toBe(once);
  };
  expect(growthOf(draw, 800)).toBeLessThan(LINEAR);
  expect(tablesIn(update(text, shelf(100)))[0]).toHaveLength(101);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShelfNote } from "../../src/readme/shelf.ts";
import { runs } from "../runs.ts";
import { drawn, nodesIn, note, parseGfm, shelfOf, tablesIn } from "./support.ts";

const COLUMNS = "title,author,category,progress,tags,url,series";

/** A note that says `text` wherever a note can say something. */
const saying = (text: string): ShelfNote =>
  note(
    {
      title: text,
      authors: [text],
      category: text,
      tags: [text],
      url: text,
      progress: { done: 1, total: 2, next: text },
    },
    { series: text },
  );

/** What is written, and what a reader sees of it; the same where there is one. */
const WORDS: readonly (readonly [written: string, seen?: string])[] = [
  ["SQL | NoSQL: <T> in *Practice* [x] @user #1 $a$ <!-- /bookends:table -->"],
  ["a|b||c|"],
  ["| - | - |"],
  ["a\\|b"],
  ["a\\\\|b\\"],
  ["\\"],
  ["`code` ``and`` `"],
  ["`"],
  ["`@user`"],
  ["\\@user\\"],
  ["<b>bold</b>"],
  ["</td></tr></table>"],
  ["<script>alert(1)</script>"],
  ["-->"],
  ["<!-- bookends:table -->"],
  ["[text](https://example.com)"],
  ["[text][ref] [^1]"],
  ["![image](https://example.com/x.png)"],
  ["<https://example.com>"],
  ["https://example.com/a_b?c=d&e=f"],
  ["see www.example.com, or http://x.org."],
  ["www.\u00FC.com"],
  ["a@example.com"],
  ["mailto:a@example.com xmpp:a@b.c"],
  ["(@user), @org/team"],
  ["@"],
  ["#1 GH-1 user/repo#1 a5c3785ed8d6a35868bc169f07e40e889087fd2e"],
  ["# heading"],
  ["1. item"],
  ["- [ ] task"],
  ["> quote"],
  ["$a$ and $$b$$"],
  [":smile: a:b:c"],
  ["&lt; &amp; &#64; &nbsp; &"],
  ["**bold** _it_ __init__ ~~gone~~ ~x~"],
  ["snake_case and *"],
  ["---"],
  ["==="],
  ["line\nbreak\r\nand\ttab", "line break and tab"],
  ["\n\n| x | y |\n| - | - |", "| x | y | | - | - |"],
  ["  spaces \u00A0 \u2003 around  ", "spaces around"],
  ["nul\u0000 bell\u0007 escape\u001B[31m del\u007F c1\u009B", "nul bell escape[31m del c1"],
  ["over\u202Eedirrevo\u202C isolate\u2066d\u2069", "overedirrevo isolated"],
  ["\uFEFFbom", "bom"],
  ["zero\u200Bwidth\u200Djoiner"],
  ["lone \uD800 surrogate", "lone \uFFFD surrogate"],
  ["👩‍🚀 日本語 עברית"],
  ["__proto__"],
  ["$& $1 $` $'"],
  ["javascript:alert(1)"],
];
const HOSTILE = WORDS.map(([written, seen = written]) => [written, seen] as const);

const ROW = (seen: string): string[] => [seen, seen, seen, `▰▰▰▰▰▱▱▱▱▱ 1/2 · next: ${seen}`, seen, seen, seen];

/** A column of addresses shows their host, so it is left out where the words happen to be one. */
const isAddress = (text: string): boolean => /^\s*https?:\/\//i.test(text);

describe("a stranger's words in a table", () => {
  test.each(HOSTILE.filter(([written]) => !isAddress(written)))("%j", (written, seen) => {
    const said = shelfOf([saying(written), note({ title: "Next", path: "n/1.md" }, { last: "yes" })]);
    const text = drawn(`table columns=${COLUMNS},last sort=-last bars=text`, said);
    const [table, ...others] = tablesIn(text);
    expect(others).toEqual([]);
    expect(table?.slice(1)).toEqual([
      ["Next", "–", "–", "–", "–", "–", "–", "yes"],
      [...ROW(seen), "–"],
    ]);
  });

  test.each(HOSTILE)("%j has no node but ours", (written) => {
    for (const block of [`table columns=${COLUMNS}`, "table group=tag", "progress"]) {
      const said = saying(written);
      const shelf = shelfOf([{ ...said, facts: { ...said.facts, status: "reading" } }]);
      expectOnlyOurs(drawn(block, shelf), isAddress(written) ? ["https://example.com/a_b?c=d&e=f"] : []);
    }
  });

  test("thousands of characters are one cell", () => {
    for (const long of ["x".repeat(10_000), "*[<`|\\".repeat(500), "@a ".repeat(1_000).trim(), ".".repeat(10_000)]) {
      const table = tablesIn(drawn("table columns=title,author", shelfOf([saying(long)])))[0];
      expect(table?.[1]).toEqual([long, long]);
    }
  });

  test("any words: as many rows and cells, each with the note's text", () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 4 }), (texts) => {
        const said = texts.map((text, index) => {
          const { facts, data } = saying(text);
          return { facts: { ...facts, path: `n/${index}.md`, started: `202${index}` }, data, written: {} };
        });
        const text = drawn(`table columns=${COLUMNS} sort=started bars=text`, shelfOf(said));
        const expected = texts.map((one, index) => {
          const seen = asSeen(one);
          const dash = seen === "" ? "–" : seen;
          const progress = seen === "" ? "▰▰▰▰▰▱▱▱▱▱ 1/2" : `▰▰▰▰▰▱▱▱▱▱ 1/2 · next: ${seen}`;
          return [seen === "" ? `n/${index}.md` : seen, dash, dash, progress, dash, dash, dash];
        });
        const table = tablesIn(text);
        expect(table.length).toBe(1);
        expect(table[0]?.slice(1)).toEqual(expected);
        expectOnlyOurs(text);
      }),
      runs(),
    );
  });
});

describe("a stranger's words in the summary", () => {
  test.each(HOSTILE)("%j", (written, seen) => {
    const said = saying(written);
    const text = drawn("progress", shelfOf([{ ...said, facts: { ...said.facts, status: "reading" } }]));
    const paragraphs = parseGfm(text).children;
    expect(paragraphs.map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
    const words = nodesIn(parseGfm(text)).flatMap((node) => ("value" in node ? [node.value] : []));
    expect(words.join("")).toContain(`${seen} · ${seen}`);
    expect(words.join("").endsWith(` 1/2 · next: ${seen}`)).toBe(true);
  });
});

describe("a stranger's words in figures", () => {
  test.each(HOSTILE)("%j", (written, seen) => {
    const text = drawn("stats by=category,tag,author", shelfOf([saying(written)]));
    const words = tablesIn(text).map((table) => table[1]?.slice(0, 2));
    expect(words).toEqual([
      [seen, "1"],
      [seen, "1"],
      [seen, "1"],
    ]);
    expectOnlyOurs(text);
  });
});

describe("a stranger's words on the shelf", () => {
  const IMAGE = /^<a href="[\w/.%-]+"><img src="[^"<>]+" width="100" alt="([^"<>]*)" title="([^"<>]*)"><\/a>$/;
  const unescaped = (text = ""): string =>
    text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
  const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

  test.each(HOSTILE)("%j beside a cover", (written, seen) => {
    const covered = { ...saying(written).facts, cover: "https://example.com/x.png" };
    const text = drawn("shelf", shelfOf([{ facts: covered, data: {}, written: {} }]));
    const [node, ...others] = parseGfm(text).children;
    expect(others).toEqual([]);
    const [open, image = "", close, ...lines] = node?.type === "html" ? node.value.split("\n") : [];
    expect([open, close, lines]).toEqual(["<p>", "</p>", []]);
    const [, alt, title] = IMAGE.exec(image) ?? [];
    expect([unescaped(alt), unescaped(title)]).toEqual([seen, `${seen} – ${seen}`]);
  });

  test.each(HOSTILE)("%j without one", (written, seen) => {
    const text = drawn("shelf covers=own", shelfOf([saying(written)]));
    expectOnlyOurs(text);
    const words = nodesIn(parseGfm(text)).flatMap((node) => ("value" in node ? [node.value] : []));
    expect(words.join("")).toBe(seen);
  });

  test.each(HOSTILE)("%j on a drawn cover", (written, seen) => {
    const [node, ...others] = parseGfm(drawn("shelf", shelfOf([saying(written)]))).children;
    expect(others).toEqual([]);
    const [, image = ""] = node?.type === "html" ? node.value.split("\n") : [];
    const [, alt] = IMAGE.exec(image) ?? [];
    expect(unescaped(alt)).toBe(seen);
    expect(image).toMatch(/ src="bookends\/cover-[a-z0-9-]+\.svg" /);
  });

  test("any words as a cover, a title and an author", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const covered = { ...saying(text).facts, cover: text };
        const shelf = { ...shelfOf([{ facts: covered, data: {}, written: {} }]), publicFolder: "public" };
        const nodes = parseGfm(drawn("shelf", shelf)).children;
        for (const node of nodes) {
          if (node.type === "html") for (const line of node.value.split("\n").slice(1, -1)) expect(line).toMatch(IMAGE);
          else expectOnlyOurs(drawn("shelf", shelf));
        }
        expect(nodes).toHaveLength(1);
      }),
      runs(),
    );
  });
});

/** No node that a note's words made: links lead to notes, or to the addresses that a column of them holds. */
const OUR_BAR = /^<img src="bookends\/bar-(?:50|100)\.svg" width="\d+" height="8" alt="(?:50 %|\d+)">$/;

function expectOnlyOurs(text: string, addresses: readonly string[] = []): void {
  const nodes = nodesIn(parseGfm(text)).filter((node) => node.type !== "html" || !OUR_BAR.test(node.value));
  const types = new Set(nodes.map(({ type }) => type));
  for (const type of ["html", "image", "imageReference", "linkReference", "footnoteReference", "emphasis", "delete"]) {
    expect(types).not.toContain(type);
  }
  for (const node of nodes) {
    if (node.type === "link" && !addresses.includes(node.url)) expect(node.url).toMatch(/^[\w/]+\.md$/);
  }
}

/** What a reader sees, told independently of the code: no controls, no bidi controls, white space collapsed. */
function asSeen(text: string): string {
  const seen = [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    if (/\s/.test(char) && code !== 0xfeff) return " ";
    if (code === 0x85) return " ";
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xfeff) return "";
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "";
    return code >= 0xd800 && code <= 0xdfff ? "\uFFFD" : char;
  });
  return seen.join("").replace(/ +/g, " ").trim();
}

function hostileText(): fc.Arbitrary<string> {
  const pieces = HOSTILE.map(([written]) => written).filter((written) => !isAddress(written));
  const marks = [..."|\\`*_[]()<>!#$&@:.~-+=/'\"{}^ \n\t\r\0", "www", "http://", "a", "1", "é", "\u200B", "\u202E"];
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...marks),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  return fc
    .array(piece, { maxLength: 12 })
    .map((parts) => parts.join(""))
    .filter((text) => !isAddress(asSeen(text)) && !isAddress(text));
}

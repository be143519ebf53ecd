import { describe, expect, test } from "vitest";
import { coverLink } from "../../../src/readme/covers.ts";
import { updateFile } from "../../../src/readme/render-readme.ts";
import { drawn, type Facts, note, notes, parseGfm, shelfOf } from "../support.ts";

describe("where a cover is", () => {
  test.each([
    ["https://example.com/a.png?x=1&y=2", "public", "https://example.com/a.png?x=1&y=2"],
    ["http://example.com/a b.png", null, "http://example.com/a%20b.png"],
    ["/images/a.png", "public", "public/images/a.png"],
    ["/images/a.png", "site/public/", "site/public/images/a.png"],
    ["/images/a.png", ".", "images/a.png"],
    ["/images/a.png", null, null],
    ["images/a b.png", "public", "public/images/a%20b.png"],
    ["images/a%20b.png?v=2#x", "public", "public/images/a%20b.png"],
    ["a.png", null, "content/reading/a.png"],
    ["./a.png", "public", "content/reading/a.png"],
    ["../covers/a.png", "public", "content/covers/a.png"],
    ["../../../a.png", "public", null],
    ["/../a.png", "public", "a.png"],
    ["/../../a.png", "public", null],
    ["//example.com/a.png", "public", null],
    ["data:image/png;base64,AAAA", "public", null],
    ["javascript:alert(1)", "public", null],
    ["\\\\host\\a.png", "public", null],
    ["/", "public", null],
    ['/"><script>.png', "public", "public/%22%3E%3Cscript%3E.png"],
  ])("%j with %j", (cover, publicFolder, expected) => {
    expect(coverLink(note({ cover }), { publicFolder }, "README.md")).toBe(expected);
  });

  test("from the file's own folder", () => {
    expect(coverLink(note({ cover: "/a.png" }), { publicFolder: "public" }, "docs/x/README.md")).toBe(
      "../../public/a.png",
    );
  });
});

const SHELF = shelfOf(
  notes(
    { title: "A & B", authors: ["Ann"], status: "reading", cover: "/a.png", tags: ["x"] },
    { title: 'The "T" <i>', status: "queued", cover: "https://example.com/t.png?a=1&b=2", category: "book" },
    { title: "No *cover*", status: "completed" },
  ),
  { publicFolder: "public" },
);

test("covers are links to their notes, and what has none is a line of links", () => {
  expect(drawn("shelf covers=own", SHELF)).toBe(
    [
      "<p>",
      '<a href="content/reading/00.md"><img src="public/a.png" width="100" alt="A &amp; B" title="A &amp; B – Ann"></a>',
      '<a href="content/reading/01.md"><img src="https://example.com/t.png?a=1&amp;b=2" width="100" alt="The &quot;T&quot; &lt;i&gt;" title="The &quot;T&quot; &lt;i&gt;"></a>',
      "</p>",
      "",
      "[No \\*cover\\*](content/reading/02.md)",
    ].join("\n"),
  );
});

test.each([
  ["status=queued", ["01.md"]],
  ["category=BOOK", ["01.md"]],
  ["tag=x", ["00.md"]],
  ["sort=-title", ["01.md", "00.md", "02.md"]],
  ["limit=1", ["00.md"]],
])("%s", (options, expected) => {
  const text = drawn(`shelf covers=own ${options}`, SHELF);
  expect([...text.matchAll(/reading\/(\d+\.md)/g)].map((match) => match[1])).toEqual(expected);
  expect(text.includes("… and 2 more.")).toBe(options === "limit=1");
});

test("the width is what is asked for", () => {
  expect(drawn("shelf width=64 covers=own", SHELF).match(/width="64"/g)).toHaveLength(2);
});

test("a shelf ends before its closing marker does begin", () => {
  const types = parseGfm(`<!-- bookends:shelf -->\n${drawn("shelf status=reading", SHELF)}\n<!-- /bookends:shelf -->`);
  expect(types.children.map((node) => (node.type === "html" ? node.value.slice(0, 8) : node.type))).toEqual([
    "<!-- boo",
    "<p>\n<a h",
    "<!-- /bo",
  ]);
});

test.each([
  ["shelf", shelfOf([]), "No notes yet."],
  ["shelf status=paused", SHELF, "No note fits here yet."],
])("%s without notes is a sentence", (block, shelf, expected) => {
  expect(drawn(block, shelf)).toBe(expected);
});

describe("drawn covers", () => {
  const draw = (given: Facts[], options = "") => {
    const block = `<!-- bookends:shelf ${options} -->\n<!-- /bookends:shelf -->\n`;
    const updated = updateFile({ path: "README.md", text: block }, shelfOf(notes(...given)));
    if (!updated.ok) throw new Error(JSON.stringify(updated.faults));
    return updated.files;
  };
  const names = (...given: Facts[]): string[] => draw(given).map(({ path }) => path.replace(/[0-9a-f]{8}\.svg$/, "#"));

  test("stand for what has none, named by the title", () => {
    expect(
      names(
        { title: "Thinking in Systems: A Primer" },
        { title: "百年の孤独" },
        { title: "Has", cover: "https://x.org/a.png" },
      ),
    ).toEqual(["bookends/cover-thinking-in-systems-a-primer-#", "bookends/cover-#"]);
    expect(names({ title: `A ${"very ".repeat(20)}long title` })[0]).toMatch(/^.{20,60}$/);
  });

  test.each([
    [null, "book"],
    ["Novel", "book"],
    ["paper", "paper"],
    ["Research_Paper", "paper"],
    ["article", "article"],
    ["Blog Post", "article"],
  ])("of a note in %j is that of a %s", (category, kind) => {
    expect(draw([{ category }])[0]?.text).toContain(`A drawn cover: ${kind}<`);
  });

  test("of the same words are one file, of others another", () => {
    const given = [
      { title: "One" },
      { title: "One" },
      { title: "One", authors: ["A"] },
      { title: "One", category: "paper" },
    ];
    expect(draw(given)).toHaveLength(3);
  });

  test("of a title that shows nothing have the name of the note's file", () => {
    expect(names({ title: "\u0000" })).toEqual(["bookends/cover-00-#"]);
  });

  test.each([
    ["own", 0, 1],
    ["none", 0, 0],
    ["drawn", 1, 2],
  ])("covers=%s: %d drawn of %d", (covers, files, pictures) => {
    const given = [{ title: "One" }, { title: "Two", cover: "https://x.org/a.png" }];
    expect(draw(given, `covers=${covers}`)).toHaveLength(files);
    expect(drawn(`shelf covers=${covers}`, shelfOf(notes(...given))).match(/<img /g) ?? []).toHaveLength(pictures);
  });

  test("a shelf without room shows fewer, and draws no more than it shows", () => {
    const given = Array.from({ length: 4_000 }, (_, index) => ({ title: `Volume ${index} ${"x".repeat(60)}` }));
    const updated = updateFile(
      { path: "README.md", text: "<!-- bookends:shelf -->\n<!-- /bookends:shelf -->\n" },
      shelfOf(notes(...given)),
    );
    const shown = updated.ok ? (updated.text.match(/<img /g) ?? []).length : 0;
    expect(shown).toBeLessThan(4_000);
    expect(updated.ok && updated.files.length).toBe(shown);
  });
});

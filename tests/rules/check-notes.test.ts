import { describe, expect, test } from "vitest";
import { orderProblems } from "../../src/formats/report.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { checkNotes } from "../../src/rules/check-notes.ts";
import type { Site } from "../../src/rules/site.ts";
import { CONTEXT, problemsOf } from "../fixes/checked.ts";

/** One line a problem: where, how bad, which rule, which value. */
const told = (text: string): string[] =>
  problemsOf(text).map(
    ({ place: { line, column, endLine, endColumn }, pointer, ...problem }) =>
      `${line}:${column}-${endLine}:${endColumn} ${problem.severity} ${problem.rule} ${pointer}`,
  );

describe("each problem at its place", () => {
  test.each([
    ["nothing wrong", "---\ntitle: T\nstatus: reading\n---\n", []],
    ["unknown keys are fine", "---\ntitle: T\nstatus: reading\nauthorUrl: x\ncustom: [1]\n---\n", []],
    [
      "empty values are absent ones",
      "---\ntitle: T\nstatus: reading\nrating:\ndate: ''\ncover: \"\"\ntags:\n  -\n---\n",
      [],
    ],
    ["no front matter", "# Title\n", ["1:1-1:1 error frontmatter/missing "]],
    [
      "an empty front matter",
      "---\n---\n",
      ["1:1-1:4 error schema/required /status", "1:1-1:4 error schema/required /title"],
    ],
    [
      "only a comment",
      "---\n# later\n---\n",
      ["1:1-1:4 error schema/required /status", "1:1-1:4 error schema/required /title"],
    ],
    ["an empty required key", "---\ntitle:\nstatus: reading\n---\n", ["2:1-2:6 error schema/required /title"]],
    ["a wrong value", "---\ntitle: T\nstatus: wibble\n---\n", ["3:9-3:15 error schema/enum /status"]],
    ["quotes belong to the value", "---\ntitle: T\nstatus: 'wibble'\n---\n", ["3:9-3:17 error schema/enum /status"]],
    [
      "a BOM and CRLF count",
      "\uFEFF---\r\ntitle: T\r\nstatus: wibble\r\n---\r\n",
      ["3:9-3:15 error schema/enum /status"],
    ],
    [
      "UTF-16 units count",
      '---\ntitle: T\nstatus: reading\ntags: ["📚", 7]\n---\n',
      ["4:14-4:15 error schema/type /tags/1"],
    ],
    [
      "the index in the file",
      "---\ntitle: T\nstatus: reading\ntags:\n  -\n  - 7\n---\n",
      ["6:5-6:6 error schema/type /tags/1"],
    ],
    [
      "the same tag twice",
      "---\ntitle: T\nstatus: reading\ntags: [a, b, a]\n---\n",
      ["4:14-4:15 error schema/uniqueItems /tags/2"],
    ],
    ["a misspelt key", "---\ntitle: T\nstatus: reading\nratng: 4\n---\n", ["4:1-4:6 error key/misspelt /ratng"]],
    ["lost text", "---\ntitle: Charlie, #1\nstatus: reading\n---\n", ["2:17-2:19 warning yaml/lost-text /title"]],
    [
      "lost text where nothing is left",
      "---\ntitle: #1 Best\nstatus: reading\n---\n",
      ["2:1-2:6 error schema/required /title", "2:8-2:15 warning yaml/lost-text /title"],
    ],
    ["a comment is one", "---\ntitle: Charlie # the best\nstatus: reading\n---\n", []],
    ["a # without a space before it is text", "---\ntitle: C#1\nstatus: reading\n---\n", []],
    ["a figure is whole", "---\ntitle: T\nstatus: reading\nrating: 4 #good\ndate: 2024-01-01 #bought\n---\n", []],
    ["a short key of the author's own", "---\ntitle: T\nstatus: reading\nrate: 3\n---\n", []],
    [
      "a short key with its letters swapped",
      "---\ntitle: T\nstatus: reading\ndtae: 2024\n---\n",
      ["4:1-4:5 error key/misspelt /dtae"],
    ],
    ["a # in quotes is text", "---\ntitle: 'Charlie, #1' #x\nstatus: reading\n---\n", []],
    [
      "a placeholder in quotes, told once",
      "---\ntitle: T\nstatus: '{{status}}'\n---\n",
      ["3:9-3:21 error yaml/placeholder /status"],
    ],
    [
      "a placeholder without quotes",
      "---\ntitle: {{title}}\nstatus: reading\n---\n",
      ["2:8-2:17 error yaml/placeholder "],
    ],
    ["a YAML error at the character", "---\ntitle: a: b\nstatus: reading\n---\n", ["2:9-2:10 error yaml/syntax "]],
    [
      "completed with parts open",
      "---\ntitle: T\nstatus: Completed\n---\n## Progress\n- [x] a\n- [ ] b\n",
      ["3:9-3:18 warning progress/status /status", "3:9-3:18 error schema/enum /status"],
    ],
    [
      "queued with parts done",
      "---\ntitle: T\nstatus: queued\n---\n## Progress\n- [x] a\n- [ ] b\n",
      ["3:9-3:15 warning progress/status /status"],
    ],
    [
      "all of them, not the first",
      "---\nstatus: wibble\nrating: 9\nurl: x\n---\n",
      [
        "1:1-1:4 error schema/required /title",
        "2:9-2:15 error schema/enum /status",
        "3:9-3:10 error schema/maximum /rating",
        "4:6-4:7 error schema/pattern /url",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test("rules can be turned off, or be made to matter less or more", () => {
  const rules = { "schema/enum": "off", "schema/maximum": "warning", "yaml/lost-text": "error" } as const;
  const text = "---\ntitle: T #1\nstatus: wibble\nrating: 9\n---\n";
  expect(problemsOf(text, { ...CONTEXT, rules }).map((problem) => [problem.rule, problem.severity])).toEqual([
    ["yaml/lost-text", "error"],
    ["schema/maximum", "warning"],
  ]);
});

describe("shelf/duplicate", () => {
  const note = (path: string, lines: string) =>
    readNoteText(path, `---\nstatus: reading\n${lines}\n---\n`, CONTEXT.readOptions);
  const on = (...notes: ReturnType<typeof note>[]) =>
    orderProblems(checkNotes(notes, CONTEXT)).map(
      ({ file, pointer, ...problem }) => `${file} ${problem.rule} ${pointer}`,
    );

  test.each([
    [
      "the same url",
      "title: A\nurl: https://a.example/x",
      "title: B\nurl: http://www.a.example/x/",
      ["b.md shelf/duplicate /url"],
    ],
    ["the same title and author", "title: A\nauthor: X", "title: a\nauthors: [x]", ["b.md shelf/duplicate /title"]],
    [
      "both, told once",
      "title: A\nauthor: X\nurl: https://a.example/",
      "title: A\nauthor: X\nurl: https://a.example",
      ["b.md shelf/duplicate /url"],
    ],
    ["the same title by another author", "title: A\nauthor: X", "title: A\nauthor: Y", []],
    ["the same title, nobody's", "title: A", "title: A", []],
    ["another url", "title: A\nurl: https://a.example/?p=1", "title: B\nurl: https://a.example/?p=2", []],
  ])("%s", (_, first, second, expected) => {
    expect(on(note("b.md", second), note("a.md", first))).toEqual(expected);
  });

  test("of a new note and an old one, the new one is told", () => {
    const notes = [note("a.md", "title: A\nurl: https://a.example"), note("b.md", "title: B\nurl: https://a.example")];
    expect(checkNotes(notes, CONTEXT, new Set(["a.md"])).map(({ file }) => file)).toEqual(["a.md"]);
  });
});

describe("links into the site", () => {
  const folders: Readonly<Record<string, readonly string[]>> = {
    public: ["images"],
    "public/images": ["cover.png", "Other.png"],
    "content/blog": ["why-system-design.md", "deep.mdx", "folder", "foo.md", "other"],
    "content/blog/folder": ["index.md"],
    "content/blog/other": ["index.mdx"],
    "content/reading": ["beside.png"],
  };
  const site: Site = { publicFolder: "public", postsFolder: "content/blog", list: (folder) => folders[folder] ?? [] };
  const problems = (lines: string) => {
    const text = `---\ntitle: T\nstatus: reading\n${lines}\n---\n`;
    return checkNotes([readNoteText("content/reading/n.md", text, CONTEXT.readOptions)], { ...CONTEXT, site }).map(
      (problem) => ({
        at: `${problem.rule} ${problem.pointer}`,
        nearest: "nearest" in problem ? problem.nearest : null,
      }),
    );
  };

  test.each([
    ["posts as .md, .mdx and folder", "relatedPosts: [why-system-design, deep, folder]", []],
    [
      "a post that isn't there",
      "relatedPosts: [deep, why-sytem-design]",
      [{ at: "links/related-post /relatedPosts/1", nearest: "why-system-design" }],
    ],
    [
      "a post of another ending is none",
      "relatedPosts: [other]",
      [{ at: "links/related-post /relatedPosts/0", nearest: null }],
    ],
    [
      "a slug that isn't written as one",
      "relatedPosts: [/deep, folder/../deep]",
      [
        { at: "links/related-post /relatedPosts/0", nearest: "deep" },
        { at: "links/related-post /relatedPosts/1", nearest: null },
      ],
    ],
    ["a short slug", "relatedPosts: [fooo]", [{ at: "links/related-post /relatedPosts/0", nearest: "foo" }]],
    ["a folder as a cover", "cover: /images", [{ at: "links/cover /cover", nearest: null }]],
    [
      "a file beside the public folder",
      "cover: /../content/reading/beside.png",
      [{ at: "links/cover /cover", nearest: null }],
    ],
    [
      "a slug that leaves the folder",
      "relatedPosts: [../reading/n]",
      [{ at: "links/related-post /relatedPosts/0", nearest: null }],
    ],
    ["a cover", "coverImage: /images/cover.png", []],
    ["a cover beside the note, and its query", "cover: ./beside.png?v=2", []],
    ["a remote cover", "cover: https://a.example/x.png", []],
    [
      "a cover that isn't there",
      "coverImage: /images/covre.png",
      [{ at: "links/cover /coverImage", nearest: "/images/cover.png" }],
    ],
    [
      "the wrong case",
      "coverImage: /images/other.png",
      [{ at: "links/cover /coverImage", nearest: "/images/Other.png" }],
    ],
    ["out of the public folder", "coverImage: /../../secret.png", [{ at: "links/cover /coverImage", nearest: null }]],
  ])("%s", (_, lines, expected) => {
    expect(problems(lines)).toEqual(expected);
  });
});

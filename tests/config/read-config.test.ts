import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { configSentence, readConfig } from "../../src/config/read-config.ts";

const read = (text: string): unknown => {
  const result = readConfig("bookends.yml", text);
  return result.ok ? result.config : configSentence(result.fault);
};

test.each([
  "",
  "# nothing yet\n",
  "{}",
  "~",
  "notes:\nrating: {max: }\n",
  "\uFEFF",
  "notes: []\nignore: []\nschema: {}\nreadme: []\n",
])("%j is the default", (text) => {
  expect(read(text)).toEqual(DEFAULT_CONFIG);
});

test("everything at once", () => {
  const text = `
notes: [./content/reading/**/*.md, '!content/reading/drafts/**']
ignore: content/reading/old.md
where: { categories: [Books, 1984], type: book }
schema:
  ./content/books/**: ./schema/book.json
  content/papers/**: schema/x/../paper.json
readme: [README.md, docs/reading.md]
vocabulary:
  reading: lese ich
  completed: [gelesen, ✅]
keys: {finished: dateRead, title: [extra.book, name]}
rating: {max: 10, zero: zero}
progress: {heading: Fortschritt}
date: finished
site: {public: public/, posts: ./content/blog}
goal: {2026: 12, "2025": 0, 2027: {books: 24, pages: 9000}}
rules: {shelf/duplicate: off, schema/uniqueItems: warning, progress/status: error}
charts: ./docs/charts/
data: reading.json
publish: pull-request
`;
  expect(read(text)).toEqual({
    notes: ["content/reading/**/*.md", "!content/reading/drafts/**"],
    ignore: ["content/reading/old.md"],
    where: { categories: ["Books", "1984"], type: ["book"] },
    schema: { "content/books/**": "schema/book.json", "content/papers/**": "schema/paper.json" },
    readme: ["README.md", "docs/reading.md"],
    vocabulary: { reading: ["lese ich"], completed: ["gelesen", "✅"] },
    keys: { finished: ["dateRead"], title: ["extra.book", "name"] },
    rating: { max: 10, zero: "zero" },
    progress: { heading: "Fortschritt" },
    date: "finished",
    site: { public: "public", posts: "content/blog" },
    goal: { "2026": 12, "2025": 0, "2027": { books: 24, pages: 9000 } },
    rules: { "shelf/duplicate": "off", "schema/uniqueItems": "warning", "progress/status": "error" },
    charts: "docs/charts",
    data: "reading.json",
    publish: "pull-request",
  });
});

test.each([
  ["schema: ./mine.json", { schema: "mine.json" }],
  ["notes: a/*.md", { notes: ["a/*.md"] }],
  ["readme: a/../b.md", { readme: ["b.md"] }],
  ["rating: {zero: unrated}", { rating: { max: null, zero: "unrated" } }],
  ["rules: {schema/false: off}", { rules: { "schema/false": "off" } }],
  ["rules: {schema/dependencies: off}", { rules: { "schema/dependencies": "off" } }],
  ["rating: {max: 0.5}", { rating: { max: 0.5, zero: "unrated" } }],
  ["site: {public: .}", { site: { public: ".", posts: null } }],
])("%s", (text, expected) => {
  expect(read(text)).toEqual({ ...DEFAULT_CONFIG, ...expected });
});

test("a config of two documents is not called front matter", () => {
  expect(read("notes: a\n---\nnotes: b\n")).toMatch(/^bookends\.yml:2:1 this is not YAML: (?!.*front matter).+\.$/);
});

describe("wrong", () => {
  test.each([
    ["noets: a", '1:1 unknown key "noets". Did you mean "notes"?'],
    [
      "frobnicate: a",
      '1:1 unknown key "frobnicate". Known are notes, ignore, where, schema, readme, vocabulary, keys, rating, progress, date, site, goal, rules, charts, data, publish.',
    ],
    ["rating:\n  mx: 5", '2:3 unknown key "mx" in rating. Known are max, zero.'],
    ["rating:\n  maxx: 5", '2:3 unknown key "maxx" in rating. Known are max, zero.'],
    ["rating: 5", "1:9 rating must be a mapping of keys and values."],
    ["rating: {max: 0}", "1:15 rating.max must be more than 0."],
    ["rating: {max: '5'}", "1:15 rating.max must be a number."],
    ["rating: {zero: none}", "1:16 rating.zero must be one of unrated, zero."],
    ["rating: {zero: Zero}", '1:16 rating.zero must be one of unrated, zero. Did you mean "zero"?'],
    ["notes: {a: b}", "1:8 notes must be text or a list."],
    ["notes: [a, 5]", "1:12 notes.1 must be text."],
    ["schema: [a]", "1:9 schema must be text or a mapping of keys and values."],
    ["vocabulary: {redaing: x}", '1:14 unknown key "redaing" in vocabulary. Did you mean "reading"?'],
    ["vocabulary: {reading: 5}", "1:23 vocabulary.reading must be text or a list."],
    ["goal: {next: 5}", '1:8 unknown key "next" in goal: a year such as 2026 belongs here.'],
    ["goal: {2026: -1}", "1:14 goal.2026 must be at least 0."],
    ["goal: {2026: 1.5}", "1:14 goal.2026 must be a whole number or a mapping of keys and values."],
    ["goal: {2026: {page: 3}}", '1:15 unknown key "page" in goal.2026. Did you mean "pages"?'],
    ["goal: {2026: {books: 1.5}}", "goal.2026.books must be a whole number."],
    ["rules: {yaml/lost-txt: off}", '1:9 unknown key "yaml/lost-txt" in rules. Did you mean "yaml/lost-text"?'],
    ["rules: {schema/foo: off}", '1:9 unknown key "schema/foo" in rules: after schema/ comes a keyword of JSON Schema'],
    ["rules: {schema/Enum: off}", '1:9 unknown key "schema/Enum" in rules: after schema/'],
    ["rules: {schema: off}", '1:9 unknown key "schema" in rules. Known are '],
    ["rules: {key/misspelt: no}", "1:23 rules.key/misspelt must be one of error, warning, off."],
    ["publish: push", "1:10 publish must be one of commit, pull-request, none."],
    ["publish: pull_request", '1:10 publish must be one of commit, pull-request, none. Did you mean "pull-request"?'],
    ["progress: {heading: [a]}", "1:21 progress.heading must be text."],
    ["__proto__: {notes: a}", '1:1 unknown key "__proto__".'],
    ["constructor: a", '1:1 unknown key "constructor".'],
    ["a: 1\nb: 2", '1:1 unknown key "a".'],
    ["- notes", "1:1 the config must be a mapping of keys and values."],
    ["notes", "1:1 the config must be a mapping of keys and values."],
    ["notes: a\nreadme: b\nnotes: c", '3:1 the key "notes" is here twice, first on line 1.'],
    ["notes: &x a\nreadme: *x", "2:9 aliases such as *x are not read: write the value out."],
    ["notes: [a", "this is not YAML: "],
    ["schema: ../mine.json", '1:9 schema: "../mine.json" leads out of the repository.'],
    ['readme: "a\\0.md"', '1:9 readme: "a\\u0000.md" has a NUL in it, which no path has.'],
    ["schema: a/../../mine.json", '1:9 schema: "a/../../mine.json" leads out of the repository.'],
    ["schema: {a: b, c: ../d}", '1:19 schema.c: "../d" leads out of the repository.'],
    ["schema: {../a: b}", '1:16 schema.../a: "../a" leads out of the repository.'],
    [
      "schema: https://example.com/a.json",
      '1:9 schema: "https://example.com/a.json" must be a path relative to the repository.',
    ],
    ["readme: [README.md, /etc/passwd]", '1:21 readme.1: "/etc/passwd" must be a path relative to the repository.'],
    ["readme: C:/README.md", '1:9 readme: "C:/README.md" must be a path relative to the repository.'],
    ["readme: docs\\README.md", '1:9 readme: "docs\\\\README.md" must be written with /.'],
    ["notes: a/**/../../../*.md", '1:8 notes: "a/**/../../../*.md" leads out of the repository.'],
    ["notes: '!/a/*.md'", '1:8 notes: "!/a/*.md" must be a path relative to the repository.'],
    ["ignore: ~/a", '1:9 ignore: "~/a" must be a path relative to the repository.'],
    ["site: {posts: ../blog}", '1:15 site.posts: "../blog" leads out of the repository.'],
    ["\uFEFFreadme: /a", '1:10 readme: "/a" must be a path relative to the repository.'],
    ["# x\r\n\r\nreadme: 5\r\n", "3:9 readme must be text or a list."],
  ])("%j", (text, sentence) => {
    expect(read(text)).toMatch(/^bookends\.yml:\d+:\d+ /);
    expect(read(text)).toContain(sentence);
  });
});

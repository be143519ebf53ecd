import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/notes/yaml/parse-yaml.ts";
import { messageText } from "../../src/rules/finding-message.ts";
import type { Finding } from "../../src/rules/problem.ts";
import { found, REEDING } from "../formats/problems.ts";
import { runs } from "../runs.ts";

type Rule = Finding["rule"];

/** What the rules' own examples don't show: facts that are rare or hard to make a note of. */
const SENTENCES: Partial<Record<Rule, readonly (readonly [finding: Finding, sentence: string])[]>> = {
  "frontmatter/missing": [
    [
      found({ rule: "frontmatter/missing", required: ["title", "status"] }),
      "The note has no front matter. Start the file with a `---` line, then `title:` and `status:`, then another `---` line.",
    ],
    [
      found({ rule: "frontmatter/missing", required: [] }),
      "The note has no front matter. Start the file with a `---` line, its keys, and another `---` line.",
    ],
  ],
  "frontmatter/unclosed": [
    [
      found({ rule: "frontmatter/unclosed", fence: "---" }),
      "The front matter that starts here is never closed. Put a line with `---` alone after its last key.",
    ],
  ],
  "frontmatter/not-first": [
    [
      found({ rule: "frontmatter/not-first", before: "blank" }),
      "Front matter counts only from the first line of the file on. Remove what stands before this `---`.",
    ],
    [
      found({ rule: "frontmatter/not-first", before: "text" }),
      "Front matter counts only at the top of the file. Move these lines, with the `---` above and below them, to the first line.",
    ],
  ],
  "frontmatter/fence": [
    [
      found({ rule: "frontmatter/fence", found: "\\---", wanted: "---", side: "opening", repair: null }),
      "`\\---` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    ],
    [
      found({ rule: "frontmatter/fence", found: "...", wanted: "---", side: "closing", repair: null }),
      "`...` is meant as the line that ends the front matter, and isn't one. Write `---` alone.",
    ],
    [
      found({ rule: "frontmatter/fence", found: "", wanted: "+++", side: "opening", repair: null }),
      "The line that starts the front matter is missing. Write `+++` alone above these lines.",
    ],
  ],
  "frontmatter/language": [
    [
      found({ rule: "frontmatter/language", found: "+++" }),
      "`+++` starts front matter that isn't read. Write it as YAML between two lines with `---` alone.",
    ],
  ],
  "frontmatter/encoding": [
    [
      found({ rule: "frontmatter/encoding", found: "nul" }),
      "The file holds a NUL character, which no text has. Remove it, or save the file again as UTF-8.",
    ],
    [
      found({ rule: "frontmatter/encoding", found: "not-utf-8" }),
      "The file is not UTF-8 from here on. Save it again with the encoding UTF-8.",
    ],
  ],
  "yaml/syntax": [
    [
      found({ rule: "yaml/syntax", cause: { kind: "no-colon", key: "tags" }, repair: null }),
      "`tags` has no colon after it. A key is written `key: value`, with `:` and a space.",
    ],
  ],
  "toml/syntax": [
    [
      found({ rule: "toml/syntax", cause: { kind: "colon", key: "title" }, repair: null }),
      "TOML has `=` after a key, not `:`: `title = …`.",
    ],
  ],
  "toml/duplicate-key": [
    [
      found({ rule: "toml/duplicate-key", key: "title", firstLine: 3 }),
      "`title` is here twice: it was set in line 3 already. Keep one of them.",
    ],
  ],
  "yaml/duplicate-key": [
    [
      found({ rule: "yaml/duplicate-key", key: "title", firstLine: 3 }),
      "`title` is here twice: it was set in line 3 already. Keep one of them.",
    ],
  ],
  "yaml/not-a-mapping": [
    [
      found({ rule: "yaml/not-a-mapping", found: "sequence" }),
      "The front matter is a list, but has to be lines of `key: value`.",
    ],
    [
      found({ rule: "yaml/not-a-mapping", found: "scalar" }),
      "The front matter is a single value, but has to be lines of `key: value`.",
    ],
  ],
  "yaml/alias": [
    [
      found({ rule: "yaml/alias", name: "a", repair: null }),
      "`*a` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
    ],
  ],
  "yaml/placeholder": [
    [
      found({ rule: "yaml/placeholder", found: "{{title}}" }),
      "`{{title}}` was left here by a template. Put the real value in its place.",
    ],
  ],
  "yaml/conflict-marker": [
    [
      found({ rule: "yaml/conflict-marker", found: "<<<<<<< HEAD" }),
      "`<<<<<<< HEAD` was left here by a merge. Keep the lines that are right and remove the conflict markers.",
    ],
  ],
  "yaml/lost-text": [
    [
      found({ rule: "yaml/lost-text", kept: "Charlie,", lost: "#1" }),
      "` #` starts a comment: the value is only `Charlie,`, and `#1` is lost. Put quotes around the whole value, or a space after `#` if it is a comment.",
    ],
    [
      found({ rule: "yaml/lost-text", kept: "", lost: "#x" }),
      "` #` starts a comment: the value is empty, and `#x` is lost. Put quotes around the whole value, or a space after `#` if it is a comment.",
    ],
  ],
  "key/misspelt": [
    [
      found({ rule: "key/misspelt", key: "ratng", meant: "rating", both: false }),
      "`ratng` is not a known key. Did you mean `rating`?",
    ],
    [
      found({ rule: "key/misspelt", key: "ratng", meant: "rating", both: true }),
      "`ratng` is probably `rating`, and so is another key here. Keep one of them, and name it `rating`.",
    ],
  ],
  "progress/status": [
    [
      found({ rule: "progress/status", status: "completed", done: 1, total: 4, from: "tasks" }),
      "The status says completed, but only 1 of 4 parts is ticked. Tick the rest, or change the status.",
    ],
    [
      found({ rule: "progress/status", status: "queued", done: 2, total: 4, from: "tasks" }),
      "The status says queued, but 2 of 4 parts are ticked. Change the status, or the ticks.",
    ],
    [
      found({ rule: "progress/status", status: "completed", done: 0, total: 1, from: "tasks" }),
      "The status says completed, but its one part is not ticked. Tick it, or change the status.",
    ],
    [
      found({ rule: "progress/status", status: "completed", done: 0, total: 3, from: "tasks" }),
      "The status says completed, but none of its 3 parts is ticked. Tick them, or change the status.",
    ],
    [
      found({ rule: "progress/status", status: "queued", done: 1, total: 1, from: "tasks" }),
      "The status says queued, but 1 of 1 part is ticked. Change the status, or the ticks.",
    ],
    [
      found({ rule: "progress/status", status: "completed", done: 42, total: 100, from: "front matter" }),
      "The status says completed, but the progress in the front matter is 42 of 100. Change the one that is wrong.",
    ],
  ],
  "shelf/duplicate": [
    [
      found({ rule: "shelf/duplicate", by: "url", of: "b.md" }),
      "`b.md` has the same url. Keep one note, or tell them apart.",
    ],
    [
      found({ rule: "shelf/duplicate", by: "title", of: "b.md" }),
      "`b.md` has the same title and author. Keep one note, or tell them apart.",
    ],
  ],
  "links/related-post": [
    [
      found({ rule: "links/related-post", slug: "why-sytem", nearest: "why-system" }),
      "There is no post `why-sytem`. Did you mean `why-system`?",
    ],
    [found({ rule: "links/related-post", slug: "x", nearest: null }), "There is no post `x`."],
  ],
  "links/cover": [
    [
      found({ rule: "links/cover", cover: "/a.pgn", nearest: "/a.png" }),
      "The cover `/a.pgn` is not there. Did you mean `/a.png`?",
    ],
  ],
  "note/not-checked": [
    [
      found({ rule: "note/not-checked", why: "too-large" }),
      "The note is larger than 1 MiB, so it was not checked. Make it smaller, or check it on pull_request.",
    ],
    [
      found({ rule: "note/not-checked", why: "not-regular" }),
      "This is a symlink or a submodule, not a file, so it was not checked. Put the note itself here.",
    ],
    [
      found({ rule: "note/not-checked", why: "too-many", most: 300, more: 1 }),
      "Not checked: this note and 1 other. Of one pull request the first 300 notes are checked: split it up.",
    ],
    [
      found({ rule: "note/not-checked", why: "too-many", most: 300, more: 0 }),
      "Not checked: this note. Of one pull request the first 300 notes are checked: split it up.",
    ],
    [
      found({ rule: "note/not-checked", why: "list-cut", most: 3000 }),
      "GitHub lists only the first 3000 files of a pull request, so notes after this one were not checked. Split the pull request up.",
    ],
  ],
  "schema/required": [
    [
      found({ rule: "schema/required", pointer: "/title", key: "title", empty: false }),
      "`title` is missing, and has to be there.",
    ],
    [
      found({ rule: "schema/required", pointer: "/title", key: "title", empty: true }),
      "`title` is empty, and has to have a value.",
    ],
    [
      found({ rule: "schema/required", pointer: "/authors/1/name", key: "name", empty: false }),
      "`name` in item 2 of `authors` is missing, and has to be there.",
    ],
  ],
  "schema/type": [
    [
      found({ rule: "schema/type", pointer: "/rating", found: "four", expected: ["number"] }),
      "`rating: four` is text, but has to be a number.",
    ],
    [
      found({ rule: "schema/type", pointer: "/rating", found: "4", expected: ["number"] }),
      '`rating: "4"` is text, but has to be a number. Take the quotes away.',
    ],
    [
      found({ rule: "schema/type", pointer: "/isbn", found: 978, expected: ["string"] }),
      "`isbn: 978` is a number, but has to be text. Put quotes around it.",
    ],
    [
      found({ rule: "schema/type", pointer: "/pages", found: 1.5, expected: ["integer"] }),
      "`pages: 1.5` is a number with a fraction, but has to be a whole number.",
    ],
    [
      found({ rule: "schema/type", pointer: "/tags", found: "Systems", expected: ["array"] }),
      "`tags: Systems` is text, but has to be a list. Write `tags` with brackets: `[…]`.",
    ],
    [
      found({ rule: "schema/type", pointer: "/title", found: ["a", "b"], expected: ["string"] }),
      "`title` is a list, but has to be text.",
    ],
    [
      found({ rule: "schema/type", pointer: "/tags/1", found: true, expected: ["string", "null"] }),
      "Item 2 of `tags` (`true`) is true or false, but has to be text or empty. Put quotes around it.",
    ],
    [
      found({ rule: "schema/type", pointer: "", found: {}, expected: ["array"] }),
      "The front matter is a mapping, but has to be a list.",
    ],
  ],
  "schema/enum": [
    [
      found({
        rule: "schema/enum",
        pointer: "/status",
        found: "dnf",
        allowed: ["read", "abandoned"],
        meant: "abandoned",
      }),
      "`status: dnf` is not one of read, abandoned. Did you mean `abandoned`?",
    ],
    [REEDING, "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?"],
    [
      found({ rule: "schema/enum", pointer: "/status", found: "someday", allowed: ["queued", "reading"] }),
      "`status: someday` is not one of queued, reading.",
    ],
    [
      found({ rule: "schema/enum", pointer: "/rating", found: "4", allowed: [3, 4] }),
      '`rating: "4"` is not one of 3, 4. Take the quotes away.',
    ],
    [
      found({ rule: "schema/enum", pointer: "/rating", found: 4, allowed: ["3", "4"] }),
      '`rating: 4` is not one of "3", "4". Put quotes around it.',
    ],
    [
      found({ rule: "schema/enum", pointer: "/n", found: "x", allowed: Array.from({ length: 15 }, (_, i) => `v${i}`) }),
      "`n: x` is not one of v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 and 3 more.",
    ],
  ],
  "schema/const": [
    [found({ rule: "schema/const", pointer: "/type", found: "x", allowed: ["book"] }), "`type: x` has to be `book`."],
  ],
  "schema/format": [
    [
      found({ rule: "schema/format", pointer: "/date", found: "2024-1-5", format: "date" }),
      "`date: 2024-1-5` is not a date. Write it like `2026-01-31`.",
    ],
    [
      found({ rule: "schema/format", pointer: "/mail", found: "x", format: "email" }),
      "`mail: x` is not an email address.",
    ],
    [
      found({ rule: "schema/format", pointer: "/x", found: "y", format: "toString" }),
      "`x: y` is not in the format `toString`.",
    ],
  ],
  "schema/pattern": [
    [
      found({ rule: "schema/pattern", pointer: "/url", found: "x.y", pattern: "^https?://", wanted: null }),
      "`url: x.y` does not match the pattern `^https?://`.",
    ],
    [
      found({
        rule: "schema/pattern",
        pointer: "/url",
        found: "x.y",
        pattern: "^https?://",
        wanted: "an http or\n  https address.",
      }),
      "`url: x.y` has to be an http or https address.",
    ],
    [
      found({ rule: "schema/pattern", pointer: "/title", found: " ", pattern: "x", wanted: "Must not be blank" }),
      '`title: " "` must not be blank.',
    ],
    [
      found({ rule: "schema/pattern", pointer: "/slug", found: "a", pattern: "x", wanted: "Must be capital" }),
      "`slug: a` has to be capital.",
    ],
    [
      found({ rule: "schema/pattern", pointer: "/slug", found: "A", pattern: "x", wanted: "Use kebab-case!" }),
      "`slug: A` does not fit: Use kebab-case.",
    ],
  ],
  "schema/minimum": [
    [
      found({ rule: "schema/minimum", pointer: "/rating", found: -1, limit: 0 }),
      "`rating: -1` is too small: it has to be at least 0.",
    ],
  ],
  "schema/maximum": [
    [
      found({ rule: "schema/maximum", pointer: "/rating", found: 7, limit: 5 }),
      "`rating: 7` is too large: it can be at most 5.",
    ],
  ],
  "schema/exclusiveMinimum": [
    [
      found({ rule: "schema/exclusiveMinimum", pointer: "/pages", found: 0, limit: 0 }),
      "`pages: 0` is too small: it has to be more than 0.",
    ],
  ],
  "schema/exclusiveMaximum": [
    [
      found({ rule: "schema/exclusiveMaximum", pointer: "/x", found: 9, limit: 9 }),
      "`x: 9` is too large: it has to be less than 9.",
    ],
  ],
  "schema/multipleOf": [
    [
      found({ rule: "schema/multipleOf", pointer: "/rating", found: 4.3, limit: 0.5 }),
      "`rating: 4.3` does not fit: it has to be a multiple of 0.5.",
    ],
  ],
  "schema/minLength": [
    [
      found({ rule: "schema/minLength", pointer: "/isbn", found: "1", limit: 10, size: 1 }),
      "`isbn` has 1 character, but needs at least 10.",
    ],
  ],
  "schema/maxLength": [
    [
      found({ rule: "schema/maxLength", pointer: "/isbn", found: "12345", limit: 4, size: 5 }),
      "`isbn` has 5 characters, but may have at most 4.",
    ],
  ],
  "schema/minItems": [
    [
      found({ rule: "schema/minItems", pointer: "/tags", found: [], limit: 1, size: 0 }),
      "`tags` has 0 items, but needs at least 1.",
    ],
  ],
  "schema/maxItems": [
    [
      found({ rule: "schema/maxItems", pointer: "/tags", found: [1], limit: 0, size: 1 }),
      "`tags` has 1 item, but may have at most 0.",
    ],
  ],
  "schema/minProperties": [
    [
      found({ rule: "schema/minProperties", pointer: "", found: {}, limit: 1, size: 0 }),
      "The front matter has 0 keys, but needs at least 1.",
    ],
  ],
  "schema/maxProperties": [
    [
      found({ rule: "schema/maxProperties", pointer: "/x", found: {}, limit: 1, size: 2 }),
      "`x` has 2 keys, but may have at most 1.",
    ],
  ],
  "schema/uniqueItems": [
    [
      found({ rule: "schema/uniqueItems", pointer: "/tags/2", found: "a", first: 0 }),
      "Item 3 of `tags` repeats item 1, `a`. Remove one of them.",
    ],
  ],
  "schema/additionalProperties": [
    [
      found({ rule: "schema/additionalProperties", pointer: "/foo", key: "foo", known: ["title", "tags"] }),
      "`foo` is not a key that the schema allows. Allowed here: title, tags.",
    ],
    [
      found({ rule: "schema/additionalProperties", pointer: "/titel", key: "titel", known: ["title"] }),
      "`titel` is not a key that the schema allows. Did you mean `title`?",
    ],
  ],
  "schema/unevaluatedProperties": [
    [
      found({ rule: "schema/unevaluatedProperties", pointer: "/foo", key: "foo", known: [] }),
      "`foo` is not a key that the schema allows.",
    ],
  ],
  "schema/anyOf": [
    [
      found({ rule: "schema/anyOf", pointer: "/cover", found: 3, wanted: ["a path", "an http(s) address"] }),
      "`cover: 3` has to be a path or an http(s) address.",
    ],
    [
      found({ rule: "schema/anyOf", pointer: "/cover", found: 3, wanted: [] }),
      "`cover: 3` fits none of the forms that the schema allows.",
    ],
  ],
  "schema/oneOf": [
    [
      found({ rule: "schema/oneOf", pointer: "/x", found: "y", wanted: ["a", "b", "c"] }),
      "`x: y` has to be a, b or c.",
    ],
  ],
  "schema/dependentRequired": [
    [
      found({ rule: "schema/dependentRequired", pointer: "/finished", key: "finished", because: "rating" }),
      "`finished` is missing: a note with `rating` needs it too.",
    ],
  ],
  "schema/dependencies": [
    [
      found({ rule: "schema/dependencies", pointer: "/author", key: "author", because: "title" }),
      "`author` is missing: a note with `title` needs it too.",
    ],
  ],
  "schema/propertyNames": [
    [
      found({ rule: "schema/propertyNames", pointer: "/Foo", found: "Foo", wants: "the key must be lower case." }),
      "`Foo` is not what the schema wants: the key must be lower case.",
    ],
  ],
  "schema/not": [
    [
      found({ rule: "schema/not", pointer: "/x", found: "y", wants: "must NOT be valid" }),
      "`x: y` is not what the schema wants: must NOT be valid.",
    ],
  ],
};

describe("every rule has its sentence", () => {
  const cases = Object.entries(SENTENCES).flatMap(([rule, those]) =>
    those.map(([finding, sentence]) => ({ rule, finding, sentence })),
  );
  test.each(cases)("$rule: $sentence", ({ finding, sentence }) => expect(messageText(finding)).toBe(sentence));
});

describe("a YAML error says what to do", () => {
  test.each([
    [
      "a colon in a value",
      "title: SQL: a story\n",
      "A value with `: ` in it needs quotes around it: `title: 'SQL: a story'`.",
    ],
    [
      "a colon and an apostrophe",
      "title: It's: so\n",
      "A value with `: ` in it needs quotes around it: `title: 'It''s: so'`.",
    ],
    ["a comment behind it", "title: a: b # c\n", "A value with `: ` in it needs quotes around it: `title: 'a: b'`."],
    ["a colon and a #", "title: a: b #c\n", "A value with `: ` in it needs quotes around it: `title: 'a: b #c'`."],
    [
      "a colon under CRLF",
      "title: a: b\r\nx: y\r\n",
      "A value with `: ` in it needs quotes around it: `title: 'a: b'`.",
    ],
    ["a tab", "tags:\n\t- a\n", "A tab is used for indentation"],
    ["an unclosed quote", 'title: "abc\nstatus: x\n', 'A `"` is opened and never closed.'],
    ["an unclosed quoted key", '"title: foo\n', 'A `"` is opened and never closed.'],
    [
      "an apostrophe in single quotes",
      "title: 'It's me'\n",
      "The quotes end before the value does. A `'` inside it is written `''`",
    ],
    [
      "a quote in double quotes",
      'title: "The "best" book"\n',
      'The quotes end before the value does. A `"` inside it is written `\\"`.',
    ],
    ["@", "author: @bob\n", "A value can't start with `@`. Put quotes around it."],
    ["@ in a list", "author:\n  - @x\n", "A value can't start with `@`. Put quotes around it."],
    ["@ in a list at the margin", "author:\n- @x\n", "A value can't start with `@`. Put quotes around it."],
    ["a second item with a backtick", "tags:\n- a\n- `x\n", "A value can't start with `` ` ``. Put quotes around it."],
    ["a backtick", "title: `x`\n", "A value can't start with `` ` ``. Put quotes around it."],
    ["%", "title: %x\n", "A value can't start with `%`. Put quotes around it."],
    ["*", "title: *bold* text\n", "`*bold*` is a YAML alias, and those are not read."],
    ["& alone", "title: & more\n", "A value that starts with `&` needs quotes around it."],
    ["an indented key", "title: a\n status: b\n", "The indentation doesn't fit the lines above."],
    ["an unindented item", "tags:\n  - a\n - b\n", "The indentation doesn't fit the lines above."],
    ["an unclosed bracket", "tags: [a, b\nstatus: x\n", "A `[` is opened and never closed."],
    ["a link", "title: [Foo](http://x)\n", "More text follows where the `[` at the value's start is closed."],
    [
      "a list beside its key",
      "tags: - a\n",
      "A value that starts with `- ` needs quotes around it; a list starts in the next line.",
    ],
    ["a line without a key", "title: a\nfoo\nbar: x\n", "This line is not `key: value`."],
    ["no space after the colon", "status: b\ntitle:a\n", "`:` needs a space after it: `title: …`."],
    ["a backslash in double quotes", 'title: "C:\\dir"\n', "In double quotes `\\` starts an escape."],
    ["text after a bar", "title: |foo\n", "After `|` or `>` the text starts in the next line."],
    ["two commas", "tags: [a,, b]\n", "There is a comma with nothing before it."],
    ["no comma", 'tags: ["a" "b"]\n', "A comma is missing between two items"],
    ["a second document", "title: a\n...\nb: c\n", "Front matter is one YAML document."],
    ["a control character", "title: a\x07\n", "A character that can't be seen or printed is in here."],
    ["a control character in quotes", 'title: "a\x01"\n', "A character that can't be seen or printed is in here."],
    ["a directive", "%foo\ntitle: a\n", "A line can't start with `%`."],
  ])("%s", (_, source, help) => {
    const result = parseYaml(source, 0);
    if (result.ok) throw new Error("this YAML was read");
    expect(messageText(result.fault)).toContain(help);
  });
});

describe("hostile words", () => {
  test("a mapping with a key `toString` is a value like any other", () => {
    const value = { toString: 1, valueOf: 2 };
    const finding = found({ rule: "schema/enum", pointer: "/status", found: value, allowed: ["a", [value]] });
    expect(messageText(finding)).toBe("`status` is not one of a, [{…}].");
  });

  test.each([
    ["a line end", "a\nb", "`status: a\\nb` is not one of"],
    ["a bidi override", "a\u202Eb", "`status: a\\u202Eb` is not one of"],
    ["a terminal sequence", "\u001B[31mred", "`status: \\u001B[31mred` is not one of"],
    ["a zero-width space", "rea\u200Bding", "`status: rea\\u200Bding` is not one of"],
    ["an astral tag", "a\u{E0041}", "`status: a\\u{E0041}` is not one of"],
    ["backticks", "a`b``c", "```status: a`b``c``` is not one of"],
    ["a replacement pattern", "$& $1 $`", "`` status: $& $1 $` `` is not one of"],
  ])("%s is shown and stays inside", (_, value, start) => {
    const finding = found({ rule: "schema/enum", pointer: "/status", found: value, allowed: ["queued", "reading"] });
    expect(messageText(finding).startsWith(start)).toBe(true);
  });

  test("long values are cut, whatever their shape", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.string({ unit: "binary", maxLength: 2000 }),
        (value, text) => {
          const long = messageText(found({ rule: "schema/enum", pointer: "/x", found: value, allowed: [text, value] }));
          expect(long).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B-\u200F]/u);
          expect(
            messageText(
              found({
                rule: "schema/pattern",
                pointer: `/${text}`,
                found: text.repeat(9),
                pattern: text,
                wanted: text,
              }),
            ).length,
          ).toBeLessThan(4000);
        },
      ),
      runs(),
    );
  });
});

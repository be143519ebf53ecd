import { describe, expect, test } from "vitest";
import { fixNote } from "../../src/fixes/fix-note.ts";
import { messageText } from "../../src/rules/finding-message.ts";
import { compiled } from "../schema/front-matter.ts";
import { CONTEXT, noteOf, problemsOf } from "./checked.ts";

/** A broken note: its one problem, at its place, and what `fix` makes of it; null where it can fix nothing. */
interface Broken {
  readonly what: string;
  /** The lines between the fences. */
  readonly lines?: string;
  /** Instead of `lines`: the whole file. */
  readonly file?: string;
  readonly problem: string;
  readonly fixed: string | null;
}

const NOTES: readonly Broken[] = [
  {
    what: "a colon in a value",
    lines: "title: SQL: The Guide",
    problem: "2:11 yaml/syntax A value with `: ` in it needs quotes around it: `title: 'SQL: The Guide'`.",
    fixed: "title: 'SQL: The Guide'",
  },
  {
    what: "a colon at a value's end",
    lines: "title: What Remains:",
    problem: "2:20 yaml/syntax A value with `: ` in it needs quotes around it: `title: 'What Remains:'`.",
    fixed: "title: 'What Remains:'",
  },
  {
    what: "colons in two lines",
    lines: "title: A: b\nsubtitle: C: d",
    problem: "2:9 yaml/syntax A value with `: ` in it needs quotes around it: `title: 'A: b'`.",
    fixed: "title: 'A: b'\nsubtitle: 'C: d'",
  },
  {
    what: "a colon in an item",
    lines: "aliases:\n  - Emma: a novel: revised",
    problem: "3:9 yaml/syntax A value with `: ` in it needs quotes around it: `'Emma: a novel: revised'`.",
    fixed: "aliases:\n  - 'Emma: a novel: revised'",
  },
  {
    what: "a colon in a further line",
    lines: "description:\n  some words\n  but: a colon",
    problem: "4:6 yaml/syntax A value with `: ` in it needs quotes around it.",
    fixed: null,
  },
  {
    what: "a colon in braces",
    lines: "author: {name: Roe: Jane}",
    problem: "2:19 yaml/syntax A value with `: ` in it needs quotes around it.",
    fixed: "author: {name: 'Roe: Jane'}",
  },
  {
    what: "quotes inside quotes",
    lines: 'title: "A "big" book"',
    problem: '2:12 yaml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: 'title: "A \\"big\\" book"',
  },
  {
    what: "a quote at the end inside quotes",
    lines: 'title: "She said "no""',
    problem: '2:19 yaml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: 'title: "She said \\"no\\""',
  },
  {
    what: "an apostrophe in single quotes",
    lines: "title: 'It's fine'",
    problem:
      "2:12 yaml/syntax The quotes end before the value does. A `'` inside it is written `''`, or use double quotes around it.",
    fixed: "title: 'It''s fine'",
  },
  {
    what: "a plural's apostrophe",
    lines: "title: 'The dogs' bowl'",
    problem:
      "2:19 yaml/syntax The quotes end before the value does. A `'` inside it is written `''`, or use double quotes around it.",
    fixed: "title: 'The dogs'' bowl'",
  },
  {
    what: "an inch",
    lines: 'title: "The 5" disk"',
    problem: '2:16 yaml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: 'title: "The 5\\" disk"',
  },
  {
    what: "quotes inside quotes in an item",
    lines: 'aliases:\n  - "A "big" book"\n  - b',
    problem: '3:9 yaml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: 'aliases:\n  - "A \\"big\\" book"\n  - b',
  },
  {
    what: "quotes inside quotes in brackets",
    lines: 'aliases: ["A "big" book", b]',
    problem: '2:15 yaml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: 'aliases: ["A \\"big\\" book", b]',
  },
  {
    what: "two quoted words",
    lines: 'title: "A" and "B"',
    problem:
      "2:12 yaml/syntax More text follows where the `\"` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: 'title: \'"A" and "B"\'',
  },
  {
    what: "a quoted word first",
    lines: 'title: "Salt" is a book',
    problem:
      "2:15 yaml/syntax More text follows where the `\"` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "title: '\"Salt\" is a book'",
  },
  {
    what: "an apostrophe first",
    lines: "title: 'Salem's Lot",
    problem:
      "2:15 yaml/syntax More text follows where the `'` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "title: \"'Salem's Lot\"",
  },
  {
    what: "a quoted word and a colon",
    lines: 'title: "Salt": a book',
    problem:
      "2:14 yaml/syntax More text follows where the `\"` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "title: '\"Salt\": a book'",
  },
  {
    what: "a list without brackets",
    lines: 'tags: "a", "b"',
    problem:
      "2:10 yaml/syntax More text follows where the `\"` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: null,
  },
  {
    what: "a comma behind a value",
    lines: 'title: "Emma",\nauthor: "Jane Austen",',
    problem: "2:14 yaml/syntax `,` stands after the end of the value. Remove it.",
    fixed: 'title: "Emma"\nauthor: "Jane Austen"',
  },
  {
    what: "a quote that is never closed",
    lines: 'title: "Emma\nauthor: "Jane Austen"',
    problem: '2:8 yaml/syntax A `"` is opened and never closed. Close it; inside the value it is written `\\"`.',
    fixed: null,
  },
  {
    what: "tags with #, in brackets",
    lines: "tags: [#novel, #long]",
    problem: "2:8 yaml/syntax A value can't start with `#`. Put quotes around it.",
    fixed: "tags: ['#novel', '#long']",
  },
  {
    what: "a quoted text whose further lines are not indented",
    lines: 'notes: "one\ntwo\nthree"\nrating: 4',
    problem:
      "3:1 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: 'notes: "one\n  two\n  three"\nrating: 4',
  },
  {
    what: "a quote that is never closed, further down",
    lines: 'title: "Emma"\nauthor: \'Jane\nrating: 4',
    problem: "3:9 yaml/syntax A `'` is opened and never closed. Close it; inside the value it is written `''`.",
    fixed: null,
  },
  {
    what: "a quoted key that is never closed",
    lines: '"title: Emma\nrating: 4',
    problem: '2:1 yaml/syntax A `"` is opened and never closed. Close it; inside the value it is written `\\"`.',
    fixed: null,
  },
  {
    what: "a bracket that is never closed",
    lines: "tags: [a, b\nrating: 4",
    problem:
      "2:7 yaml/syntax A `[` is opened and never closed. Close it, or put quotes around the value if it is text.",
    fixed: null,
  },
  {
    what: "a brace that is never closed",
    lines: "author: {name: Jane\nrating: 4",
    problem:
      "2:9 yaml/syntax A `{` is opened and never closed. Close it, or put quotes around the value if it is text.",
    fixed: null,
  },
  {
    what: "a quote in brackets that is never closed",
    lines: 'tags: [a, "b, c]',
    problem: '2:11 yaml/syntax A `"` is opened and never closed. Close it; inside the value it is written `\\"`.',
    fixed: null,
  },
  {
    what: "a bracket too many",
    lines: "tags: [a, b]]",
    problem: "2:13 yaml/syntax `]` closes nothing that is open. Remove it, or write the bracket that is meant.",
    fixed: "tags: [a, b]",
  },
  {
    what: "the wrong bracket",
    lines: "tags: [a, b}",
    problem: "2:12 yaml/syntax `}` closes nothing that is open. Remove it, or write the bracket that is meant.",
    fixed: "tags: [a, b]",
  },
  {
    what: "two commas",
    lines: "tags: [a,, b]",
    problem:
      "2:10 yaml/syntax There is a comma with nothing before it. Remove it, or put quotes around the value if it is text.",
    fixed: "tags: [a,  b]",
  },
  {
    what: "no comma",
    lines: 'tags: ["a" "b"]',
    problem: "2:12 yaml/syntax A comma is missing between two items in `[…]` or `{…}`.",
    fixed: 'tags: ["a", "b"]',
  },
  {
    what: "text that starts with a bracket",
    lines: "title: [Draft] Emma",
    problem:
      "2:8 yaml/syntax More text follows where the `[` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "title: '[Draft] Emma'",
  },
  {
    what: "a link of markdown",
    lines: "author: [Jane Roe](https://jane.example)",
    problem:
      "2:9 yaml/syntax More text follows where the `[` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "author: '[Jane Roe](https://jane.example)'",
  },
  {
    what: "links of a wiki",
    lines: "author: [[Jane Roe]], [[John Doe]]",
    problem:
      "2:9 yaml/syntax More text follows where the `[` at the value's start is closed. Put quotes around the whole value if it is text.",
    fixed: "author: '[[Jane Roe]], [[John Doe]]'",
  },
  {
    what: "@",
    lines: "author: @handle",
    problem: "2:9 yaml/syntax A value can't start with `@`. Put quotes around it.",
    fixed: "author: '@handle'",
  },
  {
    what: "@ in an item",
    lines: "aliases:\n  - @x",
    problem: "3:5 yaml/syntax A value can't start with `@`. Put quotes around it.",
    fixed: "aliases:\n  - '@x'",
  },
  {
    what: "@ in brackets",
    lines: "aliases: [@x, y]",
    problem: "2:11 yaml/syntax A value can't start with `@`. Put quotes around it.",
    fixed: "aliases: ['@x', y]",
  },
  {
    what: "a backtick",
    lines: "title: `code`",
    problem: "2:8 yaml/syntax A value can't start with `` ` ``. Put quotes around it.",
    fixed: "title: '`code`'",
  },
  {
    what: "%",
    lines: "title: %s",
    problem: "2:8 yaml/syntax A value can't start with `%`. Put quotes around it.",
    fixed: "title: '%s'",
  },
  {
    what: "emphasis",
    lines: "title: *Emma* again",
    problem:
      "2:8 yaml/alias `*Emma*` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
    fixed: "title: '*Emma* again'",
  },
  {
    what: "stars",
    lines: "rating: ****",
    problem:
      "2:9 yaml/alias `****` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
    fixed: "rating: '****'",
  },
  {
    what: "an alias",
    lines: "title: *emma",
    problem:
      "2:8 yaml/alias `*emma` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
    fixed: null,
  },
  {
    what: "a dash",
    lines: "title: - Emma",
    problem: "2:8 yaml/syntax A value that starts with `- ` needs quotes around it; a list starts in the next line.",
    fixed: null,
  },
  {
    what: "a bar",
    lines: "title: | Emma",
    problem:
      "2:8 yaml/syntax After `|` or `>` the text starts in the next line. If the value begins with that character, put quotes around it.",
    fixed: "title: '| Emma'",
  },
  {
    what: "&",
    lines: "publisher: & Sons",
    problem: "2:12 yaml/syntax A value that starts with `&` needs quotes around it.",
    fixed: "publisher: '& Sons'",
  },
  {
    what: "an anchor",
    lines: "publisher: &Sons Ltd",
    problem:
      "2:12 yaml/lost-text `&` at a value's start has a meaning in YAML: the value is only `Ltd`, and `&Sons` is lost. Put quotes around the whole value.",
    fixed: "publisher: '&Sons Ltd'",
  },
  {
    what: "a tag",
    lines: "title: !Important notice",
    problem:
      "2:8 yaml/lost-text `!` at a value's start has a meaning in YAML: the value is only `notice`, and `!Important` is lost. Put quotes around the whole value.",
    fixed: "title: '!Important notice'",
  },
  {
    what: "a tag of YAML 1.1",
    lines: "date: !!timestamp 2024-01-01",
    problem:
      "2:7 yaml/syntax `!!timestamp` is a YAML tag that is not read. Remove it, or put quotes around the value if it is text.",
    fixed: null,
  },
  {
    what: "a key without its colon, above a list",
    lines: "title: Emma\ntags\n- a\n- b\n- c",
    problem: "3:1 yaml/syntax `tags` has no colon after it. A key is written `key: value`, with `:` and a space.",
    fixed: "title: Emma\ntags:\n- a\n- b\n- c",
  },
  {
    what: "a key without its colon, before a value",
    lines: "title Emma\nrating: 4",
    problem: "2:1 yaml/syntax `title` has no colon after it. A key is written `key: value`, with `:` and a space.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "no space after the colon",
    lines: "title: Emma\nstatus:reading\nrating: 4",
    problem: "3:1 yaml/syntax `:` needs a space after it: `status: …`.",
    fixed: "title: Emma\nstatus: reading\nrating: 4",
  },
  {
    what: "no space after several colons",
    lines: "title:Emma\nstatus:reading\nrating: 4",
    problem: "2:1 yaml/syntax `:` needs a space after it: `title: …`.",
    fixed: "title: Emma\nstatus: reading\nrating: 4",
  },
  {
    what: "no space before a quoted value",
    lines: 'title: Emma\nurl:"https://a.example/"',
    problem: "3:1 yaml/syntax `:` needs a space after it: `url: …`.",
    fixed: 'title: Emma\nurl: "https://a.example/"',
  },
  {
    what: "an equals sign",
    lines: "title: Emma\nauthor = Jane",
    problem: "3:8 yaml/syntax YAML has a colon and a space after a key, not `=`: `author: …`.",
    fixed: "title: Emma\nauthor: Jane",
  },
  {
    what: "TOML between lines of ---",
    lines: 'title = "Emma"\nrating = 4',
    problem: "2:7 yaml/syntax YAML has a colon and a space after a key, not `=`: `title: …`.",
    fixed: 'title: "Emma"\nrating: 4',
  },
  {
    what: "a full-width colon",
    lines: "title: Emma\nstatus：reading",
    problem: "3:7 yaml/syntax `：` is a full-width colon. Write `:` and a space after a key, or `=` in TOML.",
    fixed: "title: Emma\nstatus: reading",
  },
  {
    what: "curly quotes",
    lines: "title: “SQL: The Guide”",
    problem: '2:8 yaml/syntax `“` is a typographic (curly) quote, and does not count as a quote here. Write `"`.',
    fixed: 'title: "SQL: The Guide"',
  },
  {
    what: "a curly quote that closes",
    lines: 'title: "Emma”',
    problem: '2:13 yaml/syntax `”` is a typographic (curly) quote, and does not count as a quote here. Write `"`.',
    fixed: 'title: "Emma"',
  },
  {
    what: "a no-break space after the colon",
    lines: "title:\u00A0Emma\nrating: 4",
    problem: "2:7 yaml/syntax This is a no-break space, and does not count as a space here. Write a plain space.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "a no-break space before a key",
    lines: "title: Emma\n\u00A0rating: 4",
    problem: "3:1 yaml/syntax This is a no-break space, and does not count as a space here. Write a plain space.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "no-break spaces as indentation",
    lines: "author:\n\u00A0\u00A0name: Jane\n\u00A0\u00A0url: x",
    problem: "3:1 yaml/syntax This is a no-break space, and does not count as a space here. Write a plain space.",
    fixed: "author:\n  name: Jane\n  url: x",
  },
  {
    what: "a no-break space after a dash",
    lines: "tags:\n-\u00A0a\n-\u00A0b",
    problem: "3:1 yaml/syntax `-` needs a space after it to start an item of a list.",
    fixed: "tags:\n- a\n- b",
  },
  {
    what: "an invisible character",
    lines: "title: Emma\n\u200Brating: 4",
    problem: "3:1 yaml/syntax This is a zero-width space. Remove it.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "en dashes",
    lines: "tags:\n– a\n– b\nrating: 4",
    problem:
      "3:1 yaml/syntax `–` is an en dash, not the `-` that an item of a list starts with. Write `-` and a space.",
    fixed: "tags:\n- a\n- b\nrating: 4",
  },
  {
    what: "indented en dashes",
    lines: "tags:\n  – a\n  – b",
    problem:
      "3:3 yaml/syntax `–` is an en dash, not the `-` that an item of a list starts with. Write `-` and a space.",
    fixed: "tags:\n  - a\n  - b",
  },
  {
    what: "bullets",
    lines: "tags:\n• a\n• b",
    problem: "3:1 yaml/syntax `•` is a bullet, not the `-` that an item of a list starts with. Write `-` and a space.",
    fixed: "tags:\n- a\n- b",
  },
  {
    what: "stars as a list",
    lines: "tags:\n* a\n* b",
    problem: "3:1 yaml/syntax `*` is a star, not the `-` that an item of a list starts with. Write `-` and a space.",
    fixed: "tags:\n- a\n- b",
  },
  {
    what: "dashes without a space",
    lines: "tags:\n-a\n-b",
    problem: "3:1 yaml/syntax `-` needs a space after it to start an item of a list.",
    fixed: "tags:\n- a\n- b",
  },
  {
    what: "an indented key",
    lines: "title: Emma\n author: Jane\nrating: 4",
    problem:
      "3:2 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: "title: Emma\nauthor: Jane\nrating: 4",
  },
  {
    what: "indented keys",
    lines: 'title: "Emma"\n  author: Jane\n  rating: 4',
    problem:
      "3:3 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: 'title: "Emma"\nauthor: Jane\nrating: 4',
  },
  {
    what: "an indented first key",
    lines: "  title: Emma\nrating: 4",
    problem:
      "2:3 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "a key between two columns",
    lines: "author:\n    name: Jane\n  url: x",
    problem:
      "4:3 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: null,
  },
  {
    what: "an item in the wrong column",
    lines: "tags:\n  - a\n - b\n  - c",
    problem:
      "4:2 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: "tags:\n  - a\n  - b\n  - c",
  },
  {
    what: "a tab",
    lines: "tags:\n\t- a\n\t- b",
    problem:
      "3:1 yaml/syntax A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place.",
    fixed: "tags:\n  - a\n  - b",
  },
  {
    what: "a tab before a key",
    lines: "title: Emma\n\trating: 4",
    problem:
      "3:1 yaml/syntax A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place.",
    fixed: "title: Emma\nrating: 4",
  },
  {
    what: "a block text that starts too far left",
    lines: "notes: |\n  one\n two\nrating: 4",
    problem:
      "4:2 yaml/syntax The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the `-` of a list.",
    fixed: "notes: |\n  one\n  two\nrating: 4",
  },
  {
    what: "a line of text",
    lines: "title: Emma\nsome text here\nrating: 4",
    problem:
      "3:1 yaml/syntax This line is not `key: value`. Indent it if it belongs to the value above, or put a key before it.",
    fixed: null,
  },
  {
    what: "a comment in a text",
    lines: "notes: one\n# two\n  three",
    problem:
      "3:1 yaml/syntax `#` starts a comment, and ends the text above it. Put quotes around the text, or remove this line.",
    fixed: null,
  },
  {
    what: "a list beside its key",
    lines: "tags: - a",
    problem: "2:7 yaml/syntax A value that starts with `- ` needs quotes around it; a list starts in the next line.",
    fixed: null,
  },
  {
    what: "a list below a value",
    lines: "tags: a\n- b\n- c",
    problem:
      "3:1 yaml/syntax An item of a list can't stand here: the key above has a value already, or keys stand beside it. Give the list a key of its own.",
    fixed: null,
  },
  {
    what: "an item first",
    lines: "- title: Emma\nrating: 4",
    problem:
      "2:1 yaml/syntax An item of a list can't stand here: the key above has a value already, or keys stand beside it. Give the list a key of its own.",
    fixed: null,
  },
  {
    what: "a comment of another language",
    lines: "title: Emma\n// note\nrating: 4",
    problem: "3:1 yaml/syntax `//` starts no comment here. A comment is written `# …`.",
    fixed: "title: Emma\n# note\nrating: 4",
  },
  {
    what: "a comment of HTML",
    lines: "title: Emma\n<!-- note -->\nrating: 4",
    problem: "3:1 yaml/syntax `<!--` starts no comment here. A comment is written `# …`.",
    fixed: "title: Emma\n# note\nrating: 4",
  },
  {
    what: "a path of Windows",
    lines: 'cover: "C:\\Users\\x.png"',
    problem: "2:11 yaml/syntax In double quotes `\\` starts an escape. Write it twice, or use single quotes.",
    fixed: "cover: 'C:\\Users\\x.png'",
  },
  {
    what: "a control character",
    lines: "title: Em\u0007ma",
    problem: "2:10 yaml/syntax A character that can't be seen or printed is in here. Remove it.",
    fixed: null,
  },
  {
    what: "a directive",
    lines: "%YAML 1.2\ntitle: Emma",
    problem: "2:1 yaml/syntax A line can't start with `%`. Put quotes around the text if it is meant.",
    fixed: null,
  },
  {
    what: "a bracket as a key",
    lines: "[a]: b",
    problem:
      "2:1 yaml/syntax Brackets stand where a key belongs. If they are text, such as a value in `{…}`, put quotes around it.",
    fixed: null,
  },
  {
    what: "placeholders",
    lines: "title: {{title}}\nsub:{{sub}}\ncover: {{image}}",
    problem: "2:8 yaml/placeholder `{{title}}` was left here by a template. Put the real value in its place.",
    fixed: null,
  },
  {
    what: "a spoilt first line: a backslash",
    file: "\\---\ntitle: Emma\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `\\---` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: stars",
    file: "**---\ntitle: Emma\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `**---` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: two dashes",
    file: "--\ntitle: Emma\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `--` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: four dashes",
    file: "----\ntitle: Emma\n----\nText.\n",
    problem:
      "1:1 frontmatter/fence `----` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: an em dash",
    file: "—\ntitle: Emma\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `—` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: a no-break space",
    file: "\u00A0---\ntitle: Emma\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `\u00A0---` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt first line: a key on it",
    file: "---title: Emma\nrating: 4\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence `---title: Emma` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\nrating: 4\n---\nText.\n",
  },
  {
    what: "a spoilt first line: a fence of code",
    file: "```yaml\ntitle: Emma\n```\nText.\n",
    problem:
      "1:1 frontmatter/fence ` ```yaml ` is meant as the line that starts the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "no first line",
    file: "title: Emma\nrating: 4\n---\nText.\n",
    problem:
      "1:1 frontmatter/fence The line that starts the front matter is missing. Write `---` alone above these lines.",
    fixed: "---\ntitle: Emma\nrating: 4\n---\nText.\n",
  },
  {
    what: "no first line, CRLF",
    file: "title: Emma\r\nrating: 4\r\n---\r\nText.\r\n",
    problem:
      "1:1 frontmatter/fence The line that starts the front matter is missing. Write `---` alone above these lines.",
    fixed: "---\r\ntitle: Emma\r\nrating: 4\r\n---\r\nText.\r\n",
  },
  {
    what: "no first line, TOML",
    file: "title = 'Emma'\nrating = 4\n+++\nText.\n",
    problem:
      "1:1 frontmatter/fence The line that starts the front matter is missing. Write `+++` alone above these lines.",
    fixed: "+++\ntitle = 'Emma'\nrating = 4\n+++\nText.\n",
  },
  {
    what: "a spoilt last line: dots",
    file: "---\ntitle: Emma\n...\nText.\n",
    problem:
      "3:1 frontmatter/fence `...` is meant as the line that ends the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt last line: four dashes",
    file: "---\ntitle: Emma\n----\nText.\n\n---\n\nMore.\n",
    problem:
      "3:1 frontmatter/fence `----` is meant as the line that ends the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n\n---\n\nMore.\n",
  },
  {
    what: "a spoilt last line: a no-break space",
    file: "---\ntitle: Emma\n---\u00A0\nText.\n",
    problem:
      "3:1 frontmatter/fence `---` is meant as the line that ends the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "a spoilt last line: stars",
    file: "---\ntitle: Emma\n***\nText.\n",
    problem:
      "3:1 frontmatter/fence `***` is meant as the line that ends the front matter, and isn't one. Write `---` alone.",
    fixed: "---\ntitle: Emma\n---\nText.\n",
  },
  {
    what: "no last line, and a rule in the text",
    file: "---\ntitle: Emma\nrating: 4\n\nSome text, at length.\n\n---\n\nMore.\n",
    problem:
      "1:1 frontmatter/unclosed The front matter that starts here is never closed. Put a line with `---` alone after its last key.",
    fixed: null,
  },
  {
    what: "an indented last line",
    file: "---\ntitle: Emma\n ---\nText.\n",
    problem:
      "1:1 frontmatter/unclosed The front matter that starts here is never closed. Put a line with `---` alone after its last key.",
    fixed: null,
  },
  {
    what: "front matter at the end",
    file: "My long review.\n\nMore of it.\n\n---\ntitle: Emma\n---\n",
    problem:
      "5:1 frontmatter/not-first Front matter counts only at the top of the file. Move these lines, with the `---` above and below them, to the first line.",
    fixed: null,
  },
  {
    what: "front matter after two rules",
    file: "# Emma\n\n---\n\nText.\n\n---\ntitle: Emma\n---\n",
    problem:
      "7:1 frontmatter/not-first Front matter counts only at the top of the file. Move these lines, with the `---` above and below them, to the first line.",
    fixed: null,
  },
  {
    what: "front matter after empty lines",
    file: "\n\n---\ntitle: Emma\n---\n",
    problem:
      "3:1 frontmatter/not-first Front matter counts only from the first line of the file on. Remove what stands before this `---`.",
    fixed: null,
  },
  {
    what: "a space before the first line",
    file: " ---\ntitle: Emma\n---\n",
    problem:
      "1:2 frontmatter/not-first Front matter counts only from the first line of the file on. Remove what stands before this `---`.",
    fixed: null,
  },
  {
    what: "a language",
    file: "---yaml\ntitle: Emma\n---\n",
    problem: "1:1 frontmatter/language `---yaml` does not start front matter. Write `---` alone: YAML is what is read.",
    fixed: null,
  },
  {
    what: "TOML: a text without quotes",
    file: "+++\ntitle = Emma\n+++\n",
    problem: "2:9 toml/syntax A text needs quotes around it in TOML.",
    fixed: '+++\ntitle = "Emma"\n+++\n',
  },
  {
    what: "TOML: a colon",
    file: "+++\ntitle: Emma\nrating: 4\n+++\n",
    problem: "2:6 toml/syntax TOML has `=` after a key, not `:`: `title = …`.",
    fixed: '+++\ntitle = "Emma"\nrating = 4\n+++\n',
  },
  {
    what: "TOML: an apostrophe in single quotes",
    file: "+++\ntitle = 'It's fine'\n+++\n",
    problem:
      "2:13 toml/syntax The quotes end before the value does. There can be no `'` inside: use double quotes around it.",
    fixed: '+++\ntitle = "It\'s fine"\n+++\n',
  },
  {
    what: "TOML: quotes inside quotes",
    file: '+++\ntitle = "A "big" book"\n+++\n',
    problem: '2:13 toml/syntax The quotes end before the value does. A `"` inside it is written `\\"`.',
    fixed: '+++\ntitle = "A \\"big\\" book"\n+++\n',
  },
  {
    what: "TOML: a quote that is never closed",
    file: '+++\ntitle = "Emma\nrating = 4\n+++\n',
    problem: '2:9 toml/syntax A `"` is opened and never closed. Close it; inside the value it is written `\\"`.',
    fixed: null,
  },
  {
    what: "TOML: a text of lines that is never closed",
    file: '+++\ntitle = """Emma\nrating = 4\n+++\n',
    problem: '2:9 toml/syntax A `"""` is opened and never closed. Close it.',
    fixed: null,
  },
  {
    what: "TOML: a bracket that is never closed",
    file: "+++\ntags = ['a', 'b'\nrating = 4\n+++\n",
    problem:
      "2:8 toml/syntax A `[` is opened and never closed. Close it, or put quotes around the value if it is text.",
    fixed: null,
  },
  {
    what: "TOML: items without quotes",
    file: "+++\ntags = [a, 'b', c]\n+++\n",
    problem: "2:9 toml/syntax A text needs quotes around it in TOML.",
    fixed: '+++\ntags = ["a", \'b\', "c"]\n+++\n',
  },
  {
    what: "TOML: no comma",
    file: "+++\ntags = ['a' 'b']\n+++\n",
    problem: "2:13 toml/syntax A comma is missing between two items in `[…]` or `{…}`.",
    fixed: "+++\ntags = ['a', 'b']\n+++\n",
  },
  {
    what: "TOML: a date without zeros",
    file: "+++\ndate = 2024-1-5\n+++\n",
    problem:
      "2:8 toml/syntax This is no number and no date that TOML reads (`2024-01-05`, no zeros at the start of a number). Put quotes around it if it is text.",
    fixed: "+++\ndate = 2024-01-05\n+++\n",
  },
  {
    what: "TOML: zeros first",
    file: "+++\nisbn = 0141439580\n+++\n",
    problem:
      "2:8 toml/syntax This is no number and no date that TOML reads (`2024-01-05`, no zeros at the start of a number). Put quotes around it if it is text.",
    fixed: '+++\nisbn = "0141439580"\n+++\n',
  },
  {
    what: "TOML: True",
    file: "+++\ndraft = True\n+++\n",
    problem: "2:9 toml/syntax A text needs quotes around it in TOML.",
    fixed: "+++\ndraft = true\n+++\n",
  },
  {
    what: "TOML: nothing after =",
    file: "+++\ntitle =\nrating = 4\n+++\n",
    problem: "2:1 toml/syntax `title` has no value. Write one after the `=`, or remove the line.",
    fixed: '+++\ntitle = ""\nrating = 4\n+++\n',
  },
  {
    what: "TOML: no =",
    file: "+++\ntitle 'Emma'\nrating = 4\n+++\n",
    problem: "2:1 toml/syntax `title` has no `=` after it. A key is written `title = …` in TOML.",
    fixed: "+++\ntitle = 'Emma'\nrating = 4\n+++\n",
  },
  {
    what: "TOML: a path of Windows",
    file: '+++\ncover = "C:\\Users\\x.png"\n+++\n',
    problem: "2:12 toml/syntax In double quotes `\\` starts an escape. Write it twice, or use single quotes.",
    fixed: "+++\ncover = 'C:\\Users\\x.png'\n+++\n",
  },
  {
    what: "TOML: curly quotes",
    file: "+++\ntitle = “Emma”\n+++\n",
    problem: '2:9 toml/syntax `“` is a typographic (curly) quote, and does not count as a quote here. Write `"`.',
    fixed: '+++\ntitle = "Emma"\n+++\n',
  },
  {
    what: "TOML: a comma behind a value",
    file: '+++\ntitle = "Emma",\n+++\n',
    problem: "2:15 toml/syntax `,` stands after the end of the value. Remove it.",
    fixed: '+++\ntitle = "Emma"\n+++\n',
  },
  {
    what: "TOML: a key with an accent",
    file: "+++\ntítulo = 'Emma'\n+++\n",
    problem:
      "2:1 toml/syntax The key `título` needs quotes in TOML: only letters without accents, digits, `_` and `-` go without.",
    fixed: "+++\n\"título\" = 'Emma'\n+++\n",
  },
  {
    what: "TOML: a table's bracket",
    file: "+++\n[extra\nrating = 4\n+++\n",
    problem: "2:1 toml/syntax A table starts with its name in brackets, alone on its line: `[extra]`.",
    fixed: null,
  },
  {
    what: "TOML: a key twice",
    file: "+++\ntitle = 'Emma'\n[extra]\na = 1\nb = 2\na = 3\n+++\n",
    problem: "6:1 toml/duplicate-key `a` is here twice: it was set in line 4 already. Keep one of them.",
    fixed: null,
  },
  {
    what: "TOML: a table twice",
    file: "+++\n[extra]\na = 1\n[extra]\nb = 2\n+++\n",
    problem: "4:2 toml/duplicate-key `extra` is here twice: it was set in line 2 already. Keep one of them.",
    fixed: null,
  },
  {
    what: "TOML: a placeholder",
    file: "+++\ndate = {{ .Date }}\n+++\n",
    problem: "2:8 yaml/placeholder `{{ .Date }}` was left here by a template. Put the real value in its place.",
    fixed: null,
  },
];

const schema = await compiled({});
const context = { ...CONTEXT, schemaFor: () => schema };
const fenced = (lines: string): string => `---\n${lines}\n---\n`;
const fileOf = ({ lines, file = "" }: Broken): string => (lines === undefined ? file : fenced(lines));

function told(text: string): string[] {
  return problemsOf(text, context).map((problem) => {
    const { line, column } = problem.place;
    return `${line}:${column} ${problem.rule} ${messageText(problem)}`;
  });
}

describe("a broken note has one problem, its cause", () => {
  test.each(NOTES.map((note) => [note.what, note] as const))("%s", (_, note) => {
    expect(told(fileOf(note))).toEqual([note.problem]);
  });

  test.each(NOTES.map((note) => [note.what, note] as const))("with CRLF: %s", (_, note) => {
    expect(told(fileOf(note).replaceAll(/\r?\n/g, "\r\n"))).toEqual([note.problem]);
  });
});

describe("and is fixed where its line tells what was meant", () => {
  test.each(NOTES.map((note) => [note.what, note] as const))("%s", (_, note) => {
    const { text } = fixNote(noteOf(fileOf(note), context), context);
    if (note.fixed === null) expect(text).toBe(fileOf(note));
    else {
      expect(text).toBe(note.lines === undefined ? note.fixed : fenced(note.fixed));
      expect(problemsOf(text, context)).toEqual([]);
    }
  });
});

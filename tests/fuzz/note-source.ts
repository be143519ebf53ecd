import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { brokenSource, yamlSource } from "../notes/yaml/yaml-source.ts";

/** The texts of `tests/cases/` and the folders in it, in order of their paths. */
function caseTexts(): string[] {
  const root = join(import.meta.dirname, "../cases");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => readFileSync(join(root, path), "utf8"));
}

/** The first eleven times in twelve, one of the others else. */
const mostly = (first: string, ...others: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

/** Words of notes, and what is put among them by mistake or by an editor. */
const word = fc.constantFrom(
  ...["Emma", "Jane Austen", "SQL", "NoSQL", "C++", "it's", "The 5", "Part I", "a", "é", "書名", "📚", "007", "4.5"],
  ...["2024-05-01", "2024-5-1", "true", "no", "~", "null", "★★★", "4/5", "https://a.example/b?c#d", "www.b.example"],
);
const spoiler = fc.constantFrom(
  ...[
    ": ",
    ":",
    " #",
    "#",
    "@",
    "`",
    "%",
    "&",
    "*",
    "!",
    "|",
    ">",
    "- ",
    "? ",
    "'",
    '"',
    "''",
    '\\"',
    "“",
    "”",
    "‘",
    "’",
  ],
  ...[
    "[",
    "]",
    "{",
    "}",
    ",",
    "[[",
    "]]",
    "(",
    ")",
    "\\",
    "\t",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "：",
    "–",
    "—",
    "=",
    "<",
    "{{x}}",
  ],
);
const phrase = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 2, arbitrary: spoiler }), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(" ", "").map((between) => words.join(between)));
const quoted = fc
  .tuple(fc.constantFrom('"', "'"), phrase, fc.constantFrom(0, 0, 0, 0, 1, 2))
  .map(([quote, text, open]) => `${open === 1 ? "" : quote}${text}${open === 2 ? "" : quote}`);
const spoilt = fc.oneof(word, phrase, quoted, quoted, fc.constantFrom("", " # later", "|", ">-"));
const clean = fc.oneof(
  word,
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
  word.map((text) => JSON.stringify(text)),
);
const scalar = fc.oneof({ weight: 5, arbitrary: clean }, { weight: 1, arbitrary: spoilt });
const flow = fc
  .tuple(mostly("[", "{", ""), fc.array(scalar, { maxLength: 4 }), mostly("]", "}", ""))
  .chain(([open, items, close]) =>
    fc
      .constantFrom(", ", ", ", ", ", ", ", ", ", ",", "\n  ", ",\n", " ")
      .map((comma) => open + items.join(comma) + close),
  );
const mark = mostly("- ", "-", "* ", "– ", "• ", "\t- ");
const list = fc
  .tuple(fc.constantFrom("", "  ", "  ", "    "), fc.array(fc.tuple(mark, scalar), { minLength: 1, maxLength: 4 }))
  .map(([indent, items]) => items.map(([dash, item]) => `\n${indent}${dash}${item}`).join(""));
const nested = fc
  .array(fc.tuple(word, scalar), { minLength: 1, maxLength: 2 })
  .map((entries) => entries.map(([key, value]) => `\n  ${key}: ${value}`).join(""));
const key = fc.constantFrom(
  ...[
    "title",
    "title",
    "author",
    "authors",
    "status",
    "status",
    "rating",
    "date",
    "started",
    "finished",
    "tags",
    "tags",
  ],
  ...["category", "cover", "url", "isbn", "pages", "relatedPosts", "series", "ratng", "Titel", "Date Read", "'my key'"],
  ...['"a "b" c"', "書名"],
);
const colon = mostly(": ", ":", " : ", ":  ", "： ", ":\u00A0", " = ", " ", "");
const entry = fc
  .tuple(mostly("", "", " ", "  ", "\t"), key, colon, fc.oneof(scalar, scalar, flow, list, nested))
  .map((parts) => parts.join(""));
const line = fc.oneof(
  { weight: 25, arbitrary: entry },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "# a comment", "loose words", "- an item", "status: reading", "<<<<<<< HEAD", "..."),
  },
);
const fence = mostly(
  "---",
  "\\---",
  "--",
  "----",
  "—",
  "\u00A0---",
  "...",
  "",
  "```",
  "---yaml",
  "--- ",
  " ---",
  "+++",
  "**---",
);
const body = fc.constantFrom(
  "",
  "Some words.\n",
  "# Emma\n\n## Progress\n\n- [x] Part I\n- [ ] Part II\n",
  "\n---\nA rule above.\n",
  "title: a line of text\n",
);
const madeNote = fc
  .tuple(fence, fc.array(line, { minLength: 1, maxLength: 6 }), fence, body)
  .map(([open, lines, close, text]) => [open, ...lines, close, text].join("\n"));
const yamlNote = fc.oneof(yamlSource, brokenSource).map((yaml) => `---\n${yaml}\n---\nbody\n`);

/** One slip, at a place that a number chooses. */
type Slip = (text: string, at: number) => string;

const put =
  (piece: string): Slip =>
  (text, at) =>
    text.slice(0, at) + piece + text.slice(at);
const onLine =
  (change: (line: string, lines: readonly string[], index: number) => string[]): Slip =>
  (text, at) => {
    const lines = text.split("\n");
    const index = text.slice(0, at).split("\n").length - 1;
    lines.splice(index, 1, ...change(lines[index] ?? "", lines, index));
    return lines.join("\n");
  };
/** The next `from` at or after the place becomes `to`. */
const swap =
  (from: string, to: string): Slip =>
  (text, at) => {
    const found = text.indexOf(from, at);
    return found === -1 ? text : text.slice(0, found) + to + text.slice(found + from.length);
  };
const moveFrontMatter = (text: string, before: string): string => {
  const front = /^---\n[\s\S]*?\n---\n?/.exec(text)?.[0] ?? "";
  return `${before}${text.slice(front.length)}\n${front}`;
};

const slip = fc.oneof(
  { weight: 4, arbitrary: spoiler.map(put) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<readonly [string, string]>(
        ...([
          [": ", ":"],
          [": ", " "],
          [": ", "： "],
          [": ", ":\u00A0"],
          ["- ", "-"],
          ["- ", "– "],
          ['"', "“"],
          ['"', ""],
        ] as const),
        ...([
          ["'", "’"],
          ["'", ""],
          ["[", ""],
          ["]", ""],
          [",", ""],
          ["---", "--"],
          ["---", "\\---"],
          ["---", "—"],
        ] as const),
        ...([
          ["---\n", ""],
          ["\n", "\r\n"],
          ["  ", "\t"],
          ["  ", " "],
          ["\n", ""],
        ] as const),
      )
      .map(([from, to]) => swap(from, to)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      onLine((one) => [` ${one}`]),
      onLine((one) => [`  ${one}`]),
      onLine((one) => [`\t${one}`]),
      onLine((one) => [one.trimStart()]),
      onLine(() => []),
      onLine((one) => [one, one]),
      onLine((one, lines, index) => [lines[index + 1] ?? "", one]),
      onLine((one) => [`# ${one}`]),
      onLine((one) => [one.replace(/: (.*)$/, ': "$1"')]),
      onLine((one) => [one.replace(/: (.*)$/, ": '$1'")]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Slip>(
      (text) => moveFrontMatter(text, ""),
      (text) => moveFrontMatter(text, "# A heading\n\n"),
      (text) => `Some words.\n\n${text}`,
      (text) => `\n\n${text}`,
      (text) => text.replaceAll("\n", "\r\n"),
      (text) => `\uFEFF${text}`,
      (text, at) => text.slice(0, at),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
    ),
  },
);

/** A note of `tests/cases/` with one to three slips. */
const mutatedNote = fc
  .tuple(fc.constantFrom(...caseTexts()), fc.array(fc.tuple(fc.nat(), slip), { minLength: 1, maxLength: 3 }))
  .map(([text, slips]) =>
    slips.reduce((at, [place, change]) => change(at, place % (Math.min(at.length, 1500) + 1)), text),
  );

/** The text of a note: made by a grammar, or one of the cases with slips in it. Many can't be read. */
export const noteSource: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: madeNote },
  { weight: 4, arbitrary: mutatedNote },
  { weight: 1, arbitrary: yamlNote },
);

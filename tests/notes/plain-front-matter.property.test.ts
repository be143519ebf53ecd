import fc from "fast-check";
import { expect, test } from "vitest";
import { findFences } from "../../src/notes/fences.ts";
import { parseWithMatter } from "../../src/notes/front-matter.ts";
import { readPlainMapping } from "../../src/notes/plain-front-matter.ts";
import { runs } from "../runs.ts";
import { brokenSource, yamlSource } from "./yaml/yaml-source.ts";

/** Whether the quick reader answered; its tree has to be the one that gray-matter and js-yaml give. */
function isSame(text: string): boolean {
  const fences = findFences(text);
  if (fences.kind !== "fenced" || fences.language !== "yaml") return false;
  const plain = readPlainMapping(text, fences.inner);
  if (plain === null) return false;
  expect(parseWithMatter(text, fences)).toEqual({ ok: true, root: plain });
  return true;
}

/** The first nine times in ten, one of the others else. */
const often = (first: string, ...others: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

/** Texts that need no quotes anywhere, and texts that may: a few, so that most of what is made can be read. */
const usual = fc.constantFrom(
  ...["a", "Emma", "b c", "C++", "é", "it's", "007", "4.5", "true", "No", "null", "1e3", "2024-05-01", "★★★", "📚"],
  ...["a  b", "<x>", "(x)", "=x", "N", "y", "0x1F", "a\\b", "_"],
);
const odd = fc.constantFrom(
  ...["x:y", "z#1", "-5", "~", ".inf", "https://a.example/?b#c", "[[x]]", "-", "- a", "a: b", "a:", "a #b", "#a", "@x"],
  ...["+1", "?x", "|", "a,b", "–", "\u00A0x", "{a}", "*", "'", '"', "", "..."],
);
const word = fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });
const quoted = fc
  .tuple(fc.constantFrom('"', "'"), fc.array(word, { maxLength: 2 }))
  .map(([quote, words]) => `${quote}${words.join(" ")}${quote}`);
const value = fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: quoted });
const padded = fc.tuple(often(" ", "  ", ""), value, often("", " ", " # c")).map((parts) => parts.join(""));
const flow = fc
  .tuple(fc.array(value, { maxLength: 4 }), fc.constantFrom(", ", ",", " , "), often("", " ", ","))
  .map(([items, comma, end]) => ` [${items.join(comma)}${end}]`);
const block = fc
  .tuple(
    fc.constantFrom("", "  ", "    "),
    fc.array(padded, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "\n", "\n# c"),
  )
  .map(([indent, items, between]) => `\n${items.map((item) => `${indent}-${item}`).join(`${between}\n`)}`);
const key = fc
  .tuple(
    fc.constantFrom("title", "author", "date read", "Tags", "x-y", "书名", "año", "_a", "true", "status", "url"),
    often("", "2", " ", ".b", "<<"),
  )
  .map((parts) => parts.join(""));
const entry = fc
  .tuple(key, often(":", " :"), fc.oneof(padded, padded, flow, block, fc.constantFrom("", " ", " # c")))
  .map((parts) => parts.join(""));
const between = often("\n", "\n\n", "\n# c\n", "\n  # c\n", "\n \n", "\n  ");
const plainSource = fc
  .tuple(fc.array(fc.tuple(entry, between), { minLength: 1, maxLength: 5 }), fc.constantFrom("\n", "\n", "\r\n"))
  .map(([entries, end]) => entries.flat().join("").replaceAll("\n", end));

test("the quick reader gives the tree of js-yaml with gray-matter, or hands over", () => {
  let answered = 0;
  fc.assert(
    fc.property(
      fc.oneof(plainSource, plainSource, yamlSource, brokenSource),
      fc.constantFrom("", "\uFEFF"),
      (yaml, bom) => {
        if (isSame(`${bom}---\n${yaml}\n---\nbody\n`)) answered += 1;
      },
    ),
    runs(),
  );
  expect(answered).toBeGreaterThan(3);
});

test.each([
  "title: Emma",
  'title: "Emma"\r\nauthor: \'Jane Austen\'\r\ntags: [novel, "1815"]\r\nrating: 4.5',
  "tags:\n- a\n- 'b'\n\n# a comment\nstatus:\ndate: 2024-01-05",
  "tags:\n    - a\n    - b\nurl: https://a.example/x?y#z\nempty: ''\n",
  "書名: 1\nDate Read: 2024\na-b: ~\nc: null\nd: TRUE\ne: 0x1F\nf: .nan\ng:",
])("the quick reader answers for the usual shape: %j", (yaml) => {
  expect(isSame(`---\n${yaml}\n---\nbody\n`)).toBe(true);
  expect(isSame(`\uFEFF---  \n${yaml}\n---`)).toBe(true);
});

test.each([
  "",
  "# c",
  "a: b # c",
  "a: b\n  c",
  "a: |\n  b",
  'a: "b\\n"',
  "a: 'it''s'",
  "a: b: c",
  "a: {b: c}",
  "a:\n  b: c",
  "a: [b: c]",
  "a: [b,]",
  "a: &b c",
  "a: *b",
  "a: !b c",
  "a: 1\na: 2",
  "a:\tb",
  "a: b\rc: d",
  "- a",
  "a:\n- b: c",
  "a:\n- b\n - c",
  "a:\n-",
  "a: b\u2028c",
  "? a",
  `a: ${"b".repeat(10_000_000)}`,
])("it hands over %j", (yaml) => {
  expect(isSame(`---\n${yaml}\n---\nbody\n`)).toBe(false);
});

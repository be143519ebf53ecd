import { describe, expect, test } from "vitest";
import { findFences } from "../../src/notes/fences.ts";
import { at } from "./support.ts";

describe("front matter stands between a first line and a later one that are `---`", () => {
  test.each([
    ["LF", "---\na: 1\n---\nbody", "\na: 1\n", "---\n", "body"],
    ["CRLF", "---\r\na: 1\r\n---\r\nbody", "\r\na: 1\r\n", "---\r\n", "body"],
    ["BOM", "\uFEFF---\na: 1\n---\nbody", "\na: 1\n", "---\n", "body"],
    ["spaces after the fences", "---  \na: 1\n--- \nbody", "  \na: 1\n", "--- \n", "body"],
    ["tabs after the fences", "---\t\na: 1\n---\t\nbody", "\t\na: 1\n", "---\t\n", "body"],
    ["no final newline", "---\na: 1\n---", "\na: 1\n", "---", ""],
    ["a last line that ends in CR", "---\r\na: 1\r\n---\r", "\r\na: 1\r\n", "---\r", ""],
    ["empty", "---\n---\nbody", "\n", "---\n", "body"],
    ["blank", "---\n\n\n---\n", "\n\n\n", "---\n", ""],
    ["`---foo` closes nothing", "---\na: 1\n---foo\n---\nbody", "\na: 1\n---foo\n", "---\n", "body"],
    ["`----` closes nothing", "---\na: 1\n----\n---\nbody", "\na: 1\n----\n", "---\n", "body"],
    ["an indented one closes nothing", "---\na: 1\n ---\n---\nbody", "\na: 1\n ---\n", "---\n", "body"],
    ["`--- #` closes nothing", "---\na: 1\n--- #\n---\nbody", "\na: 1\n--- #\n", "---\n", "body"],
    ["a no-break space is no space", "---\na: 1\n---\u00A0\n---\nbody", "\na: 1\n---\u00A0\n", "---\n", "body"],
    ["a rule in the body is its own", "---\na: 1\n---\nx\n\n---\n", "\na: 1\n", "---\n", "x\n\n---\n"],
    [
      "a heading underlined in the body",
      "---\na: 1\n---\nHeading\n=======\n",
      "\na: 1\n",
      "---\n",
      "Heading\n=======\n",
    ],
  ])("%s", (_, text, inner, closing, body) => {
    const fences = findFences(text);
    if (fences.kind !== "fenced") throw new Error(fences.kind);
    expect(at(text, fences.opening)).toBe("---");
    expect([at(text, fences.inner), fences.closing, text.slice(fences.bodyStart)]).toEqual([inner, closing, body]);
  });
});

test.each([
  ["nothing", ""],
  ["a BOM alone", "\uFEFF"],
  ["text", "# A book\n"],
  ["two dashes", "--\na: 1\n--\n"],
  ["four dashes", "----\na: 1\n----\n"],
  ["a long rule", "----------\n"],
  ["an indented fence", "  ---\na: 1\n"],
  ["four of another fence", "++++\n"],
  ["four semicolons", ";;;;\n"],
  ["CR alone ends no line", "---\ra: 1\r---\r"],
  ["a no-break space after it", "---\u00A0\na: 1\n---\n"],
  ["a later conflict", "text\n<<<<<<< HEAD\n"],
])("no front matter: %s", (_, text) => {
  expect(findFences(text)).toEqual({ kind: "none" });
});

describe("faults of the fences", () => {
  test.each([
    ["unclosed", "---\na: 1\n", "frontmatter/unclosed", "---", 0],
    ["unclosed, at once the end", "---", "frontmatter/unclosed", "---", 0],
    ["unclosed after a BOM", "\uFEFF---\na: 1\n", "frontmatter/unclosed", "---", 1],
    ["closed by `---foo` only", "---\na: 1\n---foo\n", "frontmatter/unclosed", "---", 0],
    ["closed by an indented one only", "---\na: 1\n  ---\n", "frontmatter/unclosed", "---", 0],
    ["closed by `----` only", "---\na: 1\n----\n", "frontmatter/unclosed", "---", 0],
    [
      "unclosed, with a heading underlined by seven",
      "---\na: 1\n\nHeading\n=======\n",
      "frontmatter/unclosed",
      "---",
      0,
    ],
    ["JSON", '---json\n{"a": 1}\n---\n', "frontmatter/language", "---json", 0],
    ["a language after a space", "--- js\n1\n---\n", "frontmatter/language", "--- js", 0],
    ["TOML by name", "---toml\r\na = 1\r\n---\r\n", "frontmatter/language", "---toml", 0],
    ["YAML by name", "---yaml\na: 1\n---\n", "frontmatter/language", "---yaml", 0],
    ["unclosed TOML", "+++\ntitle = 1\n---\n", "frontmatter/unclosed", "+++", 0],
    ["JSON's own fence", ";;;\n{}\n;;;\n", "frontmatter/language", ";;;", 0],
    ["a language after a BOM", "\uFEFF---json\n{}\n---\n", "frontmatter/language", "---json", 1],
    [
      "conflict",
      "---\na: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n---\n",
      "yaml/conflict-marker",
      "<<<<<<< HEAD",
      9,
    ],
    [
      "conflict with CRLF",
      "---\r\n<<<<<<< HEAD\r\nb: 1\r\n=======\r\n---\r\n",
      "yaml/conflict-marker",
      "<<<<<<< HEAD",
      5,
    ],
    ["the half of a conflict", "---\na: 1\n=======\nb: 2\n---\n", "yaml/conflict-marker", "=======", 9],
    ["its end", "---\na: 1\n>>>>>>> branch\n---\n", "yaml/conflict-marker", ">>>>>>> branch", 9],
    ["the base of a conflict", "---\na: 1\n||||||| 1a2b\n---\n", "yaml/conflict-marker", "||||||| 1a2b", 9],
    ["conflict over the closing fence", "---\na: 1\n<<<<<<< HEAD\n", "yaml/conflict-marker", "<<<<<<< HEAD", 9],
    ["conflict over the opening fence", "<<<<<<< HEAD\n---\na: 1\n---\n", "yaml/conflict-marker", "<<<<<<< HEAD", 0],
  ])("%s", (_, text, rule, found, start) => {
    const fences = findFences(text);
    if (fences.kind !== "fault") throw new Error(fences.kind);
    expect(fences.fault).toMatchObject({ rule, pointer: "", span: { start, end: start + found.length } });
    if ("found" in fences.fault) expect(fences.fault.found).toBe(found);
  });

  test("markers of six or eight are none, nor are indented ones", () => {
    expect(findFences("---\na: |\n  <<<<<<< x\n  =======\n<<<<<<\n========\n---\n").kind).toBe("fenced");
  });
});

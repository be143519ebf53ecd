import { describe, expect, test } from "vitest";
import { locate } from "../../../src/notes/locate.ts";
import { parseYaml } from "../../../src/notes/yaml/parse-yaml.ts";
import { at } from "../support.ts";

function nodeAt(source: string, path: readonly string[], offset = 0) {
  const yaml = parseYaml(source, offset);
  if (!yaml.ok || yaml.root === null) throw new Error("no tree");
  const located = locate(yaml.root, path);
  if (located === null) throw new Error(`nothing at ${path.join("/")}`);
  return located;
}

describe("a value's place is its token", () => {
  test.each([
    ["plain", "a: b c  # d", "a", "b c", "b c"],
    ["plain with colons and #", "a: x:y#z", "a", "x:y#z", "x:y#z"],
    ["plain over two lines", "a: b\n  c\nd: e", "a", "b\n  c", "b c"],
    ["single quotes", "a: 'b''s' # c", "a", "'b''s'", "b's"],
    ["double quotes", 'a: "b\\n\\"c" ', "a", '"b\\n\\"c"', 'b\n"c'],
    ["empty quotes", "a: ''", "a", "''", ""],
    ["quotes over lines", 'a: "b\n  c"\nd: e', "a", '"b\n  c"', "b c"],
    ["number", "a: 007", "a", "007", 7],
    ["hexadecimal", "a: 0x1F", "a", "0x1F", 31],
    ["float", "a: 4.50", "a", "4.50", 4.5],
    ["boolean", "a: true", "a", "true", true],
    ["null", "a: ~", "a", "~", null],
    ["not a boolean in the core schema", "a: yes", "a", "yes", "yes"],
    ["not a date in the core schema", "a: 2024-01-05", "a", "2024-01-05", "2024-01-05"],
    ["literal", "a: |\n  b\n  c\nd: e", "a", "|\n  b\n  c", "b\nc\n"],
    ["literal, kept lines", "a: |+\n  b\n\nd: e", "a", "|+\n  b", "b\n\n"],
    ["literal, stripped, indented, with a comment", "a: |2- # |\n   b\nd: e", "a", "|2- # |\n   b", " b"],
    ["folded", "a: >-\n  b\n  c\n", "a", ">-\n  b\n  c", "b c"],
    ["block without text", "a: |\nb: c", "a", "|", ""],
    ["block that starts with empty lines", "a: |\n\n\n  b\n", "a", "|\n\n\n  b", "\n\nb\n"],
    ["block behind a tag and an anchor with `|`", "a: !!str &x| |\n  b\n", "a", "|\n  b", "b\n"],
    ["block under a key with `|`", '"a": |\n  b\n', "a", "|\n  b", "b\n"],
    ["tagged", "a: !!str 1", "a", "1", "1"],
    ["tagged in full", "a: !<tag:yaml.org,2002:str> 1", "a", "1", "1"],
    ["anchored", "a: &x b", "a", "b", "b"],
    ["key with a tag and an anchor", "!!str &k a: b", "a", "b", "b"],
    ["explicit key", "? a\n: b", "a", "b", "b"],
    ["CRLF", "a: b\r\nc: d\r\n", "a", "b", "b"],
    ["CRLF in a block", "a: |\r\n  b\r\nc: d\r\n", "a", "|\r\n  b", "b\n"],
    ["CR alone", "x: y\ra: |\r  b\rc: d", "a", "|\r  b", "b\n"],
    ["astral characters before", "'📚': 📖\na: 'é📚'", "a", "'é📚'", "é📚"],
    ["after a document mark in a comment", "# ...\na: b", "a", "b", "b"],
    ["before the end of the document", "a: b\n...\n", "a", "b", "b"],
  ])("%s", (_, source, key, token, value) => {
    for (const offset of [0, 5]) {
      const { node } = nodeAt(source, [key], offset);
      expect(at(`12345${source}`.slice(5 - offset), node.span)).toBe(token);
      expect(node).toMatchObject({ kind: "scalar", value });
    }
  });

  test.each([
    ["flow list", "a: [b, 'c' ] # d", ["a"], "[b, 'c' ]"],
    ["flow list over lines, comma last", "a: [\n  b, # ]\n  c,\n ]\nd: e", ["a"], "[\n  b, # ]\n  c,\n ]"],
    ["item of a flow list", "a: [b, 'c' ]", ["a", "1"], "'c'"],
    ["empty flow list", "a: [ ]", ["a"], "[ ]"],
    ["nested flow", "a: [{b: [c]}, d]", ["a", "0"], "{b: [c]}"],
    ["flow mapping", "a: {b: c, d: }", ["a"], "{b: c, d: }"],
    ["pair in a flow list", "a: [b: c, d]", ["a", "0"], "b: c"],
    ["list", "a:\n  - b\n  - c # d\ne: f", ["a"], "- b\n  - c"],
    ["list without indentation", "a:\n- b\n- c\nd: e", ["a"], "- b\n- c"],
    ["item of a list", "a:\n  - b\n  - 'c'", ["a", "1"], "'c'"],
    ["mapping", "a:\n  b: c\n  d: e\nf: g", ["a"], "b: c\n  d: e"],
    ["mapping in a list", "a:\n  - b: c\n    d: e", ["a", "0"], "b: c\n    d: e"],
  ])("%s", (_, source, path, token) => {
    expect(at(source, nodeAt(source, path).node.span)).toBe(token);
  });
});

describe("an empty value stands right after what announces it", () => {
  test.each([
    ["after the colon", "a:\nb: c", ["a"], 2],
    ["before a comment", "a: # c\nb: c", ["a"], 2],
    ["colon after spaces", "a  :\nb: c", ["a"], 4],
    ["after a quoted key", "'a':", ["a"], 4],
    ["the last one", "b: c\na:", ["a"], 7],
    ["with a tag", "a: !!null\nb: c", ["a"], 9],
    ["with an anchor", "a: &x # c\nb: c", ["a"], 5],
    ["a key without a value", "? a\n? b\n", ["a"], 3],
    ["under an empty key", "a: b\n:\nc: d", [""], 6],
    ["of a pair in a list", "a: [b: , c]", ["a", "0", "b"], 6],
    ["in a list", "a:\n  -\n  - b", ["a", "0"], 6],
    ["second in a list", "a:\n  - b # -\n  -\n", ["a", "1"], 16],
    ["in a flow mapping", "a: {b: , c: d}", ["a", "b"], 6],
    ["no colon in a flow mapping", "a: {b, c: d}", ["a", "b"], 5],
  ])("%s", (_, source, path, point) => {
    expect(nodeAt(source, path).node).toMatchObject({
      value: null,
      style: "empty",
      span: { start: point, end: point },
    });
  });
});

describe("a key's place is its token", () => {
  test.each([
    ["plain", "a b: c", "a b", "a b"],
    ["quoted", "'a': c", "a", "'a'"],
    ["with a space before the colon", "a : c", "a", "a"],
    ["anchored", "&x a: c", "a", "a"],
    ["explicit", "? a\n: c", "a", "a"],
    ["a number, as written", "007: c", "007", "007"],
    ["in flow", '{"a": c}', "a", '"a"'],
    ["nothing, before its colon", "a: b\n: c", "", ""],
    ["hostile", "__proto__: c", "__proto__", "__proto__"],
  ])("%s", (_, source, key, token) => {
    const { keySpan } = nodeAt(source, [key]);
    expect(keySpan && at(source, keySpan)).toBe(token);
  });
});

describe("a bracket at the left margin closes what it opened, as in the tools that sites are built with", () => {
  test.each([
    ["a: [\n  b,\n  c\n]\nd: e", "[\n  b,\n  c\n]"],
    ["a: [\r\n  b\r\n]\r\nd: {\r\n  e: f\r\n}\r\n", "[\r\n  b\r\n]"],
    ["a: [\n]\n", "[\n]"],
  ])("%j", (source, token) => {
    const yaml = parseYaml(source, 0);
    const value = yaml.ok && yaml.root?.kind === "mapping" ? yaml.root.entries[0]?.value : undefined;
    expect(value && source.slice(value.span.start, value.span.end)).toBe(token);
  });
});

test.each([
  ["nothing", ""],
  ["blank lines", "\n \n"],
  ["comments", "# a\n  # b\n"],
  ["an end mark alone", "...\n"],
])("%s is no document", (_, source) => {
  expect(parseYaml(source, 0)).toEqual({ ok: true, root: null });
});

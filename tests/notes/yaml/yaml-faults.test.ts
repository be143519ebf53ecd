import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/notes/yaml/parse-yaml.ts";

/** The fault of a YAML text in which `«…»` marks its place. */
function fault(marked: string) {
  const start = marked.indexOf("«");
  const source = marked.replaceAll(/[«»]/g, "");
  const yaml = parseYaml(source, 100);
  if (yaml.ok) throw new Error("no fault");
  expect(yaml.fault.span).toEqual({ start: 100 + start, end: 100 + marked.indexOf("»") - 1 });
  expect(yaml).toEqual(parseYaml(source, 100));
  return yaml.fault;
}

describe("a syntax error is at its character", () => {
  test.each([
    ["a second colon", "title: a«:» b\nb: c"],
    ["an unclosed quote, where it is opened", "a: «'»b\n"],
    ["an unclosed list, where it is opened", "a: «[»b"],
    ["a value that starts with @", "a: «@»b"],
    ["a value that starts with a backtick", "a: «`»b`"],
    ["a tab for indentation", "a:\n«\t»b: c"],
    ["wrong indentation", "a: b\n  «c»: d"],
    ["text after a quoted value", "a: 'b' «c»"],
    ["an unknown escape", 'a: "«\\q»"'],
    ["a tag of YAML 1.1", "a: «!»!timestamp 2024-01-01"],
    ["binary data", "a: «!»!binary aGk="],
    ["a set", "a: «!»!set {b}"],
    ["a tag that doesn't fit", "a: «!»!int b"],
    ["a list as a key", "a: 1\n«[»b]: c"],
    ["a mapping as a key", "? «{»b: c}\n: d"],
    ["a second document", "a: b\n«.»..\nc: d"],
    ["a second document that starts", "a: b\n«-»-- # x\nc: d"],
    ["a directive", "«%»YAML 1.2\na: b"],
    ["a control character", "a: b«\u0007»c"],
  ])("%s", (_, marked) => {
    expect(fault(marked)).toMatchObject({ rule: "yaml/syntax", pointer: "" });
  });
});

describe("other faults", () => {
  test.each([
    [
      "a duplicate key, with its first line",
      "a: 1\nb: 2\n«a»: 3",
      { rule: "yaml/duplicate-key", key: "a", firstLine: 1 },
    ],
    ["a duplicate in other quotes", "x: 1\na: 1\n«'a'»: 2", { rule: "yaml/duplicate-key", key: "a", firstLine: 2 }],
    ["a duplicate in text and as a number", "1: a\n«'1'»: b", { rule: "yaml/duplicate-key", key: "1" }],
    ["a duplicate below", "a:\n  b: 1\n  «b»: 2", { rule: "yaml/duplicate-key", key: "b", firstLine: 2 }],
    ["a duplicate in flow", "a: {b: 1, «b»: 2}", { rule: "yaml/duplicate-key", key: "b", firstLine: 1 }],
    ["a duplicate of a hostile name", "__proto__: 1\n«__proto__»: 2", { rule: "yaml/duplicate-key", key: "__proto__" }],
    ["an alias", "a: &x b\nc: «*x»", { rule: "yaml/alias", name: "x" }],
    ["an unknown alias", "a: «*important»", { rule: "yaml/alias", name: "important" }],
    ["an alias as a key", "a: &x b\n«*x» : c", { rule: "yaml/alias", name: "x" }],
    ["an alias in flow", "a: [«*x», b]", { rule: "yaml/alias", name: "x" }],
    ["a placeholder", "title: «{{title}}»\na: b", { rule: "yaml/placeholder", found: "{{title}}" }],
    ["a placeholder with spaces", "title: «{{ title }}»", { rule: "yaml/placeholder", found: "{{ title }}" }],
    ["a placeholder and text", "title: «{{title}}» notes", { rule: "yaml/placeholder", found: "{{title}}" }],
    ["a placeholder under a quoted key", "'title': «{{title}}»", { rule: "yaml/placeholder", found: "{{title}}" }],
    ["a placeholder in a list", "tags:\n  - «{{tag}}»", { rule: "yaml/placeholder", found: "{{tag}}" }],
    [
      "a placeholder with a colon",
      "date: «{{date:YYYY-MM-DD}}»",
      { rule: "yaml/placeholder", found: "{{date:YYYY-MM-DD}}" },
    ],
    ["a placeholder as a key", "a: b\n«{{key}}»: c", { rule: "yaml/placeholder", found: "{{key}}" }],
  ])("%s", (_, marked, facts) => {
    expect(fault(marked)).toMatchObject(facts);
  });

  test.each([
    ["in quotes", "a: '{{b}}' c"],
    ["in an open quote", "a: '{{b}}"],
    ["in a comment", "a: @b # {{c}}"],
  ])("a placeholder %s is not the cause", (_, source) => {
    expect(parseYaml(source, 0)).toMatchObject({ ok: false, fault: { rule: "yaml/syntax" } });
  });
});

test.each(["tag:yaml.org,2002:js/function", "tag:yaml.org,2002:js/regexp", "tag:yaml.org,2002:js/undefined"])(
  "code is no value: %s",
  (tag) => {
    expect(parseYaml(`a: !<${tag}> 'function () { return 1 }'`, 0)).toMatchObject({ ok: false });
  },
);

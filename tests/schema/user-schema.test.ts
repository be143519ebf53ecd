import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { compileNoteSchema, schemaSentence, unknownFormatSentence } from "../../src/schema/user-schema.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { compiled, facts, found, frontMatter } from "./front-matter.ts";

const DRAFTS = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

describe.each(Object.entries(DRAFTS))("%s", (_name, $schema) => {
  test("a schema that says so", async () => {
    const schema = await compiled({
      $schema,
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, rating: { type: "integer", maximum: 10 }, seen: { format: "date" } },
      additionalProperties: false,
    });
    expect(schema.keys).toEqual(["name", "rating", "seen"]);
    expect(schema.required).toEqual(["name"]);
    expect(found(schema, "rating: 11\nseen: soon\nother: 1")).toEqual([
      "1:1-4 schema/required /name",
      "4:1-6 schema/additionalProperties /other",
      "2:9-11 schema/maximum /rating",
      "3:7-11 schema/format /seen",
    ]);
  });

  test("editors' extra keywords are fine", async () => {
    const schema = await compiled({
      $schema,
      markdownDescription: "**x**",
      allowComments: true,
      allowTrailingCommas: true,
      "x-internal": { reqired: [] },
      properties: {
        a: {
          enum: ["b"],
          enumDescriptions: ["B"],
          markdownEnumDescriptions: ["B"],
          defaultSnippets: [],
          doNotSuggest: true,
        },
        c: {
          type: "string",
          pattern: "^c",
          patternErrorMessage: "Must be a C.",
          errorMessage: "x",
          deprecationMessage: "d",
          tsType: "C",
        },
        d: { suggestSortText: "1", $comment: "x", examples: [1], readOnly: true, default: 5 },
      },
    });
    expect(found(schema, "a: b\nc: c")).toEqual([]);
  });

  test("a default changes nothing, and nothing is coerced", async () => {
    const schema = await compiled({
      $schema,
      required: ["a"],
      properties: { a: { default: 1 }, b: { type: "number" } },
    });
    expect(found(schema, "b: '1'")).toEqual(["1:1-4 schema/required /a", "2:4-7 schema/type /b"]);
  });
});

test("without $schema it is 2020-12", async () => {
  const schema = await compiled({ properties: { a: { prefixItems: [{ type: "number" }], items: false } } });
  expect(found(schema, "a: [x, 2]")).toEqual(["2:5-6 schema/type /a/0", "2:4-10 schema/items /a"]);
});

test.each([
  [true, true, []],
  [false, false, ["1:1-4 schema/false "]],
  [{ properties: { a: {} } }, true, []],
  [{ minProperties: 1 }, false, []],
])("the schema %j", async (data, acceptsEmpty, findings) => {
  const schema = await compiled(data);
  expect(schema.acceptsEmpty).toBe(acceptsEmpty);
  expect(found(schema, "a: 1")).toEqual(findings);
});

describe("$ref", () => {
  const word = { type: "string" };

  test.each<[string, unknown, Record<string, unknown>]>([
    ["inside the schema", { properties: { a: { $ref: "#/$defs/word" } }, $defs: { word } }, {}],
    ["to another file", { properties: { a: { $ref: "word.json" } } }, { "schema/word.json": word }],
    ["to another file, with ./", { properties: { a: { $ref: "./word.json#" } } }, { "schema/word.json": word }],
    [
      "to a part of it",
      { properties: { a: { $ref: "word.json#/$defs/a~1b" } } },
      { "schema/word.json": { $defs: { "a/b": word } } },
    ],
    [
      "with escapes",
      { properties: { a: { $ref: "my%20word.json#/$defs/a%25b" } } },
      { "schema/my word.json": { $defs: { "a%b": word } } },
    ],
    [
      "to a file with an odd name",
      { properties: { a: { $ref: "a+b, (c)@1='x'.json" } } },
      { "schema/a+b, (c)@1='x'.json": word },
    ],
    ["up and down", { properties: { a: { $ref: "../common/word.json" } } }, { "common/word.json": word }],
    ["from the root", { properties: { a: { $ref: "/common/word.json" } } }, { "common/word.json": word }],
    [
      "nested",
      { properties: { a: { $ref: "b.json" } } },
      { "schema/b.json": { $ref: "sub/c.json" }, "schema/sub/c.json": { $ref: "../d.json" }, "schema/d.json": word },
    ],
    [
      "back to itself",
      { properties: { a: { $ref: "b.json" } }, $defs: { word } },
      { "schema/b.json": { $ref: "mine.json#/$defs/word" } },
    ],
    [
      "with an $id that is a URL",
      { $id: "https://example.com/x/mine.json", properties: { a: { $ref: "word.json" } } },
      { "schema/word.json": word },
    ],
    [
      "by that $id",
      {
        $id: "https://example.com/x/mine.json",
        properties: { a: { $ref: "https://example.com/x/mine.json#/$defs/word" } },
        $defs: { word },
      },
      {},
    ],
    [
      "by the other's $id",
      { properties: { a: { $ref: "https://example.com/word.json" }, b: { $ref: "word.json" } } },
      { "schema/word.json": { $id: "https://example.com/word.json", ...word } },
    ],
    [
      "with an $id that is a URN",
      { $id: "urn:x:mine", properties: { a: { $ref: "word.json" } } },
      { "schema/word.json": word },
    ],
    [
      "with the same $id twice",
      { $id: "https://example.com/a", properties: { a: { $ref: "word.json" } } },
      { "schema/word.json": { $id: "https://example.com/a", ...word } },
    ],
    ["to an embedded $id", { properties: { a: { $ref: "word" } }, $defs: { w: { $id: "word", ...word } } }, {}],
    [
      "inside an embedded $id",
      { $ref: "#/$defs/n", $defs: { n: { $id: "n", properties: { a: { $ref: "#/$defs/word" } }, $defs: { word } } } },
      {},
    ],
    ["to an anchor", { properties: { a: { $ref: "#word" } }, $defs: { w: { $anchor: "word", ...word } } }, {}],
    [
      "to an anchor of another file",
      { properties: { a: { $ref: "b.json#word" } } },
      { "schema/b.json": { $defs: { w: { $anchor: "word", ...word } } } },
    ],
    [
      "to an anchor of draft-07",
      {
        $schema: DRAFTS["draft-07"],
        properties: { a: { $ref: "#word" } },
        definitions: { w: { $id: "#word", ...word } },
      },
      {},
    ],
    [
      "to a place of one's own",
      { "x-words": { w: { $ref: "b.json" } }, properties: { a: { $ref: "#/x-words/w" } } },
      { "schema/b.json": word },
    ],
    ["through a YAML file", { properties: { a: { $ref: "word.json" } } }, { "schema/word.json": { allOf: [word] } }],
  ])("%s", async (_name, mine, others) => {
    const schema = await compiled(mine, others);
    expect(found(schema, "a: 5")).toEqual(["2:4-5 schema/type /a"]);
    expect(found(schema, "a: b")).toEqual([]);
    expect(schema.keys).toContain("a");
  });

  test("the files a schema is made of", async () => {
    const files: Record<string, string> = {
      "a.json": '{"$ref": "b.json"}',
      "b.json": '\uFEFF{"properties": {"x": {"$ref": "#/$defs/c"}}, "$defs": {"c": {"$ref": "c.yml"}}}',
      "c.yml": "type: string\n",
    };
    const result = await compileNoteSchema("a.json", (path) => files[path] ?? null);
    expect(result).toMatchObject({ ok: true, files: ["a.json", "b.json", "c.yml"] });
    expect(result.ok && found(result.schema, "x: 1")).toEqual(["2:4-5 schema/type /x"]);
  });

  test("a schema that refers to itself, on a nested value", async () => {
    const schema = await compiled({ properties: { part: { $ref: "#" }, name: { type: "string" } } });
    expect(found(schema, "part: {part: {name: 5}}")).toEqual(["2:21-22 schema/type /part/part/name"]);
  });

  test("a $dynamicRef", async () => {
    const schema = await compiled({
      $dynamicAnchor: "node",
      properties: { part: { $dynamicRef: "#node" }, name: { type: "string" } },
    });
    expect(found(schema, "part: {name: 5}")).toEqual(["2:14-15 schema/type /part/name"]);
  });
});

describe("the schemas that Bookends brings along", () => {
  const own = { properties: { shelfmark: { type: "string" } }, required: ["shelfmark"] };

  test.each(["http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema"])(
    "extend in %s",
    async (draft) => {
      const schema = await compiled({ $schema: draft, allOf: [{ $ref: "bookends:strict" }, own] });
      expect(found(schema, "title: A\nstatus: reeding\nshelfmark: 3")).toEqual([
        "3:9-16 schema/enum /status",
        "4:12-13 schema/type /shelfmark",
      ]);
      expect(schema.keys).toContain("relatedPosts");
      expect(found(schema, "title: A\nstatus: reading\nrating: 4\nshelfmark: X")).toEqual([]);
    },
  );

  test("a part of one", async () => {
    const schema = await compiled({ properties: { read: { $ref: "bookends:strict#/$defs/date" } } });
    expect(found(schema, "read: 2024-02-30")).toEqual(["2:7-17 schema/format /read"]);
  });

  test("that of editors requires nothing and knows the keys", async () => {
    const schema = await compiled({ $ref: "bookends:note" });
    expect(found(schema, "status: gelesen\nrating: 4/5\nDateRead: 2024")).toEqual([]);
    expect(schema.keys).toEqual(expect.arrayContaining(["title", "dateRead", "cover", "isbn13"]));
  });

  test("another one is refused by name", async () => {
    await expect(compiled({ $ref: "bookends:nte" })).rejects.toThrow("is none of bookends:note, bookends:strict");
  });
});

describe("known keys", () => {
  test("that are named and not described", async () => {
    const schema = await compiled({
      propertyNames: { enum: ["allowed"] },
      dependentRequired: { one: ["two"] },
      dependencies: { three: ["four"] },
      not: { required: ["never"] },
    });
    expect([...schema.keys].sort()).toEqual(["allowed", "four", "never", "one", "three", "two"]);
  });

  test("through everything that applies in place", async () => {
    const key = (name: string): unknown => ({ properties: { [name]: {} } });
    const schema = await compiled(
      {
        properties: { own: {} },
        required: ["needed"],
        $ref: "other.json",
        allOf: [key("all"), { $ref: "#/$defs/d" }],
        anyOf: [key("any"), true],
        oneOf: [key("one")],
        if: key("if"),
        then: key("then"),
        else: key("else"),
        dependentSchemas: { own: key("dependent") },
        $defs: { d: key("defined"), unused: key("unused") },
      },
      { "schema/other.json": { properties: { other: { properties: { nested: { $ref: "mine.json" } } } } } },
    );
    expect([...schema.keys].sort()).toEqual([
      "all",
      "any",
      "defined",
      "dependent",
      "else",
      "if",
      "needed",
      "one",
      "other",
      "own",
      "then",
    ]);
  });
});

describe("a key with nothing after it", () => {
  test.each<[string, unknown, string, string[]]>([
    ["lacks a value", { required: ["a"] }, "a:", ["2:1-2 schema/required /a"]],
    ["is fine if null is", { required: ["a"], properties: { a: { type: ["string", "null"] } } }, "a:", []],
    [
      "is fine if null is, elsewhere",
      {
        required: ["a"],
        properties: { a: { $ref: "#/$defs/n" } },
        $defs: { n: { anyOf: [{ type: "null" }, { type: "integer" }] } },
      },
      "a: ~",
      [],
    ],
    [
      "is fine if null is one of the values",
      { required: ["a"], properties: { a: { enum: [null, "x"] } } },
      "a: null",
      [],
    ],
    [
      "is no null if it is a blank text",
      { required: ["a"], properties: { a: { type: ["string", "null"] } } },
      "a: ''",
      ["2:1-2 schema/required /a"],
    ],
    [
      "still must be there",
      { required: ["a"], properties: { a: { type: ["string", "null"] } } },
      "b: 1",
      ["1:1-4 schema/required /a"],
    ],
    [
      "lacks a value of another type",
      { required: ["a"], properties: { a: { type: "string" } } },
      "a:",
      ["2:1-2 schema/required /a"],
    ],
    [
      "lacks a value where no type is named",
      { required: ["a"], properties: { a: { minLength: 1 } } },
      "a:",
      ["2:1-2 schema/required /a"],
    ],
    ["is as good as absent if it isn't required", { properties: { a: { type: "string" } } }, "a:", []],
    ["in a mapping", { properties: { m: { required: ["a"] } } }, "m:\n  a:\n  b: 1", ["3:3-4 schema/required /m/a"]],
    [
      "in a mapping, fine if null is",
      { properties: { m: { required: ["a"], properties: { a: { type: ["null", "string"] } } } } },
      "m: {a: , b: 1}",
      [],
    ],
    [
      "in a list, after an empty item",
      { properties: { l: { items: { required: ["a"] } } } },
      "l:\n  -\n  - b: 1\n    a:",
      ["5:5-6 schema/required /l/1/a"],
    ],
  ])("%s", async (_name, schema, yaml, findings) => {
    expect(found(await compiled(schema), yaml)).toEqual(findings);
  });
});

describe("places", () => {
  test.each<[string, unknown, string, string[]]>([
    [
      "a missing key of a mapping: at the mapping's key",
      { properties: { m: { required: ["a"] } } },
      "x: 1\nm:\n  b: 1",
      ["3:1-2 schema/required /m/a"],
    ],
    [
      "a missing key of a list's mapping: at its first key",
      { properties: { l: { items: { required: ["a"] } } } },
      "l:\n  - b: 1\n    c: 2",
      ["3:5-6 schema/required /l/0/a"],
    ],
    [
      "an unknown key of a mapping",
      { properties: { m: { additionalProperties: false } } },
      "m:\n  'b c': 1",
      ["3:3-8 schema/additionalProperties /m/b c"],
    ],
    ["a key with / and ~", { additionalProperties: { type: "number" } }, "a/b~c: x", ["2:8-9 schema/type /a~1b~0c"]],
    ["a whole list", { properties: { l: { maxItems: 1 } } }, "l: [a, b]", ["2:4-10 schema/maxItems /l"]],
    ["the front matter as a whole: its fence", { maxProperties: 1 }, "a: 1\nb: 2", ["1:1-4 schema/maxProperties "]],
    [
      "a text over several lines",
      { properties: { a: { maxLength: 2 } } },
      "a: |\n  abc\n  def\nb: 1",
      ["2:4-4:6 schema/maxLength /a"],
    ],
    [
      "a key that inheritance has",
      { required: ["constructor"], properties: { toString: { type: "string" } } },
      "toString: 1",
      ["1:1-4 schema/required /constructor", "2:11-12 schema/type /toString"],
    ],
    [
      "the key __proto__",
      { additionalProperties: { type: "string" } },
      "__proto__: 1",
      ["2:12-13 schema/type /__proto__"],
    ],
  ])("%s", async (_name, schema, yaml, findings) => {
    expect(found(await compiled(schema), yaml)).toEqual(findings);
  });
});

describe("one sentence each", () => {
  const type = (name: string, rest = {}): unknown => ({ type: name, ...rest });
  test.each<[string, unknown, string, string[], Record<string, unknown>]>([
    [
      "anyOf by type",
      { anyOf: [type("string"), { type: ["array", "null"] }] },
      "a: 5",
      ["2:4-5 schema/type /a"],
      { expected: ["string", "array", "null"] },
    ],
    [
      "anyOf, of which one has the type",
      { anyOf: [type("string", { format: "date" }), type("integer")] },
      "a: soon",
      ["2:4-8 schema/format /a"],
      { format: "date" },
    ],
    [
      "anyOf of constants",
      { anyOf: [{ const: "x" }, { const: "y" }, { enum: ["z", "x"] }] },
      "a: w",
      ["2:4-5 schema/enum /a"],
      { allowed: ["x", "y", "z"] },
    ],
    [
      "oneOf of titled constants",
      {
        oneOf: [
          { const: "x", title: "X" },
          { const: "y", title: "Y" },
        ],
      },
      "a: w",
      ["2:4-5 schema/enum /a"],
      { allowed: ["x", "y"] },
    ],
    [
      "anyOf of constants and another type",
      { anyOf: [{ enum: ["x", "y"] }, type("integer")] },
      "a: w",
      ["2:4-5 schema/enum /a"],
      { allowed: ["x", "y"] },
    ],
    [
      "anyOf of several that might be meant",
      {
        anyOf: [type("string", { format: "date" }), { pattern: "^Q[1-4]$", patternErrorMessage: "Must be a quarter." }],
      },
      "a: soon",
      ["2:4-8 schema/anyOf /a"],
      { wanted: ["a date such as 2026-01-31", "text that matches ^Q[1-4]$"] },
    ],
    [
      "anyOf with words of its author",
      {
        anyOf: [
          { title: "a day", format: "date" },
          { errorMessage: "Must be a quarter.", pattern: "^Q[1-4]$" },
        ],
      },
      "a: soon",
      ["2:4-8 schema/anyOf /a"],
      { wanted: ["a day", "a quarter"] },
    ],
    [
      "anyOf inside anyOf",
      { anyOf: [type("integer"), { anyOf: [type("boolean"), type("string", { enum: ["x"] })] }] },
      "a: w",
      ["2:4-5 schema/enum /a"],
      { allowed: ["x"] },
    ],
    [
      "a list of one wrong item, or a text",
      { anyOf: [type("string"), type("array", { items: { enum: ["x", "y"] } })] },
      "a: [x, w]",
      ["2:8-9 schema/enum /a/1"],
      { allowed: ["x", "y"] },
    ],
    [
      "mappings told apart by a constant",
      {
        oneOf: [
          { properties: { kind: { const: "p" }, n: type("number") } },
          { properties: { kind: { const: "q" }, n: type("string") } },
        ],
      },
      "a: {kind: p, n: x}",
      ["2:17-18 schema/type /a/n"],
      { expected: ["number"] },
    ],
    [
      "mappings told apart by a constant that is none",
      { oneOf: [{ properties: { kind: { const: "p" } } }, { properties: { kind: { const: "q" } } }] },
      "a: {kind: r}",
      ["2:11-12 schema/enum /a/kind"],
      { allowed: ["p", "q"] },
    ],
    [
      "the mapping that is nearest",
      { anyOf: [{ required: ["x", "y", "z"] }, { properties: { n: type("number") } }] },
      "a: {n: x}",
      ["2:8-9 schema/type /a/n"],
      {},
    ],
    [
      "one key or the other",
      { anyOf: [{ required: ["x"] }, { required: ["y"] }] },
      "a: {n: 1}",
      ["2:4-10 schema/anyOf /a"],
      { wanted: ["a mapping with x", "a mapping with y"] },
    ],
    [
      "oneOf that fits twice",
      { oneOf: [type("number", { minimum: 1 }), type("number", { maximum: 9 })] },
      "a: 5",
      ["2:4-5 schema/oneOf /a"],
      { wants: "must be only one of these: a number, at least 1, a number, at most 9" },
    ],
    ["if and then", { if: type("string"), then: { format: "date" } }, "a: soon", ["2:4-8 schema/format /a"], {}],
    [
      "if and else",
      { if: type("string"), else: type("number") },
      "a: true",
      ["2:4-8 schema/type /a"],
      { expected: ["number"] },
    ],
    [
      "allOf that repeats",
      { allOf: [type("string"), type("string"), { $ref: "#/$defs/s" }] },
      "a: 5",
      ["2:4-5 schema/type /a"],
      {},
    ],
    ["a type beside an enum", type("string", { enum: ["x", "y"] }), "a: 5", ["2:4-5 schema/enum /a"], { found: 5 }],
    [
      "a type beside an enum that has it in another type",
      type("number", { enum: [1, 2] }),
      "a: '2'",
      ["2:4-7 schema/type /a"],
      { expected: ["number"] },
    ],
    ["const", { const: { x: 1 } }, "a: {x: 2}", ["2:4-10 schema/const /a"], { allowed: [{ x: 1 }] }],
    ["not", { not: { enum: ["x", "y"] } }, "a: x", ["2:4-5 schema/not /a"], { wants: "must not be one of x, y" }],
    [
      "not, in its author's words",
      { not: { const: "x" }, errorMessage: "Must be anything else." },
      "a: x",
      ["2:4-5 schema/not /a"],
      { wants: "Must be anything else" },
    ],
    [
      "contains",
      { contains: type("string") },
      "a: [1, 2]",
      ["2:4-10 schema/contains /a"],
      { wants: "at least 1 of its items must be text" },
    ],
    [
      "contains, bounded",
      { contains: { const: 1 }, maxContains: 1 },
      "a: [1, 1]",
      ["2:4-10 schema/contains /a"],
      { wants: "at least 1 and at most 1 of its items must be 1" },
    ],
    [
      "propertyNames",
      { propertyNames: { pattern: "^[a-z]+$" } },
      "a: {b: 1, C: 2}",
      ["2:11-12 schema/propertyNames /a/C"],
      { wants: "the key must be text that matches ^[a-z]+$" },
    ],
    [
      "dependentRequired",
      { dependentRequired: { x: ["y"] } },
      "a: {x: 1}",
      ["2:1-2 schema/dependentRequired /a/y"],
      { key: "y", because: "x" },
    ],
    [
      "dependentSchemas",
      { dependentSchemas: { x: { properties: { y: type("string") } } } },
      "a: {x: 1, y: 2}",
      ["2:14-15 schema/type /a/y"],
      {},
    ],
    [
      "unevaluatedProperties",
      { allOf: [{ properties: { b: true } }], unevaluatedProperties: false },
      "a: {c: 1}",
      ["2:5-6 schema/unevaluatedProperties /a/c"],
      { key: "c", known: ["b"] },
    ],
    [
      "additionalProperties",
      { properties: { b: true }, additionalProperties: false },
      "a: {c: 1}",
      ["2:5-6 schema/additionalProperties /a/c"],
      { key: "c", known: ["b"] },
    ],
    [
      "a value that is never right",
      { properties: { b: false } },
      "a: {b: 1}",
      ["2:8-9 schema/properties /a/b"],
      { wants: "it must not be here" },
    ],
    ["multipleOf", { multipleOf: 0.5 }, "a: 0.7", ["2:4-7 schema/multipleOf /a"], { limit: 0.5 }],
    ["minLength, in characters", { minLength: 3 }, "a: 😀😀", ["2:4-8 schema/minLength /a"], { limit: 3, size: 2 }],
    [
      "equal mappings",
      { uniqueItems: true },
      "a: [{b: 1, c: 2}, {c: 2, b: 1}]",
      ["2:19-31 schema/uniqueItems /a/1"],
      { first: 0 },
    ],
    [
      "a pattern with its author's words",
      { pattern: "^x", errorMessage: { pattern: "Should be an X!" } },
      "a: y",
      ["2:4-5 schema/pattern /a"],
      { wanted: "Should be an X" },
    ],
  ])("%s", async (_name, a, yaml, findings, expected) => {
    const schema = await compiled({ properties: { a }, $defs: { s: { type: "string" } } });
    expect(found(schema, yaml)).toEqual(findings);
    expect(schema.check(frontMatter(yaml)).map(facts)).toMatchObject([expected]);
  });

  test("dependencies of draft-07", async () => {
    const schema = await compiled({ $schema: DRAFTS["draft-07"], dependencies: { x: ["y"], z: { required: ["w"] } } });
    expect(found(schema, "x: 1\nz: 1")).toEqual(["1:1-4 schema/dependencies /y", "1:1-4 schema/required /w"]);
  });
});

describe("hostile values", () => {
  const hostile =
    "a: [{valueOf: 1, toString: 2, constructor: 3, __proto__: 4}, {valueOf: 1, toString: 2, constructor: 3, __proto__: 4}]";

  test.each<[unknown, string[]]>([
    [{ uniqueItems: true }, ["2:62-117 schema/uniqueItems /a/1"]],
    [{ enum: [[{ valueOf: 1 }]] }, ["2:4-118 schema/enum /a"]],
    [{ const: [{ hasOwnProperty: 1 }] }, ["2:4-118 schema/const /a"]],
    [{ contains: { const: { valueOf: 1 } } }, ["2:4-118 schema/contains /a"]],
  ])("%j", async (a, findings) => {
    expect(found(await compiled({ properties: { a } }), hostile)).toEqual(findings);
  });

  test("a long list of different items is compared in no time", async () => {
    const schema = await compiled({ properties: { a: { uniqueItems: true } } });
    const check = (length: number): void => {
      const items = Array.from({ length }, (_, index) => `[${index}]`);
      expect(found(schema, `a: [${items.join(", ")}]`)).toEqual([]);
    };
    expect(growthOf(check, 4000)).toBeLessThan(LINEAR);
  });

  test("many empty keys that could be null, and many wrong ones, come to an end", async () => {
    const item = { required: ["a"], properties: { a: { type: ["string", "null"] } } };
    const schema = await compiled({ properties: { l: { items: item } } });
    const check = (count: number): void =>
      expect(found(schema, `l:\n${"  - {a: , b: 1}\n".repeat(count)}`).length).toBeGreaterThan(count / 5);
    expect(growthOf(check, 1000)).toBeLessThan(LINEAR);
  });

  test("branches that refer to themselves come to an end", async () => {
    const node = {
      anyOf: [1, 2, 3].map((n) => ({ properties: { c: { $ref: "#/$defs/node" }, [`x${n}`]: false }, required: ["c"] })),
    };
    const schema = await compiled({ properties: { a: { $ref: "#/$defs/node" } }, $defs: { node } });
    expect(found(schema, `a: ${"{c: ".repeat(7)}{d: 1}${"}".repeat(7)}`).length).toBeGreaterThan(0);
  });
});

describe("what can't be used", () => {
  test.each<[string, unknown, string]>([
    [
      "another draft",
      { $schema: "http://json-schema.org/draft-04/schema#" },
      'schema/mine.json at /$schema: "http://json-schema.org/draft-04/schema#" is not a draft that Bookends knows: draft-07, 2019-09 and 2020-12 are',
    ],
    [
      "a typo in $schema",
      { $schema: "https://json-schema.org/draft/2020-21/schema" },
      'schema/mine.json at /$schema: "https://json-schema.org/draft/2020-21/schema" is not a draft that Bookends knows: draft-07, 2019-09 and 2020-12 are',
    ],
    [
      "a typo in a keyword",
      { reqired: ["a"] },
      'schema/mine.json at /reqired: unknown keyword "reqired". Did you mean "required"?',
    ],
    [
      "a typo further down",
      { properties: { "a/b": { items: [], anyOf: [{ patern: "x" }] } } },
      'schema/mine.json at /properties/a~1b/anyOf/0/patern: unknown keyword "patern". Did you mean "pattern"?',
    ],
    [
      "an unknown keyword",
      { $defs: { a: { frobnicate: 1 } } },
      'schema/mine.json at /$defs/a/frobnicate: unknown keyword "frobnicate"',
    ],
    ["draft-04's id", { id: "x" }, 'schema/mine.json at /id: unknown keyword "id"'],
    ["ajv's $async", { $async: true }, 'schema/mine.json at /$async: unknown keyword "$async"'],
    [
      "a keyword of a later draft",
      { $schema: DRAFTS["draft-07"], prefixItems: [] },
      'schema/mine.json at /prefixItems: unknown keyword "prefixItems"',
    ],
    [
      "an unknown type",
      { properties: { a: { type: "strin" } } },
      'schema/mine.json at /properties/a/type: unknown type "strin". Did you mean "string"?',
    ],
    ["an unknown type among others", { type: ["object", "text"] }, 'schema/mine.json at /type: unknown type "text"'],
    [
      "a keyword with a wrong value",
      { properties: { a: { minimum: "1" } } },
      "schema/mine.json at /properties/a/minimum: must be number",
    ],
    ["required that is no list", { required: "title" }, "schema/mine.json at /required: must be array"],
    [
      "properties that are no schemas",
      { properties: { a: "string" } },
      "schema/mine.json at /properties/a: must be object,boolean",
    ],
    [
      "draft-07's items in 2020-12",
      { properties: { a: { items: [{}] } } },
      "schema/mine.json at /properties/a/items: must be object,boolean",
    ],
    [
      "nothing wanted in draft-07's items",
      { $schema: DRAFTS["draft-07"], items: 5 },
      'schema/mine.json at /items: this is not what "items" takes',
    ],
    [
      "a remote $ref",
      { properties: { a: { $ref: "https://example.com/a.json#/x" } } },
      'schema/mine.json at /properties/a/$ref: "https://example.com/a.json#/x" is remote: Bookends loads nothing from the network, so put that schema into the repository',
    ],
    [
      "a $ref out of the repository",
      { $ref: "../../a.json" },
      'schema/mine.json at /$ref: "../../a.json" leads out of the repository',
    ],
    [
      "a $ref out of it, hidden",
      { $ref: "..%2F..%2Fa.json" },
      'schema/mine.json at /$ref: "..%2F..%2Fa.json" leads out of the repository',
    ],
    [
      "a $ref to a file that isn't there",
      { $ref: "a.json" },
      "schema/mine.json at /$ref: there is no file schema/a.json",
    ],
    [
      "a $ref to nothing",
      { properties: { a: { $ref: "#/$defs/x" } } },
      'schema/mine.json at /properties/a/$ref: "#/$defs/x" leads to nothing',
    ],
    ["a $ref to no anchor", { $ref: "#x" }, 'schema/mine.json at /$ref: "#x" leads to nothing'],
    ["a schema that only means itself", { $ref: "#" }, "schema/mine.json: it refers to itself without end"],
    ["no schema", [], "schema/mine.json: a schema is an object, true or false"],
    ["null", null, "schema/mine.json: a schema is an object, true or false"],
  ])("%s", async (_name, schema, sentence) => {
    const result = await compileNoteSchema("schema/mine.json", (path) =>
      path === "schema/mine.json" ? JSON.stringify(schema) : null,
    );
    expect(result.ok ? "it can be used" : schemaSentence(result.fault)).toBe(sentence);
  });

  test("a pattern that can't be read", async () => {
    const read = (): string => '{"patternProperties": {"a(": {}}}';
    const result = await compileNoteSchema("a.json", read);
    expect(result.ok ? "" : schemaSentence(result.fault)).toBe(
      "a.json at /patternProperties/a(: this is no regular expression",
    );
  });

  test("an unknown format is no fault, and nothing is checked for it", async () => {
    const read = (): string => '{"properties": {"rating": {"format": "dat"}, "slug": {"format": "slug"}}}';
    const result = await compileNoteSchema("a.json", read);
    expect(result.ok && result.unknownFormats.map(unknownFormatSentence)).toEqual([
      'a.json at /properties/rating/format: the format "dat" is not known, and nothing is checked for it. Did you mean "date"?',
      'a.json at /properties/slug/format: the format "slug" is not known, and nothing is checked for it.',
    ]);
    expect(result.ok && found(result.schema, "rating: x\nslug: A B")).toEqual([]);
  });

  test.each([
    ["draft-07", "a pattern of its draft", "\\-", true],
    ["2019-09", "a pattern of its draft", "\\-", true],
    ["2020-12", "a pattern of its draft", "\\-", false],
    ["2020-12", "a pattern that backtracks", "^([a-z]+)+$", true],
    ["2020-12", "a lookahead", "^(?!draft)", false],
  ] as const)("%s: %s", async (draft, _, pattern, isRead) => {
    const schema = { $schema: DRAFTS[draft], properties: { a: { pattern } } };
    const result = await compileNoteSchema("a.json", () => JSON.stringify(schema));
    expect(result.ok).toBe(isRead);
  });

  test("in draft-07 nothing counts beside a $ref, in later drafts it does", async () => {
    const schema = { $defs: { t: { type: "string" } }, properties: { title: { $ref: "#/$defs/t", maxLength: 0 } } };
    const seven = { ...schema, $schema: DRAFTS["draft-07"], definitions: schema.$defs, $defs: undefined };
    const old = JSON.parse(JSON.stringify(seven).replace("#/$defs", "#/definitions"));
    expect(found(await compiled(old), "title: A")).toEqual([]);
    expect(found(await compiled(schema), "title: A")).toEqual(["2:8-9 schema/maxLength /title"]);
  });

  describe("is too large", () => {
    const reasonOf = async (schema: unknown): Promise<string> => {
      const result = await compileNoteSchema("a.json", () => JSON.stringify(schema));
      return result.ok ? "" : result.fault.reason;
    };
    const deep = (levels: number): unknown => (levels === 0 ? {} : { not: deep(levels - 1) });
    const wide = (count: number): unknown => ({ allOf: Array.from({ length: count - 1 }, () => ({})) });
    const long = (length: number): unknown => ({ title: "a".repeat(length - '{"title":""}'.length) });

    test.each([
      ["at the limit of depth", deep(LIMITS.schemaDepth - 1), ""],
      ["past it", deep(LIMITS.schemaDepth), "schemas are nested more than 200 deep here"],
      ["at the limit of schemas", wide(LIMITS.schemaCount), ""],
      ["past it", wide(LIMITS.schemaCount + 1), "the schema is too large: it is made of more than 10000 schemas"],
      ["at the limit of length", long(LIMITS.schemaFileLength), ""],
      ["past it", long(LIMITS.schemaFileLength + 1), "the schema is too large: it is longer than 1048576 characters"],
    ])("%s", async (_, schema, reason) => {
      expect(await reasonOf(schema)).toBe(reason);
    });

    test.each([LIMITS.schemaFiles, LIMITS.schemaFiles + 1])("made of %i files", async (count) => {
      const read = (path: string): string => {
        const index = Number(/\d+/.exec(path)?.[0] ?? 0);
        return JSON.stringify(index + 1 < count ? { $ref: `s${index + 1}.json` } : {});
      };
      const result = await compileNoteSchema("s0.json", read);
      expect(result.ok).toBe(count <= LIMITS.schemaFiles);
    });
  });

  describe("that doubles", () => {
    const doubling = (levels: number) => ({
      ...Object.fromEntries(
        Array.from({ length: levels }, (_, level) => [
          `a${level}`,
          { allOf: [{ $ref: `#/$defs/a${level + 1}` }, { $ref: `#/$defs/a${level + 1}` }] },
        ]),
      ),
      [`a${levels}`]: { type: "object", anyOf: [{ $ref: "#/$defs/z" }] },
      z: {},
    });

    test.each([
      [10, true],
      [40, false],
    ])("%i times", async (levels, isChecked) => {
      const check = async () => found(await compiled({ $ref: "#/$defs/a0", $defs: doubling(levels) }), "title: A");
      if (isChecked) expect(await check()).toEqual([]);
      else await expect(check()).rejects.toThrow("takes more than 50000 steps");
    });

    test("with each level of the value", async () => {
      const twice = { allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] };
      const schema = await compiled({ $ref: "#/$defs/a", $defs: { a: { properties: { x: twice } } } });
      const nested = (levels: number): string =>
        Array.from({ length: levels + 1 }, (_, level) => `${" ".repeat(level)}x:${level === levels ? " 1" : ""}`).join(
          "\n",
        );
      expect(found(schema, nested(5))).toEqual([]);
      expect(found(schema, nested(40))).toEqual(["1:1-4 schema/schema "]);
    });
  });

  test("a fault in another file is told of that file", async () => {
    const files: Record<string, string> = {
      "a.json": '{"$ref": "b/c.json"}',
      "b/c.json": '{"properties": {"x": {"typ": "string"}}}',
    };
    const result = await compileNoteSchema("a.json", (path) => files[path] ?? null);
    expect(result.ok ? "" : schemaSentence(result.fault)).toBe(
      'b/c.json at /properties/x/typ: unknown keyword "typ". Did you mean "type"?',
    );
  });

  test("drafts are not mixed", async () => {
    const files: Record<string, string> = {
      "a.json": '{"$ref": "b.json"}',
      "b.json": JSON.stringify({ $schema: DRAFTS["draft-07"] }),
    };
    const result = await compileNoteSchema("a.json", (path) => files[path] ?? null);
    expect(result.ok ? "" : schemaSentence(result.fault)).toBe(
      "b.json at /$schema: this is draft-07, but the schema that refers to it is 2020-12: use one draft for both",
    );
  });

  test("a schema that isn't there", async () => {
    const result = await compileNoteSchema("a.json", () => null);
    expect(result.ok ? "" : schemaSentence(result.fault)).toBe("a.json: there is no such file");
  });

  test.each([
    ["a.json", '{\n  "type": "object",\n  "required": ["a",]\n}', "a.json:3:20: a value is missing"],
    ["a.yml", "type: object\ntype: string\n", 'a.yml:2:1: the key "type" is here twice, first on line 1'],
    ["a.yaml", "a: [", "a.yaml:1:4: this is not YAML: "],
    ["a.yml", "", "a.yml: a schema is an object, true or false"],
  ])("%s with %j", async (path, text, sentence) => {
    const result = await compileNoteSchema(path, () => text);
    expect(result.ok ? "" : schemaSentence(result.fault)).toContain(sentence);
  });
});

describe("a $ref to a meta-schema", () => {
  const inside = (ref: string, $schema: string) => JSON.stringify({ $schema, properties: { a: { $ref: ref } } });
  test.each(Object.values(DRAFTS))("of its own draft: %s", async ($schema) => {
    expect((await compileNoteSchema("a.json", () => inside($schema, $schema))).ok).toBe(true);
  });

  test.each([
    ["of another draft", DRAFTS["draft-07"]],
    ["of a place that isn't there", `${DRAFTS["2020-12"]}#/$defs/nothing`],
  ])("%s", async (_, ref) => {
    const result = await compileNoteSchema("a.json", () => inside(ref, DRAFTS["2020-12"]));
    expect(result.ok ? null : result.fault).toMatchObject({
      file: "a.json",
      pointer: "/properties/a/$ref",
      reason: `"${ref}" is not in the meta-schema of the draft that this schema is of`,
    });
  });
});

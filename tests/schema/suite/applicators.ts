import type { SuiteCase } from "./suite-case.ts";

const SINCE_2019 = ["2019-09", "2020-12"] as const;

/** What schemas do with other schemas: one case or more for each keyword that applies one, or refers to one. */
export const APPLICATORS: readonly SuiteCase[] = [
  {
    what: "properties",
    schema: { properties: { a: { type: "integer" }, b: false } },
    valid: [{ a: 1 }, {}, [], { c: "x" }],
    invalid: [{ a: "x" }, { b: 1 }],
  },
  {
    what: "properties by names of every object",
    schema: {
      properties: { toString: { properties: { length: { type: "string" } } }, constructor: { type: "number" } },
    },
    valid: [{}, { toString: { length: "a" } }],
    invalid: [{ toString: { length: 3 } }, { constructor: {} }],
  },
  {
    what: "patternProperties",
    schema: { patternProperties: { "f.*o": { type: "integer" } } },
    valid: [{ foo: 1, foooooo: 2 }, { x: "a" }, []],
    invalid: [{ foo: "bar" }],
  },
  {
    what: "several patterns",
    schema: { patternProperties: { "a*": { type: "integer" }, "aaa*": { maximum: 20 } } },
    valid: [{ a: 21 }, { aaaa: 18 }],
    invalid: [{ a: "b" }, { aaa: 31 }],
  },
  {
    what: "additionalProperties false",
    schema: { properties: { foo: {} }, patternProperties: { "^v": {} }, additionalProperties: false },
    valid: [{ foo: 1 }, { vroom: 2 }, [1]],
    invalid: [{ foo: 1, quux: 2 }],
  },
  {
    what: "additionalProperties with a schema",
    schema: { properties: { foo: {} }, additionalProperties: { type: "boolean" } },
    valid: [{ foo: 1, bar: true }],
    invalid: [{ bar: 12 }],
  },
  {
    what: "additionalProperties looks at no schema beside it",
    schema: { allOf: [{ properties: { foo: {} } }], additionalProperties: { type: "boolean" } },
    invalid: [{ foo: 1 }],
  },
  {
    what: "propertyNames",
    schema: { propertyNames: { maxLength: 3 } },
    valid: [{ f: {}, foo: {} }, {}, []],
    invalid: [{ foobar: 1 }],
  },
  {
    what: "dependentSchemas",
    drafts: SINCE_2019,
    schema: { dependentSchemas: { bar: { properties: { foo: { type: "integer" } } }, baz: false } },
    valid: [{ foo: "x" }, { foo: 1, bar: 2 }],
    invalid: [{ foo: "x", bar: 2 }, { baz: 1 }],
  },
  { what: "items", schema: { items: { type: "integer" } }, valid: [[1, 2], [], { foo: "bar" }], invalid: [[1, "x"]] },
  { what: "items false", schema: { items: false }, valid: [[]], invalid: [[1]] },
  {
    what: "a list of items",
    drafts: ["draft-07", "2019-09"],
    schema: { items: [{ type: "integer" }, { type: "string" }], additionalItems: false },
    valid: [[1, "a"], [1], []],
    invalid: [
      ["a", 1],
      [1, "a", true],
    ],
  },
  {
    what: "prefixItems",
    drafts: ["2020-12"],
    schema: { prefixItems: [{ type: "integer" }, { type: "string" }], items: { type: "boolean" } },
    valid: [[1, "a", true], [1], []],
    invalid: [["a"], [1, "a", 3]],
  },
  {
    what: "allOf",
    schema: { allOf: [{ required: ["a"] }, { properties: { b: { type: "integer" } } }] },
    valid: [{ a: 1, b: 2 }],
    invalid: [{ b: 2 }, { a: 1, b: "x" }],
  },
  { what: "anyOf", schema: { anyOf: [{ type: "integer" }, { minimum: 2 }] }, valid: [1, 2.5], invalid: [1.5] },
  { what: "oneOf", schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] }, valid: [1, 2.5], invalid: [3, 1.5] },
  { what: "not", schema: { not: { type: "integer" } }, valid: ["foo"], invalid: [1] },
  { what: "not inside not", schema: { not: { not: {} } }, valid: ["anything"] },
  {
    what: "if, then, else",
    schema: { if: { exclusiveMaximum: 0 }, then: { minimum: -10 }, else: { multipleOf: 2 } },
    valid: [-1, 4],
    invalid: [-100, 3],
  },
  { what: "if alone", schema: { if: { const: 0 } }, valid: [0, 1] },
  { what: "then without if", schema: { then: { const: 0 } }, valid: [0, 1] },
  {
    what: "unevaluatedProperties",
    drafts: SINCE_2019,
    schema: { allOf: [{ properties: { foo: {} } }], properties: { bar: {} }, unevaluatedProperties: false },
    valid: [{ foo: 1, bar: 2 }],
    invalid: [{ baz: 1 }],
  },
  {
    what: "unevaluatedProperties sees the branches that hold",
    drafts: SINCE_2019,
    schema: {
      anyOf: [
        { properties: { foo: { const: 1 } }, required: ["foo"] },
        { properties: { bar: {} }, required: ["bar"] },
      ],
      unevaluatedProperties: false,
    },
    valid: [{ foo: 1 }, { bar: 1 }],
    invalid: [
      { foo: 2, bar: 1 },
      { foo: 1, baz: 1 },
    ],
  },
  {
    what: "unevaluatedItems",
    drafts: ["2020-12"],
    schema: { prefixItems: [{}], allOf: [{ prefixItems: [true, { type: "number" }] }], unevaluatedItems: false },
    valid: [["a", 1]],
    invalid: [["a", 1, 2]],
  },
  {
    what: "$ref to a pointer",
    schema: { properties: { foo: { type: "integer" }, bar: { $ref: "#/properties/foo" } } },
    valid: [{ bar: 3 }],
    invalid: [{ bar: "x" }],
  },
  {
    what: "$ref to the root",
    schema: { properties: { foo: { $ref: "#" } }, additionalProperties: false },
    valid: [{ foo: { foo: {} } }],
    invalid: [{ foo: { bar: 1 } }],
  },
  {
    what: "$ref with escapes",
    schema: {
      definitions: { "a/b~c": { type: "integer" }, "d%e": { type: "integer" } },
      properties: { a: { $ref: "#/definitions/a~1b~0c" }, d: { $ref: "#/definitions/d%25e" } },
    },
    valid: [{ a: 1, d: 1 }],
    invalid: [{ a: "x" }, { d: "x" }],
  },
  {
    what: "$ref stands alone",
    drafts: ["draft-07"],
    schema: { definitions: { a: { type: "array" } }, properties: { foo: { $ref: "#/definitions/a", maxItems: 1 } } },
    valid: [{ foo: [1, 2] }],
    invalid: [{ foo: "x" }],
  },
  {
    what: "$ref with others beside it",
    drafts: SINCE_2019,
    schema: { $defs: { a: { type: "array" } }, properties: { foo: { $ref: "#/$defs/a", maxItems: 1 } } },
    valid: [{ foo: [1] }],
    invalid: [{ foo: [1, 2] }, { foo: "x" }],
  },
  {
    what: "$ref to another file",
    schema: { $ref: "other.json#/definitions/a" },
    files: { "other.json": { definitions: { a: { type: "integer" } } } },
    valid: [1],
    invalid: ["x"],
  },
  {
    what: "$ref to an $id",
    schema: {
      $id: "https://a.example/nested/root.json",
      definitions: { x: { $id: "nested.json", type: "integer" } },
      properties: { foo: { $ref: "https://a.example/nested/nested.json" } },
    },
    valid: [{ foo: 1 }],
    invalid: [{ foo: "x" }],
  },
  {
    what: "an $id beside $ref is ignored",
    drafts: ["draft-07"],
    schema: {
      $id: "https://a.example/base/",
      definitions: {
        foo: { $id: "https://a.example/base/foo.json", type: "string" },
        other: { $id: "https://a.example/foo.json", type: "number" },
      },
      allOf: [{ $id: "https://a.example/", $ref: "foo.json" }],
    },
    valid: ["a"],
    invalid: [1],
  },
  {
    what: "$ref to an $anchor",
    drafts: SINCE_2019,
    schema: { $defs: { a: { $anchor: "whole", type: "integer" } }, properties: { foo: { $ref: "#whole" } } },
    valid: [{ foo: 1 }],
    invalid: [{ foo: "x" }],
  },
  {
    what: "$ref to the draft's own schema",
    drafts: ["2020-12"],
    schema: { $ref: "https://json-schema.org/draft/2020-12/schema" },
    valid: [{ minLength: 1 }],
    invalid: [{ minLength: -1 }],
  },
  {
    what: "a key that is called $ref",
    schema: { properties: { $ref: { type: "string" } } },
    valid: [{ $ref: "a" }],
    invalid: [{ $ref: 2 }],
  },
];

const TREE = {
  $id: "tree",
  $dynamicAnchor: "node",
  type: "object",
  properties: { data: true, children: { type: "array", items: { $dynamicRef: "#node" } } },
};
const list = (anchor: object) => ({
  $id: "list",
  type: "array",
  items: { $dynamicRef: "#itemType" },
  $defs: { default: { $dynamicAnchor: "itemType", ...anchor } },
});

/** References that mean something else by the way that evaluation came. */
export const DYNAMIC_REFERENCES: readonly SuiteCase[] = [
  {
    what: "the outermost $dynamicAnchor of a name counts",
    drafts: ["2020-12"],
    schema: {
      $id: "https://a.example/texts/root",
      $ref: "list",
      $defs: { texts: { $dynamicAnchor: "itemType", type: "string" }, list: list({}) },
    },
    valid: [["a", "b"]],
    invalid: [["a", 1]],
  },
  {
    what: "without one outside, its own counts",
    drafts: ["2020-12"],
    schema: { $id: "https://a.example/own/root", $ref: "list", $defs: { list: list({ type: "number" }) } },
    valid: [[1]],
    invalid: [["a"]],
  },
  {
    what: "a plain $anchor of the name does not count",
    drafts: ["2020-12"],
    schema: {
      $id: "https://a.example/plain/root",
      $ref: "list",
      $defs: { texts: { $anchor: "itemType", type: "string" }, list: list({}) },
    },
    valid: [["a", 1]],
  },
  {
    what: "one list for numbers and one for texts",
    drafts: ["2020-12"],
    schema: {
      $id: "https://a.example/two/root",
      properties: { numbers: { $ref: "numbers" }, texts: { $ref: "texts" } },
      $defs: {
        numbers: { $id: "numbers", $ref: "list", $defs: { n: { $dynamicAnchor: "itemType", type: "number" } } },
        texts: { $id: "texts", $ref: "list", $defs: { t: { $dynamicAnchor: "itemType", type: "string" } } },
        list: list({}),
      },
    },
    valid: [{ numbers: [1], texts: ["a"] }],
    invalid: [{ numbers: ["a"] }, { texts: [1] }],
  },
  {
    what: "a tree in another file, strict all the way down",
    drafts: ["2020-12"],
    schema: { $dynamicAnchor: "node", $ref: "tree.json", unevaluatedProperties: false },
    files: { "tree.json": TREE },
    valid: [{ children: [{ data: 1 }] }],
    invalid: [{ children: [{ daat: 1 }] }],
  },
  {
    what: "a tree of its own, strict all the way down",
    drafts: ["2020-12"],
    schema: {
      $id: "https://a.example/strict/root",
      $dynamicAnchor: "node",
      $ref: "tree",
      unevaluatedProperties: false,
      $defs: { tree: TREE },
    },
    valid: [{ children: [{ data: 1 }] }],
    invalid: [{ children: [{ daat: 1 }] }, { daat: 1 }],
  },
  {
    what: "$dynamicRef by a pointer is a $ref",
    drafts: ["2020-12"],
    schema: { properties: { a: { $dynamicRef: "#/$defs/no" } }, $defs: { no: false } },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  {
    what: "$recursiveRef without $recursiveAnchor",
    drafts: ["2019-09"],
    schema: { properties: { foo: { $recursiveRef: "#" } }, additionalProperties: false },
    valid: [{ foo: { foo: {} } }],
    invalid: [{ foo: { bar: 1 } }],
  },
  {
    what: "$recursiveRef with $recursiveAnchor",
    drafts: ["2019-09"],
    schema: {
      $id: "https://a.example/outer/root",
      $recursiveAnchor: true,
      $defs: {
        inner: {
          $id: "inner",
          $recursiveAnchor: true,
          type: ["number", "object"],
          additionalProperties: { $recursiveRef: "#" },
        },
      },
      anyOf: [{ type: "integer" }, { $ref: "inner" }],
      not: { const: 7 },
    },
    valid: [1, { a: { b: 2 } }, { a: 1.5 }],
    invalid: ["x", { a: 7 }, { a: { b: "x" } }],
  },
  {
    what: "$recursiveRef into a schema without $recursiveAnchor",
    drafts: ["2019-09"],
    schema: {
      $id: "https://a.example/outer2/root",
      $recursiveAnchor: true,
      $defs: { inner: { $id: "inner2", type: ["number", "object"], additionalProperties: { $recursiveRef: "#" } } },
      anyOf: [{ type: "string" }, { $ref: "inner2" }],
    },
    valid: ["x", { a: { b: 2 } }],
    invalid: [{ a: "x" }],
  },
];

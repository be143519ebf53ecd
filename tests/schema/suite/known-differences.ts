import type { KnownDifference } from "./suite-case.ts";

const SINCE_2019 = ["2019-09", "2020-12"] as const;

/**
 * What is answered otherwise than the drafts want. The values stand where the draft has them: `valid` are valid by the
 * draft, and Bookends refuses them, and the other way round. All of JSON-Schema-Test-Suite's required tests were run once
 * (commit 44401e0c: 3,485 values, of which 145 differ); these are the kinds of what differs.
 */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    what: "a remote $ref",
    schema: { $ref: "https://a.example/integer.json" },
    valid: [1],
    whose: "Bookends",
    why: "nothing is loaded from the network",
  },
  {
    what: "formats are only annotations",
    drafts: ["2020-12"],
    schema: { format: "ipv4" },
    valid: ["127.0.0.0.1"],
    whose: "Bookends",
    why: "whoever writes a format into a schema of notes wants it checked",
  },
  {
    what: "a vocabulary of its own",
    drafts: SINCE_2019,
    schema: { $schema: "https://a.example/meta.json" },
    valid: [1],
    whose: "Bookends",
    why: "only the drafts' own schemas are known",
  },
  {
    what: "a property called __proto__",
    schema: JSON.parse('{"properties": {"__proto__": {"type": "number"}}}'),
    invalid: [JSON.parse('{"__proto__": "a"}')],
    whose: "ajv",
    why: "it leaves out this name",
  },
  {
    what: "if without then and else evaluates",
    drafts: SINCE_2019,
    schema: { if: { patternProperties: { foo: { type: "string" } } }, unevaluatedProperties: false },
    valid: [{ foo: "a" }],
    whose: "ajv",
    why: "an if alone is left out",
  },
  {
    what: "else alone beside if",
    drafts: SINCE_2019,
    schema: {
      if: { properties: { foo: { const: "then" } }, required: ["foo"] },
      else: { properties: { baz: {} }, required: ["baz"] },
      unevaluatedProperties: false,
    },
    valid: [{ foo: "then" }],
    whose: "ajv",
    why: "what an if without then evaluates is lost",
  },
  {
    what: "contains evaluates single items",
    drafts: ["2020-12"],
    schema: { prefixItems: [true], contains: { type: "string" }, unevaluatedItems: false },
    invalid: [[1, 2, "foo"]],
    whose: "ajv",
    why: "it takes all items as evaluated",
  },
  {
    what: "contains with minContains 0 evaluates",
    drafts: ["2020-12"],
    schema: { contains: { type: "string" }, minContains: 0, unevaluatedItems: false },
    valid: [["a", "b"]],
    whose: "ajv",
    why: "it leaves out a contains that asks for nothing",
  },
];

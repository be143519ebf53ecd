import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { strictNoteSchema } from "../../src/schema/strict-schema.ts";
import { compileNoteSchema } from "../../src/schema/user-schema.ts";
import { runs } from "../runs.ts";
import { frontMatter } from "./front-matter.ts";

const key = fc.constantFrom(
  "a",
  "b",
  "title",
  "__proto__",
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "a/b",
  "~",
);
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, "", " ", "x", "title"),
  fc.integer(),
  fc.double(),
  fc.string(),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));
/** JSON is YAML, so any data can be front matter. */
const note = fc.dictionary(key, value, { maxKeys: 5 }).map((data) => JSON.stringify(data));

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const sub = tie("schema");
  const list = fc.array(sub, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(
    key.filter((name) => name !== "__proto__"),
    sub,
    { maxKeys: 3 },
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      fc.record(
        {
          type: fc.constantFrom("string", "number", "object", "array", ["null", "string"], ["integer", "boolean"]),
          enum: fc.array(value, { minLength: 1, maxLength: 3 }),
          const: value,
          format: fc.constantFrom("date", "uri", "email"),
          pattern: fc.constantFrom("^x", "\\d"),
          minimum: fc.integer(),
          minLength: fc.nat(3),
          required: fc.uniqueArray(key, { maxLength: 2 }),
          properties: map,
          additionalProperties: sub,
          unevaluatedProperties: sub,
          propertyNames: sub,
          items: sub,
          contains: sub,
          uniqueItems: fc.boolean(),
          minProperties: fc.nat(3),
          anyOf: list,
          oneOf: list,
          allOf: list,
          not: sub,
          if: sub,
          then: sub,
          else: sub,
          dependentRequired: fc.constant({ a: ["b"] }),
          dependentSchemas: map,
          $ref: fc.constantFrom("#/$defs/a", "#/$defs/b"),
        },
        { requiredKeys: [] },
      ),
    ),
  };
});

/** Whether ajv as it comes says so. Its own comparison fails on some values: then nobody knows. */
function oracle(data: object | boolean): (value: unknown) => boolean | null {
  const validate = addFormats
    .default(new Ajv2020({ strict: false, ownProperties: true, allErrors: true, logger: false, validateSchema: false }))
    .compile(data);
  return (value) => {
    try {
      return validate(value);
    } catch (error) {
      if (error instanceof ReferenceError) throw error;
      return null;
    }
  };
}

/** Definitions that don't refer to anything, so that no schema means itself. */
const defs = { a: { type: "string", minLength: 2 }, b: { anyOf: [{ const: 1 }, { required: ["a"] }] } };

test("any schema against any front matter: no crash, each thing once, inside the note, and nothing found means valid", async () => {
  await fc.assert(
    fc.asyncProperty(schema, fc.array(note, { minLength: 1, maxLength: 5 }), async (data, notes) => {
      const whole = typeof data === "object" ? { ...data, $defs: defs } : Boolean(data);
      const result = await compileNoteSchema("a.json", () => JSON.stringify(whole));
      if (!result.ok) {
        // Of some schemas ajv makes code that doesn't run (`{"if": {"oneOf": [{"items": false}], "not": true}, …}`).
        expect(result.fault.reason).toBe("it can't be compiled");
        expect(() => oracle(whole)({})).toThrow();
        return;
      }
      const isValid = oracle(whole);
      for (const text of notes) {
        const given = frontMatter(text);
        const findings = result.schema.check(given);
        const identities = findings.map((finding) => `${finding.pointer} ${finding.rule}`);
        expect(new Set(identities).size).toBe(identities.length);
        for (const { span } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(4 + text.length);
          expect(span.end).toBeGreaterThan(span.start);
        }
        const valid = isValid(given.data);
        // An empty value can be meant as null: then the note as a whole may be valid, though it isn't without that key.
        if (valid === true || (valid === false && !text.includes("null")))
          expect([text, findings.length === 0]).toEqual([text, valid]);
      }
    }),
    runs(15),
  );
});

test("any front matter against the default schema", () => {
  const fallback = strictNoteSchema();
  fc.assert(
    fc.property(note, (text) => {
      for (const { span } of fallback.check(frontMatter(text))) expect(span.end).toBeLessThanOrEqual(4 + text.length);
    }),
    runs(),
  );
});

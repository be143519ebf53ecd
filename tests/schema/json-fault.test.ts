import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "../../src/schema/json-fault.ts";
import { runs } from "../runs.ts";

test.each([
  ["", 0, "the file is empty"],
  ["  \n", 3, "the file is empty"],
  ["{", 1, "the file ends before the closing }"],
  ["[1, 2", 5, "the file ends before the closing ]"],
  ['{"a": 1,}', 8, "a key in double quotes is missing"],
  ["[1,]", 3, "a value is missing"],
  ['{"a" 1}', 5, "a colon is missing after the key"],
  ['{"a": 1 "b": 2}', 8, "a comma is missing"],
  ['["a" "b"]', 5, "a comma is missing"],
  ["[1}", 2, "a comma is missing"],
  ["{a: 1}", 1, "this is neither a JSON value nor a text in double quotes"],
  ["{'a': 1}", 1, "this is neither a JSON value nor a text in double quotes"],
  ['{"a": b}', 6, "this is neither a JSON value nor a text in double quotes"],
  ['{"a": 01}', 7, "a comma is missing"],
  ['{"a": "b\nc"}', 6, "this text in quotes is not closed on its line"],
  ['{"a\\x": 1}', 1, "this text in quotes has an escape that JSON doesn't know"],
  ["{} {}", 3, "nothing may follow the schema"],
  ["{\n  // a\n}", 4, "JSON has no comments"],
])("%j", (text, at, reason) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonFault(text)).toEqual({ at, reason });
});

test("what breaks JSON is found where it breaks, and never before", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, seed) => {
      const at = seed % (text.length + 1);
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      const fault = findJsonFault(broken);
      expect(fault.at).toBeLessThanOrEqual(at);
      expect(() => JSON.parse(broken)).toThrow();
    }),
    runs(),
  );
});

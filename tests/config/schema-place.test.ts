import { expect, test } from "vitest";
import { schemaPlaceIn } from "../../src/config/schema-place.ts";

test.each([
  ["\nnotes: reading\nschema: gone.json", "gone.json", { line: 3, column: 9 }],
  ["schema: './a/../gone.json'\n", "gone.json", { line: 1, column: 9 }],
  ["\uFEFFschema: gone.json\n", "gone.json", { line: 1, column: 10 }],
  ["schema:\n  books: a.json\n  papers: b/gone.json\n", "b/gone.json", { line: 3, column: 11 }],
  ["schema: other.json\n", "gone.json", null],
  ["notes: gone.json\n", "gone.json", null],
  ["", "gone.json", null],
])("%j names %s", (text, path, place) => {
  expect(schemaPlaceIn(text, path)).toEqual(place);
});

import { expect, test } from "vitest";
import { jsonText } from "../../src/formats/json-text.ts";

test("JSON in a runner's log is no command, and is the same value", () => {
  const value = { message: "##[error]x", lines: ["::error::x"] };
  expect(jsonText(value)).not.toMatch(/^\s*::|##\[/m);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

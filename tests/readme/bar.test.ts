import { expect, test } from "vitest";
import { bar } from "../../src/readme/bar.ts";

test.each([
  [0, 4, "▱▱▱▱▱▱▱▱▱▱"],
  [1, 4, "▰▰▰▱▱▱▱▱▱▱"],
  [2, 4, "▰▰▰▰▰▱▱▱▱▱"],
  [4, 4, "▰▰▰▰▰▰▰▰▰▰"],
  [1, 1000, "▰▱▱▱▱▱▱▱▱▱"],
  [999, 1000, "▰▰▰▰▰▰▰▰▰▱"],
  [13, 12, "▰▰▰▰▰▰▰▰▰▰"],
  [-1, 4, "▱▱▱▱▱▱▱▱▱▱"],
  [0, 0, "▱▱▱▱▱▱▱▱▱▱"],
  [42.5, 100, "▰▰▰▰▱▱▱▱▱▱"],
])("%d of %d", (done, total, expected) => {
  expect(bar(done, total, 10)).toBe(expected);
});

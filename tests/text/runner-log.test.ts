import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeLogLine, neutralizeCommands } from "../../src/text/runner-log.ts";
import { runs } from "../runs.ts";

test.each([
  ["::error::x", "\\::error::x"],
  ["  ::set-output name=a::b", "  \\::set-output name=a::b"],
  ["\u00A0::stop-commands::x", "\u00A0\\::stop-commands::x"],
  ["a ##[error]x", "a #\\#[error]x"],
  ["###[x]", "##\\#[x]"],
  ["a\r\n::error::x", "a\\r\\n::error::x"],
  ["\u001B[31mred\u0007", "\\u001B[31mred\\u0007"],
  ["a\u0085::x", "a\\u0085::x"],
  ["std::vector", "std::vector"],
])("%j is printed as %j", (text, line) => expect(escapeLogLine(text)).toBe(line));

test("no line is a command", () => {
  const piece = fc.oneof(
    fc.constantFrom("::", ":", "#", "##[", "[", " ", "\n", "\r", "\u2028", "\t"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const line = escapeLogLine(pieces.join(""));
      expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}|\u2028/u);
    }),
    runs(),
  );
});

test("many lines at once, blank ones too, in no time", () => {
  expect(neutralizeCommands("a\n  ::error::x\n\n::x\r::y")).toBe("a\n  \\::error::x\n\n\\::x\r\\::y");
  expect(neutralizeCommands("\n".repeat(200_000))).toHaveLength(200_000);
});

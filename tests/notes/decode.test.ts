import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/notes/decode.ts";
import { runs } from "../runs.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))));

describe("text that is UTF-8", () => {
  test.each([
    ["empty", ""],
    ["ASCII", "---\na: 1\n---\n"],
    ["a BOM is kept", "\uFEFFa"],
    ["a true U+FFFD", "a\uFFFDb"],
    ["astral characters", "📚 𝒜"],
    ["CRLF", "a\r\nb"],
  ])("%s", (_, text) => {
    expect(decode(bytes(text))).toEqual({ text, fault: null });
  });
});

describe("bytes that are not", () => {
  test.each([
    ["NUL", bytes("ab", 0, "c"), "nul", 2],
    ["UTF-16 without a mark", Buffer.from("ab", "utf16le"), "nul", 1],
    ["UTF-16 with its mark", bytes(0xff, 0xfe, "a", 0), "not-utf-8", 0],
    ["Latin-1", bytes("caf", 0xe9, "\n"), "not-utf-8", 3],
    ["after wide characters", bytes("é📚", 0xff), "not-utf-8", 3],
    ["after a true U+FFFD", bytes("\uFFFD", 0xff), "not-utf-8", 1],
    ["a true U+FFFD after it", bytes(0xff, "\uFFFD"), "not-utf-8", 0],
    ["between two true ones", bytes("\uFFFDx\uFFFD", 0xfe, "\uFFFD"), "not-utf-8", 3],
    ["a sequence cut short by the end", bytes("a", 0xe2, 0x82), "not-utf-8", 1],
    ["the start of U+FFFD itself, cut short", bytes("a", 0xef, 0xbf), "not-utf-8", 1],
    ["the start of U+FFFD, then a letter", bytes("a", 0xef, 0xbf, "b"), "not-utf-8", 1],
    ["overlong", bytes("a", 0xc0, 0x80), "not-utf-8", 1],
    ["a surrogate", bytes(0xed, 0xa0, 0x80), "not-utf-8", 0],
    ["bad before NUL", bytes("a", 0xff, 0), "not-utf-8", 1],
    ["NUL before bad", bytes("a", 0, 0xff), "nul", 1],
  ])("%s", (_, file, found, start) => {
    expect(decode(file).fault).toEqual({
      rule: "frontmatter/encoding",
      found,
      span: { start, end: start + 1 },
      pointer: "",
    });
  });
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 3 }).map((text) => Buffer.from(text.replaceAll("\0", ""))),
  fc.constantFrom(Buffer.from("\uFFFD"), Buffer.of(0xef, 0xbf, 0xbd)),
);

test("the first bad byte is found behind any text", () => {
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(0xff, 0xfe, 0x80, 0xc0), (before, bad) => {
      const good = Buffer.concat(before);
      const { fault } = decode(Buffer.concat([good, Buffer.of(bad), Buffer.from("tail")]));
      expect(fault?.span.start).toBe(good.toString("utf8").length);
    }),
    runs(),
  );
});

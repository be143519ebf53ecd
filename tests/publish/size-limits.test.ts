import { expect, test } from "vitest";
import { refuseOversized, refuseUnreadable } from "../../src/publish/size-limits.ts";

const KIB = 1024;
const change = (path: string, size: number) => ({ path, before: null, after: "x".repeat(size) });

test.each([
  ["README.md", 500 * KIB, false],
  ["README.md", 500 * KIB + 1, true],
  ["docs/list.MDX", 500 * KIB + 1, true],
  ["reading.json", 5000 * KIB, false],
])("%s of %i bytes: refused is %s", (path, size, isRefused) => {
  const refuse = () => refuseOversized([change(path, size)]);
  if (isRefused) expect(refuse).toThrow(`${path} has 501 KiB with its blocks, and GitHub cuts a README off at 500 KiB`);
  else expect(refuse).not.toThrow();
});

test("a letter counts as the bytes that it takes", () => {
  expect(() => refuseOversized([{ path: "README.md", before: null, after: "é".repeat(250 * KIB + 1) }])).toThrow();
});

test.each([
  [4096 * KIB, false],
  [4096 * KIB + 1, true],
])("a file of %i bytes is too large to be read: %s", (size, isRefused) => {
  const refuse = () => refuseUnreadable(["a.md"], () => size);
  if (isRefused) expect(refuse).toThrow("Bookends reads no file above 4096 KiB");
  else expect(refuse).not.toThrow();
});

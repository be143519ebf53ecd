import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { compileGlob, escapeGlob, globFault, type Meter, matchesGlob } from "../../src/text/glob.ts";
import { runs } from "../runs.ts";

const matches = (glob: string, path: string, dot = false): boolean => matchesGlob(compileGlob(glob), path, { dot });

describe("a glob", () => {
  test.each<[glob: string, path: string, matches: boolean]>([
    ["a/b.md", "a/b.md", true],
    ["a/b.md", "a/bxmd", false],
    ["*.md", "x.md", true],
    ["*.md", "a/x.md", false],
    ["*.md", ".x.md", false],
    [".*.md", ".x.md", true],
    ["**", "a/b/c", true],
    ["**", "a/.b/c", false],
    ["**/.b/*", "a/.b/c", true],
    ["**/*.md", "x.md", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b/**/c", "a/b/x/b/c", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", false],
    ["[^a-c]x", "dx", true],
    ["[]]x", "]x", true],
    ["[x", "[x", true],
    ["{a,b/c}.md", "b/c.md", true],
    ["{a,{b,c}d}", "cd", true],
    ["{a}", "{a}", true],
    ["\\{a,b\\}", "{a,b}", true],
    ["a\\*b", "a*b", true],
    ["a\\*b", "axb", false],
    ["a**b", "axxb", true],
    ["***.md", "x.md", true],
    ["Ä*.md", "Älter.md", true],
  ])("%s and %s: %j", (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  test.each([
    ["a/b/*.md", "a/b"],
    ["a/**", "a"],
    ["*/b", ""],
    ["{a/b,a/c}/*.md", "a"],
    ["a \\(b\\)/x.md", "a (b)/x.md"],
  ])("%s starts in %j", (glob, base) => {
    expect(compileGlob(glob).base).toBe(base);
  });

  test("means what picomatch takes it for", () => {
    const part = fc.constantFrom("a", "b", "*", "**", "?", "a*", "*b", "{a,b}", "[ab]", ".a", "[^a]b");
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const name = fc.constantFrom("a", "b", "ab", "bb", ".a", "ba");
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    fc.assert(
      fc.property(glob, path, fc.boolean(), (written, at, dot) => {
        // picomatch takes `a/**` for `a` as well, which is a folder where it matters.
        fc.pre(!written.endsWith("**"));
        expect([written, at, matches(written, at, dot)]).toEqual([
          written,
          at,
          picomatch.isMatch(at, written, { dot }),
        ]);
      }),
      runs(),
    );
  });

  test("that is an escaped path matches it alone", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(..."ab*?[]{},!@+()\\.") }), (name) => {
        fc.pre(!name.includes("/"));
        expect([matches(escapeGlob(name), name, true), matches(escapeGlob(name), `${name}x`, true)]).toEqual([
          true,
          false,
        ]);
      }),
      runs(),
    );
  });
});

describe("matching takes steps that grow with glob and path, not with their ways", () => {
  test.each([
    ["stars in a name", (size: number) => `${"*a".repeat(size)}b`, (size: number) => "a".repeat(size * 4)],
    ["stars over names", (size: number) => `${"**/a/".repeat(size)}b`, (size: number) => "a/".repeat(size * 4)],
    ["both", (size: number) => `${"**/*a*/".repeat(size)}b`, (size: number) => "aaaa/".repeat(size * 4)],
  ])("%s", (_name, glob, path) => {
    const steps = (size: number): number => {
      const meter: Meter = { steps: 0 };
      matchesGlob(compileGlob(glob(size)), path(size), { dot: true, meter });
      return meter.steps;
    };
    expect(steps(80)).toBeLessThan(steps(40) * 5);
  });
});

describe("faults", () => {
  test("are told at the limit and one past it", () => {
    const braces = (count: number): string => `{${Array.from({ length: count }, (_, index) => index).join(",")}}`;
    expect(globFault("a".repeat(LIMITS.globLength))).toBeNull();
    expect(globFault("a".repeat(LIMITS.globLength + 1))).toMatch(/^is longer than 1000 characters/);
    expect(globFault(braces(LIMITS.globAlternatives))).toBeNull();
    expect(globFault(braces(LIMITS.globAlternatives + 1))).toMatch(/^has more than 200 alternatives/);
    expect(globFault("{a,b}".repeat(100))).toMatch(/^has more than 200 alternatives/);
    expect(globFault("@(a|b)/*.md")).toMatch(/^has a group @\(/);
    expect(globFault("a (b)/*.md")).toBeNull();
  });

  test("match nothing", () => {
    expect(matches("!(a)", "b")).toBe(false);
  });
});

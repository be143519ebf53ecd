import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeLink, webLink } from "../../src/readme/relative-links.ts";
import { runs } from "../runs.ts";

describe("links to notes", () => {
  test.each([
    ["README.md", "content/x.md", "content/x.md"],
    ["docs/README.md", "content/x.md", "../content/x.md"],
    ["content/README.md", "content/x.md", "x.md"],
    ["a/b/README.md", "a/c/x.md", "../c/x.md"],
    ["a/README.md", "a", "../a"],
    ["README.md", "a b/c#d?e.md", "a%20b/c%23d%3Fe.md"],
    ["README.md", "(a) [b] <c>|`d`*_~!'.md", "%28a%29%20%5Bb%5D%20%3Cc%3E%7C%60d%60%2A_%7E%21%27.md"],
    ["README.md", "a\\b%41.md", "a%5Cb%2541.md"],
    ["README.md", "é/日本.md", "%C3%A9/%E6%97%A5%E6%9C%AC.md"],
    ["README.md", "javascript:x.md", "javascript%3Ax.md"],
    ["README.md", "lone\uD800.md", "lone%EF%BF%BD.md"],
    ["README.md", "new\nline\u0000.md", "new%0Aline%00.md"],
  ])("from %j to %j", (from, to, expected) => {
    expect(relativeLink(from, to)).toBe(expected);
  });

  test("lead where they should", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }).filter((text) => !/[/]|^\.+$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, path, (from, to) => {
        const base = `http://x/${from.map(encodeURIComponent).join("/")}`;
        const { pathname } = new URL(relativeLink(from.join("/"), to.join("/")), base);
        expect(pathname.slice(1).split("/").map(decodeURIComponent)).toEqual(to);
      }),
      runs(),
    );
  });
});

describe("addresses", () => {
  test.each([
    ["https://example.com/a", "https://example.com/a", "example.com"],
    ["HTTP://www.Example.com", "http://www.example.com/", "example.com"],
    [" https://example.com/a b|c(d)<e>`f`\\g\n", "https://example.com/a%20b%7Cc%28d%29%3Ce%3E%60f%60/g", "example.com"],
    ["https://example.com/?q=|&r=`(*)'#a|b", "https://example.com/?q=%7C&r=%60%28%2A%29%27#a%7Cb", "example.com"],
    ["https://example.com:8080/", "https://example.com:8080/", "example.com:8080"],
    ["https://user:pass@evil.example/", "https://user:pass@evil.example/", "evil.example"],
    ["https://[::1]/", "https://[::1]/", "[::1]"],
  ])("%j", (text, url, host) => {
    expect(webLink(text)).toEqual({ url, host });
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://x.org",
    "example.com",
    "https://",
    "http:// x",
    "",
    "mailto:a@b.c",
  ])("%j is none", (text) => {
    expect(webLink(text)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { githubHtml } from "../../src/readme/github-html.ts";
import { runs } from "../runs.ts";

describe("what GitHub keeps of a README", () => {
  test.each([
    ["**a** | b", "<p><strong>a</strong> | b</p>"],
    ['<img src="a.svg" width="9" alt="x">', '<img src="a.svg" width="9" alt="x">'],
    ["<p align='center'>x</p>", '<p align="center">x</p>'],
    ["<details><summary>More</summary></details>", "<details><summary>More</summary></details>"],
    [
      "- [x] done",
      '<ul class="contains-task-list">\n<li><input type="checkbox" disabled="" checked="" class="task-list-item-checkbox"> done</li>\n</ul>',
    ],
    ["a <!-- hidden --> b", "<p>a  b</p>"],
    ["`<b>`", "<p><code>&lt;b&gt;</code></p>"],
  ])("%j", (markdown, expected) => {
    expect(githubHtml(markdown).replace(/ class="[^"]*"/g, "")).toBe(expected.replace(/ class="[^"]*"/g, ""));
  });

  test.each([
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["x <script src=//evil>", "x &lt;script src=//evil&gt;"],
    ["<style>p { color: red }</style>", "&lt;style>p { color: red }&lt;/style>"],
    ['<p style="color: red" onclick="x()" id="y">a</p>', "<p>a</p>"],
    ["<a href='javascript:alert(1)'>a</a>", "<a>a</a>"],
    ["<a href=' java&#x3a;x'>a</a>", "<a>a</a>"],
    ["<a href='vbscript&colon;x'>a</a>", "<a>a</a>"],
    ['<img src="data:image/svg+xml,x">', "<img>"],
    ["<svg><script>1</script></svg>", ""],
    ["<object data=x></object>a", "a"],
    ["<form action=x><button>a</button></form>", "a"],
    ["<p title='\" onload=\"x'>a</p>", '<p title="&quot; onload=&quot;x">a</p>'],
    ["<p><!-- never ends", "<p>"],
  ])("and what not: %j", (markdown, expected) => {
    expect(
      githubHtml(markdown)
        .replace(/^<p>(.*)<\/p>$/s, "$1")
        .trim(),
    ).toBe(expected.replace(/^<p>(.*)<\/p>$/s, "$1"));
  });

  test("whatever it says, there are no elements, handlers or addresses but those", () => {
    const part = fc.constantFrom(
      "<",
      ">",
      "script",
      "<script",
      "img ",
      "<img ",
      ' src="',
      "onload=",
      "javascript:",
      "'",
      '"',
      "/",
      "&#58;",
      "<!--",
      "-->",
      "x",
      "\n",
      "<p ",
      "=",
      "svg",
      "`",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = githubHtml(parts.join(""));
        expect(html).not.toMatch(/<(?:script|svg|style|iframe)\b/i);
        expect(html).not.toMatch(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*\son\w+=/i);
        expect(html).not.toMatch(/<[a-z][^<>]* src="\s*javascript/i);
      }),
      runs(),
    );
  });
});

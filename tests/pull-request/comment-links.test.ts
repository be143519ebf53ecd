import { expect, test } from "vitest";
import { lineLinks } from "../../src/pull-request/comment-links.ts";

const link = lineLinks({ serverUrl: "https://ghe.example:8443", owner: "ada", repo: "my.books", headSha: "abc" });

test.each([
  ["content/a.md", "content/a.md"],
  ["a b/c#d?e.md", "a%20b/c%23d%3Fe.md"],
  ["(x) [y] <z> `w`.md", "%28x%29%20%5By%5D%20%3Cz%3E%20%60w%60.md"],
  ["büch\uD800er.md", "b%C3%BCch%EF%BF%BDer.md"],
  ["a\n%2F.md", "a%0A%252F.md"],
])("%j", (file, encoded) => {
  expect(link(file, 7)).toBe(`https://ghe.example:8443/ada/my.books/blob/abc/${encoded}?plain=1#L7`);
});

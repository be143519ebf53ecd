import { describe, expect, test } from "vitest";
import { sameLogin } from "../../src/forge.ts";

describe("a login", () => {
  test.each<[string | null, string, boolean]>([
    ["github-actions[bot]", "github-actions[bot]", true],
    ["github-actions[bot]", "github-actions", true],
    ["github-actions", "github-actions[bot]", true],
    ["Ada", "ada", true],
    ["ada", "ada-l", false],
    ["[bot]ada", "ada", false],
    ["dependabot[bot]", "github-actions[bot]", false],
    [null, "ada", false],
    [null, "", false],
  ])("%o written for %o: %o", (author, ours, same) => {
    expect(sameLogin(author, ours)).toBe(same);
  });
});

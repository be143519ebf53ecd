import { describe, expect, test } from "vitest";
import { pullBody } from "../../src/publish/update-body.ts";
import { type UpdatePlace, updateSummary } from "../../src/publish/update-summary.ts";

const OID = "0123456789012345678901234567890123456789";
const of = (place: UpdatePlace, changed = ["README.md"], unread: string[] = []) =>
  updateSummary({ notes: 3, unread, changed, place });

describe("the job summary of an update", () => {
  test.each<[UpdatePlace, string[], string]>([
    [{ kind: "nowhere" }, [], "### Bookends: everything is current\n"],
    [{ kind: "working-tree" }, [], "### Bookends: everything is current\n"],
    [{ kind: "working-tree" }, ["a", "b"], "### Bookends: 2 files updated in the working tree\n"],
    [
      { kind: "commit", oid: OID, branch: "main", address: "https://x/c" },
      ["a"],
      "### Bookends: 1 file updated in [0123456](<https://x/c>) on `main`\n",
    ],
    [
      { kind: "commit", oid: OID, branch: "main", address: null },
      ["a"],
      "### Bookends: 1 file updated in `0123456` on `main`\n",
    ],
    [
      { kind: "pull-request", number: 7, address: "https://x/pull/7" },
      ["a"],
      "### Bookends: 1 file to be updated by [#7](<https://x/pull/7>)\n",
    ],
    [{ kind: "closed", numbers: [7] }, [], "### Bookends: everything is current, #7 closed\n"],
  ])("%o", (place, changed, headline) => {
    expect(of(place, changed).startsWith(headline)).toBe(true);
  });

  test("names what changed and what is left out, and no file name breaks out of it", () => {
    const text = of({ kind: "working-tree" }, ["a`b\n# c.md"], ["@x/<img>.md"]);
    expect(text).toContain("\n3 notes read.\n");
    expect(text).toContain("- ``a`b\\n# c.md``\n");
    expect(text).toContain("Left out, as they can't be read:\n\n- `@x/<img>.md`\n");
  });

  test("is bounded", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `${index}.md`);
    expect(of({ kind: "working-tree" }, many, many).length).toBeLessThan(10_000);
    expect(pullBody(many).length).toBeLessThan(10_000);
    expect(pullBody(many)).toContain("- and 4950 more\n");
  });
});

test("a pull request's body names files, as code", () => {
  expect(pullBody(["README.md", "a`b"])).toMatch(/\n- `README\.md`\n- ``a`b``\n\n/);
});

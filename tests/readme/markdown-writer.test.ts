import fc from "fast-check";
import type { PhrasingContent, RootContent } from "mdast";
import { expect, test } from "vitest";
import { markdown } from "../../src/readme/markdown-writer.ts";
import { runs } from "../runs.ts";

const words = fc.string({ unit: fc.constantFrom(..."aWé 1.,:;/·–★☆½’…|\\[]()*_-#$%w"), minLength: 1, maxLength: 10 });
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map((value) => ({ type: "text" as const, value })),
  words.map((value) => ({ type: "inlineCode" as const, value })),
  fc
    .tuple(words, words)
    .map(([url, value]) => ({ type: "link" as const, url, children: [{ type: "text" as const, value }] })),
);
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 });

test("short cuts change nothing", () => {
  fc.assert(
    fc.property(fc.array(phrases, { minLength: 1, maxLength: 3 }), (cells) => {
      const row = {
        type: "tableRow" as const,
        children: cells.map((children) => ({ type: "tableCell" as const, children })),
      };
      const nodes: RootContent[] = [{ type: "table", children: [row, row] }];
      expect(markdown(nodes)).toBe(markdown(nodes, { shortCuts: false }));
    }),
    runs(),
  );
});

test.each([
  ["$5 and $6", "\\$5 and \\$6"],
  [":smile: at 10:30", "\\:smile: at 10:30"],
])("what only GitHub knows is escaped: %s", (value, expected) => {
  expect(markdown([{ type: "paragraph", children: [{ type: "text", value }] }])).toBe(expected);
});

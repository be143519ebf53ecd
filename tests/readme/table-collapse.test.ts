import { expect, test } from "vitest";
import { drawn, notes, parseGfm, shelfOf, tablesIn } from "./support.ts";

const SHELF = shelfOf(
  notes(
    { title: "A", status: "completed", category: "book" },
    { title: "B", status: "reading", category: "book" },
    { title: "C", status: "abandoned", category: "paper" },
    { title: "D", status: "completed", category: "paper" },
    { title: "E" },
  ),
);

/** What a reader sees: headings, summaries (in brackets while they are closed) and the titles of tables. */
function outline(text: string): string[] {
  const titles = tablesIn(text).map((rows) =>
    rows
      .slice(1)
      .map((row) => row[0])
      .join(" "),
  );
  return parseGfm(text).children.flatMap((node) => {
    if (node.type === "heading") return [node.children.map((child) => ("value" in child ? child.value : "")).join("")];
    if (node.type === "table") return [titles.shift() ?? ""];
    if (node.type === "html") return [node.value.replace(/<summary>(.*)<\/summary>/, "[$1]").replaceAll("\n", "")];
    return [node.type];
  });
}

test.each([
  [
    "collapse=completed,abandoned",
    ["B E", "<details>[Finished (2)]", "A D", "</details>", "<details>[Abandoned (1)]", "C", "</details>"],
  ],
  ["collapse=abandoned,completed status=completed", ["<details>[Finished (2)]", "A D", "</details>"]],
  ["collapse=paused", ["A B C D E"]],
  [
    "group=status collapse=reading",
    ["<details>[Reading (1)]", "B", "</details>", "Finished", "A D", "Abandoned", "C", "No status", "E"],
  ],
  [
    "group=category collapse=completed",
    ["book", "B", "paper", "C", "No category", "E", "<details>[Finished (2)]", "A D", "</details>"],
  ],
  ["collapse=completed limit=2", ["B", "<details>[Finished (1)]", "A", "</details>", "paragraph"]],
])("%s", (options, expected) => {
  expect(outline(drawn(`table columns=title sort=title ${options}`, SHELF))).toEqual(expected);
});

test("a folded table is markdown to GitHub, and is closed before the marker", () => {
  const text = drawn("table columns=title status=abandoned collapse=abandoned", SHELF);
  expect(text).toBe(
    "<details>\n<summary>Abandoned (1)</summary>\n\n| Title |\n| - |\n| [C](content/reading/02.md) |\n\n</details>\n",
  );
});

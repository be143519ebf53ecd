import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/notes/status.ts";
import type { GeneratedFile } from "../../src/readme/generated-sign.ts";
import { isGenerated } from "../../src/readme/generated-sign.ts";
import { updateFile } from "../../src/readme/render-readme.ts";
import { note, shelfOf } from "./support.ts";

/** GitHub renders no more of a markdown file. */
const GITHUB_LIMIT = 512_000;
// Long titles instead of very many notes: what counts is bytes.
const COUNT = 1_200;
const LONG = " im Frühling".repeat(75);

const MANY = shelfOf(
  Array.from({ length: COUNT }, (_, index) =>
    note({
      path: `content/reading/note-${index}.md`,
      title: `Note ${index} über Zürich${LONG}`,
      authors: ["A. Writer"],
      status: STATUSES[index % STATUSES.length] ?? null,
      started: `${2000 + (index % 25)}-01-01`,
      tags: [`tag ${index % 50}`, "all"],
      cover: "/x.png",
      progress: { done: index % 7, total: 7, next: "Part II" },
    }),
  ),
  { publicFolder: "public" },
);

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const block = (options: string): string =>
  `<!-- bookends:${options} -->\n<!-- /bookends:${options.split(" ")[0]} -->\n`;
const linked = (text: string): number[] =>
  [...text.matchAll(/^\| \[[^\]]*\]\([./\w]*reading\/note-(\d+)\.md\)/gm)].map((match) => Number(match[1]));

function update(text: string, path = "README.md"): { readonly text: string; readonly files: readonly GeneratedFile[] } {
  const updated = updateFile({ path, text }, MANY);
  if (!updated.ok) throw new Error(JSON.stringify(updated.faults));
  return updated;
}

describe("a shelf that is too large for one file", () => {
  const { text, files } = update(`# Mine\n\n${block("table bars=text")}`);

  test("keeps the newest, in the table's order", () => {
    const shown = linked(text);
    expect(shown.length).toBeGreaterThan(300);
    const years = shown.map((index) => index % 25);
    const oldest = Math.min(...years);
    expect(linked(files.map((file) => file.text).join("")).every((index) => index % 25 <= oldest)).toBe(true);
    // The finished ones, folded away, come last.
    const ranks = shown.map((index) => [1, 0, 5, 2, 4][index % 5] ?? 0);
    expect(ranks).toEqual([...ranks].sort());
  });

  test("has every note once, here or in a file beside it that is linked", () => {
    const everywhere = [text, ...files.map((file) => file.text)].flatMap(linked).sort((a, b) => a - b);
    expect(everywhere).toEqual(Array.from({ length: COUNT }, (_, index) => index));
    expect(files.map(({ path }) => path)).toEqual(["_bookends-README-1-1.md", "_bookends-README-1-2.md"]);
    for (const { path } of files) expect(text).toContain(`](${path})`);
    expect(text).toContain(`… and ${COUNT - linked(text).length} older ones on pages of their own: [1](`);
  });

  test("no file is longer than GitHub shows, and all of them are marked as ours", () => {
    for (const part of [text, ...files.map((file) => file.text)]) expect(bytes(part)).toBeLessThan(GITHUB_LIMIT);
    for (const file of files) expect(isGenerated(file.text)).toBe(true);
  });

  test("updated again is the same", () => {
    expect(update(text)).toMatchObject({ text, files });
  });
});

test.each([
  [["table", "table group=tag columns=title,tags", "progress", "shelf", "stats", "chart"]],
  [["table collapse=completed", "table group=year", "table group=status"]],
  [["shelf", "progress"]],
])("%j together are short enough, in CRLF too", (blocks) => {
  const text = `${"Mine. ".repeat(10_000)}\n\n${blocks.map(block).join("\n")}`;
  const drawn = update(text.replaceAll("\n", "\r\n"), "docs/list.md");
  expect(drawn.text).not.toMatch(/[^\r]\n/);
  const pages = drawn.files.filter(({ path }) => path.endsWith(".md"));
  for (const part of [drawn.text, ...pages.map((file) => file.text)]) {
    expect(bytes(part)).toBeLessThan(GITHUB_LIMIT);
    expect(bytes(part)).toBeGreaterThan(500);
  }
  expect(new Set(drawn.files.map(({ path }) => path)).size).toBe(drawn.files.length);
  expect(update(drawn.text, "docs/list.md")).toMatchObject({ text: drawn.text, files: drawn.files });
});

test("a file that fits has no other beside it", () => {
  const updated = updateFile(
    { path: "README.md", text: block("table bars=text") },
    { ...MANY, notes: MANY.notes.slice(0, 400) },
  );
  expect(updated).toMatchObject({ ok: true, files: [] });
});

test("a row longer than any file has one to itself", () => {
  const long = note({ path: "n/long.md", title: "x".repeat(600_000), started: "1999" });
  const { ok, ...updated } = updateFile(
    { path: "README.md", text: block("table bars=text") },
    shelfOf([...MANY.notes.slice(0, 10), long]),
  );
  expect(ok && "files" in updated && updated.files.map((file) => file.text.includes("xxx"))).toEqual([true]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/notes/status.ts";
import { previewOf } from "../../src/pull-request/preview.ts";
import { previewMarkdown } from "../../src/pull-request/preview-markdown.ts";
import { updateFile } from "../../src/readme/render-readme.ts";
import type { Shelf, ShelfNote } from "../../src/readme/shelf.ts";
import { type Facts, note, shelfOf } from "../readme/support.ts";
import { runs } from "../runs.ts";
import { hostile } from "./hostile.ts";
import { nodesIn, parse } from "./safe.ts";

const UDS: Facts = {
  path: "content/reading/uds.md",
  title: "Understanding Distributed Systems",
  authors: ["Roberto Vitillo"],
  status: "reading",
  rating: 4,
  started: "2026-01-05",
  tags: ["Networking"],
  progress: { done: 1, total: 4, next: "Part II: Coordination" },
};
const SQL: Facts = { path: "content/reading/sql.md", title: "SQL | NoSQL", status: "queued" };
const OLD: Facts = { path: "content/reading/old.md", title: "Old", status: "completed", finished: "2026-03-01" };

const of = (...facts: Facts[]): Shelf => shelfOf(facts.map((one) => note(one)));

/** What is said about a change, without the words before it. */
function told(base: Shelf, head: Shelf, readme?: string): string | null {
  const preview = previewOf(base, head, readme === undefined ? undefined : [{ path: "README.md", text: readme }]);
  return preview && previewMarkdown(preview).replace("**After the merge** the README changes", "");
}

describe("the README changes", () => {
  test.each<[string, Shelf, Shelf, string | null]>([
    ["nothing", of(UDS), of(UDS), null],
    ["nothing that is shown", of(UDS), of({ ...UDS, tags: ["x"], url: "https://x.y", cover: "c.png" }), null],
    ["only the order notes are read in", of(SQL, UDS), of(UDS, SQL), null],
    [
      "a part done",
      of(UDS),
      of({ ...UDS, progress: { done: 2, total: 4, next: "Part III: Scalability" } }),
      ":\n\n- *Understanding Distributed Systems*: 1/4 → 2/4, next: Part III: Scalability",
    ],
    [
      "another next part",
      of(UDS),
      of({ ...UDS, progress: { done: 1, total: 4, next: "Part IV" } }),
      ":\n\n- *Understanding Distributed Systems*: 1/4, next: Part II: Coordination → 1/4, next: Part IV",
    ],
    [
      "the last part done",
      of(UDS),
      of({ ...UDS, status: "completed", progress: { done: 4, total: 4, next: null } }),
      ":\n\n- *Understanding Distributed Systems*: reading → completed; 1/4 → 4/4\n- Summary: 1 reading → 1 finished",
    ],
    [
      "finished without a list",
      of({ ...SQL, status: "reading" }),
      of({ ...SQL, status: "completed", progress: { done: 1, total: 1, next: null } }),
      ":\n\n- *SQL \\| NoSQL*: reading → completed\n- Summary: 1 reading → 1 finished",
    ],
    [
      "a new note",
      of(UDS),
      of(UDS, { ...SQL, status: "reading", progress: { done: 0, total: 9, next: "Rows" } }),
      ":\n\n- *SQL \\| NoSQL* is new (reading, 0/9)\n- Summary: 1 reading → 2 reading",
    ],
    ["a first note", of(), of(SQL), ":\n\n- *SQL \\| NoSQL* is new (queued)\n- Summary: 0 notes → 1 up next"],
    ["a note gone", of(UDS, SQL), of(UDS), ":\n\n- *SQL \\| NoSQL* goes\n- Summary: 1 reading · 1 up next → 1 reading"],
    [
      "a note moved",
      of(SQL),
      of({ ...SQL, path: "content/reading/sql-nosql.md", status: "reading" }),
      ":\n\n- *SQL \\| NoSQL*: moves to content/reading/sql-nosql.md; queued → reading\n- Summary: 1 up next → 1 reading",
    ],
    [
      "title, author and rating",
      of(UDS),
      of({ ...UDS, title: "UDS", authors: [], rating: null }),
      ":\n\n- *Understanding Distributed Systems*: title Understanding Distributed Systems → UDS; author Roberto Vitillo → –; rating ★★★★☆ → –\n- Summary: average ★ 4.0 → –",
    ],
    [
      "only a date, and with it the order of rows",
      of({ ...UDS, path: "a.md" }, { ...UDS, path: "b.md", started: "2026-02-01" }),
      of({ ...UDS, path: "a.md", started: "2026-03-01" }, { ...UDS, path: "b.md", started: "2026-02-01" }),
      ":\n\n- *Understanding Distributed Systems*: started 2026-01-05 → 2026-03-01",
    ],
  ])("%s", (_, base, head, words) => expect(told(base, head)).toBe(words));

  test("by the year's goal", () => {
    const [base, head] = [of({ ...OLD, finished: null, status: "reading" }), of(OLD)].map((shelf) => ({
      ...shelf,
      goal: { 2026: 12 },
    }));
    expect(base && head && told(base, head)).toContain("; finished in 2026 0 of 12 → 1 of 12");
  });

  test("by path, and at most a dozen notes", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...SQL,
      path: `${99 - index}.md`,
      title: `Note ${99 - index}`,
    }));
    const lines = told(of(), of(...many))?.split("\n") ?? [];
    expect(lines.slice(2)).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `- *Note ${60 + index}* is new (queued)`),
      "- and 28 more notes",
      "- Summary: 0 notes → 40 up next",
    ]);
  });
});

describe("with the README's own blocks", () => {
  const block = (options: string, name = "table"): string =>
    `<!-- bookends:${name}${options} -->\n<!-- /bookends:${name} -->\n`;
  const more = { ...UDS, tags: ["Networking", "Design"], rating: 5 };

  test.each<[string, string, Facts, string | null]>([
    [
      "a column of theirs",
      block(" columns=title,tags"),
      more,
      ":\n\n- *Understanding Distributed Systems*: tags Networking → Networking, Design",
    ],
    ["no column for it", block(" columns=title,author"), more, null],
    ["a filter that leaves it out", block(" status=queued"), more, null],
    ["a summary alone", block("", "progress"), more, ":\n\n- Summary: average ★ 4.0 → ★ 5.0"],
    ["blocks that are wrong", block(" columns="), more, null],
    [
      "a cover",
      block("", "shelf"),
      { ...UDS, cover: "new.png" },
      " in how it shows the notes, not in what it says of them.",
    ],
    [
      "what a cover is a link to",
      block("", "shelf"),
      { ...UDS, title: "UDS" },
      ":\n\n- *Understanding Distributed Systems*: title Understanding Distributed Systems → UDS",
    ],
    ["the same words already there", `# A\n\n${block("")}`, UDS, null],
  ])("%s", (_, readme, head, words) => expect(told(of(UDS), of(head), readme)).toBe(words));

  test("rows that only change places", () => {
    const readme = block(" columns=title sort=pages");
    const shelf = (pages: number): Shelf =>
      shelfOf([note({ path: "a.md", title: "A" }, { pages }), note({ path: "b.md", title: "B" }, { pages: 2 })]);
    expect(told(shelf(1), shelf(3), readme)).toBe(" in how it shows the notes, not in what it says of them.");
  });
});

const facts = fc.record({
  path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"),
  title: fc.oneof(hostile, fc.constantFrom("A", "B")),
  authors: fc.array(hostile, { maxLength: 2 }),
  status: fc.option(fc.constantFrom(...STATUSES)),
  rating: fc.option(fc.constantFrom(0, 3, 4.5)),
  started: fc.option(fc.constantFrom("2025", "2026-01-05")),
  progress: fc.option(
    fc.record({ done: fc.constantFrom(0, 1), total: fc.constantFrom(1, 2), next: fc.option(hostile) }),
  ),
});
const shelf = fc.uniqueArray(facts, { maxLength: 4, selector: ({ path }) => path }).map((all): Shelf => {
  const notes: ShelfNote[] = all.sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => note(one));
  return { ...shelfOf(notes), goal: { 2026: 3 } };
});

test("there is a preview when, and only when, the README would be another", () => {
  const readme = (one: Shelf) => updateFile({ path: "README.md", text: null }, one);
  fc.assert(
    fc.property(shelf, shelf, fc.boolean(), (base, other, same) => {
      const head = same
        ? { ...base, notes: base.notes.map(({ facts: kept }) => note({ ...kept, cover: "x" })) }
        : other;
      const preview = previewOf(base, head);
      const [before, after] = [readme(base), readme(head)];
      expect(preview === null).toBe(before.ok && after.ok && before.text === after.text);
      if (preview === null) return;
      const items = nodesIn(parse(previewMarkdown(preview))).filter(({ type }) => type === "listItem");
      expect(items).toHaveLength(preview.rows.length + (preview.figures.length > 0 ? 1 : 0));
    }),
    runs(),
  );
});

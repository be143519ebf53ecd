import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gitIn } from "../../github/git/run.ts";
import { runAction } from "../../github/runner/run-action.ts";
import { note, SEED, SEED_PATH } from "../notes.ts";
import { checkOf, errorOf, library, onPush } from "./support.ts";

describe("a branch's head is read as a clone would read it", () => {
  test("without a checkout, in a large tree that GitHub lists folder by folder, with one query for many notes", async () => {
    const github = await library({ treeLimit: 100 });
    const names = Array.from({ length: 600 }, (_, index) => `content/reading/${index % 7}/${index}.md`);
    github.commit({ files: Object.fromEntries(names.map((name, index) => [name, note(`Book ${index}`)])) });
    const ran = await onPush(github, { checkout: false });
    expect([ran.code, errorOf(ran), ran.outputs["notes"]]).toEqual([0, undefined, "601"]);
    expect(ran.requests.length).toBeLessThan(25);
    expect(checkOf(github).code).toBe(0);
  });

  test("symlinks to notes and folders of notes are followed", async () => {
    const github = await library();
    github.commit({
      files: {
        [SEED_PATH]: null,
        "vault/reading/a.md": note("A"),
        "vault/b.md": note("B"),
        "content/reading": { link: "../vault/reading" },
        ".github/bookends.yml": "notes: content/reading\n",
      },
    });
    for (const checkout of [{}, false] as const) {
      const ran = await onPush(github, { checkout });
      expect([ran.code, errorOf(ran), ran.outputs["notes"]]).toEqual([0, undefined, "1"]);
      expect(checkOf(github).code).toBe(0);
    }
  });

  test("a note of more than GraphQL gives, and one that isn't UTF-8, are read whole", async () => {
    const github = await library();
    const long = SEED.replace("## My Progress", `${"Words of mine. ".repeat(40_000)}\n\n## My Progress`);
    github.commit({ files: { [SEED_PATH]: long, "content/reading/l1.md": new Uint8Array([0x2d, 0xe9, 0x0a]) } });
    const ran = await onPush(github, { checkout: false });
    expect([ran.code, errorOf(ran), ran.outputs["notes"]]).toEqual([0, undefined, "1"]);
    expect(github.read("main", "README.md")).toContain("1/4 · next: Part II: Coordination");
    expect(checkOf(github).code).toBe(0);
  });

  test("publish in the config is heard without a checkout", async () => {
    const github = await library();
    github.commit({ files: { ".github/bookends.yml": "publish: pull-request\n" } });
    const ran = await onPush(github, { checkout: false });
    expect([ran.code, errorOf(ran), github.pulls().length]).toEqual([0, undefined, 1]);
  });

  test("a sparse checkout loses no row", async () => {
    const github = await library();
    github.commit({ files: { "content/reading/a.md": note("A"), "docs/x.md": "x" } });
    const before = (root: string) => {
      gitIn(root).text(["sparse-checkout", "set", "docs"]);
    };
    const ran = await onPush(github, { before });
    expect([ran.code, errorOf(ran), ran.outputs["notes"]]).toEqual([0, undefined, "2"]);
    expect(checkOf(github).code).toBe(0);
  });

  test("a checkout of all of the history, or of a merge, makes no difference", async () => {
    const github = await library();
    github.commit({ branch: "add", files: { "content/reading/a.md": note("A") } });
    const pull = github.openPull({ branch: "add" });
    github.merge(pull, { method: "squash" });
    const on = { event: "pull_request", pull, action: "closed" } as const;
    const ran = await runAction(github, { on, checkout: { depth: 0 } });
    expect([ran.code, errorOf(ran), checkOf(github).code]).toEqual([0, undefined, 0]);
  });
});

const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."ab |`<>&*_[]()#@$\\\"'é\u202E") });
const shelf = fc.array(
  fc.record({
    title: words,
    status: fc.constantFrom("queued", "reading", "completed", "paused", "abandoned", "nonsense"),
    rating: fc.integer({ min: 0, max: 6 }),
    date: fc.constantFrom("2025-12-31", "2026-01-05", "2026", "soon"),
    parts: fc.array(fc.tuple(fc.boolean(), words), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test.each(fc.sample(shelf, { numRuns: 4, seed: 20_260_301 }))("update twice is update once: %#", async (...notes) => {
  const github = await library();
  const files = notes.map(({ title, status, rating, date, parts }, index) => [
    `content/reading/${index}.md`,
    `---\ntitle: ${JSON.stringify(title)}\nstatus: ${status}\nrating: ${rating}\nfinished: ${date}\n---\n\n## Progress\n\n${parts.map(([done, part]) => `- [${done ? "x" : " "}] ${part}\n`).join("")}`,
  ]);
  const config = "goal:\n  2026: 12\ndata: reading.json\n";
  github.commit({ files: { ...Object.fromEntries(files), ".github/bookends.yml": config } });
  const first = await onPush(github);
  expect([first.code, errorOf(first), first.outputs["changed"]]).toEqual([0, undefined, "true"]);
  const second = await onPush(github);
  expect([second.code, second.requests, second.outputs["changed"]]).toEqual([0, [], "false"]);
  expect(checkOf(github).code).toBe(0);
});

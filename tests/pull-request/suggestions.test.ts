import { describe, expect, test } from "vitest";
import type { ReviewComment } from "../../src/forge.ts";
import { identity } from "../../src/formats/report.ts";
import type { NewSuggestion } from "../../src/pull-request/suggestion-drafts.ts";
import {
  afterRefusal,
  planSuggestions,
  type SuggestionInput,
  type SuggestionPlan,
} from "../../src/pull-request/suggestions.ts";
import type { Problem } from "../../src/rules/problem.ts";
import { fixOf, found, problemOf, REEDING } from "../formats/problems.ts";

const NOTE = ["---", "title: A", "author: B", "category: book", "status: Reeding", "rating: '4'", "---", ""];
const PATCH = `@@ -0,0 +1,7 @@\n${NOTE.slice(0, 7)
  .map((line) => `+${line}`)
  .join("\n")}`;

const reeding = problemOf(REEDING, { fix: fixOf("Change to reading", "reading", [5, 9, 5, 16]) });
const quoted = problemOf(found({ rule: "schema/type", pointer: "/rating", found: "4", expected: ["number"] }), {
  at: [6, 9, 6, 12],
  fix: fixOf("Remove the quotes", "4", [6, 9, 6, 12]),
});
const misspelt = problemOf(
  found({ rule: "key/misspelt", pointer: "/sttus", key: "sttus", meant: "status", both: false }),
  {
    at: [5, 1, 5, 7],
    fix: fixOf("Rename the key", "state", [5, 1, 5, 7]),
  },
);

const input = (problems: readonly Problem[], more: Partial<SuggestionInput> = {}): SuggestionInput => ({
  problems,
  patches: new Map([["a.md", PATCH]]),
  existing: [],
  enabled: true,
  refused: new Set(),
  sourceLine: (_, line) => NOTE[line - 1] ?? "",
  ...more,
});

/** What GitHub has once a suggestion was made. */
const posted = ({ path, line, startLine, body }: NewSuggestion, id: number): ReviewComment => ({
  id,
  path,
  line,
  startLine,
  body,
  isOutdated: false,
  isResolved: false,
  isMinimized: false,
  isAnswered: false,
});

const made = (plan: SuggestionPlan, changed: Partial<ReviewComment> = {}): ReviewComment[] =>
  plan.create.map((one, index) => ({ ...posted(one, index + 1), ...changed }));

const NOTHING = { create: [], edit: [], remove: [] };

describe("a suggestion", () => {
  test("stands on the line, names the problem and holds the line as it should be", () => {
    const { create, suggested } = planSuggestions(input([reeding]));
    expect(create).toEqual([
      {
        path: "a.md",
        line: 5,
        startLine: null,
        side: "RIGHT",
        identities: [identity(reeding)],
        body: `<!-- bookends:suggestion open %5B%22a.md%22%2C%22%2Fstatus%22%2C%22schema%2Fenum%22%5D -->
**Bookends** · \`status: Reeding\` is not one of queued, reading, completed, paused, abandoned. Did you mean \`reading\`?

\`\`\`suggestion
status: reading
\`\`\`
`,
      },
    ]);
    expect(suggested).toEqual(new Set([identity(reeding)]));
  });

  test("repairs all that is wrong with its line, and names it all", () => {
    const { create, suggested } = planSuggestions(input([misspelt, reeding, quoted]));
    expect(create.map(({ line, identities }) => [line, identities])).toEqual([
      [5, [misspelt, reeding].map(identity)],
      [6, [identity(quoted)]],
    ]);
    expect(create[0]?.body).toContain("\n```suggestion\nstate: reading\n```\n");
    expect(create[0]?.body.match(/^- /gm)).toHaveLength(2);
    expect(suggested.size).toBe(3);
  });

  test("has several lines where a fix has", () => {
    const edits = [...(reeding.fix?.edits ?? []), ...(quoted.fix?.edits ?? [])];
    const both = { ...reeding, fix: { title: "", edits } };
    expect(planSuggestions(input([both])).create).toMatchObject([{ startLine: 5, line: 6 }]);
    const apart = new Map([["a.md", "@@ -1,5 +1,5 @@\n a\n b\n c\n d\n+e\n@@ -6 +6 @@\n+f"]]);
    expect(planSuggestions(input([both], { patches: apart })).create).toEqual([]);
  });

  test("outgrows the backticks of its line", () => {
    const line = "status: ````Reeding";
    const problem = problemOf(REEDING, { fix: fixOf("", "reading", [5, 13, 5, 20]) });
    const { create } = planSuggestions(input([problem], { sourceLine: () => line }));
    expect(create[0]?.body).toContain("\n`````suggestion\nstatus: ````reading\n`````\n");
  });

  const elsewhere = problemOf(REEDING, { at: [90, 1, 90, 2], fix: fixOf("", "x", [90, 1, 90, 2]) });
  const clash = { ...misspelt, fix: fixOf("", "y", [5, 1, 5, 12]) };
  test.each<[string, Partial<SuggestionInput>, Problem[]]>([
    ["outside the diff", {}, [elsewhere]],
    ["without a patch", { patches: new Map() }, [reeding]],
    ["without a fix", {}, [{ ...reeding, fix: null }]],
    ["when it is turned off", { enabled: false }, [reeding]],
    ["that GitHub refused at this head", { refused: new Set([identity(reeding)]) }, [reeding]],
    ["that changes nothing", {}, [{ ...reeding, fix: fixOf("", "Reeding", [5, 9, 5, 16]) }]],
    ["with text that hides what it does", { sourceLine: () => "status: Reeding \u202E#" }, [reeding]],
    ["with a line end that is none", { sourceLine: () => "status: Reeding\rx" }, [reeding]],
  ])("is not made %s", (_, more, problems) => {
    expect(planSuggestions(input(problems, more))).toMatchObject({ ...NOTHING, suggested: new Set() });
  });

  test("is made of one of two fixes that are in each other's way", () => {
    const plan = planSuggestions(input([reeding, clash]));
    expect(plan.create.map(({ identities }) => identities)).toEqual([[identity(reeding)]]);
    expect(plan.suggested).toEqual(new Set([identity(reeding)]));
  });
});

describe("at most 20", () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    problemOf(found({ ...REEDING, pointer: `/${index}` }), {
      at: [index + 1, 1, index + 1, 2],
      fix: fixOf("", "x", [index + 1, 1, index + 1, 2]),
    }),
  );
  const patches = new Map([["a.md", `@@ -0,0 +1,40 @@\n${"+ab\n".repeat(40)}`]]);
  const sourceLine = (): string => "ab";
  const first = planSuggestions(input(many, { patches, sourceLine }));

  test("are made", () =>
    expect(first.create.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1)));

  test("stand, so that a rerun doesn't make the next ones", () => {
    const existing = made(first);
    expect(planSuggestions(input(many, { patches, sourceLine, existing }))).toMatchObject({
      ...NOTHING,
      suggested: first.suggested,
    });
    const resolved = existing.map((one) => ({ ...one, isResolved: one.id < 9 }));
    expect(planSuggestions(input(many, { patches, sourceLine, existing: resolved }))).toMatchObject(NOTHING);
  });

  test("leave room once some are fixed", () => {
    const plan = planSuggestions(input(many.slice(5), { patches, sourceLine, existing: made(first) }));
    expect(plan.create.map(({ line }) => line)).toEqual([21, 22, 23, 24, 25]);
    expect(plan.remove).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("in a later run", () => {
  const first = planSuggestions(input([reeding]));
  const again = (problems: readonly Problem[], changed: Partial<ReviewComment>, more: Partial<SuggestionInput> = {}) =>
    planSuggestions(input(problems, { existing: made(first, changed), ...more }));

  test.each<[string, Partial<ReviewComment>, Partial<SuggestionInput>]>([
    ["as it was", {}, {}],
    ["answered", { isAnswered: true }, {}],
    ["resolved", { isResolved: true }, {}],
    ["minimised", { isMinimized: true }, {}],
    ["turned off since", {}, { enabled: false }],
    ["with line ends of a web form", { body: made(first)[0]?.body.replaceAll("\n", "\r\n") ?? "" }, {}],
  ])("the same problem writes nothing: %s", (_, changed, more) => {
    expect(again([reeding], changed, more)).toMatchObject({ ...NOTHING, suggested: new Set([identity(reeding)]) });
  });

  test.each([
    ["resolved", { isResolved: true }],
    ["minimised", { isMinimized: true }],
  ])("one that was %s and is outdated stays so, and the fix goes into the comment", (_, changed) => {
    const plan = again([reeding], { ...changed, isOutdated: true, line: null });
    expect(plan).toMatchObject({ ...NOTHING, suggested: new Set() });
  });

  test("one that stands doesn't go because an older one of the same problem is resolved", () => {
    const old = made(first, { isOutdated: true, line: null, isResolved: true, isAnswered: true });
    const existing = [...old, ...made(first, { id: 7 })];
    expect(planSuggestions(input([reeding], { existing }))).toMatchObject({
      ...NOTHING,
      suggested: new Set([identity(reeding)]),
    });
  });

  test.each<[string, Partial<ReviewComment>, object]>([
    ["nobody answered: removed", {}, { ...NOTHING, remove: [1] }],
    ["nobody answered, outdated: removed", { isOutdated: true, line: null }, { ...NOTHING, remove: [1] }],
    ["resolved: stays", { isResolved: true }, NOTHING],
    ["minimised: stays", { isMinimized: true }, NOTHING],
    ["resolved and answered: stays", { isResolved: true, isAnswered: true }, NOTHING],
  ])("its problem is gone, %s", (_, changed, plan) => {
    expect(again([], changed)).toMatchObject({ ...plan, suggested: new Set() });
  });

  test("its problem is gone, answered: it says so once, with nothing to apply", () => {
    const plan = again([], { isAnswered: true });
    expect(plan).toMatchObject({
      create: [],
      remove: [],
      edit: [{ id: 1, body: expect.stringContaining("Fixed: `schema/enum`") }],
    });
    const body = plan.edit[0]?.body ?? "";
    expect(body).not.toContain("```");
    expect(again([], { isAnswered: true, body })).toMatchObject(NOTHING);
    expect(again([reeding], { isAnswered: true, body }).create).toHaveLength(1);
  });

  test.each<[string, Partial<ReviewComment>, number[]]>([
    ["nobody answered", { isOutdated: true, line: null }, [1]],
    ["somebody answered", { isOutdated: true, line: null, isAnswered: true }, []],
    ["GitHub still shows its old line", { isOutdated: true }, [1]],
    ["it is on another line now", { line: 4 }, [1]],
  ])("outdated, it is made again once: %s", (_, changed, remove) => {
    const plan = again([reeding], changed);
    expect(plan).toMatchObject({ create: first.create, edit: [], remove });
    const left = made(first, changed).filter(({ id }) => !plan.remove.includes(id));
    const existing = [...left, ...plan.create.map((one) => posted(one, 7))];
    expect(planSuggestions(input([reeding], { existing }))).toMatchObject(NOTHING);
  });

  test("what it would say is another thing: it is edited", () => {
    const other = { ...reeding, fix: fixOf("", "queued", [5, 9, 5, 16]) };
    expect(again([other], {})).toMatchObject({
      create: [],
      remove: [],
      edit: [{ id: 1, body: expect.stringContaining("status: queued") }],
    });
  });

  test("a new problem on a line whose suggestion was resolved gets its own", () => {
    const plan = again([misspelt, reeding], { isResolved: true });
    expect(plan.create).toMatchObject([{ identities: [identity(misspelt)] }]);
    expect(plan.create[0]?.body).toContain("state: Reeding");
  });

  test("a fix that left the diff goes into the comment, and its suggestion goes", () => {
    expect(again([reeding], {}, { patches: new Map() })).toMatchObject({
      ...NOTHING,
      remove: [1],
      suggested: new Set(),
    });
  });

  test("of two for one problem, the answered one stays", () => {
    const existing = [1, 2, 3].flatMap((id) => made(first, { id, isAnswered: id === 2 }));
    expect(planSuggestions(input([reeding], { existing }))).toMatchObject({ ...NOTHING, remove: [1, 3] });
  });

  test("comments that aren't suggestions of ours are left alone", () => {
    const bodies = ["LGTM", `> ${made(first)[0]?.body}`, "<!-- bookends:suggestion open %zz -->\nx"];
    const existing = bodies.flatMap((body) => made(first, { body }));
    expect(planSuggestions(input([], { existing }))).toMatchObject(NOTHING);
  });
});

test("what GitHub refuses leaves the plan, and is known at this head", () => {
  const both = input([reeding, quoted]);
  const plan = afterRefusal(planSuggestions(both), new Set([identity(reeding)]));
  expect(plan.create.map(({ line }) => line)).toEqual([6]);
  expect(plan.suggested).toEqual(new Set([identity(quoted)]));
  expect(plan.refused).toEqual(new Set([identity(reeding)]));
  const existing = plan.create.map((one) => posted(one, 1));
  expect(planSuggestions({ ...both, existing, refused: plan.refused })).toMatchObject({
    ...NOTHING,
    suggested: plan.suggested,
  });
  expect(planSuggestions(input([quoted], { existing, refused: plan.refused })).refused).toEqual(new Set());
});

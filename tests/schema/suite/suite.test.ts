import { describe, expect, test } from "vitest";
import { toData } from "../../../src/notes/value-node.ts";
import { parseYaml } from "../../../src/notes/yaml/parse-yaml.ts";
import { compileNoteSchema } from "../../../src/schema/user-schema.ts";
import { APPLICATORS, DYNAMIC_REFERENCES } from "./applicators.ts";
import { KEYWORDS } from "./keywords.ts";
import { KNOWN_DIFFERENCES } from "./known-differences.ts";
import type { SuiteCase, SuiteDraft } from "./suite-case.ts";

const DRAFTS: Readonly<Record<SuiteDraft, string>> = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};
const NAMES = Object.keys(DRAFTS) as SuiteDraft[];

/** Cases in files of their own, `0/suite.json` and so on, and a schema by which `case0` of a mapping is held against the first. */
function filesOf(cases: readonly SuiteCase[], $schema: string): ReadonlyMap<string, string> {
  const own = cases.flatMap(({ schema, files = {} }, index) =>
    Object.entries({ "suite.json": schema, ...files }).map(([path, file]) => [`${index}/${path}`, file] as const),
  );
  const properties = Object.fromEntries(cases.map((_, index) => [`case${index}`, { $ref: `${index}/suite.json` }]));
  return new Map(
    [["mine.json", { $schema, properties }], ...own].map(([path, file]) => [String(path), JSON.stringify(file)]),
  );
}

type Judge = (index: number, value: unknown) => boolean;

/**
 * Whether a value is valid by the case of an index, as the value of a key of a note. All cases are compiled together,
 * which takes a tenth of the time; where that fails nothing is valid.
 */
async function judgeOf(cases: readonly SuiteCase[], draft: SuiteDraft): Promise<Judge> {
  const files = filesOf(cases, DRAFTS[draft]);
  const compiled = await compileNoteSchema("mine.json", (path) => files.get(path) ?? null);
  return (index, value) => {
    // JSON is YAML, so any value can be that of a key.
    const parsed = parseYaml(JSON.stringify({ [`case${index}`]: value }), 0);
    if (!parsed.ok || parsed.root?.kind !== "mapping") throw new Error(JSON.stringify(value));
    const { root } = parsed;
    const openingFence = { start: 0, end: 0 };
    // `content` is the whole tree: that an empty value counts as an absent one is a rule of notes, not of JSON Schema.
    const note = { language: "yaml", openingFence, root, content: root, data: toData(root) } as const;
    return compiled.ok && compiled.schema.check(note).length === 0;
  };
}

const inDraft = <Case extends SuiteCase>(cases: readonly Case[], draft: SuiteDraft): Case[] =>
  cases.filter(({ drafts }) => drafts?.includes(draft) ?? true);

const ALL: readonly SuiteCase[] = [...KEYWORDS, ...APPLICATORS, ...DYNAMIC_REFERENCES];
/** Cases that are compiled together: some have two files, and a schema has at most 100. */
const TOGETHER = 45;

describe.each(NAMES)("what %s says of a value is what check says", (draft) => {
  const cases = inDraft(ALL, draft).map((each, at) => ({ ...each, at }));
  const judges = Array.from({ length: Math.ceil(cases.length / TOGETHER) }, (_, chunk) =>
    judgeOf(cases.slice(chunk * TOGETHER, (chunk + 1) * TOGETHER), draft),
  );
  test.each(cases)("$what", async ({ at, valid = [], invalid = [] }) => {
    const judge = await judges[Math.floor(at / TOGETHER)];
    const found = [...valid, ...invalid].map((value) => judge?.(at % TOGETHER, value));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual([...valid.map(() => true), ...invalid.map(() => false)]);
  });
});

describe.each(NAMES)("known differences from %s, until they are none", (draft) => {
  test.each(inDraft(KNOWN_DIFFERENCES, draft))("$what", async (each) => {
    const { valid = [], invalid = [] } = each;
    const judge = await judgeOf([each], draft);
    const found = [...valid, ...invalid].map((value) => judge(0, value));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual([...valid.map(() => false), ...invalid.map(() => true)]);
  });
});

import { describe, expect, test } from "vitest";
import { toSarif } from "../../src/formats/sarif.ts";
import { fixOf, found, problemOf, REEDING, reportOf } from "./problems.ts";

const run = (problems: Parameters<typeof reportOf>[0], version = "1.2.3") =>
  toSarif(reportOf(problems), version).runs[0];

test("a log of one run", () => {
  const fixed = problemOf(REEDING, { fix: fixOf("Change to `reading`", "reading", [5, 9, 5, 16]) });
  const plain = problemOf(found({ rule: "key/misspelt", pointer: "/x", key: "x", meant: "y", both: false }), {
    file: "b.md",
    severity: "warning",
  });
  expect(toSarif(reportOf([fixed, plain, fixed]), "1.2.3")).toMatchObject({
    version: "2.1.0",
    $schema: expect.stringContaining("sarif-schema-2.1.0.json"),
  });
  expect(run([fixed, plain, fixed], "1.2.3")).toMatchObject({
    tool: { driver: { name: "Bookends", version: "1.2.3", rules: [{ id: "key/misspelt" }, { id: "schema/enum" }] } },
    columnKind: "utf16CodeUnits",
    results: [
      {
        ruleId: "schema/enum",
        ruleIndex: 1,
        level: "error",
        message: {
          text: "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "a.md", uriBaseId: "%SRCROOT%" },
              region: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 16 },
            },
          },
        ],
        partialFingerprints: { "bookendsProblem/v1": '["a.md","/status","schema/enum"]' },
        fixes: [
          {
            description: { text: "Change to `reading`" },
            artifactChanges: [
              {
                artifactLocation: { uri: "a.md", uriBaseId: "%SRCROOT%" },
                replacements: [
                  {
                    deletedRegion: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 16 },
                    insertedContent: { text: "reading" },
                  },
                ],
              },
            ],
          },
        ],
      },
      { ruleId: "key/misspelt", ruleIndex: 0, level: "warning" },
      { ruleId: "schema/enum", ruleIndex: 1 },
    ],
  });
});

test.each([
  [REEDING, "A value is none of those that the schema allows."],
  [found({ rule: "links/cover", cover: "a.png", nearest: null }), "A cover image is not there."],
  [found({ rule: "schema/not", found: 1, wants: "x" }), "The front matter doesn't satisfy not in the schema."],
])("a rule is described in its own words: %o", (finding, text) => {
  const [described] = run([problemOf(finding)])?.tool.driver.rules ?? [];
  expect(described).toMatchObject({ id: finding.rule, shortDescription: { text }, help: { text } });
});

test("without a fix that key is left out", () => {
  expect(run([problemOf(REEDING)])?.results[0]).not.toHaveProperty("fixes");
});

test("a rule points to its part of the docs, and has its example", () => {
  const [described] = run([problemOf(REEDING)])?.tool.driver.rules ?? [];
  expect(described).toMatchObject({
    name: "SchemaEnum",
    helpUri: expect.stringMatching(/^https:.*\/docs\/rules\.md#schemaenum$/),
    help: { markdown: expect.stringContaining("```yaml\nstatus: Reeding\n```") },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["reading-notes", "schema"] },
  });
});

test.each([
  ["content/reading/a b.md", "content/reading/a%20b.md"],
  ["a:b/c#d?e%f.md", "a%3Ab/c%23d%3Fe%25f.md"],
  ["书/é.md", "%E4%B9%A6/%C3%A9.md"],
  ["\uD800.md", "%EF%BF%BD.md"],
])("%j is the uri %s", (file, uri) => {
  expect(run([problemOf(REEDING, { file })])?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    uri,
  );
});

describe("messages hold no placeholder and no link", () => {
  test.each([
    ["{{title}}", "`{{{{title}}}}` was left here by a template."],
    ["[a](http://x)", "`[a] (http://x)` was left here by a template."],
  ])("%s", (word, text) => {
    const result = run([problemOf(found({ rule: "yaml/placeholder", found: word }))])?.results[0];
    expect(result?.message.text).toContain(text);
  });
});

import { expect, test } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";

const read = (given: Record<string, string>) =>
  readInputs({ input: (name) => given[name] ?? null, inputLines: (name) => given[name]?.split("\n") ?? null });

test("without any", () => {
  expect(read({})).toEqual({
    mode: "auto",
    failOn: "error",
    publish: null,
    commitMessage: "docs: update the reading list",
    pullBranch: null,
    token: null,
    comment: "auto",
    suggestions: true,
    wishes: { config: null, notes: null, schema: null, readme: null },
  });
});

test("with all of them", () => {
  const inputs = {
    mode: "update",
    "fail-on": "never",
    publish: "none",
    notes: "a\nb",
    readme: "R.md",
    schema: "s.json",
    config: "c.yml",
    comment: "never",
    suggestions: "false",
    "commit-message": "m",
    branch: "b",
    token: "t",
  };
  expect(read(inputs)).toEqual({
    mode: "update",
    failOn: "never",
    publish: "none",
    commitMessage: "m",
    pullBranch: "b",
    token: "t",
    comment: "never",
    suggestions: false,
    wishes: { config: "c.yml", notes: ["a", "b"], schema: "s.json", readme: ["R.md"] },
  });
});

test("action.yml's default of config is no wish: it need not be there", () => {
  expect(read({ config: ".github/bookends.yml" }).wishes.config).toBeNull();
});

test.each([
  ["mode", "validat", "The input mode is one of auto, validate, update, not validat. Did you mean validate?"],
  ["fail-on", "none", "The input fail-on is one of error, warning, never, not none."],
  ["publish", "push", "The input publish is one of commit, pull-request, none, not push."],
  ["comment", "always", "The input comment is one of auto, problems, never, not always."],
  ["suggestions", "yes", "The input suggestions is one of true, false, not yes."],
])("%s: %s makes no sense", (name, value, sentence) => {
  expect(() => read({ [name]: value })).toThrow(sentence);
});

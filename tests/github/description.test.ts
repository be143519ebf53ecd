import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { responseFaults } from "./openapi/response.ts";
import { operations } from "./rest/operations.ts";

const { paths } = JSON.parse(readFileSync(new URL("openapi/github.json", import.meta.url), "utf8"));

test("github.json is about the operations of the fake, all of them and no others", () => {
  const listed = Object.entries<{ operationId: string }>(paths).map(
    ([path, { operationId }]) => `${operationId} ${path}`,
  );
  expect(listed).toEqual(operations.map(({ id, method, path }) => `${id} ${method} ${path}`));
});

describe("the fake can't lie about what GitHub answers", () => {
  const ref = operations.find(({ id }) => id === "git/get-ref");
  const honest = {
    ref: "refs/heads/x",
    node_id: "x",
    url: "http://127.0.0.1/x",
    object: { sha: "a".repeat(40), type: "commit", url: "http://127.0.0.1/x" },
  };

  test.each<[what: string, body: unknown, faults: unknown[]]>([
    ["honest", honest, []],
    [
      "a key that is missing",
      { ...honest, object: undefined },
      [expect.stringContaining("must have required property 'object'")],
    ],
    [
      "a key that GitHub doesn't have",
      { ...honest, branch: "x" },
      [expect.stringContaining("additional properties (branch)")],
    ],
    ["a value of another type", { ...honest, ref: 1 }, [expect.stringContaining("body/ref must be string")]],
  ])("%s", (_, body, faults) => {
    expect(ref && responseFaults(ref, { status: 200, body: JSON.parse(JSON.stringify(body)) })).toEqual(faults);
  });
});

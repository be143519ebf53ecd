import { describe, expect, test } from "vitest";
import type { Failure } from "../../github/http/failures.ts";
import type { ActionOrder } from "../../github/runner/run-action.ts";
import type { FakeGitHub } from "../../github/start.ts";
import { note } from "../notes.ts";
import { checkOf, errorOf, library, onPush } from "./support.ts";

const BRANCH = "bookends/update";

/** A run whose checkout is older than the branch, so that every kind of request is made. */
async function behind(
  github: FakeGitHub,
  inputs: Record<string, string> = {},
  how: Partial<ActionOrder> = { isHurried: true },
) {
  return await onPush(github, {
    ...how,
    inputs,
    before: () => {
      github.commit({ files: { "content/reading/late.md": note("Late") } });
    },
  });
}

/** What can end in git talking to the server must not share its process. */
const IN_PROCESSES = { asProcess: true };

const once: [string, Failure][] = [
  ["a lost answer", "lose-answer"],
  ["a rate limit", { status: 429, retryAfter: 1 }],
];

describe.each([
  ["commit", {}],
  ["pull-request", { publish: "pull-request" }],
])("publish: %s, one request failing once", (_, inputs: Record<string, string>) => {
  test.each(once)("%s, at each request in turn", async (__, how) => {
    const quiet = await library();
    const count = (await behind(quiet, inputs)).requests.length;
    expect(count).toBeGreaterThan(3);
    for (let skip = 0; skip < count; skip += 1) {
      const github = await library();
      github.fail({ match: "*", skip, how });
      const ran = await behind(github, inputs);
      const branch = inputs["publish"] === undefined ? "main" : BRANCH;
      expect([skip, ran.code, errorOf(ran)]).toEqual([skip, 0, undefined]);
      expect([skip, checkOf(github, branch).code]).toEqual([skip, 0]);
      const made = github.log(branch).filter(({ author }) => author.name === "github-actions[bot]");
      expect([skip, made.length]).toEqual([skip, 1]);
      if (branch === "main") expect(ran.outputs["commit"]).toBe(made[0]?.oid);
      else expect([skip, github.pulls().length, ran.outputs["pull-request"]]).toEqual([skip, 1, "1"]);
    }
  });
});

describe.each([
  ["commit", {}],
  ["pull-request", { publish: "pull-request" }],
])("publish: %s, GitHub gone for good", (_, inputs: Record<string, string>) => {
  test.each<[string, Failure]>([
    ["before it does anything", "drop"],
    ["and every answer lost", "lose-answer"],
  ])("%s, from each request on: the branch is as before or complete", async (__, how) => {
    const quiet = await library();
    const count = (await behind(quiet, inputs, IN_PROCESSES)).requests.length;
    const runs = Array.from({ length: count }, async (___, skip) => {
      const github = await library();
      github.fail({ match: "*", skip, how, times: 1000 });
      const ran = await behind(github, inputs, IN_PROCESSES);
      const before = { "README.md": "# Mine\n" };
      const isDone = ran.code === 0;
      const branch = inputs["publish"] === undefined ? "main" : BRANCH;
      const tip = github.tip(branch);
      if (isDone) expect([skip, checkOf(github, branch).code]).toEqual([skip, 0]);
      else expect([skip, errorOf(ran)]).toEqual([skip, expect.stringContaining("can't be reached")]);
      if (branch === BRANCH) expect(github.read("main", "README.md")).toBe(before["README.md"]);
      const readme = tip === null ? null : github.read(tip, "README.md");
      if (readme !== null && readme !== before["README.md"])
        expect([skip, checkOf(github, branch).code]).toEqual([skip, 0]);
    });
    await Promise.all(runs);
  });
});

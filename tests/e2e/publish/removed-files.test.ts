import { describe, expect, test } from "vitest";
import type { WorldOptions } from "../../github/state/new-world.ts";
import { SEED, SEED_PATH } from "../notes.ts";
import { checkOf, errorOf, library, onPush } from "./support.ts";

const TICKED = SEED.replace("- [ ] Part II:", "- [x] Part II:");

/** A library whose bar is another one after an update: GitHub takes the one for the other, renamed. */
async function libraryOfTwoBars(options: WorldOptions = {}) {
  const github = await library(options);
  await onPush(github, { asProcess: options.graphql !== undefined });
  github.commit({ files: { [SEED_PATH]: TICKED } });
  return github;
}

const BARS = "R100\tbookends/bar-25.svg\tbookends/bar-50.svg";

describe("a picture that nothing shows any more goes in the commit that drops it", () => {
  test.each<[string, WorldOptions, Parameters<typeof onPush>[1]]>([
    ["by the API", {}, {}],
    ["by the API, without a checkout", {}, { checkout: false }],
    ["by a push", { graphql: "none" }, { asProcess: true }],
  ])("%s", async (_, options, order) => {
    const github = await libraryOfTwoBars(options);
    const before = github.tip("main");
    const ran = await onPush(github, order);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.git("diff", "-M1%", "--name-status", `${before}`, "main").replace(/R\d+/, "R100")).toBe(
      `M\tREADME.md\n${BARS}`,
    );
    expect(github.log("main")[0]?.parents).toEqual([before]);
    expect(checkOf(github).code).toBe(0);
    expect((await onPush(github, order)).outputs["changed"]).toBe("false");
  });

  test("by a pull request, which is current the second time", async () => {
    const github = await libraryOfTwoBars();
    const publish = () => onPush(github, { inputs: { publish: "pull-request" } });
    const ran = await publish();
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.git("ls-tree", "--name-only", "bookends/update", "bookends/")).toBe("bookends/bar-50.svg");
    const again = await publish();
    expect([again.code, again.writes]).toEqual([0, []]);
  });

  test("also where the answer to the commit was lost", async () => {
    const github = await libraryOfTwoBars();
    const before = github.tip("main");
    github.fail({ match: /createCommitOnBranch/, how: "lose-answer" });
    const ran = await onPush(github);
    expect([ran.code, errorOf(ran), github.log("main")[0]?.parents]).toEqual([0, undefined, [before]]);
  });
});

import { describe, expect, test } from "vitest";
import { runAction } from "../../github/runner/run-action.ts";
import { note } from "../notes.ts";
import { checkOf, errorOf, library, merged, onPush } from "./support.ts";

const A_NOTE = "content/reading/late.md";

describe("a push between read and commit", () => {
  test("is drawn too: nothing drawn from an older tree is committed", async () => {
    const github = await library();
    let pushed = "";
    github.onRequest("createCommitOnBranch", {
      action: () => {
        pushed = github.commit({ files: { [A_NOTE]: note("Late"), "other.txt": "kept" } });
      },
    });
    const ran = await onPush(github);
    expect([ran.code, errorOf(ran)]).toEqual([0, undefined]);
    expect(github.log("main")[0]).toMatchObject({ oid: ran.outputs["commit"], parents: [pushed], verified: true });
    expect(github.read("main", "README.md")).toContain(A_NOTE);
    expect([github.read("main", "other.txt"), checkOf(github).code]).toEqual(["kept", 0]);
  });

  test("that GitHub tells of before it shows it is tried again", async () => {
    const github = await library();
    const errors = [{ type: "STALE_DATA", message: "Expected branch to point to another commit." }];
    github.fail({ match: "createCommitOnBranch", how: { reply: { status: 200, body: { data: null, errors } } } });
    const ran = await onPush(github);
    expect([ran.code, errorOf(ran), checkOf(github).code]).toEqual([0, undefined, 0]);
  });

  test("that changes the README itself keeps every byte of it", async () => {
    const github = await library();
    github.onRequest("createCommitOnBranch", {
      action: () => {
        github.commit({ files: { "README.md": "# Theirs, and better\n" } });
      },
    });
    await onPush(github);
    expect(github.read("main", "README.md")).toMatch(/^# Theirs, and better\n\n## Reading\n/);
  });

  test("that removes a note takes it off the shelf", async () => {
    const github = await library();
    github.commit({ files: { [A_NOTE]: note("Late") } });
    github.onRequest("createCommitOnBranch", {
      action: () => {
        github.commit({ files: { [A_NOTE]: null } });
      },
    });
    await onPush(github);
    expect(github.read("main", "README.md")).not.toContain(A_NOTE);
    expect(checkOf(github).code).toBe(0);
  });

  test("that makes the README current leaves nothing to do", async () => {
    const github = await library();
    const ran = await onPush(github, {
      before: () => {
        github.onRequest("createCommitOnBranch", {
          action: async () => {
            if (github.log("main").length === 1) await onPush(github);
          },
        });
      },
    });
    expect([ran.code, ran.outputs["changed"], ran.outputs["commit"]]).toEqual([0, "false", ""]);
    expect(github.log("main").length).toBe(2);
  });

  test("each time, five times over, ends with a sentence and no commit", async () => {
    const github = await library();
    let pushes = 0;
    github.onRequest("createCommitOnBranch", {
      nth: "every",
      action: () => {
        github.commit({ files: { "other.txt": String(pushes++) } });
      },
    });
    const ran = await onPush(github);
    expect([ran.code, pushes]).toEqual([1, 5]);
    expect(errorOf(ran)).toMatch(/^main was pushed to 5 times while its README was drawn, so nothing is published/);
    expect(github.read("main", "README.md")).toBe("# Mine\n");
  });

  test("that makes the config wrong is refused with its place", async () => {
    const github = await library();
    github.onRequest("createCommitOnBranch", {
      action: () => {
        github.commit({ files: { ".github/bookends.yml": "rating:\n  max: many\n" } });
      },
    });
    const ran = await onPush(github);
    expect([ran.code, ran.annotations[0]?.file, ran.annotations[0]?.line]).toEqual([1, ".github/bookends.yml", 2]);
    expect(github.read("main", "README.md")).toBe("# Mine\n");
  });
});

test("ten merges at once end with what a fresh render of the final tree gives", async () => {
  const github = await library();
  await onPush(github);
  const names = Array.from({ length: 10 }, (_, index) => `book-${index}`);
  const runs = names.map((name) => {
    const pull = merged(github, name);
    return Promise.all([
      onPush(github),
      ...(name.endsWith("5") ? [runAction(github, { on: { event: "pull_request", pull, action: "closed" } })] : []),
    ]);
  });
  const done = (await Promise.all(runs)).flat();
  expect(done.map((ran) => [ran.code, errorOf(ran)])).toEqual(done.map(() => [0, undefined]));
  const readme = github.read("main", "README.md") ?? "";
  expect(names.filter((name) => !readme.includes(`content/reading/${name}.md`))).toEqual([]);
  expect(checkOf(github).code).toBe(0);
  expect(github.log("main", true).every(({ parents }) => parents.length < 3)).toBe(true);
});

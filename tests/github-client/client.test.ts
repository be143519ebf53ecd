import { describe, expect, test } from "vitest";
import { err, ok } from "../../src/errors.ts";
import { anything, fields, number, text } from "../../src/github/shape.ts";
import type { GitHub } from "../../src/github/typed-api.ts";
import { again } from "../../src/github/write-once.ts";
import { asked, type Scripted } from "./scripted-server.ts";

const pull = { state: "open", number: 1 };
const fine: Scripted = { status: 200, body: pull };
const pullShape = fields({ state: text, number });
const read = (github: GitHub) =>
  github.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: 1 }, pullShape);
const write = (github: GitHub, found: Parameters<GitHub["write"]>[3] = again) =>
  github.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: 1, body: "b" }, anything, found);

describe("reading", () => {
  test.each<[string, Scripted]>([
    ["a 5xx", { status: 502 }],
    ["a dropped connection", "drop"],
    ["an answer that is cut off", "cut"],
    ["an answer of nothing", { status: 200 }],
    ["a proxy's page", { status: 200, body: "<html>", headers: { "content-type": "text/html" } }],
  ])("%s is requested again", async (_, trouble) => {
    const { github, seen } = await asked(trouble, trouble, fine);
    expect(await read(github)).toEqual(ok(pull));
    expect(seen).toEqual(["GET /api/repos/o/r/pulls/1", "GET /api/repos/o/r/pulls/1", "GET /api/repos/o/r/pulls/1"]);
  });

  test.each<[Scripted]>([[{ status: 503 }], ["drop"], ["cut"]])(
    "after %o four times GitHub is unreachable",
    async (scripted) => {
      const { github, seen } = await asked(scripted);
      expect(await read(github)).toMatchObject(err({ kind: "unreachable" }));
      expect(seen).toHaveLength(4);
    },
  );

  test.each<[string, Scripted]>([
    ["retry-after", { status: 429, headers: { "retry-after": "7" } }],
    ["a limit in other words", { status: 403, body: { message: "abuse detection" }, headers: { "retry-after": "7" } }],
    ["a secondary limit", { status: 403, body: { message: "You have exceeded a secondary rate limit" } }],
    [
      "a limit that is reset",
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }, body: { message: "limit" } },
    ],
  ])("%s is waited for", async (_, limit) => {
    const { github, seen } = await asked(limit, fine);
    expect(await read(github)).toEqual(ok(pull));
    expect(seen).toHaveLength(2);
  });

  test.each([301, 3600])("a wait of %i seconds is too long for a run", async (seconds) => {
    const { github, seen } = await asked({ status: 429, headers: { "retry-after": String(seconds) } });
    expect(await read(github)).toMatchObject(err({ kind: "limited" }));
    expect(seen).toHaveLength(1);
  });

  test.each(["0", "20"])("waits of %s seconds come to an end too", async (seconds) => {
    const { github, seen } = await asked({ status: 429, headers: { "retry-after": seconds } });
    expect(await read(github)).toMatchObject(err({ kind: "limited" }));
    expect(seen.length).toBeLessThan(400);
  });

  test.each<[Scripted, object]>([
    [
      {
        status: 403,
        headers: { "x-accepted-github-permissions": "issues=write; pull_requests=write" },
        body: { message: "Resource not accessible by integration" },
      },
      {
        kind: "permission",
        accepted: "issues=write; pull_requests=write",
        said: "Resource not accessible by integration",
      },
    ],
    [
      { status: 401, body: { message: "Bad credentials" } },
      { kind: "permission", accepted: null },
    ],
    [
      { status: 403, body: { message: "GitHub Actions is not permitted to create or approve pull requests." } },
      { kind: "permission" },
    ],
    [
      {
        status: 403,
        headers: { "x-accepted-github-permissions": "issues=write" },
        body: { message: "Unable to create comment because issue is locked." },
      },
      { kind: "refused", status: 403, said: "Unable to create comment because issue is locked." },
    ],
    [
      { status: 403, body: { message: "Repository was archived so is read-only." } },
      { kind: "refused", status: 403 },
    ],
    [
      { status: 404, body: { message: "Not Found" } },
      { kind: "missing", said: "Not Found" },
    ],
    [
      { status: 410, body: { message: "This was deleted" } },
      { kind: "missing", said: "This was deleted" },
    ],
    [
      { status: 422, body: { message: "Validation Failed", errors: ["Line could not", { message: "m", field: "x" }] } },
      { kind: "refused", status: 422, said: "Validation Failed Line could not m" },
    ],
    [
      { status: 409, body: null },
      { kind: "refused", status: 409 },
    ],
  ])("%o is a failure, at once", async (scripted, failure) => {
    const { github, seen } = await asked(scripted);
    expect(await read(github)).toMatchObject(err(failure));
    expect(seen).toHaveLength(1);
  });

  test.each([null, {}, [], [null], { data: null }, 7, { ...pull, number: "1" }])(
    "an answer of %o is refused in a sentence",
    async (body) => {
      const { github } = await asked({ status: 200, body });
      const said = "The answer to GET /repos/{owner}/{repo}/pulls/{pull_number} is not what GitHub's API describes.";
      expect(await read(github)).toEqual(err({ kind: "malformed", said }));
    },
  );

  test("names in a path are encoded", async () => {
    const { github, seen } = await asked(fine);
    await github.read("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: "heads/a/../b?c#d" }, anything);
    expect(seen).toEqual(["GET /api/repos/o/r/git/ref/heads%2Fa%2F..%2Fb%3Fc%23d"]);
  });
});

describe("a list", () => {
  const list = (github: GitHub, most: number) =>
    github.list("GET /repos/{owner}/{repo}/pulls", { state: "open" }, fields({ number }), most);
  const numbered = (...numbers: number[]) => numbers.map((one) => ({ number: one }));
  const page = (items: unknown, next: boolean): Scripted => ({
    status: 200,
    body: items,
    headers: next ? { link: '<http://elsewhere/?page=9>; rel="next"' } : {},
  });

  test("is read over all pages, short ones too, and from no other host", async () => {
    const pages = [page(numbered(1, 2), true), "drop" as const, page(numbered(3), true), page(numbered(4), false)];
    const { github, seen } = await asked(...pages);
    expect(await list(github, 3000)).toEqual(ok(numbered(1, 2, 3, 4)));
    expect(seen.at(-1)).toBe("GET /api/repos/o/r/pulls?state=open&per_page=100&page=3");
  });

  test("is read on after a full page of a server without links", async () => {
    const full = numbered(...Array.from({ length: 100 }, (_, index) => index));
    const { github } = await asked(page(full, false), page(numbered(100), false));
    expect(await list(github, 3000)).toEqual(ok([...full, ...numbered(100)]));
  });

  test("ends at what was asked for", async () => {
    const { github, seen } = await asked(page(numbered(1, 2), true));
    expect(await list(github, 3)).toEqual(ok(numbered(1, 2, 1)));
    expect(seen).toHaveLength(2);
  });

  test.each([null, {}, [null], { data: null }, [[]], [{ number: "1" }], 7, true])(
    "that is %o is refused in a sentence",
    async (body) => {
      const { github } = await asked({ status: 200, body });
      expect(await list(github, 3000)).toMatchObject(err({ kind: "malformed" }));
    },
  );
});

describe("writing", () => {
  test.each<[string, Scripted]>([
    ["a dropped connection", "drop"],
    ["a 5xx", { status: 500 }],
    ["an answer that is cut off", "cut"],
  ])("what landed before %s is not written again", async (_, trouble) => {
    const { github, seen } = await asked(trouble);
    const answer = await write(github, () => Promise.resolve(ok("found")));
    expect([answer, seen.length]).toEqual([ok("found"), 1]);
  });

  test("what didn't land is written again", async () => {
    const { github, bodies, slept } = await asked({ status: 500 }, "drop", fine);
    expect(await write(github)).toEqual(ok(pull));
    expect(bodies).toEqual([{ body: "b" }, { body: "b" }, { body: "b" }]);
    expect(slept).toEqual([400, 1200]);
  });

  test("retry-after is waited for after a 5xx", async () => {
    const { github, slept } = await asked({ status: 503, headers: { "retry-after": "20" } }, fine);
    expect([await write(github), slept]).toEqual([ok(pull), [20_000]]);
  });

  test("a wait that is too long is the end, after one more look", async () => {
    const { github, seen, slept } = await asked({ status: 503, headers: { "retry-after": "301" } });
    let looks = 0;
    const look = () => {
      looks += 1;
      return Promise.resolve(ok(null));
    };
    expect(await write(github, look)).toMatchObject(err({ kind: "unreachable" }));
    expect([seen.length, slept, looks]).toEqual([1, [], 1]);
  });

  test("nobody looks after a limit: nothing was written", async () => {
    const { github, seen } = await asked({ status: 403, headers: { "retry-after": "3" } }, fine);
    const looked = () => Promise.reject(new Error("looked"));
    expect([await write(github, looked), seen.length]).toEqual([ok(pull), 2]);
  });

  test("even the last lost answer is looked for", async () => {
    const { github, seen } = await asked("drop");
    let looks = 0;
    const answer = await write(github, () => {
      looks += 1;
      return Promise.resolve(ok(looks === 4 ? "found" : null));
    });
    expect([answer, seen.length]).toEqual([ok("found"), 4]);
  });

  test("what was written many times is a second apart", async () => {
    const { github, slept } = await asked(fine);
    for (let count = 0; count < 7; count += 1) await write(github);
    expect(slept).toEqual([1000, 1000]);
  });

  test("an empty answer is fine", async () => {
    const { github } = await asked({ status: 204 });
    const remove = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
    expect(await github.write(remove, { comment_id: 1 }, anything, again)).toMatchObject({ ok: true });
  });
});

describe("GraphQL", () => {
  const errors = (type: string | undefined, message: string): Scripted => ({
    status: 200,
    body: { data: null, errors: [type === undefined ? { message } : { type, message }] },
  });
  const viewer = fields({ viewer: number });

  test("gives the data", async () => {
    const { github, seen, bodies } = await asked({ status: 200, body: { data: { viewer: 1 } } });
    expect(await github.query("query { viewer }", { a: 1 }, viewer)).toEqual(ok({ viewer: 1 }));
    expect([seen, bodies]).toEqual([["POST /graphql"], [{ query: "query { viewer }", variables: { a: 1 } }]]);
  });

  test.each<[Scripted, object]>([
    [errors("FORBIDDEN", "Resource not accessible by integration"), { kind: "permission", accepted: null }],
    [errors("FORBIDDEN", "Unable to create comment because issue is locked"), { kind: "refused" }],
    [errors("NOT_FOUND", "Could not resolve"), { kind: "missing" }],
    [errors("STALE_DATA", "Expected branch to point to"), { kind: "refused", types: ["STALE_DATA"] }],
    [errors(undefined, "Field 'x' doesn't exist"), { kind: "refused", types: [] }],
    [{ status: 200, body: { data: null } }, { kind: "malformed" }],
    [{ status: 200, body: null }, { kind: "malformed" }],
    [{ status: 200, body: [null] }, { kind: "malformed" }],
    [{ status: 200, body: { data: { viewer: "1" } } }, { kind: "malformed" }],
    [{ status: 200, body: { errors: "none", data: [] } }, { kind: "malformed" }],
  ])("%o is a failure", async (scripted, failure) => {
    const { github, seen } = await asked(scripted);
    expect(await github.mutate("mutation", {}, viewer, again)).toMatchObject(err(failure));
    expect(seen).toHaveLength(1);
  });

  test("its limits and its troubles come with status 200", async () => {
    const { github, seen } = await asked(
      errors("RATE_LIMITED", "API rate limit exceeded"),
      errors(undefined, "Something went wrong while executing your query."),
      { status: 200, body: { data: { viewer: 1 } } },
    );
    expect(await github.query("query", {}, viewer)).toEqual(ok({ viewer: 1 }));
    expect(seen).toHaveLength(3);
  });

  test("a mutation that GitHub gave up on is looked for before it is repeated", async () => {
    const { github, seen } = await asked(errors(undefined, "Something went wrong while executing your query."));
    const found = () => Promise.resolve(ok({ viewer: 2 }));
    expect([await github.mutate("mutation", {}, viewer, found), seen.length]).toEqual([ok({ viewer: 2 }), 1]);
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { again, type GitHub, gitHub, url } from "../../src/github/client.ts";
import { answered } from "../../src/github/failure.ts";
import { httpWith } from "../../src/github/http.ts";

/** An answer of a server: a status with JSON and headers, a connection that ends ("drop"), or one cut off in the body ("cut"). */
type Scripted = { status: number; body?: unknown; headers?: Record<string, string> } | "drop" | "cut";

const slept: number[] = [];
afterEach(() => {
  slept.length = 0;
});

/** A real server that gives `answers` in turn, the last one for ever, and a client that doesn't really wait. */
async function asked(...answers: Scripted[]): Promise<{ github: GitHub; seen: string[]; bodies: unknown[] }> {
  const seen: string[] = [];
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(`${request.method} ${request.url}`);
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(body === "" ? null : JSON.parse(body));
    if (answer === undefined || answer === "drop") {
      request.socket.destroy();
      return;
    }
    if (answer === "cut") {
      response.writeHead(200, { "content-length": "100" }).write('{"a":');
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    response.writeHead(answer.status, answer.headers).end(answer.body === undefined ? "" : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = { owner: "o", repo: "r", apiUrl: `${origin}/api`, graphqlUrl: `${origin}/graphql`, serverUrl: origin };
  const waits = {
    sleep: (duration: number) => {
      slept.push(duration);
      return Promise.resolve();
    },
    random: () => 0.5,
    now: () => 1_000_000,
  };
  return { github: gitHub(place, "secret", waits, httpWith("secret")), seen, bodies };
}

const fine = { status: 200, body: { a: 1 } };

describe("reading", () => {
  test.each<[string, Scripted]>([
    ["a 5xx", { status: 502 }],
    ["a dropped connection", "drop"],
    ["an answer that is cut off", "cut"],
    ["an answer of nothing", { status: 200 }],
  ])("%s is asked again, later each time", async (_, trouble) => {
    const { github, seen } = await asked(trouble, trouble, fine);
    const answer = await github.get(url`pulls/${1}`);
    expect(answer).toEqual(answered({ a: 1 }));
    expect(seen).toEqual(["GET /api/repos/o/r/pulls/1", "GET /api/repos/o/r/pulls/1", "GET /api/repos/o/r/pulls/1"]);
    expect(slept).toEqual([400, 1200]);
  });

  test("after three times in vain GitHub is unreachable", async () => {
    const { github, seen } = await asked({ status: 503 });
    expect(await github.get(url`x`)).toMatchObject({ ok: false, failure: { kind: "unreachable" } });
    expect(seen).toHaveLength(4);
  });

  test.each<[string, Scripted, number[]]>([
    ["retry-after", { status: 429, headers: { "retry-after": "7" } }, [7000]],
    [
      "a secondary limit without a time",
      { status: 403, body: { message: "You have exceeded a secondary rate limit" } },
      [60_000],
    ],
    [
      "a limit that is reset",
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1030" } },
      [30_000],
    ],
    ["a 503 that says when", { status: 503, headers: { "retry-after": "2" } }, [2000]],
  ])("%s is waited for", async (_, limit, waited) => {
    const { github } = await asked(limit, fine);
    expect(await github.get(url`x`)).toEqual(answered({ a: 1 }));
    expect(slept).toEqual(waited);
  });

  test.each([301, 3600])("a wait of %i seconds is too long for a run", async (seconds) => {
    const { github, seen } = await asked({ status: 429, headers: { "retry-after": String(seconds) } });
    expect(await github.get(url`x`)).toMatchObject({ ok: false, failure: { kind: "limited" } });
    expect([seen.length, slept]).toEqual([1, []]);
  });

  test("short waits come to an end too", async () => {
    const { github, seen } = await asked({ status: 429, headers: { "retry-after": "0" } });
    expect(await github.get(url`x`)).toMatchObject({ ok: false, failure: { kind: "limited" } });
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
      { status: 404, body: { message: "Not Found" } },
      { kind: "missing", said: "Not Found" },
    ],
    [
      {
        status: 422,
        body: { message: "Validation Failed", errors: ["Line could not be resolved", { message: "m", field: "x" }] },
      },
      { kind: "refused", status: 422, said: "Validation Failed Line could not be resolved m" },
    ],
  ])("%o is a failure, at once", async (scripted, failure) => {
    const { github, seen } = await asked(scripted);
    expect(await github.get(url`x`)).toMatchObject({ ok: false, failure });
    expect(seen).toHaveLength(1);
  });

  test("names in a path are encoded", async () => {
    const { github, seen } = await asked(fine);
    await github.get(url`contents/${"a/../b?c#d"}`);
    expect(seen).toEqual(["GET /api/repos/o/r/contents/a%2F..%2Fb%3Fc%23d"]);
  });
});

describe("a list", () => {
  const page = (items: number[], next: boolean): Scripted => ({
    status: 200,
    body: items,
    headers: next ? { link: '<http://elsewhere/?page=9>; rel="next"' } : {},
  });

  test("is read over all pages, short ones too, and from no other host", async () => {
    const { github, seen } = await asked(page([1, 2], true), "drop", page([3], true), page([4], false));
    expect(await github.list(url`pulls/${1}/files`, 3000)).toEqual(answered([1, 2, 3, 4]));
    expect(seen.at(-1)).toBe("GET /api/repos/o/r/pulls/1/files?per_page=100&page=3");
  });

  test("is read on after a full page of a server without links", async () => {
    const full = Array.from({ length: 100 }, (_, index) => index);
    const { github } = await asked(page(full, false), page([100], false));
    expect(await github.list(url`x`, 3000)).toEqual(answered([...full, 100]));
  });

  test("ends at what was asked for", async () => {
    const { github, seen } = await asked(page([1, 2], true));
    expect(await github.list(url`x?a=b`, 3)).toEqual(answered([1, 2, 1]));
    expect(seen).toEqual([
      "GET /api/repos/o/r/x?a=b&per_page=100&page=1",
      "GET /api/repos/o/r/x?a=b&per_page=100&page=2",
    ]);
  });
});

describe("writing", () => {
  test("what landed though its answer was lost is not written again", async () => {
    const { github, seen } = await asked("drop");
    const answer = await github.send("POST", url`x`, { b: 2 }, () => Promise.resolve(answered("found")));
    expect([answer, seen.length]).toEqual([answered("found"), 1]);
  });

  test("what didn't land is written again", async () => {
    const { github, bodies } = await asked({ status: 500 }, fine);
    expect(await github.send("POST", url`x`, { b: 2 }, again)).toEqual(answered({ a: 1 }));
    expect(bodies).toEqual([{ b: 2 }, { b: 2 }]);
  });

  test("nobody looks after a limit: nothing was written", async () => {
    const { github } = await asked({ status: 403, headers: { "retry-after": "3" } }, fine);
    const looked = () => Promise.reject(new Error("looked"));
    expect(await github.send("POST", url`x`, {}, looked)).toEqual(answered({ a: 1 }));
    expect(slept).toEqual([3000]);
  });

  test("even the last lost answer is looked for", async () => {
    const { github, seen } = await asked("drop");
    let looks = 0;
    const answer = await github.send("POST", url`x`, {}, () =>
      Promise.resolve(answered(++looks === 4 ? "found" : null)),
    );
    expect([answer, seen.length]).toEqual([answered("found"), 4]);
  });

  test("an empty answer is null", async () => {
    const { github } = await asked({ status: 204 });
    expect(await github.send("DELETE", url`x`, undefined, again)).toEqual(answered(null));
  });
});

describe("GraphQL", () => {
  const errors = (type: string | undefined, message: string): Scripted => ({
    status: 200,
    body: { data: null, errors: [type === undefined ? { message } : { type, message }] },
  });

  test("gives the data", async () => {
    const { github, seen, bodies } = await asked({ status: 200, body: { data: { viewer: 1 } } });
    expect(await github.query("query { viewer }", { a: 1 })).toEqual(answered({ viewer: 1 }));
    expect([seen, bodies]).toEqual([["POST /graphql"], [{ query: "query { viewer }", variables: { a: 1 } }]]);
  });

  test.each<[Scripted, object]>([
    [errors("FORBIDDEN", "Resource not accessible by integration"), { kind: "permission", accepted: null }],
    [errors("NOT_FOUND", "Could not resolve"), { kind: "missing" }],
    [errors("STALE_DATA", "Expected branch to point to"), { kind: "refused", types: ["STALE_DATA"] }],
    [errors(undefined, "Field 'x' doesn't exist"), { kind: "refused", types: [] }],
  ])("%o is a failure", async (scripted, failure) => {
    const { github } = await asked(scripted);
    expect(await github.mutate("mutation", {}, again)).toMatchObject({ ok: false, failure });
  });

  test("its limits and its troubles come with status 200", async () => {
    const data = { status: 200, body: { data: { a: 1 } } };
    const { github } = await asked(
      errors("RATE_LIMITED", "API rate limit exceeded"),
      errors(undefined, "Something went wrong while executing your query."),
      data,
    );
    expect(await github.query("query", {})).toEqual(answered({ a: 1 }));
    expect(slept).toEqual([60_000, 400]);
  });
});

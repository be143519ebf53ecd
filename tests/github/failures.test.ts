import { describe, expect, test } from "vitest";
import { ask, github } from "./asking.ts";
import type { Failure } from "./http/failures.ts";

async function withPull() {
  const fake = await github();
  fake.commit({ files: { "a.md": "1\n" } });
  fake.commit({ branch: "topic", files: { "a.md": "2\n" } });
  return { fake, pull: fake.openPull({ branch: "topic" }) };
}

const comment = { body: "hi" };

describe("a request fails as it is told to, and is done or not", () => {
  test.each<[how: Failure, status: number | null, headers: Record<string, string>, words: string, done: boolean]>([
    [{ status: 500 }, 500, {}, "Unicorn", false],
    [{ status: 502 }, 502, {}, "Unicorn", false],
    [{ status: 503, handled: true }, 503, {}, "Unicorn", true],
    [{ status: 429, retryAfter: 2 }, 429, { "retry-after": "2" }, "Too many requests", false],
    [
      { secondaryRateLimit: { retryAfter: 3 } },
      403,
      { "retry-after": "3" },
      "You have exceeded a secondary rate limit",
      false,
    ],
    [{ reply: { status: 418, body: { message: "teapot" } } }, 418, {}, "teapot", false],
    [{ delay: 20 }, 201, {}, "hi", true],
    ["drop", null, {}, "", false],
    ["lose-answer", null, {}, "", true],
  ])("%j", async (how, status, headers, words, done) => {
    const { fake, pull } = await withPull();
    fake.fail({ match: "issues/create-comment", how });
    const asked = await ask(fake, "POST /issues/1/comments", comment).catch(() => null);
    expect(asked?.status ?? null).toBe(status);
    expect(JSON.stringify(asked?.data ?? "")).toContain(words);
    for (const [name, value] of Object.entries(headers)) expect(asked?.headers.get(name)).toBe(value);
    expect(fake.comments(pull)).toHaveLength(done ? 1 : 0);
    expect(fake.requests.at(-1)).toMatchObject({ status, handled: done });
    expect((await ask(fake, "POST /issues/1/comments", comment)).status).toBe(201);
  });

  test("as often as told, after as many as told, and no other", async () => {
    const { fake } = await withPull();
    fake.fail({ match: /^POST .*\/comments$/, skip: 1, times: 2, how: { status: 500 } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push((await ask(fake, "POST /issues/1/comments", comment)).status);
    expect(statuses).toEqual([201, 500, 500, 201, 201]);
    expect((await ask(fake, "GET /issues/1/comments")).status).toBe(200);
  });

  test("each request in turn, by its place", async () => {
    const { fake } = await withPull();
    fake.fail({ match: "*", skip: 1, how: { status: 500 } });
    const statuses = [await ask(fake, "GET "), await ask(fake, "GET /pulls/1"), await ask(fake, "GET ")];
    expect(statuses.map(({ status }) => status)).toEqual([200, 500, 200]);
  });
});

describe("something happens at a request", () => {
  test("before it is carried out", async () => {
    const { fake } = await withPull();
    fake.onRequest("git/get-ref", {
      nth: 2,
      action: () => {
        fake.commit({ files: { "b.md": "b\n" } });
      },
    });
    const [first, second] = [await ask(fake, "GET /git/ref/heads/main"), await ask(fake, "GET /git/ref/heads/main")];
    expect(first.data).not.toEqual(second.data);
    expect(second.data).toMatchObject({ object: { sha: fake.tip("main") } });
  });

  test("after it, before its answer is sent", async () => {
    const { fake } = await withPull();
    const before = fake.tip("main");
    fake.onRequest("git/get-ref", {
      when: "after",
      action: async () => {
        await ask(fake, "PATCH /git/refs/heads/main", { sha: fake.tip("topic") });
      },
    });
    expect((await ask(fake, "GET /git/ref/heads/main")).data).toMatchObject({ object: { sha: before } });
    expect(fake.tip("main")).not.toBe(before);
  });
});

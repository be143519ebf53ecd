import { expect, test } from "vitest";
import { understand } from "../../src/github/response.ts";

const answer = (status: number | null, message = "", headers: Record<string, unknown> = {}) => ({
  status,
  headers,
  body: status === null ? null : { message },
  network: "ECONNRESET",
});

test.each<[ReturnType<typeof answer>, object]>([
  [answer(404, "Not Found"), { kind: "missing" }],
  [answer(410, "Gone"), { kind: "missing" }],
  [answer(401, "Bad credentials"), { kind: "permission" }],
  [answer(403, "Resource not accessible by integration"), { kind: "permission" }],
  [answer(403, "Unable to create comment because issue is locked."), { kind: "refused", status: 403 }],
  [answer(403, "Repository was archived so is read-only."), { kind: "refused", status: 403 }],
  [answer(403, "You have exceeded a secondary rate limit."), { kind: "limited" }],
  [answer(403, "Slow", { "retry-after": "3" }), { kind: "limited" }],
  [answer(403, "Over", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }), { kind: "limited" }],
  [answer(429), { kind: "limited" }],
  [answer(422, "Validation Failed"), { kind: "refused", status: 422 }],
  [answer(500), { kind: "unreachable" }],
  [answer(503), { kind: "unreachable" }],
  [answer(null), { kind: "unreachable", said: "ECONNRESET" }],
])("%o", (given, failure) => {
  expect(understand(given).failure).toMatchObject(failure);
});

test.each([
  [{ "retry-after": "7" }, 7],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "soon" }, null],
  [{}, null],
])("%o asks to wait %s seconds", (headers, seconds) => {
  expect(understand(answer(503, "", headers)).seconds).toBe(seconds);
});

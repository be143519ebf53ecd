import { expect, test } from "vitest";
import { type Failure, failureReason } from "../../src/pull-request/api-failure.ts";

const said = "Resource not accessible by integration";

test.each<[Failure, string]>([
  [
    { kind: "permission", accepted: "issues=write; pull_requests=write", said },
    `the token lacks a permission: it takes issues: write, or pull-requests: write (GitHub says: ${said})`,
  ],
  [
    { kind: "permission", accepted: "contents=read,pull_requests=write", said },
    `the token lacks a permission: it takes contents: read and pull-requests: write (GitHub says: ${said})`,
  ],
  [{ kind: "permission", accepted: null, said }, `the token lacks a permission (GitHub says: ${said})`],
  [
    { kind: "permission", accepted: "<b>", said: "x\n::error::y" },
    "the token lacks a permission (GitHub says: x\\n::error::y)",
  ],
  [{ kind: "limited", said: "Slow down." }, "GitHub's rate limit is used up (GitHub says: Slow down)"],
  [{ kind: "unreachable", said: "ECONNREFUSED" }, "GitHub can't be reached (ECONNREFUSED)"],
  [{ kind: "missing", said: "Not Found" }, "GitHub says: Not Found"],
  [{ kind: "refused", said: "Validation Failed" }, "GitHub says: Validation Failed"],
])("%o", (failure, reason) => {
  expect(failureReason(failure)).toBe(reason);
});

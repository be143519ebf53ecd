import { expect, test } from "vitest";
import { readOnlyNotice } from "../../src/pull-request/notice.ts";

test.each([
  ["fork", "a fork"],
  ["dependabot", "Dependabot"],
] as const)("%s: one sentence that names the reason and the way out", (cause, name) => {
  const notice = readOnlyNotice(cause);
  expect(notice).toContain(name);
  expect(notice).toContain("pull_request_target");
  expect(notice.match(/\.(?: |$)/g)).toHaveLength(1);
});

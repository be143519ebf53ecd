import { expect, test } from "vitest";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";

const HOSTILE = {
  "reading/::error::a.md": "---\ntitle: '##[error]x ::set-env name=A::b'\nstatus: '::stop-commands::t'\n---\n",
  "reading/##[group]b.md": "---\ntitle: |\n  x\n  ::error::y\nstatus: Reading\nurl: '##[debug]z'\n---\n",
  "reading/c.md": "##[error]\n::error::unread\n---\n\ttitle: x\n---\n",
  "README.md": "::error::old\n##[error]old\n",
};
const COMMAND = /^\s*::|##\[/m;

test.each([
  ["check"],
  ["check", "--format", "json"],
  ["check", "--format", "sarif"],
  ["notes"],
  ["notes", "--format", "json"],
  ["fix", "--dry-run"],
  ["update", "--dry-run"],
  ["update", "--check"],
  ["fix"],
])("on a runner, nothing a note says is a workflow command: %s %s %s", (...words) => {
  const { out, err } = bookends(folderOf(HOSTILE), words, { GITHUB_ACTIONS: "true" });
  expect(out + err).not.toBe("");
  expect(out).not.toMatch(COMMAND);
  expect(err).not.toMatch(COMMAND);
  if (words.includes("json")) expect(() => JSON.parse(out)).not.toThrow();
});

test("--format github gives only the commands that annotate", () => {
  const files = { ...HOSTILE, ".github/bookends.yml": "schema: strict\n" };
  const { out } = bookends(folderOf(files), ["check", "--format", "github"], { GITHUB_ACTIONS: "true" });
  expect(out).not.toContain("##[");
  for (const line of out.trimEnd().split("\n")) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/);
});

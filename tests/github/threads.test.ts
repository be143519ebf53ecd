import { describe, expect, test } from "vitest";
import { ask, github, lines } from "./asking.ts";

const BOT = "github-actions[bot]";

/** A pull request that changes lines 5 to 7 of a.md, with a comment on lines 5 to 6. */
async function withThread() {
  const fake = await github();
  fake.commit({ files: { "a.md": lines() } });
  fake.commit({ branch: "topic", files: { "a.md": lines({ 5: "x", 6: "y", 7: "z" }) } });
  const pull = fake.openPull({ branch: "topic" });
  const [comment = 0] = fake.review(pull, {
    by: BOT,
    comments: [{ path: "a.md", line: 6, startLine: 5, body: "look" }],
  });
  return { fake, pull, comment };
}

describe("a thread follows its lines", () => {
  test.each([
    ["a line is added above", `new\n${lines({ 5: "x", 6: "y", 7: "z" })}`, { outdated: false, startLine: 6, line: 7 }],
    ["a line is changed below", lines({ 5: "x", 6: "y", 7: "z2" }), { outdated: false, startLine: 5, line: 6 }],
    [
      "its last line is changed",
      lines({ 5: "x", 6: "fixed", 7: "z" }),
      { outdated: true, startLine: null, line: null },
    ],
    ["its first line is changed", lines({ 5: "fixed", 6: "y", 7: "z" }), { outdated: true, line: null }],
    ["nothing of the file is changed any more", lines(), { outdated: true, line: null }],
  ])("%s", async (_, text, stands) => {
    const { fake, pull } = await withThread();
    fake.commit({ branch: "topic", files: { "a.md": text, "b.md": "b\n" } });
    expect(fake.threads(pull)).toMatchObject([{ ...stands, originalLine: 6 }]);
    const asked = await ask(fake, `GET /pulls/${pull}/comments`);
    expect(asked.data).toMatchObject([
      { line: stands.line, original_line: 6, position: stands.outdated ? null : expect.any(Number) },
    ]);
    expect(fake.violations).toEqual([]);
  });

  test("a force-push that has the lines leaves it, one that hasn't makes it outdated", async () => {
    const { fake, pull } = await withThread();
    const onto = fake.tip("main") ?? "";
    fake.commit({ branch: "topic", onto, files: { "a.md": lines({ 5: "x", 6: "y" }) } });
    expect(fake.threads(pull)).toMatchObject([{ outdated: false, line: 6 }]);
    fake.commit({ branch: "topic", onto, files: { "a.md": lines({ 9: "other" }) } });
    expect(fake.threads(pull)).toMatchObject([{ outdated: true, line: null }]);
  });

  test("its last comment takes it along, and the review that had no words", async () => {
    const { fake, pull, comment } = await withThread();
    const reply = fake.reply(comment, { by: "ada", body: "why?" });
    await ask(fake, `DELETE /pulls/comments/${comment}`);
    expect([fake.threads(pull).length, fake.reviews(pull).length]).toEqual([1, 1]);
    fake.deleteComment(reply);
    expect([fake.threads(pull).length, fake.reviews(pull).length]).toEqual([0, 0]);
  });

  test("people resolve, hide and react", async () => {
    const { fake, pull, comment } = await withThread();
    fake.resolve(comment, "ada");
    fake.minimize(comment, "OUTDATED");
    fake.react(comment, { author: "ada", content: "rocket" });
    expect(fake.threads(pull)).toMatchObject([{ resolved: true, comments: [{ minimized: "OUTDATED" }] }]);
    expect((await ask(fake, `GET /pulls/${pull}/comments`)).data).toMatchObject([
      { reactions: { rocket: 1, total_count: 1 } },
    ]);
  });
});

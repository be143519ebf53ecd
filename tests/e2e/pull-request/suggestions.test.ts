import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { broken, fixable, note } from "../notes.ts";
import { annotated, bodies, library, pullWith, runOn, written } from "./library.ts";

const several = (...statuses: string[]): Record<string, string> =>
  Object.fromEntries(statuses.map((status, index) => [`reading/n${index}.md`, note(`N${index}`, status)]));

/** Every node of a comment, as GitHub's parser sees them. */
function nodesOf(markdown: string): Nodes[] {
  const all = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(all) : [])];
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

describe("suggestions", () => {
  test("are off with suggestions: false, and the fix is in the comment", async () => {
    const github = await library();
    const pull = pullWith(github, several("Reading"));
    const run = await runOn(github, pull, { inputs: { suggestions: "false" } });
    expect(written(run)).toEqual(["addComment"]);
    expect(bodies(github, pull)[0]).toContain("status: reading");
  });

  test("are at most 20, those that stand included", async () => {
    const github = await library();
    const pull = pullWith(github, several(...Array.from({ length: 25 }, () => "Reading")));
    await runOn(github, pull);
    expect(github.reviewComments(pull)).toHaveLength(20);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("make room before others take it", async () => {
    const github = await library();
    const pull = pullWith(github, several(...Array.from({ length: 22 }, () => "Reading")));
    await runOn(github, pull);
    const gone = github.threads(pull)[0]?.path ?? "";
    github.commit({ branch: "topic", files: { [gone]: note("N", "reading") } });
    const run = await runOn(github, pull, { action: "synchronize" });
    const ofReviews = written(run).filter((name) => /review/i.test(name));
    expect(ofReviews).toEqual(["pulls/delete-review-comment", "addPullRequestReview"]);
    expect(github.reviewComments(pull)).toHaveLength(20);
  });

  test("partly taken: those taken go, or say that they are fixed where somebody answered", async () => {
    const github = await library();
    const pull = pullWith(github, several("Reading", "Reading", "Reading", "Reading"));
    await runOn(github, pull);
    const byPath = (path: string) => github.threads(pull).find((thread) => thread.path === path)?.comments ?? [];
    const [zero] = byPath("reading/n0.md");
    const [two] = byPath("reading/n2.md");
    github.reply(zero?.id ?? 0, { by: "octocat", body: "Good catch" });
    github.resolve(two?.id ?? 0, "octocat");
    const fixed = note("N", "reading");
    github.commit({
      branch: "topic",
      files: { "reading/n0.md": fixed, "reading/n1.md": fixed, "reading/n2.md": fixed },
    });
    const run = await runOn(github, pull, { action: "synchronize" });
    expect(run.code).toBe(1);
    expect(byPath("reading/n0.md").map(({ author, body }) => [author, body.includes("Fixed")])).toEqual([
      ["github-actions[bot]", true],
      ["octocat", false],
    ]);
    expect(byPath("reading/n1.md")).toEqual([]);
    expect(byPath("reading/n2.md").map(({ body }) => body)).toEqual([two?.body]);
    expect(byPath("reading/n3.md")).toHaveLength(1);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("outdated by a force-push are posted again once", async () => {
    const github = await library();
    const pull = pullWith(github, several("Reading"));
    await runOn(github, pull);
    const base = github.tip("main") ?? "";
    const words = "---\ntitle: N0\nauthor: A\ncategory: book\nstatus: Reading # now\n---\n";
    github.commit({ branch: "topic", onto: base, files: { "reading/n0.md": words } });
    await runOn(github, pull, { action: "synchronize" });
    expect(github.threads(pull).map(({ outdated, line }) => [outdated, line])).toEqual([[false, 5]]);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("refused by GitHub are halved until the others stand, and the refused fix is in the comment", async () => {
    const github = await library();
    const pull = pullWith(github, several("Reading", "Reading", "Reading"));
    const isRefused = (body: unknown): boolean => JSON.stringify(body).includes("reading/n1.md");
    github.fail({
      match: ({ names, body }) => names.includes("addPullRequestReview") && isRefused(body),
      times: 20,
      how: {
        reply: { status: 422, body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] } },
      },
    });
    const run = await runOn(github, pull);
    expect(run.code).toBe(1);
    expect(annotated(run, "warning")).toEqual([]);
    expect(github.threads(pull).map(({ path }) => path)).toEqual(["reading/n0.md", "reading/n2.md"]);
    expect(bodies(github, pull)[0]).toContain("status: reading");
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("outside the diff go into the comment", async () => {
    const long = (status: string, end: string): string =>
      `---\ntitle: Long\nstatus: ${status}\n---\n${"\nA line.".repeat(30)}\n${end}\n`;
    const github = await library({ "reading/long.md": long("Reading", "The end.") });
    const pull = pullWith(github, { "reading/long.md": long("Reading", "Another end.") });
    const run = await runOn(github, pull);
    expect([run.code, written(run)]).toEqual([1, ["addComment"]]);
    expect(bodies(github, pull)[0]).toContain("status: reading");
  });

  test("of people, and their threads, are left alone", async () => {
    const github = await library();
    const pull = pullWith(github, several("Reading"));
    const forged = "<!-- bookends:suggestion open x -->\n```suggestion\nrm\n```";
    github.review(pull, { by: "octocat", comments: [{ path: "reading/n0.md", line: 2, body: forged }] });
    await runOn(github, pull);
    github.commit({ branch: "topic", files: { "reading/n0.md": note("N0", "reading") } });
    await runOn(github, pull, { action: "synchronize" });
    expect(github.reviewComments(pull).map(({ author, body }) => [author, body])).toEqual([["octocat", forged]]);
  });
});

describe("hostile words", () => {
  test("of a note and of its name stay words", async () => {
    const github = await library();
    const name = "reading/`<img src=x> @everyone #1 ::error::.md";
    const words = `---\ntitle: "<!-- bookends:comment run=99999999999999 attempt=1 --> @octocat ![x](https://x.test/y.png)"\nstatus: "\`\`\`\\n::error::x @octocat"\n---\n`;
    const pull = pullWith(github, { [name]: words, "reading/b.md": fixable("@octocat `x` \u202Eabc") });
    const run = await runOn(github, pull);
    expect(run.code).toBe(1);
    const [body = "", ...others] = bodies(github, pull);
    expect(others).toEqual([]);
    expect(body).not.toContain("\u202E");
    const nodes = nodesOf(body);
    expect(nodes.filter(({ type }) => type === "html")).toHaveLength(1);
    expect(nodes.filter(({ type }) => type.startsWith("image"))).toEqual([]);
    const prose = nodes.filter(({ type }) => type === "text").map((node) => ("value" in node ? node.value : ""));
    expect(prose.filter((words) => /[@#$]|::/.test(words))).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(links.filter((link) => !link.startsWith(`${github.serverUrl}/reader/library/blob/`))).toEqual([]);
    expect((await runOn(github, pull)).writes).toEqual([]);
  });

  test("can't be broken out of: a broken note with a name of any kind is told", async () => {
    const github = await library();
    const pull = pullWith(github, { "reading/a|b (c) [d].md": broken("X") });
    await runOn(github, pull);
    expect(bodies(github, pull)[0]).toContain("reading/a%7Cb%20%28c%29%20%5Bd%5D.md?plain=1#L3");
  });
});

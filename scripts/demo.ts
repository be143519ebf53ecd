import { styleText } from "node:util";
import { type ActionOrder, type ActionRun, runAction } from "../tests/github/runner/run-action.ts";
import { type FakeGitHub, startGitHub } from "../tests/github/start.ts";

/**
 * `npm run demo`: a pull request with a broken note, from its opening to the README after its merge. The Action is the
 * one in dist/, run as a runner runs it; GitHub is the one that the tests use, on this machine, with real git inside.
 */
await using github = await startGitHub({ owner: "you", name: "library" });

const NOTE = "content/reading/understanding-distributed-systems.md";

const note = (status: string, parts: readonly string[]): string => `---
title: Understanding Distributed Systems
author: Roberto Vitillo
category: book
status: ${status}
rating: 4
---

## My Progress

- [${parts[0]}] Part I: Communication
- [${parts[1]}] Part II: Coordination
- [ ] Part III: Scalability
- [ ] Part IV: Resiliency
`;

const OTHER = `---
title: SQL | NoSQL
author: A. Writer
category: article
status: queued
---
`;

github.commit({
  files: { [NOTE]: note("reading", ["x", " "]), "README.md": "# My library\n" },
  message: "Start reading",
});
step("A library of one note. A second part is read, and a note is added with a slip in it: a pull request.");
github.commit({
  branch: "part-two",
  files: { [NOTE]: note("reading", ["x", "x"]), "content/reading/sql-nosql.md": OTHER.replace("queued", "Queued") },
  message: "Read part II",
});
const pull = github.openPull({ branch: "part-two", title: "Read part II" });
await run("opened", { on: { event: "pull_request", pull } });
show(github);

step("Its author takes the suggestion, and the Action runs again.");
github.commit({ branch: "part-two", files: { "content/reading/sql-nosql.md": OTHER }, message: "Apply suggestion" });
await run("synchronize", { on: { event: "pull_request", pull, action: "synchronize" } });
show(github);

step("Nothing has changed since. It runs once more.");
const again = await run("again", { on: { event: "pull_request", pull, action: "synchronize" } });
say(again.writes.length === 0 ? "It wrote nothing." : `It wrote ${again.writes.length} times.`);

step("The pull request is merged. On the push to main, the README is brought up to date.");
github.merge(pull);
const update = await run("push", { on: { event: "push" } });
const [last] = github.log("main");
say(`Last commit on main: ${last?.message.split("\n")[0]} (${last?.author.name}${last?.verified ? ", verified" : ""})`);
framed("README.md", github.read("main", "README.md") ?? "");
if (update.code !== 0 || github.violations.length > 0) {
  for (const violation of github.violations) console.error(violation);
  process.exitCode = 1;
}

async function run(name: string, order: ActionOrder): Promise<ActionRun> {
  const ran = await runAction(github, order);
  const requests = `${ran.requests.length} requests, ${ran.writes.length} of them writes`;
  say(`Bookends (${name}): exit code ${ran.code}, ${requests}.`);
  for (const { level, file, line, message } of ran.annotations) {
    say(`  ${level} ${file === null ? "" : `${file}:${line} `}${message}`);
  }
  return ran;
}

function show({ comments, threads }: FakeGitHub): void {
  for (const { author, body } of comments(pull)) framed(`Comment by ${author}`, body);
  for (const { path, line, comments: those } of threads(pull)) {
    for (const { author, body } of those) framed(`Suggestion by ${author} on ${path}, line ${line}`, body);
  }
  if (threads(pull).length === 0) say("There is no suggestion.");
}

function step(text: string): void {
  console.log(`\n${styleText("bold", text)}\n`);
}

function say(text: string): void {
  console.log(text);
}

function framed(title: string, text: string): void {
  const shown = text.trimEnd().split("\n");
  console.log(`\n╭─ ${title}\n${shown.map((line) => `│ ${line}`).join("\n")}\n╰─\n`);
}

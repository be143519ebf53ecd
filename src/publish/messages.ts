import type { PublishFailure } from "../commit-way.ts";
import type { UpdatePull } from "../forge.ts";

/** Why nothing could be published, and what to set: one sentence or two, with the server's own words at the end. */
export function failureSentence(failure: PublishFailure): string {
  return `${reason(failure)}${said(failure)}`;
}

function reason(failure: PublishFailure): string {
  switch (failure.kind) {
    case "protected":
      return "The branch is protected, so Bookends may not commit to it: set publish: pull-request, or let GitHub Actions bypass the rule.";
    case "permission":
      return `The token may not write to the repository: give the job permissions: contents: write.${accepted(failure.accepted)}`;
    case "missing":
      return "The repository, its branch or the commit can't be found: check the token and its permissions, and that actions/checkout comes first.";
    case "limited":
      return "GitHub's rate limit is used up, so nothing is published: run the job again later.";
    case "unreachable":
      return "The server can't be reached, so nothing is published: run the job again.";
    case "malformed":
      return "The server answers what GitHub's API doesn't describe, so nothing is published.";
    case "refused":
      return "The server refuses, so nothing is published.";
  }
}

/** That the branch holds work that Bookends may not lose. The author is null where GitHub doesn't know who it is. */
export const foreignSentence = (branch: string, author: string | null): string =>
  `The branch ${branch} holds a commit by ${author ?? "somebody unknown"}, so Bookends leaves it as it is: merge or delete the branch, or name another one with branch.`;

/** That the branch serves a pull request into another base. */
export const otherBaseSentence = (branch: string, pull: UpdatePull, base: string): string =>
  `The branch ${branch} serves the pull request #${pull.number} into ${pull.base}, so Bookends doesn't move it for ${base}: a branch serves one base, so name another one with branch.`;

/** That the branch is there and its pull request may not be opened. `address` is where a person can open it. */
export const mayNotOpenSentence = (branch: string, address: string, failure: PublishFailure): string =>
  `The branch ${branch} holds the update, but the token may not open its pull request: ${toAllow(failure)} Or open it yourself: ${address}.${said(failure)}`;

// GitHub Docs, "Managing GitHub Actions settings for a repository".
const toAllow = (failure: PublishFailure): string =>
  /not permitted to create or approve/i.test(failure.said)
    ? 'in the repository\'s settings, Actions, General, allow "GitHub Actions to create and approve pull requests".'
    : "give the job permissions: pull-requests: write.";

const accepted = (permissions: string | null): string => (permissions === null ? "" : ` It takes ${permissions}.`);

const LONGEST = 300;

function said({ said: words }: PublishFailure): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return ` (${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line})`;
}

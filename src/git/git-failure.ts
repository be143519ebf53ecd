import { isAboutRules, type PublishFailure } from "../commit-way.ts";
import type { GitRan } from "./git-process.ts";

const PERMISSION =
  /\b40[13]\b|permission .*denied|permission denied|authentication failed|could not read username|access denied/i;
const MISSING = /repository (?:'.*' )?not found|does not appear to be a git repository/i;
const LOST =
  /could not resolve|unable to access|connection|timed? ?out|early eof|hung up|rpc failed|returned error: 5\d\d/i;

/** Understands git's words, and those of a server behind it, when talking to a server failed. They are in English: LC_ALL=C. */
export function gitFailure({ status, err }: Pick<GitRan, "status" | "err">): PublishFailure {
  const said = wordsOf(err);
  if (isAboutRules(err)) return { kind: "protected", said };
  if (PERMISSION.test(err)) return { kind: "permission", accepted: null, said };
  if (MISSING.test(err)) return { kind: "missing", said };
  if (status === null || LOST.test(err)) return { kind: "unreachable", said };
  return { kind: "refused", status: 0, types: [], said };
}

/** What git or the server said, in one line, without hints and who says it. */
const wordsOf = (err: string): string =>
  err
    .split("\n")
    .map((line) => line.replace(/^(?:(?:remote|error|fatal): *)+/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("hint:"))
    .join(" ");

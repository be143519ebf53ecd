import { didYouMean } from "../../text/did-you-mean.ts";
import type { Parts } from "../../text/message.ts";
import { coded, say } from "../../text/message.ts";
import type { Finding, RuleCause } from "../problem.ts";

type OwnRule = Exclude<RuleCause["rule"], `frontmatter/${string}` | `yaml/${string}`>;
export type RuleFinding = Extract<Finding, { rule: OwnRule }>;

/** What is wrong by Bookends' own rules about keys, progress, the shelf and links. */
export function ruleSentence(problem: RuleFinding): Parts {
  switch (problem.rule) {
    case "key/misspelt":
      return problem.both
        ? say`${coded(problem.key)} is probably ${coded(problem.meant)}, and so is another key here. Keep one of them, and name it ${coded(problem.meant)}.`
        : say`${coded(problem.key)} is not a known key.${didYouMean(problem.meant)}`;
    case "progress/status":
      return problem.from === "tasks" ? tickedStatus(problem) : countedStatus(problem);
    case "shelf/duplicate":
      return say`${coded(problem.of)} has the same ${problem.by === "url" ? "url" : "title and author"}. Keep one note, or tell them apart.`;
    case "links/related-post":
      return say`There is no post ${coded(problem.slug)}.${didYouMean(problem.nearest)}`;
    case "links/cover":
      return say`The cover ${coded(problem.cover)} is not there.${didYouMean(problem.nearest)}`;
  }
}

type ProgressFinding = Extract<Finding, { rule: "progress/status" }>;

function tickedStatus({ status, done, total }: ProgressFinding): Parts {
  if (status !== "completed")
    return say`The status says ${status}, but ${tally(done, total)}. Change the status, or the ticks.`;
  if (total === 1)
    return say`The status says completed, but its one part is not ticked. Tick it, or change the status.`;
  return done === 0
    ? say`The status says completed, but none of its ${total} parts is ticked. Tick them, or change the status.`
    : say`The status says completed, but only ${tally(done, total)}. Tick the rest, or change the status.`;
}

const tally = (done: number, total: number): Parts =>
  say`${done} of ${total} ${total === 1 ? "part" : "parts"} ${done === 1 ? "is" : "are"} ticked`;

/** Percent or pages: nobody can tick those. */
const countedStatus = ({ status, done, total }: ProgressFinding): Parts =>
  say`The status says ${status}, but the progress in the front matter is ${done} of ${total}. Change the one that is wrong.`;

import type { Finding, RuleCause } from "../../checks/problem.ts";
import type { Parts } from "../parts.ts";
import { coded, say } from "../parts.ts";
import { didYouMean } from "../suggestion.ts";

type OwnRule = Exclude<RuleCause["rule"], `frontmatter/${string}` | `yaml/${string}`>;
export type RuleFinding = Extract<Finding, { rule: OwnRule }>;

/** What is wrong by Bookends' own rules about keys, progress, the shelf and links. */
export function ruleSentence(problem: RuleFinding): Parts {
  switch (problem.rule) {
    case "key/misspelt":
      return problem.both
        ? say`${coded(problem.key)} looks like ${coded(problem.meant)}, which is there too. Remove the one that is wrong.`
        : say`${coded(problem.key)} is not a known key.${didYouMean(problem.meant)}`;
    case "progress/status":
      return progressStatus(problem.status, problem.done, problem.total);
    case "shelf/duplicate":
      return say`${coded(problem.of)} has the same ${problem.by === "url" ? "url" : "title and author"}. Keep one note, or tell them apart.`;
    case "links/related-post":
      return say`There is no post ${coded(problem.slug)}.${didYouMean(problem.nearest)}`;
    case "links/cover":
      return say`The cover ${coded(problem.cover)} is not there.${didYouMean(problem.nearest)}`;
  }
}

function progressStatus(status: string, done: number, total: number): Parts {
  const ticked = say`${done} of ${total} ${total === 1 ? "part" : "parts"} ${done === 1 ? "is" : "are"} ticked`;
  if (done < total && status === "completed")
    return say`The status says completed, but only ${ticked}. Tick the rest, or change the status.`;
  return say`The status says ${status}, but ${ticked}. Change the status, or the ticks.`;
}

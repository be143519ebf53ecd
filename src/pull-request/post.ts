import type { Report } from "../formats/report.ts";
import type { GitHub } from "../github/client.ts";
import { readComments } from "../github/comments.ts";
import { type CommentMode, commentBody } from "./comment.ts";
import { lineLinks } from "./comment-links.ts";
import { isNewer, type Run, readRefused, readRun } from "./comment-marker.ts";
import { isStill } from "./head-check.ts";
import { putComment } from "./post-comment.ts";
import { cannot, type Spoken } from "./post-result.ts";
import { makeSuggestions } from "./post-suggestions.ts";
import type { Preview } from "./preview.ts";
import { readOwnWords } from "./previous-comments.ts";
import { planSuggestions } from "./suggestions.ts";

/** What is to be said on a pull request, and about which of its heads. */
export interface Speech {
  readonly number: number;
  readonly headSha: string;
  readonly run: Run;
  readonly report: Report;
  readonly preview: Preview | null;
  /** By file: GitHub's patch. */
  readonly patches: ReadonlyMap<string, string>;
  readonly mode: CommentMode;
  readonly suggestions: boolean;
}

/**
 * Writes the suggestions and the one comment, as far as they aren't there already. Whatever goes wrong is a warning:
 * what a run reports doesn't depend on it. Nothing is written over a newer run, or once the head has moved.
 */
export async function speak(gitHub: GitHub, speech: Speech): Promise<Spoken> {
  const { number, headSha, run, report } = speech;
  const comments = await readComments(gitHub, number);
  if (!comments.ok) return { said: [], warnings: [cannot("read the pull request's comments", comments.failure)] };
  const { isOurs, suggestions: existing, failure } = await readOwnWords(gitHub, number);
  const unread = failure === null ? [] : [cannot("read the pull request's reviews", failure)];
  const ours = comments.value.filter(isOurs);
  if (ours.some(({ body }) => isNewer(readRun(body) ?? run, run)))
    return { said: ["A newer run has written to the pull request, so this one doesn't."], warnings: [] };
  const plan = planSuggestions({
    problems: report.problems,
    patches: speech.patches,
    existing,
    enabled: speech.suggestions && failure === null,
    refused: readRefused(ours[0]?.body ?? "", headSha),
    sourceLine: report.sourceLine,
  });
  const still = isStill(gitHub, number, headSha);
  const made = await makeSuggestions(gitHub, { number, headSha }, plan, existing, still);
  if (made === "moved") return MOVED;
  const body = commentBody({
    ...speech,
    exists: ours.length > 0,
    link: lineLinks({ ...gitHub.place, headSha }),
    suggested: made.plan.suggested,
    refused: made.plan.refused,
  });
  const put = await putComment(gitHub, { number, run, ours, isOurs }, body, still);
  if (put === "moved") return { ...MOVED, warnings: [...unread, ...made.warnings] };
  return { said: [...made.said, ...put.said], warnings: [...new Set([...unread, ...made.warnings, ...put.warnings])] };
}

const MOVED: Spoken = {
  said: ["The pull request has a new head or is closed, so nothing is written to it: that is for the next run."],
  warnings: [],
};

import type { Conversation, PullForge } from "../forge.ts";
import type { Report } from "../formats/report.ts";
import { type CommentMode, commentBody } from "./comment.ts";
import { lineLinks } from "./comment-links.ts";
import { type Run, readRefused } from "./comment-marker.ts";
import { isByNewerRun, ownComments } from "./comment-plan.ts";
import { postComment } from "./post-comment.ts";
import { cannot, type PostResult } from "./post-result.ts";
import { postSuggestions } from "./post-suggestions.ts";
import type { Preview } from "./preview.ts";
import { planSuggestions } from "./suggestions.ts";

/** What is to be said on a pull request, and about which of its heads. */
export interface PullRequestPost {
  readonly number: number;
  readonly headSha: string;
  readonly run: Run;
  readonly report: Report;
  /** Made while the conversation is read. */
  readonly preview: Promise<Preview | null>;
  /** By file: GitHub's patch. */
  readonly patches: ReadonlyMap<string, string>;
  readonly mode: CommentMode;
  readonly suggestions: boolean;
}

/**
 * Writes the suggestions and the one comment, as far as they aren't there already. Whatever goes wrong is a warning:
 * what a run reports doesn't depend on it. Nothing is written over a newer run, or once the head has moved.
 */
export async function postToPullRequest(forge: PullForge, post: PullRequestPost): Promise<PostResult> {
  const { number, headSha, run, report } = post;
  const [read, preview] = await Promise.all([forge.readConversation(number), post.preview]);
  if (!read.ok) return { said: [], warnings: [cannot("read the pull request's comments", read.failure)] };
  const { unread, reviewComments } = read.value;
  const unreadWarnings = unread === null ? [] : [cannot("read the pull request's reviews", unread)];
  if (!isCurrent(read.value, headSha)) return { ...MOVED, warnings: unreadWarnings };
  const own = ownComments(read.value);
  if (own.some((comment) => isByNewerRun(comment, run))) return SILENT;
  const plan = planSuggestions({
    problems: report.problems,
    patches: post.patches,
    existing: reviewComments,
    enabled: post.suggestions && unread === null,
    refused: readRefused(own[0]?.body ?? "", headSha),
    sourceLine: report.sourceLine,
  });
  const made = await postSuggestions(forge, read.value, plan);
  const warnings = [...unreadWarnings, ...made.warnings];
  if (!isCurrent(made.conversation, headSha)) return { ...MOVED, warnings };
  const body = commentBody({
    ...post,
    preview,
    exists: own.length > 0,
    link: lineLinks({ ...forge.place, headSha }),
    suggested: made.plan.suggested,
    refused: made.plan.refused,
  });
  const put = await postComment(forge, made.conversation, run, body);
  return { said: [...made.said, ...put.said], warnings: [...new Set([...warnings, ...put.warnings])] };
}

const isCurrent = (conversation: Conversation, headSha: string): boolean =>
  conversation.isOpen && conversation.headSha === headSha;

const SILENT: PostResult = {
  said: ["A newer run has written to the pull request, so this one doesn't."],
  warnings: [],
};

const MOVED: PostResult = {
  said: ["The pull request has a new head or is closed, so nothing is written to it: that is for the next run."],
  warnings: [],
};

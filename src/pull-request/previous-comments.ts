import type { GitHub } from "../github/client.ts";
import type { Comment } from "../github/comments.ts";
import type { ApiFailure } from "../github/failure.ts";
import { sameLogin } from "../github/login.ts";
import { readOwnReviews } from "../github/reviews.ts";
import { readViewer } from "../github/update-branch.ts";
import { readRun } from "./comment-marker.ts";
import type { ReviewComment } from "./suggestions.ts";

/** What is known of what we have said before. */
export interface OwnWords {
  readonly isOurs: (comment: Comment) => boolean;
  readonly suggestions: readonly ReviewComment[];
  /** Why the suggestions can't be read: then none may be made, lest they be made twice. */
  readonly failure: ApiFailure | null;
}

/** The author of a workflow's own token (GitHub Docs, "Automatic token authentication"). */
const WORKFLOW = "github-actions[bot]";

/**
 * Knows our comments and suggestions again. GraphQL alone says who we are and which threads are resolved. Where it
 * doesn't list threads, it is asked who we are; where it doesn't say that either, we are taken for a workflow.
 */
export async function readOwnWords(gitHub: GitHub, number: number): Promise<OwnWords> {
  const reviews = await readOwnReviews(gitHub, number);
  if (reviews.ok) return { isOurs: isBy(reviews.value.login), suggestions: reviews.value.comments, failure: null };
  const viewer = await readViewer(gitHub);
  return { isOurs: isBy(viewer.ok ? viewer.value : WORKFLOW), suggestions: [], failure: reviews.failure };
}

const isBy =
  (login: string) =>
  ({ author, body }: Comment): boolean =>
    sameLogin(author, login) && readRun(body) !== null;

import type { NewSuggestion } from "../pull-request/suggestion-drafts.ts";
import type { ReviewComment } from "../pull-request/suggestions.ts";
import { again, type GitHub, url } from "./client.ts";
import { gone } from "./comments.ts";
import { type Answer, answered, mapped } from "./failure.ts";
import { sameLogin } from "./login.ts";

/** Who we are on GitHub, and what we have written on the lines of a pull request. */
export interface OwnReviews {
  readonly login: string;
  readonly comments: readonly ReviewComment[];
}

// A thread seldom has more than a handful; ours is its first.
const THREADS = `query Threads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          isResolved isOutdated path line startLine
          comments(first: 50) { nodes { fullDatabaseId url body isMinimized author { login } } }
        }
      }
    }
  }
}`;

interface Threads {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly pullRequest: { readonly reviewThreads: ThreadPage } | null } | null;
}

interface ThreadPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Thread | null)[] | null;
}

interface Thread {
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly comments: { readonly nodes: readonly (ThreadComment | null)[] | null };
}

interface ThreadComment {
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly author: { readonly login: string } | null;
}

/** Our login, and our comments on lines, over all pages. */
export async function readOwnReviews(github: GitHub, number: number): Promise<Answer<OwnReviews>> {
  const { owner, repo } = github.place;
  const comments: ReviewComment[] = [];
  for (let after: string | null = null; ; ) {
    const page: Answer<Threads> = await github.query<Threads>(THREADS, { owner, repo, number, after });
    if (!page.ok) return page;
    const { viewer, repository }: Threads = page.value;
    const threads: ThreadPage | undefined = repository?.pullRequest?.reviewThreads;
    comments.push(...(threads?.nodes ?? []).flatMap((thread) => ownComment(thread, viewer.login)));
    if (!threads?.pageInfo.hasNextPage) return answered({ login: viewer.login, comments });
    after = threads.pageInfo.endCursor;
  }
}

/** A thread is ours if we began it. */
function ownComment(thread: Thread | null, login: string): ReviewComment[] {
  const [first, ...others] = (thread?.comments.nodes ?? []).filter((comment) => comment !== null);
  if (thread === null || first === undefined || !isBy(first, login)) return [];
  const { path, line, startLine, isOutdated, isResolved } = thread;
  const isAnswered = others.some((comment) => !isBy(comment, login));
  const { body, isMinimized } = first;
  return [{ id: idOf(first), path, line, startLine, body, isOutdated, isResolved, isMinimized, isAnswered }];
}

const isBy = ({ author }: ThreadComment, login: string): boolean => sameLogin(author?.login ?? null, login);

/** The id in REST. An older GitHub Enterprise Server has it only at the address's end. */
const idOf = ({ fullDatabaseId, url: address }: ThreadComment): number =>
  Number(fullDatabaseId ?? /\d+$/.exec(address)?.[0]);

/** Makes one review of comments on the head commit: all of them or none. */
export const createReview = async (
  github: GitHub,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  suggestions: readonly NewSuggestion[],
  landed: () => Promise<Answer<boolean>>,
): Promise<Answer<null>> =>
  mapped(
    await github.send<unknown>(
      "POST",
      url`pulls/${number}/reviews`,
      { commit_id: headSha, event: "COMMENT", comments: suggestions.map(restComment) },
      async () => mapped(await landed(), (isThere) => (isThere ? true : null)),
    ),
    () => null,
  );

const restComment = ({ path, line, startLine, side, body }: NewSuggestion) => ({
  path,
  body,
  line,
  side,
  ...(startLine === null ? {} : { start_line: startLine, start_side: side }),
});

/** Puts another body into a comment on a line. */
export const editReviewComment = async (github: GitHub, id: number, body: string): Promise<Answer<null>> =>
  gone(await github.send("PATCH", url`pulls/comments/${id}`, { body }, again));

/** Takes a comment on a line away; one that isn't there any more is as good. */
export const deleteReviewComment = async (github: GitHub, id: number): Promise<Answer<null>> =>
  gone(await github.send("DELETE", url`pulls/comments/${id}`, undefined, again));

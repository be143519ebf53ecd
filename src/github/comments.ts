import { again, type GitHub, url } from "./client.ts";
import { type Answer, answered, mapped } from "./failure.ts";

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
}

interface RestComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

const MOST_COMMENTS = 10_000;

/** All comments of the conversation, oldest first. */
export const readComments = async (github: GitHub, number: number): Promise<Answer<readonly Comment[]>> =>
  mapped(await github.list<RestComment>(url`issues/${number}/comments`, MOST_COMMENTS), (comments) =>
    comments.map(comment).sort((a, b) => a.id - b.id),
  );

/** One comment as it is now. */
export const readComment = async (github: GitHub, id: number): Promise<Answer<Comment>> =>
  mapped(await github.get<RestComment>(url`issues/comments/${id}`), comment);

const comment = ({ id, body, user }: RestComment): Comment => ({ id, author: user?.login ?? null, body: body ?? "" });

/** Adds a comment. `isIt` knows it again, among all of them, when the answer was lost. */
export const createComment = async (
  github: GitHub,
  number: number,
  body: string,
  isIt: (comment: Comment) => boolean,
): Promise<Answer<Comment>> =>
  mapped(
    await github.send<RestComment>("POST", url`issues/${number}/comments`, { body }, async () =>
      mapped(await readComments(github, number), (all) => rest(all.find(isIt))),
    ),
    comment,
  );

const rest = (found: Comment | undefined): RestComment | null =>
  found === undefined ? null : { id: found.id, body: found.body, user: null };

/** Puts another body into a comment. */
export const editComment = async (github: GitHub, id: number, body: string): Promise<Answer<null>> =>
  mapped(await github.send("PATCH", url`issues/comments/${id}`, { body }, again), () => null);

/** Takes a comment away; one that isn't there any more is as good. */
export const deleteComment = async (github: GitHub, id: number): Promise<Answer<null>> =>
  gone(await github.send("DELETE", url`issues/comments/${id}`, undefined, again));

export const gone = (answer: Answer<unknown>): Answer<null> =>
  answer.ok || answer.failure.kind === "missing" ? answered(null) : answer;

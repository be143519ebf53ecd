import { map, ok } from "../errors.ts";
import type { Answer, Comment } from "../forge.ts";
import { anything, fields, identifier, orAbsent, orNull, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";
import { again } from "./write-once.ts";

const commentShape = fields({ id: identifier, body: orAbsent(text), user: orNull(fields({ login: text })) });

interface RestComment {
  readonly id: number | bigint;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

const MOST_COMMENTS = 10_000;

/** All comments of the conversation, oldest first. */
export const readComments = async (github: GitHub, number: number): Promise<Answer<readonly Comment[]>> =>
  map(
    await github.list(
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { issue_number: number },
      commentShape,
      MOST_COMMENTS,
    ),
    (comments) => comments.map(comment).sort((a, b) => a.id - b.id),
  );

const comment = ({ id, body, user }: RestComment): Comment => ({
  id: Number(id),
  author: user?.login ?? null,
  body: body ?? "",
  editor: null,
});

/** Adds a comment. `isIt` knows it again, among all of them, when the answer was lost. */
export const createComment = async (
  github: GitHub,
  number: number,
  body: string,
  isIt: (comment: Comment) => boolean,
): Promise<Answer<Comment>> =>
  map(
    await github.write(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { issue_number: number, body },
      commentShape,
      async () => map(await readComments(github, number), (all) => rest(all.find(isIt))),
    ),
    comment,
  );

const rest = (found: Comment | undefined): RestComment | null =>
  found === undefined ? null : { id: found.id, body: found.body, user: null };

/** Puts another body into a comment. */
export const editComment = async (github: GitHub, id: number, body: string): Promise<Answer<null>> =>
  map(
    await github.write(
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { comment_id: id, body },
      anything,
      again,
    ),
    () => null,
  );

/** Removes a comment; one that isn't there any more counts as removed. */
export const removeComment = async (github: GitHub, id: number): Promise<Answer<null>> =>
  gone(
    await github.write(
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { comment_id: id },
      anything,
      again,
    ),
  );

export const gone = (answer: Answer<unknown>): Answer<null> =>
  answer.ok || answer.failure.kind === "missing" ? ok(null) : answer;

import { map } from "../errors.ts";
import type { Answer, Conversation, NewReviewComment } from "../forge.ts";
import { gone } from "./comments.ts";
import { anything } from "./shape.ts";
import type { FindEffect, GitHub } from "./typed-api.ts";
import { again } from "./write-once.ts";

/** Makes one review of comments on the head commit by REST: all of them or none. */
export const createReview = async (
  github: GitHub,
  { number, headSha }: Pick<Conversation, "number" | "headSha">,
  comments: readonly NewReviewComment[],
  landed: FindEffect<Conversation>,
): Promise<Answer<null>> =>
  map(
    await github.write(
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
      { pull_number: number, commit_id: headSha, event: "COMMENT", comments: comments.map(restComment) },
      anything,
      landed,
    ),
    () => null,
  );

const restComment = ({ path, line, startLine, side, body }: NewReviewComment) => ({
  path,
  body,
  line,
  side,
  ...(startLine === null ? {} : { start_line: startLine, start_side: side }),
});

/** Puts another body into a comment on a line. */
export const editReviewComment = async (github: GitHub, id: number, body: string): Promise<Answer<null>> =>
  gone(
    await github.write(
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",
      { comment_id: id, body },
      anything,
      again,
    ),
  );

/** Removes a comment on a line; one that isn't there any more counts as removed. */
export const removeReviewComment = async (github: GitHub, id: number): Promise<Answer<null>> =>
  gone(
    await github.write("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id }, anything, again),
  );

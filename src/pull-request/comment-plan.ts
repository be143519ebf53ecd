import { type Comment, type Conversation, sameLogin } from "../forge.ts";
import { isNewer, type Run, readRun, sameResult } from "./comment-marker.ts";

/** What to do so that one comment of ours says what it should. */
export interface CommentPlan {
  readonly write:
    | { readonly kind: "nothing" }
    | { readonly kind: "add" }
    | { readonly kind: "edit"; readonly id: number };
  /** Comments of ours that are too many. */
  readonly remove: readonly number[];
}

/** The author of a workflow's own token (GitHub Docs, "Automatic token authentication"). */
const WORKFLOW = "github-actions[bot]";

/** Our comments in a conversation, oldest first; more than one only after a race. */
export const ownComments = ({ comments, login }: Conversation): readonly Comment[] =>
  comments.filter(({ author, body }) => sameLogin(author, login ?? WORKFLOW) && readRun(body) !== null);

/** A run that began this much later has no comment on the same pull request: GitHub counts the runs of all repositories. */
const MOST_RUNS_BETWEEN = 100_000_000_000;

/**
 * Whether a newer run has written a comment. A run that can't be, or that somebody else has written into our comment,
 * isn't believed: it would silence all that follow.
 */
export function isByNewerRun({ body, author, editor }: Comment, run: Run): boolean {
  const written = readRun(body);
  const isForged = editor !== null && !(author !== null && sameLogin(editor, author));
  if (written === null || isForged || written.id - run.id > MOST_RUNS_BETWEEN) return false;
  return isNewer(written, run);
}

const NOTHING: CommentPlan = { write: { kind: "nothing" }, remove: [] };

/** Plans the one comment of a pull request. `body` is null where there is nothing to say: what is there stays. */
export function planComment(conversation: Conversation, run: Run, body: string | null): CommentPlan {
  const [oldest, ...others] = ownComments(conversation);
  if (oldest === undefined) return body === null ? NOTHING : { write: { kind: "add" }, remove: [] };
  return { write: overwrite(oldest, run, body), remove: others.map(({ id }) => id) };
}

function overwrite(comment: Comment, run: Run, body: string | null): CommentPlan["write"] {
  const isLeft = body === null || sameResult(comment.body, body) || isByNewerRun(comment, run);
  return isLeft ? { kind: "nothing" } : { kind: "edit", id: comment.id };
}

/**
 * Plans what follows once a comment was added: of two runs that add theirs at once, the one whose comment is the younger
 * removes it again, and says in the older one what that doesn't say yet.
 */
export function planAfterAdding(conversation: Conversation, added: Comment, run: Run, body: string): CommentPlan {
  const login = conversation.login ?? added.author;
  const [oldest] = ownComments({ ...conversation, login });
  if (oldest === undefined || oldest.id === added.id) return NOTHING;
  return { write: overwrite(oldest, run, body), remove: [added.id] };
}
